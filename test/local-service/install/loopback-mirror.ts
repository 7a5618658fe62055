import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What a mirror does with one request. */
export type Mood =
  | 'good'
  /** Ends the connection half-way through what it was asked for. */
  | 'breaks-off'
  /** Sends the whole file, whatever part was asked for. */
  | 'deaf-to-ranges'
  /** Sends another part than it was asked for. */
  | 'other-part'
  /** Announces one byte more than there is. */
  | 'lies-about-length'
  /** Says nothing about the length, and never ends. */
  | 'sends-more'
  /** As many bytes, and others. */
  | 'wrong-content'
  | 'sign-in-page'
  | 'busy'
  | 'gone'
  | 'redirects'
  | 'redirects-forever'

export interface LoopbackMirror {
  /** Ends in `/`. */
  origin: string
  /** The path and the Range header of each request. */
  asked: Array<{ path: string; range: string | undefined }>
}

/** A mirror on a real port that has one content under every path; each request takes the next mood, the last one stays. */
export async function startMirror(content: Buffer, moods: readonly Mood[]): Promise<LoopbackMirror> {
  const asked: LoopbackMirror['asked'] = []
  const server = createServer((request, response) => {
    const mood = moods[Math.min(asked.length, moods.length - 1)] ?? 'good'
    asked.push({ path: request.url ?? '', range: request.headers.range })
    answer(mood, content, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked }
}

function answer(mood: Mood, content: Buffer, request: IncomingMessage, response: ServerResponse): void {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
  if (mood === 'busy') return void response.writeHead(503).end('later')
  if (mood === 'gone') return void response.writeHead(404).end('gone')
  if (mood === 'sign-in-page')
    return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>')
  if (mood === 'redirects-forever' || (mood === 'redirects' && !request.url?.includes('moved')))
    return void response.writeHead(302, { location: '/moved/file' }).end()
  if (mood === 'sends-more') return void response.writeHead(200).end(Buffer.concat([content, content]))
  if (mood === 'lies-about-length')
    return void response.writeHead(200, { 'content-length': content.length + 1 }).end(content)
  const shown = mood === 'wrong-content' ? Buffer.alloc(content.length, 'x') : content
  const start = mood === 'deaf-to-ranges' ? 0 : mood === 'other-part' ? from + 1 : from
  const part = shown.subarray(start)
  response.writeHead(start > 0 ? 206 : 200, {
    'content-length': part.length,
    ...(start > 0 && { 'content-range': `bytes ${start}-${shown.length - 1}/${shown.length}` }),
  })
  if (mood !== 'breaks-off') return void response.end(part)
  // The connection ends once the half has been handed over.
  response.write(part.subarray(0, Math.ceil(part.length / 2)), () => response.destroy())
}
