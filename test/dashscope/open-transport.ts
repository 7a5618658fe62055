import { onTestFinished } from 'vitest'
import { type HttpLimits, HttpTransport } from '../../src/dashscope/http.ts'
import { type Fault, type FaultServer, startFaultServer } from '../doubles/fault-server.ts'
import { VirtualClock } from '../doubles/virtual-clock.ts'

export interface OpenTransport {
  server: FaultServer
  http: HttpTransport
  clock: VirtualClock
  /** Asks for a signed URL, repeating as may be, and gives the body. */
  get: (options?: { signal?: AbortSignal }) => Promise<string>
}

/** A transport that knows the secret `topsecret`, and a server that follows a script; both end with the test. */
export async function openTransport(
  script: Fault[],
  options: { limits?: Partial<HttpLimits>; automatic?: boolean } = {},
): Promise<OpenTransport> {
  const server = await startFaultServer(...script)
  const clock = new VirtualClock({ automatic: options.automatic ?? true })
  const http = new HttpTransport({ clock, secrets: ['topsecret'], limits: options.limits })
  onTestFinished(async () => {
    await http.close()
    await server.close()
  })
  const request = { method: 'GET', url: `${server.baseUrl}/thing?Signature=abcd1234` } as const
  return {
    server,
    http,
    clock,
    get: async (rest = {}) => {
      const reply = await http.repeatedly('always', rest, (limits) =>
        http.sendOnce(request, rest.signal, limits),
      )
      return String(reply.body)
    },
  }
}
