import { createServer } from 'node:http'
import { type AddressInfo, connect as connectSocket, type LookupFunction } from 'node:net'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DashscopeClient } from '../../src/dashscope/client.ts'
import { startFaultServer } from '../doubles/fault-server.ts'
import { VirtualClock } from '../doubles/virtual-clock.ts'

const opened: Array<{ close(): Promise<void> }> = []
beforeEach(() => {
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']) {
    vi.stubEnv(name, '')
    vi.stubEnv(name.toLowerCase(), undefined)
  }
})
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const each of opened.splice(0).reverse()) await each.close()
})

const UNKNOWN = { output: { task_id: 't', task_status: 'UNKNOWN' } }

/** A proxy that answers plain requests itself and counts what it is asked for. */
async function startProxy(status = 200) {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`)
    response.writeHead(status).end(JSON.stringify(UNKNOWN))
  })
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`)
    if (status !== 200) return socket.end(`HTTP/1.1 ${status} No\r\n\r\n`)
    const target = connectSocket(1, '127.0.0.1')
    target.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections())
  opened.push({ close })
  return { seen, address: `127.0.0.1:${(server.address() as AddressInfo).port}` }
}

function connect(baseUrl: string, lookup?: LookupFunction): DashscopeClient {
  const client = new DashscopeClient({ baseUrl, apiKey: 'sk-0123456789', clock: new VirtualClock(), lookup })
  opened.push(client)
  return client
}

describe('a proxy in the environment', () => {
  it('carries requests to other machines', async () => {
    const proxy = await startProxy()
    vi.stubEnv('HTTP_PROXY', `http://${proxy.address}`)
    await expect(connect('http://dashscope.example').status('t')).resolves.toMatchObject({
      status: 'UNKNOWN',
    })
    expect(proxy.seen).toEqual(['GET http://dashscope.example/api/v1/tasks/t'])
  })

  it('carries result URLs too, byte for byte, and may itself be on a private address', async () => {
    const proxy = await startProxy()
    vi.stubEnv('HTTP_PROXY', `http://${proxy.address}`)
    await connect('http://dashscope.example').result(
      'http://results.example/15%3A11/r.json?Signature=a%2Bb%3D',
    )
    expect(proxy.seen).toEqual(['GET http://results.example/15%3A11/r.json?Signature=a%2Bb%3D'])
  })

  it.each(['127.0.0.1', 'localhost'])('is not asked for this machine: %s', async (host) => {
    const proxy = await startProxy()
    const server = await startFaultServer({ kind: 'reply', body: UNKNOWN })
    opened.push(server)
    vi.stubEnv('HTTP_PROXY', `http://${proxy.address}`)
    vi.stubEnv('HTTPS_PROXY', `http://${proxy.address}`)
    await connect(`http://${host}:${new URL(server.origin).port}`).status('t')
    expect(proxy.seen).toEqual([])
    expect(server.requests).toHaveLength(1)
  })

  it('is left out for hosts that NO_PROXY names', async () => {
    const proxy = await startProxy()
    vi.stubEnv('HTTP_PROXY', `http://${proxy.address}`)
    vi.stubEnv('NO_PROXY', '.invalid')
    const client = connect('http://api.invalid', (_host, _options, callback) =>
      callback(Object.assign(new Error('none'), { code: 'ENOTFOUND' }), []),
    )
    await expect(client.status('t')).rejects.toMatchObject({ code: 'network', nothingSent: true })
    expect(proxy.seen).toEqual([])
  })

  it('that refuses is told from the service, and its password is not shown', async () => {
    const proxy = await startProxy(407)
    vi.stubEnv('HTTPS_PROXY', `http://user:pa55word@${proxy.address}`)
    const error = await connect('https://dashscope.example')
      .submit({ model: 'm', fileUrls: ['https://a/b'] })
      .catch((e) => e)
    expect(error).toMatchObject({
      code: 'network',
      nothingSent: true,
      retryable: false,
      message: 'The proxy refused the way to dashscope.example (HTTP 407).',
    })
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('pa55word')
    expect(proxy.seen).toEqual(['CONNECT dashscope.example:443'])
  })

  it('that refuses a plain request is told too', async () => {
    const proxy = await startProxy(407)
    vi.stubEnv('HTTP_PROXY', `http://${proxy.address}`)
    const look = connect('http://dashscope.example').status('t')
    await expect(look).rejects.toMatchObject({
      advice: expect.stringContaining('HTTP_PROXY'),
      retryable: false,
    })
  })

  it('that is no URL is refused in one sentence, without its password', async () => {
    vi.stubEnv('HTTP_PROXY', 'http://user:pa55word@[bad')
    const error = await connect('http://dashscope.example')
      .status('t')
      .catch((e) => e)
    expect(error).toMatchObject({ code: 'input', message: expect.stringContaining('HTTP_PROXY') })
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('pa55word')
  })
})
