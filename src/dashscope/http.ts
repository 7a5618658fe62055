import { setMaxListeners } from 'node:events'
import type { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { type Clock, systemClock } from '../clock.ts'
import { toApiError } from './api-error.ts'
import { ACCEPT_ENCODING, readBody } from './body.ts'
import { explainFailure } from './connection-error.ts'
import { type ConnectionOptions, Connections } from './connections.ts'
import { type Repeat, withRetries } from './retry.ts'
import { targetOf } from './target.ts'

/** Time and size limits of one call. */
export interface HttpLimits {
  /** One attempt, body included. @default 60_000 */
  requestTimeoutMs: number
  /** What stands still so long, sending or receiving, is given up before its attempt's time is over. @default 60_000 */
  stallTimeoutMs: number
  /** All attempts of one call and the pauses between them. @default 180_000 */
  callTimeoutMs: number
  /** Attempts after the first. @default 5 */
  retries: number
  /** A reply larger than this, decoded, is refused. @default 64 MiB */
  maxReplyBytes: number
}

export const httpLimits: HttpLimits = {
  requestTimeoutMs: 60_000,
  stallTimeoutMs: 60_000,
  callTimeoutMs: 180_000,
  retries: 5,
  maxReplyBytes: 64 * 1024 * 1024,
}

const ERROR_BODY_BYTES = 256 * 1024

export interface CallOptions {
  signal?: AbortSignal | undefined
  limits?: Partial<HttpLimits> | undefined
  /** Shortens `callTimeoutMs` where that is longer. */
  withinMs?: number | undefined
  /** Awaited before each attempt, on nobody's time; whoever shares a budget of requests lets them wait here. */
  turn?: ((signal?: AbortSignal) => Promise<void>) | undefined
}

export interface HttpRequest {
  method: 'GET' | 'POST'
  url: string
  headers?: Readonly<Record<string, string>>
  /** Called once per attempt, so that a streamed body can be started afresh. */
  body?: (() => string | Readable) | undefined
  /** The base URL of the service whose reply named `url`; absent when the user did. */
  namedBy?: URL | undefined
}

export interface HttpReply {
  status: number
  body: Buffer
}

export interface HttpOptions extends ConnectionOptions {
  limits?: Partial<HttpLimits> | undefined
  clock?: Clock | undefined
  /** Taken out of every message. */
  secrets?: readonly string[] | undefined
}

/** The one owner of connections and retries. It follows no redirect, so that no header can go astray. */
export class HttpTransport {
  private readonly connections: Connections
  private readonly clock: Clock
  private readonly limits: HttpLimits
  private readonly secrets: readonly string[]

  constructor(options: HttpOptions = {}) {
    this.limits = { ...httpLimits, ...options.limits }
    this.clock = options.clock ?? systemClock
    this.secrets = options.secrets ?? []
    this.connections = new Connections(options)
  }

  /** Makes attempts, of one request or a sequence, until no repetition would better the outcome; each takes the limits it is handed. */
  repeatedly<T>(
    repeat: Repeat,
    { signal, limits, turn, withinMs = Number.POSITIVE_INFINITY }: CallOptions,
    attempt: (limits: HttpLimits) => Promise<T>,
  ): Promise<T> {
    // One signal may stop any number of calls; Node would take more than ten for a leak.
    if (signal instanceof EventTarget) setMaxListeners(0, signal)
    const merged = { ...this.limits, ...limits }
    const callTimeoutMs = Math.min(merged.callTimeoutMs, withinMs)
    return withRetries(
      (remainingMs) =>
        attempt({ ...merged, requestTimeoutMs: Math.min(merged.requestTimeoutMs, remainingMs) }),
      { retries: merged.retries, callTimeoutMs, repeat, signal, turn },
      this.clock,
    )
  }

  /** Sends once. @throws ApiError for any status from 300 on, ConnectionError when there is no reply. */
  async sendOnce(
    request: HttpRequest,
    signal: AbortSignal | undefined,
    limits: HttpLimits = this.limits,
  ): Promise<HttpReply> {
    signal?.throwIfAborted()
    const target = targetOf(request.url)
    const budget = new AttemptBudget(this.clock, limits.requestTimeoutMs, signal)
    try {
      const { namedBy } = request
      const dispatcher = namedBy
        ? await this.connections.toNamed(target.url, namedBy)
        : this.connections.to(target.url)
      return await this.exchange(request, target, dispatcher, budget.signal, limits)
    } catch (error) {
      signal?.throwIfAborted()
      const timedOutMs = budget.isSpent ? limits.requestTimeoutMs : undefined
      throw explainFailure(error, { host: target.url.host, timedOutMs, secrets: this.secrets })
    } finally {
      budget.release()
    }
  }

  async close(): Promise<void> {
    await this.connections.close()
  }

  private async exchange(
    { method, headers, body, namedBy }: HttpRequest,
    { url, path }: ReturnType<typeof targetOf>,
    dispatcher: Dispatcher,
    signal: AbortSignal,
    { maxReplyBytes, stallTimeoutMs }: HttpLimits,
  ): Promise<HttpReply> {
    const reply = await dispatcher.request({
      origin: url.origin,
      path,
      method,
      headers: { 'accept-encoding': ACCEPT_ENCODING, 'user-agent': 'sensevoice-transcribe', ...headers },
      body: body?.() ?? null,
      signal,
      // Counted from what was last sent.
      headersTimeout: stallTimeoutMs,
      bodyTimeout: stallTimeoutMs,
    })
    const { statusCode: status, headers: replyHeaders } = reply
    const encodings = replyHeaders['content-encoding']
    if (status < 300) return { status, body: await readBody(reply.body, encodings, maxReplyBytes) }
    // The status tells enough where the body cannot be read.
    const words = await readBody(reply.body, encodings, ERROR_BODY_BYTES).catch(() => Buffer.alloc(0))
    signal.throwIfAborted()
    const keySentTo = namedBy ? undefined : url
    const context = { secrets: this.secrets, nowMs: this.clock.now(), keySentTo }
    throw toApiError({ status, headers: replyHeaders, body: words }, context)
  }
}

/** The time of one attempt, headers and body together, and the caller's wish to stop, as one signal. */
class AttemptBudget {
  isSpent = false
  private readonly controller = new AbortController()
  private readonly stop: () => void
  private readonly cancelTimer: () => void
  private readonly caller: AbortSignal | undefined

  constructor(clock: Clock, ms: number, caller: AbortSignal | undefined) {
    this.caller = caller
    this.stop = () => this.controller.abort(caller?.reason)
    caller?.addEventListener('abort', this.stop, { once: true })
    this.cancelTimer = clock.after(ms, () => {
      this.isSpent = true
      this.controller.abort()
    })
  }

  get signal(): AbortSignal {
    return this.controller.signal
  }

  release(): void {
    this.cancelTimer()
    this.caller?.removeEventListener('abort', this.stop)
  }
}
