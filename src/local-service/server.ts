import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { InputError } from '../errors.ts'

/** Answers one request. */
export type Handler = (request: Request) => Response | Promise<Response>

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
      { fetch: handler, hostname: host, port, serverOptions: { requestTimeout: 0 } },
      () => resolve(starting),
    ) as Server
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
