import { listen, type RunningServer } from './server.ts'
import { DEFAULT_HOST, openServiceHandler } from './service-handler.ts'
import type { LocalServiceOptions } from './service-options.ts'

export type { LocalServiceOptions } from './service-options.ts'

export interface LocalService {
  /** Ends in `/api/v1`. */
  readonly baseUrl: string
  readonly apiKey: string
  /** Aborts what is at work, ends every connection, and removes every file. */
  close(): Promise<void>
}

/**
 * Starts a service that speaks DashScope's asynchronous transcription API and recognises on this machine.
 *
 * @throws InputError for options that make no sense, and for an address that cannot be listened at.
 */
export async function startLocalService(options: LocalServiceOptions = {}): Promise<LocalService> {
  const { port = 0 } = options
  // As a URL has it, an IPv6 address may be given in brackets.
  const host = (options.host ?? DEFAULT_HOST).replace(/^\[|\]$/g, '')
  const handler = await openServiceHandler({ ...options, host })
  let server: RunningServer
  try {
    server = await listen(handler.handle, host, port)
  } catch (error) {
    await handler.close()
    throw error
  }
  return {
    baseUrl: `http://${reachableHost(host)}:${server.port}/api/v1`,
    apiKey: handler.apiKey,
    async close() {
      await server.close()
      await handler.close()
    },
  }
}

/** Every address is no address to go to; this machine reaches such a service at its own. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
