import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Connections } from '../dashscope/connections.ts'
import { unsignedUrl } from '../dashscope/secrets.ts'
import type { Source } from './source.ts'

const HEAD_TIMEOUT_MS = 10_000
const MOST_REDIRECTS = 5

/** Tells contents apart: by a file's hash, or by what a URL's host says of it. */
export class ContentIds {
  private readonly connections = new Connections()
  /** Hosts that could not be asked once are not asked again: what they serve may be for the service alone. */
  private readonly silentHosts = new Set<string>()

  /**
   * Something that changes whenever a source's content does; it may hold secrets of the source's address. Undefined where
   * nobody can tell, so that two unlike contents are never taken for one.
   */
  async of(source: Source, signal?: AbortSignal): Promise<string | undefined> {
    if (source.kind === 'task') return undefined
    if (source.kind === 'file') {
      if (source.contentId) return source.contentId
      return source.path === undefined ? undefined : `sha256 ${await hashOf(source.path, signal)}`
    }
    if (source.file?.contentId) return source.file.contentId
    return /^https?:/i.test(source.url) ? this.ofUrl(source.url, signal) : undefined
  }

  async close(): Promise<void> {
    await this.connections.close()
  }

  /** A strong entity tag names one content of one address (RFC 9110 §8.8.1); a weak one may name several. */
  private async ofUrl(address: string, signal: AbortSignal | undefined): Promise<string | undefined> {
    const named = new URL(address)
    let url = named
    try {
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        if (this.silentHosts.has(url.host)) return undefined
        const { status, location, etag, length } = await this.head(url, named, signal)
        if (status === 200 && etag?.startsWith('"'))
          return `url ${unsignedUrl(address)} ${etag} ${length ?? ''}`
        if (status < 300 || status > 399 || !location) return undefined
        url = new URL(location, url)
      }
    } catch {
      // Whoever transcribes it says what is wrong with the address.
      signal?.throwIfAborted()
      this.silentHosts.add(url.host)
    }
    return undefined
  }

  /** @param named the address that the user named: only one that is itself in a private network leads into it. */
  private async head(url: URL, named: URL, signal: AbortSignal | undefined) {
    const late = AbortSignal.timeout(HEAD_TIMEOUT_MS)
    const dispatcher = url === named ? this.connections.to(url) : await this.connections.toNamed(url, named)
    const { statusCode, headers, body } = await dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'HEAD',
      headers: { 'user-agent': 'sensevoice-transcribe', 'accept-encoding': 'identity' },
      signal: signal ? AbortSignal.any([signal, late]) : late,
    })
    await body.dump()
    const [location, etag, length] = [headers.location, headers.etag, headers['content-length']].map(
      (value) => [value].flat()[0],
    )
    return { status: statusCode, location, etag, length }
  }
}

async function hashOf(path: string, signal: AbortSignal | undefined): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash, ...(signal ? [{ signal }] : []))
  return hash.digest('hex')
}
