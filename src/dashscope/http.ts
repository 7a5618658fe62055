import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { type Dispatcher, EnvHttpProxyAgent, request } from 'undici'
import { type Clock, systemClock } from '../clock.ts'
import { ApiError, TranscribeError } from '../errors.ts'
import { errorReply } from './wire.ts'

/** Time and size limits of one call. */
export interface HttpLimits {
  /** One attempt, body included. @default 60_000 */
  requestTimeoutMs: number
  /** All attempts of one call and the pauses between them. @default 180_000 */
  callTimeoutMs: number
  /** Attempts after the first. @default 5 */
  retries: number
  /** A reply larger than this is refused. @default 64 MiB */
  maxReplyBytes: number
}

export const httpLimits: HttpLimits = {
  requestTimeoutMs: 60_000,
  callTimeoutMs: 180_000,
  retries: 5,
  maxReplyBytes: 64 * 1024 * 1024,
}

export interface HttpCall {
  method: 'GET' | 'POST'
  url: string
  headers?: Record<string, string>
  /** Called once per attempt, so that a streamed body can be started afresh. */
  body?: () => string | Readable
  /** What may be sent twice: anything, only what was surely refused unprocessed, or nothing. */
  repeat: 'always' | 'when-refused'
  signal?: AbortSignal | undefined
  limits?: Partial<HttpLimits>
}

export interface HttpReply {
  status: number
  body: Buffer
}

const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
])

/** The one owner of connections and retries. */
export class HttpTransport {
  private readonly dispatcher: Dispatcher
  private readonly clock: Clock
  private readonly limits: HttpLimits

  constructor(options: { limits?: Partial<HttpLimits>; clock?: Clock; dispatcher?: Dispatcher } = {}) {
    this.limits = { ...httpLimits, ...options.limits }
    this.clock = options.clock ?? systemClock
    this.dispatcher = options.dispatcher ?? new EnvHttpProxyAgent()
  }

  /** Sends until there is a reply that no repetition would better; throws {@link ApiError} for an error status. */
  async send(call: HttpCall): Promise<HttpReply> {
    const limits = { ...this.limits, ...call.limits }
    const deadline = this.clock.now() + limits.callTimeoutMs
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.attempt(call, limits)
      } catch (error) {
        call.signal?.throwIfAborted()
        const pause = pauseMs(error, attempt, this.clock.random())
        const more = attempt < limits.retries && this.clock.now() + pause < deadline
        if (!more || !mayRepeat(error, call.repeat)) throw error
        await this.clock.sleep(pause, call.signal)
      }
    }
  }

  async close(): Promise<void> {
    await this.dispatcher.close()
  }

  private async attempt(call: HttpCall, limits: HttpLimits): Promise<HttpReply> {
    const timeout = AbortSignal.timeout(limits.requestTimeoutMs)
    const signal = call.signal ? AbortSignal.any([call.signal, timeout]) : timeout
    try {
      const response = await request(call.url, {
        method: call.method,
        headers: { 'accept-encoding': 'gzip', ...call.headers },
        body: call.body?.() ?? null,
        dispatcher: this.dispatcher,
        signal,
      })
      const body = await readBody(response, limits.maxReplyBytes)
      if (response.statusCode >= 300) throw apiError(response.statusCode, response.headers, body)
      return { status: response.statusCode, body }
    } catch (error) {
      call.signal?.throwIfAborted()
      throw error instanceof TranscribeError ? error : networkError(call.url, error, timeout.aborted)
    }
  }
}

async function readBody(response: Dispatcher.ResponseData, maxBytes: number): Promise<Buffer> {
  const decoder = { gzip: createGunzip, br: createBrotliDecompress, deflate: createInflate }[
    String(response.headers['content-encoding'] ?? '')
  ]
  const stream: Readable = decoder ? response.body.compose(decoder()) : response.body
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    size += (part as Buffer).length
    if (size > maxBytes) {
      throw new TranscribeError('protocol', `The reply is larger than ${Math.round(maxBytes / 1048576)} MiB.`)
    }
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}

function apiError(
  status: number,
  headers: Record<string, string | string[] | undefined>,
  body: Buffer,
): ApiError {
  const reply = errorReply.safeParse(parseJson(body)).data
  const serviceCode = reply?.code || 'Unknown'
  const message = reply?.message || reply?.msg || `The service answered with HTTP ${status}.`
  const hint = Number(headers['retry-after'])
  return new ApiError(`${serviceCode === 'Unknown' ? '' : `${serviceCode}: `}${message}`, {
    status,
    serviceCode,
    requestId: reply?.request_id ?? undefined,
    retryable: status === 429 || status >= 500 || status === 408,
    retryAfterMs: Number.isFinite(hint) ? hint * 1000 : undefined,
  })
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

function networkError(url: string, cause: unknown, timedOut: boolean): TranscribeError {
  const { host } = new URL(url)
  const code = (cause as NodeJS.ErrnoException)?.code ?? 'unknown'
  const what = timedOut ? `${host} did not answer in time.` : `The connection to ${host} failed (${code}).`
  return new TranscribeError('network', what, { retryable: true, cause })
}

function mayRepeat(error: unknown, repeat: HttpCall['repeat']): boolean {
  if (!(error instanceof TranscribeError) || !error.retryable) return false
  if (repeat === 'always') return true
  if (error instanceof ApiError) return error.status === 429 || error.status === 503
  return NEVER_SENT.has((error.cause as NodeJS.ErrnoException)?.code ?? '')
}

function pauseMs(error: unknown, attempt: number, random: number): number {
  const hint = error instanceof ApiError ? error.retryAfterMs : undefined
  if (hint !== undefined && hint <= 60_000) return hint
  return Math.min(500 * 2 ** attempt, 15_000) * (0.75 + random / 2)
}
