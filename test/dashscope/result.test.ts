import type { LookupFunction } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { DashscopeClient } from '../../src/dashscope/client.ts'
import { fileOf, toSnapshot } from '../../src/dashscope/task.ts'
import { type Fault, type FaultServer, startFaultServer } from '../doubles/fault-server.ts'
import { VirtualClock } from '../doubles/virtual-clock.ts'

const opened: Array<{ close(): Promise<void> }> = []
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close()
})

async function startScript(...script: Fault[]): Promise<FaultServer> {
  const server = await startFaultServer(...script)
  opened.push(server)
  return server
}

function connect(baseUrl: string, lookup?: LookupFunction): DashscopeClient {
  const client = new DashscopeClient({ baseUrl, apiKey: 'sk-0', clock: new VirtualClock(), lookup })
  opened.push(client)
  return client
}

/** Gives each name the address the test wants, and counts. */
function lookupOf(addresses: Record<string, string>): LookupFunction {
  return (hostname, _options, callback) => {
    const address = addresses[hostname]
    if (address) callback(null, [{ address, family: address.includes(':') ? 6 : 4 }])
    else callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), [])
  }
}

const EXPIRED =
  '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Request has expired.</Message></Error>'

describe('a result URL', () => {
  it.each([
    '/pre/15%3A11/a-1.json?Expires=1&Signature=a%2Fb%2Bc%3D',
    '/a//b/./c/../d.json?x=%7E~&y=\'"|{}^`',
    '/%e4%bd%a0/%E4%BD%A0.json?response-content-disposition=attachment%3Bfilename%3D%22a%22',
    '/?a=b?c=d&e=%zz',
  ])('is asked for byte for byte: %s', async (path) => {
    const server = await startScript({ kind: 'reply', body: '{}' })
    await connect(server.baseUrl).result(server.origin + path)
    expect(server.requests[0]?.path).toBe(path)
  })

  it('is asked for without the key, the workspace or anything else of ours', async () => {
    const server = await startScript({ kind: 'reply', body: '{}' })
    await connect(server.baseUrl).result(`${server.origin}/r.json`)
    expect(Object.keys(server.requests[0]?.headers ?? {}).sort()).toEqual([
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
  })

  it.each([
    'file:///etc/passwd',
    'ftp://h/x',
    'data:,{}',
    'http://user@h/x',
    'http://a\\@h/x',
    '',
    'http://',
  ])('that is %j is not visited', async (url) => {
    const client = connect('https://dashscope.example/api/v1', lookupOf({}))
    await expect(client.result(url)).rejects.toMatchObject({ code: 'protocol', retryable: false })
  })

  it('with a byte order mark and escaped tags is read', async () => {
    const server = await startScript({ kind: 'reply', body: '\uFEFF{"text":"\\u003c|Speech|\\u003e"}' })
    await expect(connect(server.baseUrl).result(`${server.origin}/r`)).resolves.toEqual({
      text: '<|Speech|>',
    })
  })

  it.each<Fault>([
    { kind: 'cut-body', body: '{"text":' },
    { kind: 'reply', body: '{"text":' },
  ])('whose JSON is cut off is asked for again: %o', async (fault) => {
    const server = await startScript(fault, { kind: 'reply', body: '{}' })
    await expect(connect(server.baseUrl).result(`${server.origin}/r`)).resolves.toEqual({})
  })
})

describe('a result URL into a private network', () => {
  const PUBLIC_BASE = 'http://93.184.215.14/api/v1'

  it.each([
    'http://127.0.0.1:9/r',
    'http://localhost:9/r',
    'http://[::1]:9/r',
    'http://2130706433:9/r',
    'http://10.1.2.3/r',
    'http://169.254.169.254/latest/meta-data',
    'http://100.100.100.200/latest/meta-data',
    'http://[::ffff:192.168.0.1]/r',
    'http://[fd00::1]/r',
    'http://0/r',
  ])('is not visited when the service is public: %s', async (url) => {
    const client = connect(PUBLIC_BASE, lookupOf({}))
    await expect(client.result(url)).rejects.toMatchObject({
      code: 'protocol',
      message: expect.stringContaining('private address'),
      retryable: false,
    })
  })

  it('is not visited when its name turns out to lead there', async () => {
    const server = await startScript({ kind: 'reply', body: '{}' })
    const { port } = new URL(server.origin)
    const client = connect(PUBLIC_BASE, lookupOf({ 'innocent.example': '127.0.0.1' }))
    await expect(client.result(`http://innocent.example:${port}/r`)).rejects.toMatchObject({
      code: 'protocol',
      message: expect.stringContaining(`innocent.example:${port}`),
    })
    expect(server.requests).toHaveLength(0)
  })

  it('is visited when the service is there too, by its address or by its name', async () => {
    const server = await startScript({ kind: 'reply', body: '{}' })
    const { port } = new URL(server.origin)
    const lookup = lookupOf({ 'asr.internal': '10.0.0.5', 'store.internal': '127.0.0.1' })
    await expect(connect(server.baseUrl).result(`${server.origin}/r`)).resolves.toEqual({})
    const named = connect('http://asr.internal/api/v1', lookup)
    await expect(named.result(`http://store.internal:${port}/r`)).resolves.toEqual({})
  })
})

describe('an expired result', () => {
  const reply = (url: string) => ({
    output: {
      task_id: 't',
      task_status: 'SUCCEEDED',
      results: [{ transcription_url: url, subtask_status: 'SUCCEEDED' }],
    },
  })

  async function fetchExpired(freshPath: string) {
    const script: Fault[] = [{ kind: 'reply', status: 403, body: EXPIRED }]
    const task: Fault = { kind: 'reply' }
    script.push(task, { kind: 'reply', body: '{"transcripts":[]}' })
    const server = await startScript(...script)
    Object.assign(task, { body: reply(server.origin + freshPath) })
    const snapshot = toSnapshot(reply(`${server.origin}/old`), 't')
    const renewed: string[] = []
    const options = { onRenewed: (url: string) => renewed.push(url) }
    const result = connect(server.baseUrl).resultOf(snapshot, fileOf(snapshot), options)
    return { server, result, renewed }
  }

  it('is fetched from the new URL that the task names when asked again', async () => {
    const { server, result, renewed } = await fetchExpired('/new')
    await expect(result).resolves.toEqual({ transcripts: [] })
    expect(renewed).toEqual([`${server.origin}/new`])
    expect(server.requests.map(({ path }) => path)).toEqual(['/old', '/api/v1/tasks/t', '/new'])
  })

  it('is told as such when the task still names the old one', async () => {
    const { server, result } = await fetchExpired('/old')
    await expect(result).rejects.toMatchObject({ status: 403, advice: expect.stringContaining('24 hours') })
    expect(server.requests).toHaveLength(2)
  })
})
