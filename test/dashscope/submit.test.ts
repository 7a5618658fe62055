import { afterEach, describe, expect, it } from 'vitest'
import { DashscopeClient } from '../../src/dashscope/client.ts'
import type { HttpLimits } from '../../src/dashscope/http.ts'
import { type Fault, type FaultServer, startFaultServer } from '../doubles/fault-server.ts'
import { VirtualClock } from '../doubles/virtual-clock.ts'

const opened: Array<{ close(): Promise<void> }> = []
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close()
})

async function open(
  script: Fault[],
  options: { automatic?: boolean; limits?: Partial<HttpLimits> } = {},
): Promise<{ server: FaultServer; client: DashscopeClient; clock: VirtualClock }> {
  const server = await startFaultServer(...script)
  const clock = new VirtualClock({ automatic: options.automatic ?? true })
  const client = new DashscopeClient({
    baseUrl: server.baseUrl,
    apiKey: 'sk-0',
    clock,
    limits: options.limits,
  })
  opened.push(server, client)
  return { server, client, clock }
}

const request = { model: 'fun-asr', fileUrls: ['https://a.example/b.wav'] }
const ACCEPTED: Fault = { kind: 'reply', body: { output: { task_id: 't-1', task_status: 'PENDING' } } }

describe('a submit that may have arrived', () => {
  it.each<[string, Fault]>([
    ['the connection is reset', { kind: 'reset-after' }],
    ['the connection is reset early', { kind: 'reset-before' }],
    ['the reply ends early', { kind: 'cut-body', body: '{"output":' }],
    ['the reply is truncated JSON', { kind: 'reply', body: '{"output":{"task_id":"c2e5' }],
    ['the reply is broken gzip', { kind: 'broken-gzip', truncated: true }],
    ['the reply names no task', { kind: 'reply', body: { output: { task_status: 'PENDING' } } }],
    ['a gateway gives up', { kind: 'reply', status: 504, body: '<html></html>' }],
    [
      'the service has an internal error',
      { kind: 'reply', status: 500, body: { code: 'InternalError', message: 'x' } },
    ],
    [
      'the service runs out of time',
      { kind: 'reply', status: 408, body: { code: 'RequestTimeOut', message: 'x' } },
    ],
  ])('is of unknown fate and not repeated when %s', async (_name, fault) => {
    const { client, server } = await open([fault, ACCEPTED])
    await expect(client.submit(request)).rejects.toMatchObject({
      code: 'submit-unknown',
      retryable: false,
      message: expect.stringMatching(/^It is not known whether the task was created: ./),
      advice: expect.stringContaining('list'),
    })
    expect(server.requests).toHaveLength(1)
  })

  it('is of unknown fate when the answer does not come in time', async () => {
    const { client, server, clock } = await open([{ kind: 'stall' }, ACCEPTED], { automatic: false })
    const submit = client.submit(request)
    submit.catch(() => {})
    await server.received(1)
    await clock.advance(60_000)
    await expect(submit).rejects.toMatchObject({ code: 'submit-unknown' })
    expect(server.requests).toHaveLength(1)
  })
})

describe('a submit that surely was not accepted', () => {
  it.each<[string, Fault]>([
    ['throttled', { kind: 'reply', status: 429, body: { code: 'Throttling', message: 'x' } }],
    ['refused for a while', { kind: 'reply', status: 503, body: '<html></html>' }],
    [
      'throttled by a quota per minute',
      {
        kind: 'reply',
        status: 429,
        body: {
          code: 'Throttling.AllocationQuota',
          message: 'Allocated quota exceeded, please increase your quota limit.',
        },
      },
    ],
  ])('is repeated when it is %s', async (_name, fault) => {
    const { client, server } = await open([fault, ACCEPTED])
    await expect(client.submit(request)).resolves.toMatchObject({ taskId: 't-1', model: 'fun-asr' })
    expect(server.requests).toHaveLength(2)
    expect(server.requests[1]?.body).toBe(server.requests[0]?.body)
  })

  it('is repeated when nobody listens, and then a failure of the network', async () => {
    const { server, clock } = await open([ACCEPTED])
    await server.close()
    const client = new DashscopeClient({ baseUrl: server.baseUrl, apiKey: 'sk-0', clock })
    await expect(client.submit(request)).rejects.toMatchObject({
      code: 'network',
      nothingSent: true,
      message: expect.stringContaining('ECONNREFUSED'),
    })
    expect(clock.sleepsMs).toHaveLength(5)
  })

  it('is a plain refusal when HTTP 200 brings a code', async () => {
    const { client } = await open([
      { kind: 'reply', body: { code: 'InvalidParameter', message: 'Model not exist.' } },
    ])
    await expect(client.submit(request)).rejects.toMatchObject({
      code: 'api',
      serviceCode: 'InvalidParameter',
    })
  })
})

describe('a submit', () => {
  it('sends what the API asks for', async () => {
    const { client, server } = await open([ACCEPTED])
    await client.submit({ ...request, fileUrls: ['oss://dir/file.wav'], parameters: { channel_id: [0] } })
    const { method, path, headers, body } = server.requests[0] ?? {}
    expect(`${method} ${path}`).toBe('POST /api/v1/services/audio/asr/transcription')
    expect(headers).toMatchObject({
      authorization: 'Bearer sk-0',
      'content-type': 'application/json',
      'x-dashscope-async': 'enable',
      'x-dashscope-ossresourceresolve': 'enable',
    })
    expect(JSON.parse(String(body))).toEqual({
      model: 'fun-asr',
      input: { file_urls: ['oss://dir/file.wav'] },
      parameters: { channel_id: [0] },
    })
  })

  it('asks for the store to be resolved only when it is used, and names the workspace when there is one', async () => {
    const { server, clock } = await open([ACCEPTED])
    const client = new DashscopeClient({ baseUrl: server.baseUrl, apiKey: 'sk-0', workspace: 'ws-1', clock })
    opened.push(client)
    await client.submit(request)
    expect(server.requests[0]?.headers).toMatchObject({ 'x-dashscope-workspace': 'ws-1' })
    expect(server.requests[0]?.headers).not.toHaveProperty('x-dashscope-ossresourceresolve')
  })

  it('keeps to its model’s rate', async () => {
    const { client, clock } = await open([ACCEPTED])
    await Promise.all([1, 2, 3].map(() => client.submit(request)))
    expect(clock.sleepsMs).toEqual([106, 212])
  })

  it('is refused before anything is sent when the key cannot be one', () => {
    const make = () => new DashscopeClient({ baseUrl: 'https://h/api/v1', apiKey: 'sk-se cret' })
    expect(make).toThrow(expect.objectContaining({ code: 'input' }))
    expect(make).not.toThrow(/cret/)
  })
})

describe('a submit whose turn comes after the deadline', () => {
  it('is refused at once, without a request, and takes nobody else his turn', async () => {
    const { client, server, clock } = await open(Array(9).fill(ACCEPTED))
    // Ten a second: of five, the turns of three come within a quarter of one.
    const untilMs = clock.now() + 250
    const submits = Array.from({ length: 5 }, () => client.submit(request, { untilMs }))
    const codes = await Promise.all(submits.map((submit) => submit.catch(({ code }) => code)))
    expect(codes.slice(3)).toEqual(['not-submitted', 'not-submitted'])
    expect(server.requests).toHaveLength(3)
    await client.submit(request)
    expect(clock.elapsedMs).toBe(318)
  })
})
