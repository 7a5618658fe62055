import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { type Duplex, PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { type Dispatcher, request } from 'undici'
import { connectionFailure, statusFailure } from './download-failure.ts'
import { isGuardedAddress, isMetadataAddress } from './guarded-address.ts'
import { GuardedConnections, isPrivateHost } from './guarded-connection.ts'
import { downloadFailed, SourceError } from './source-error.ts'

export interface SourceFetchOptions {
  /** Whether sources may lie on this machine and in local networks; `named`: where the source's own address says so. */
  allowPrivate: boolean | 'named'
  /** A larger file is refused. */
  maxBytes: number
  /** @default 30_000 */
  stallTimeoutMs?: number
  /** One that takes longer is given up, however steadily it comes. @default {@link LONGEST_DOWNLOAD_MS} */
  longestMs?: number
}

/** Two gigabytes at five megabits per second; a host that sends a byte now and then must not hold a place for ever. */
export const LONGEST_DOWNLOAD_MS = 3_600_000

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const MOST_REDIRECTS = 5

/** Fetches sources from the web, as the cloud would: without any key, to disk, within limits. */
export class SourceFetcher {
  private readonly maxBytes: number
  private readonly longestMs: number
  private readonly allowPrivate: SourceFetchOptions['allowPrivate']
  private readonly open: GuardedConnections
  private readonly guarded: GuardedConnections

  constructor(options: SourceFetchOptions) {
    const { allowPrivate, maxBytes, stallTimeoutMs = 30_000, longestMs = LONGEST_DOWNLOAD_MS } = options
    this.maxBytes = maxBytes
    this.longestMs = longestMs
    this.allowPrivate = allowPrivate
    const refuses = allowPrivate === true ? () => false : isMetadataAddress
    this.open = new GuardedConnections({ refuses, stallTimeoutMs })
    this.guarded = new GuardedConnections({ refuses: isGuardedAddress, stallTimeoutMs })
  }

  /**
   * Writes what an http(s) URL answers with into a new file; a failure leaves none.
   *
   * @throws SourceError
   */
  async fetch(url: URL, path: string, signal: AbortSignal): Promise<void> {
    const deadline = AbortSignal.timeout(this.longestMs)
    const stop = AbortSignal.any([signal, deadline])
    let current = url
    let connections = await this.connectionsFor(url)
    try {
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        const response = await ask(current, connections, stop)
        if (!REDIRECTS.has(response.statusCode)) return await this.keep(response, current, path, stop)
        await response.body.dump()
        current = redirectTarget(response, current)
        connections = await this.connectionsFor(current, connections)
      }
      throw downloadFailed(`${url.host} redirects more than ${MOST_REDIRECTS} times.`)
    } catch (error) {
      await rm(path, { force: true })
      signal.throwIfAborted()
      if (deadline.aborted) throw this.tooSlow(current.host)
      throw connectionFailure(error, current.host)
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.open.close(), this.guarded.close()])
  }

  /** A host on the internet must not lead into a network that only this machine can reach. */
  private async connectionsFor({ hostname }: URL, from = this.open): Promise<GuardedConnections> {
    if (this.allowPrivate !== 'named') return this.allowPrivate ? this.open : this.guarded
    return from === this.open && (await isPrivateHost(hostname)) ? this.open : this.guarded
  }

  private async keep(
    response: Dispatcher.ResponseData,
    { host }: URL,
    path: string,
    signal: AbortSignal,
  ): Promise<void> {
    const refusal = statusFailure(response.statusCode, host)
    const announced = Number(response.headers['content-length'] ?? 0)
    if (refusal || announced > this.maxBytes) {
      response.body.on('error', () => {}).destroy()
      throw refusal ?? this.tooLarge(host)
    }
    const { maxBytes } = this
    const tooLarge = () => this.tooLarge(host)
    async function* limited(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      let bytes = 0
      for await (const part of content) {
        bytes += part.length
        if (bytes > maxBytes) throw tooLarge()
        yield part
      }
    }
    await pipeline(
      response.body,
      decoderOf(response),
      limited,
      createWriteStream(path, { flags: 'wx', mode: 0o600 }),
      { signal },
    )
  }

  private tooSlow(host: string): SourceError {
    return downloadFailed(
      `${host} did not send the whole file within ${Math.ceil(this.longestMs / 60_000)} minutes.`,
    )
  }

  private tooLarge(host: string): SourceError {
    const megabytes = Math.round(this.maxBytes / 1024 ** 2)
    return new SourceError('FILE_TOO_LARGE', `The file at ${host} is larger than ${megabytes} MiB.`)
  }
}

async function ask(
  url: URL,
  connections: GuardedConnections,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  return request(url, {
    dispatcher: await connections.dispatcherFor(url),
    headers: { 'user-agent': 'sensevoice-transcribe', accept: '*/*', 'accept-encoding': 'identity' },
    signal,
  })
}

/** Some servers compress whatever they send, although they were asked not to. */
function decoderOf({ headers }: Dispatcher.ResponseData): Duplex {
  const encoding = String(headers['content-encoding'] ?? '').toLowerCase()
  return (DECODERS[encoding] ?? (() => new PassThrough()))()
}

const DECODERS: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

function redirectTarget({ headers }: Dispatcher.ResponseData, from: URL): URL {
  const location = String(headers.location ?? '')
  const target = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  if (!location || !target || !/^https?:$/.test(target.protocol)) {
    throw downloadFailed(`${from.host} redirects to nothing that can be fetched.`)
  }
  return target
}
