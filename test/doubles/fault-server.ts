import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** How to answer one request. */
export type Fault =
  /** Closes the connection before the request's body is read. */
  | { kind: 'reset-before' }
  /** Closes the connection when the whole request has arrived, without a word. */
  | { kind: 'reset-after' }
  /** Never answers. */
  | { kind: 'stall' }
  /** Sends headers and half a body, and then nothing. */
  | { kind: 'stall-body' }
  /** Announces more than it sends, and closes. */
  | { kind: 'cut-body'; body: string }
  /** Sends zeros for as long as somebody reads; compressed, they weigh nothing. */
  | { kind: 'endless'; status?: number; encoding?: 'gzip' }
  /** Says gzip and sends something else, or the beginning of it. */
  | { kind: 'broken-gzip'; truncated?: boolean }
  | {
      kind: 'reply'
      status?: number
      headers?: Record<string, string>
      body?: string | object
      encoding?: 'gzip' | 'br'
    }

export interface FaultServer {
  origin: string
  /** Ends in `/api/v1`. */
  baseUrl: string
  requests: Array<{ method: string; path: string; headers: IncomingMessage['headers']; body: string }>
  /** Resolves when so many requests have arrived. */
  received(count: number): Promise<void>
  close(): Promise<void>
}

/** Answers each request by the next line of a script; the last line stays. */
export async function startFaultServer(...script: Fault[]): Promise<FaultServer> {
  const requests: FaultServer['requests'] = []
  const waiting: Array<{ count: number; resolve: () => void }> = []
  const server = createServer(async (request, response) => {
    const fault = script[Math.min(requests.length, script.length - 1)] as Fault
    const { method = '', url: path = '', headers } = request
    const entry = { method, path, headers, body: '' }
    requests.push(entry)
    if (fault.kind === 'reset-before') request.socket.resetAndDestroy()
    else entry.body = await bodyOf(request)
    for (const { count, resolve } of waiting) if (requests.length >= count) resolve()
    if (fault.kind !== 'reset-before') play(fault, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    baseUrl: `${origin}/api/v1`,
    requests,
    received: (count) =>
      new Promise((resolve) => {
        if (requests.length >= count) resolve()
        else waiting.push({ count, resolve })
      }),
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function play(
  fault: Exclude<Fault, { kind: 'reset-before' }>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (fault.kind === 'reset-after') request.socket.resetAndDestroy()
  else if (fault.kind === 'stall-body')
    response.writeHead(200, { 'content-length': '100' }).write('{"output"')
  else if (fault.kind === 'cut-body') {
    response.writeHead(200, { 'content-length': String(fault.body.length + 10) }).write(fault.body, () => {
      request.socket.destroy()
    })
  } else if (fault.kind === 'endless') sendEndlessly(fault, response)
  else if (fault.kind === 'broken-gzip') {
    const body = fault.truncated ? gzipSync('{"output":{"task_id":"1"}}').subarray(0, 20) : 'not gzip at all'
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(body)
  } else if (fault.kind === 'reply') reply(fault, response)
}

function reply(
  { status = 200, headers, body = '', encoding }: Extract<Fault, { kind: 'reply' }>,
  response: ServerResponse,
): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const encode = encoding && { gzip: gzipSync, br: brotliCompressSync }[encoding]
  response.writeHead(status, { ...headers, ...(encoding && { 'content-encoding': encoding }) })
  response.end(encode ? encode(text) : text)
}

function sendEndlessly(
  { status = 200, encoding }: Extract<Fault, { kind: 'endless' }>,
  response: ServerResponse,
): void {
  const zeros = Buffer.alloc(1_048_576)
  const megabyte = encoding ? gzipSync(zeros) : zeros
  response.writeHead(status, encoding && { 'content-encoding': encoding })
  const more = () => {
    if (response.writable) response.write(megabyte, (error) => !error && setImmediate(more))
  }
  more()
}

/** What arrived, also when the client gave up in the middle. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  try {
    for await (const part of request) parts.push(part as Buffer)
  } catch {}
  return Buffer.concat(parts).toString('utf8')
}
