import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { readBody } from '../../dashscope/body.ts'
import { withRetries } from '../../dashscope/retry.ts'
import { targetOf } from '../../dashscope/target.ts'
import { TranscribeError } from '../../errors.ts'
import type { FileSource } from '../../sources/source.ts'
import type { GitHubApi } from './api.ts'
import { toGitHubError } from './api-failure.ts'
import type { ReleaseAsset } from './releases.ts'

type Body = Dispatcher.ResponseData['body']

const STALL_MS = 60_000
const OPEN_TIMEOUT_MS = 300_000
const RETRIES = 4
const MOST_REDIRECTS = 5
const ERROR_BODY_BYTES = 64 * 1024
const HEAD_BYTES = 256 * 1024

/** A release's file as something to upload: its bytes go through this machine and are never held here. */
export function assetFile(api: GitHubApi, asset: ReleaseAsset): FileSource {
  const { name, sizeBytes, digest } = asset
  return {
    kind: 'file',
    name,
    fileName: name,
    sizeBytes,
    open: () => openAsset(api, asset),
    read: partReader(api, asset),
    ...(digest !== '' && { contentId: digest.replace(':', ' ') }),
  }
}

/**
 * Reads parts of an asset. Headers are at the start of most files: one block of it answers most reads, since GitHub counts
 * requests. @throws TranscribeError also when the store would send the whole file instead.
 */
function partReader(api: GitHubApi, asset: ReleaseAsset): NonNullable<FileSource['read']> {
  let head: Promise<Uint8Array> | undefined
  return async (position, length) => {
    const end = Math.min(position + length, asset.sizeBytes)
    if (position >= end) return new Uint8Array()
    if (end > HEAD_BYTES) return fetchPart(api, asset, position, end)
    head ??= fetchPart(api, asset, 0, Math.min(HEAD_BYTES, asset.sizeBytes))
    return (await head).subarray(position, end)
  }
}

function fetchPart(api: GitHubApi, asset: ReleaseAsset, start: number, end: number): Promise<Uint8Array> {
  const signal = api.signal ?? new AbortController().signal
  const attempt = async () => {
    const { status, body } = await follow(api, asset, signal, `bytes=${start}-${end - 1}`)
    if (status === 206) return readBody(body, undefined, end - start)
    discard(body)
    throw new TranscribeError('protocol', `GitHub does not send parts of ${asset.name}.`)
  }
  const patience = { repeat: 'always', retries: RETRIES, callTimeoutMs: OPEN_TIMEOUT_MS, signal } as const
  return withRetries(attempt, patience, api.clock)
}

/** Asks for nothing until the stream is read. It fails with a sentence when it does not give the whole file. */
function openAsset(api: GitHubApi, asset: ReleaseAsset): Readable {
  const closed = new AbortController()
  const signal = api.signal ? AbortSignal.any([api.signal, closed.signal]) : closed.signal
  const stream = Readable.from(bytesOf(api, asset, signal), { objectMode: false })
  return stream.once('close', () => closed.abort())
}

async function* bytesOf(api: GitHubApi, asset: ReleaseAsset, signal: AbortSignal): AsyncGenerator<Buffer> {
  const { name, sizeBytes } = asset
  const { body } = await withRetries(
    () => follow(api, asset, signal),
    { repeat: 'always', retries: RETRIES, callTimeoutMs: OPEN_TIMEOUT_MS, signal },
    api.clock,
  )
  let received = 0
  try {
    for await (const part of body as AsyncIterable<Buffer>) {
      received += part.length
      if (received > sizeBytes) break
      yield part
    }
  } catch (error) {
    throw failure(api, name, new URL(asset.apiUrl).host, error)
  } finally {
    discard(body)
  }
  if (received === sizeBytes) return
  const more = received > sizeBytes ? 'more than' : `only ${received} of`
  throw new TranscribeError('network', `GitHub sent ${more} the ${sizeBytes} bytes of ${name}.`, {
    retryable: true,
  })
}

/**
 * Goes from the API to the store by hand: the store would refuse a request that carries the token beside the signature,
 * and has no business with it.
 */
async function follow(
  api: GitHubApi,
  { apiUrl, name }: ReleaseAsset,
  signal: AbortSignal,
  range?: string,
): Promise<{ status: number; body: Body }> {
  let address = apiUrl
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const reply = await ask(api, address, name, signal, range)
    const { statusCode: status, headers, body } = reply
    if (status === 200 || status === 206) return { status, body }
    const location = [headers.location].flat()[0]
    if (status < 300 || status >= 400 || !location) throw await refusal(api, name, address, reply)
    discard(body)
    address = nextAddress(address, location, name)
  }
  throw new TranscribeError('protocol', `GitHub's way to ${name} has too many redirects.`)
}

async function ask(
  api: GitHubApi,
  address: string,
  name: string,
  signal: AbortSignal,
  range: string | undefined,
): Promise<Dispatcher.ResponseData> {
  const { url, path } = targetOf(address)
  try {
    const dispatcher = await api.wayTo(url)
    return await dispatcher.request({
      origin: url.origin,
      path,
      method: 'GET',
      headers: {
        accept: 'application/octet-stream',
        'accept-encoding': 'identity',
        'user-agent': 'sensevoice-transcribe',
        ...(range !== undefined && { range }),
        ...api.authorizationFor(url),
      },
      signal,
      headersTimeout: STALL_MS,
      bodyTimeout: STALL_MS,
    })
  } catch (error) {
    signal.throwIfAborted()
    throw failure(api, name, url.host, error)
  }
}

/**
 * Where a redirect leads. A signature covers the very bytes of an address, so that only a relative one is rebuilt.
 *
 * @throws TranscribeError when it gives up encryption.
 */
export function nextAddress(from: string, location: string, name: string): string {
  const next = /^https?:\/\//i.test(location) ? location : new URL(location, from).href
  if (from.startsWith('https:') && !next.startsWith('https:')) {
    throw new TranscribeError('protocol', `GitHub's way to ${name} leaves the encrypted connection.`)
  }
  return next
}

/** A body that is given up reports so, to nobody's interest. */
function discard(body: Body): void {
  body.on('error', () => {}).destroy()
}

async function refusal(
  api: GitHubApi,
  name: string,
  address: string,
  { statusCode: status, headers, body }: Dispatcher.ResponseData,
): Promise<TranscribeError> {
  const text = await readBody(body, undefined, ERROR_BODY_BYTES).catch(() => Buffer.alloc(0))
  let data: unknown
  try {
    data = JSON.parse(text.toString('utf8'))
  } catch {}
  return failure(api, name, targetOf(address).url.host, { status, response: { headers, data } })
}

function failure(api: GitHubApi, name: string, host: string, error: unknown): TranscribeError {
  return toGitHubError(error, {
    doing: `send the file ${name}`,
    permission: 'contents: read',
    writes: false,
    host,
    secrets: api.secrets,
    nowMs: api.clock.now(),
    timedOutMs: undefined,
  })
}
