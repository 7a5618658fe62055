import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export interface DoubleRequest {
  method: string
  /** Without the query. */
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: Buffer
}

export interface DoubleReply {
  /** @default 200 */
  status?: number
  headers?: Record<string, string>
  /** An object becomes JSON. */
  body?: string | Buffer | object
}

/** One service's part of a server; undefined when a request is not for it. */
export type Handler = (request: DoubleRequest) => DoubleReply | undefined | Promise<DoubleReply | undefined>

export interface DoubleServer {
  /** Such as `http://127.0.0.1:4711`. */
  origin: string
  close(): Promise<void>
}

/** Answers each request by the first handler that knows it, on a real port; what none knows is 404. */
export async function serveHandlers(...handlers: Handler[]): Promise<DoubleServer> {
  const server = createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://double')
    const request = {
      method: incoming.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: incoming.headers,
      body: await buffer(incoming).catch(() => Buffer.alloc(0)),
    }
    let reply: DoubleReply | undefined
    for (const handler of handlers) {
      reply = await handler(request)
      if (reply) break
    }
    const { status, headers, body = '' } = reply ?? { status: 404, body: { message: 'Not Found' } }
    const isData = typeof body === 'string' || Buffer.isBuffer(body)
    outgoing.writeHead(status ?? 200, { ...(!isData && { 'content-type': 'application/json' }), ...headers })
    outgoing.end(isData ? body : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
