import { type FileHandle, open, rm, stat } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { request } from 'undici'
import { Connections } from '../../dashscope/connections.ts'
import { InputError } from '../../errors.ts'
import { hashFile } from './content.ts'
import { installAborted, installFailure } from './failures.ts'
import { checkedStart, MirrorFailure, networkFailure, redirectTarget } from './mirror-reply.ts'
import type { RemoteFile } from './remote-files.ts'

export interface RemoteDownload {
  file: RemoteFile
  /** Asked one after the other, until one has the file. */
  addresses: readonly URL[]
  /** Where it grows. What is there already is gone on with, and stays when the download fails. */
  path: string
  /** Called with the bytes that are there. */
  onReceived: (bytes: number) => void
  signal?: AbortSignal | undefined
  /** @default a pause by the real clock */
  sleep?: ((milliseconds: number) => Promise<unknown>) | undefined
}

/** Without any progress between them; a mirror that keeps breaking off is left in the end as well. */
const TRIES_WITHOUT_PROGRESS = 3
const MOST_TRIES = 30
const PAUSE_MS = 1000
const SILENCE_MS = 30_000
const MOST_REDIRECTS = 5

/**
 * Downloads a file by its pinned length and hash: goes on where an earlier download broke off, tries each mirror a few
 * times, and trusts none.
 *
 * @throws TranscribeError `install`, saying for each mirror what went wrong; `aborted`.
 */
export async function downloadRemote(download: RemoteDownload): Promise<void> {
  const connections = new Connections()
  const failures: string[] = []
  try {
    for (const address of download.addresses) {
      const failure = await fromMirror(address, download, connections)
      if (failure === undefined) return
      failures.push(`${address.host}: ${failure}`)
    }
  } finally {
    await connections.destroy()
  }
  throw installFailure(
    `The file ${download.file.name} (${megabytes(download.file.bytes)}) could not be downloaded. ${failures.join('; ')}.`,
    'Run again to go on where it ended; name another address in HF_ENDPOINT or SENSEVOICE_TRANSCRIBE_MIRROR, or a folder that has the files with model-dir.',
  )
}

/** Why the mirror did not give the file; undefined when it did. */
async function fromMirror(
  address: URL,
  download: RemoteDownload,
  connections: Connections,
): Promise<string | undefined> {
  const { file, path, signal, sleep = delay } = download
  let fruitless = 0
  for (let attempt = 1; ; attempt++) {
    const before = await sizeOf(path)
    try {
      await fetchRest(address, before, download, connections)
      if ((await hashFile(path)) === file.sha256) return undefined
      await rm(path, { force: true })
      // What an earlier download left may have been the wrong part.
      if (before > 0) continue
      return 'it has another content (its sha256 differs)'
    } catch (error) {
      if (signal?.aborted) throw installAborted(signal.reason)
      if (!(error instanceof MirrorFailure)) throw error
      fruitless = (await sizeOf(path)) > before ? 0 : fruitless + 1
      const isLast = fruitless === TRIES_WITHOUT_PROGRESS || attempt === MOST_TRIES
      if (!error.retryable || isLast) return error.message
    }
    await pause(sleep, signal)
  }
}

/** Asks for what is missing and writes it where it belongs. Two processes may do so at once: they write the same bytes. */
async function fetchRest(
  address: URL,
  have: number,
  { file, path, onReceived, signal }: RemoteDownload,
  connections: Connections,
): Promise<void> {
  if (have === file.bytes) return
  if (have > file.bytes) await rm(path, { force: true })
  const reply = await ask(address, have > file.bytes ? 0 : have, connections, signal)
  const target = await open(path, 'a').then(async (created) => {
    await created.close()
    return open(path, 'r+')
  })
  try {
    const start = checkedStart(reply, have, file.bytes)
    if (start === 0) await target.truncate(0)
    await keep(reply.body, start, file.bytes, target, onReceived)
  } catch (error) {
    reply.body.on('error', () => {}).destroy()
    throw networkFailure(error)
  } finally {
    await target.close()
  }
}

async function ask(address: URL, from: number, connections: Connections, signal: AbortSignal | undefined) {
  let url = address
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const headers = {
      'user-agent': 'sensevoice-transcribe',
      'accept-encoding': 'identity',
      ...(from > 0 && { range: `bytes=${from}-` }),
    }
    const options = { headers, signal, dispatcher: connections.to(url) }
    const limits = { headersTimeout: SILENCE_MS, bodyTimeout: SILENCE_MS }
    const reply = await request(url, { ...options, ...limits }).catch((error) => {
      throw error instanceof InputError ? error : networkFailure(error)
    })
    const next = redirectTarget(reply, url)
    if (!next) return reply
    await reply.body.dump()
    url = next
  }
  throw new MirrorFailure('it redirects without end', false)
}

async function keep(
  body: AsyncIterable<Buffer>,
  start: number,
  total: number,
  target: FileHandle,
  onReceived: (bytes: number) => void,
): Promise<void> {
  let position = start
  for await (const part of body) {
    if (position + part.length > total) {
      await target.truncate(0)
      throw new MirrorFailure('it sends more than the file has', false)
    }
    await target.write(part, 0, part.length, position)
    position += part.length
    onReceived(position)
  }
  if (position < total) throw new MirrorFailure('it broke off', true)
}

async function pause(
  sleep: (milliseconds: number) => Promise<unknown>,
  signal: AbortSignal | undefined,
): Promise<void> {
  await sleep(PAUSE_MS)
  if (signal?.aborted) throw installAborted(signal.reason)
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
