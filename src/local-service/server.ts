import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { InputError } from '../errors.ts'

/** The connection that a request came by, for whoever must break it. What its calls give stands for the reply. */
export interface Connection {
  /** Ends it at once, without a word. */
  reset(): Response
  /** Sends a status, headers and the beginning of a body, and ends it. */
  cut(reply: { status: number; headers: Headers }, part: Uint8Array): Response
}

/** Answers one request. Without a socket there is no connection. */
export type Handler = (request: Request, connection?: Connection) => Response | Promise<Response>

/** A connection on which nothing moves for so long is ended; clients give up before. */
export const IDLE_CONNECTION_MS = 120_000

export interface RunningServer {
  port: number
  /** Ends every connection, also the ones in use. */
  close(): Promise<void>
}

/** @throws InputError when the address cannot be had. */
export async function listen(handler: Handler, host: string, port: number): Promise<RunningServer> {
  const server = await new Promise<Server>((resolve, reject) => {
    const starting = serve(
      // Large files come slowly over slow networks; Node would end a request after five minutes.
      {
        fetch: (request, bindings) => handler(request, connectionOf(bindings as NodeBindings)),
        hostname: host,
        port,
        serverOptions: { requestTimeout: 0 },
      },
      () => resolve(starting),
    ) as Server
    starting.setTimeout(IDLE_CONNECTION_MS)
    starting.on('error', (error) => reject(listenFailure(error, host, port)))
  })
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

interface NodeBindings {
  incoming: IncomingMessage
  outgoing: ServerResponse
}

function connectionOf({ incoming, outgoing }: NodeBindings): Connection {
  return {
    reset() {
      incoming.socket.resetAndDestroy()
      return RESPONSE_ALREADY_SENT
    },
    cut({ status, headers }, part) {
      outgoing.writeHead(status, Object.fromEntries(headers))
      outgoing.write(part, () => incoming.socket.destroySoon())
      return RESPONSE_ALREADY_SENT
    },
  }
}

function listenFailure(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: 'another program has it',
    EACCES: 'this user may not take it',
    EADDRNOTAVAIL: 'this machine has no such address',
    ENOTFOUND: 'there is no such host name',
  }
  const reason = reasons[error.code ?? ''] ?? error.message
  return new InputError(`The service cannot listen at ${host}, port ${port}: ${reason}.`, {
    advice: 'Port 0 takes any free one.',
    cause: error,
  })
}
