import { Readable } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import { DashscopeClient } from '../../src/dashscope/client.ts'
import { startLocalService } from '../../src/local-service/service.ts'
import { startReplayServer } from '../doubles/replay-server.ts'

// What the client and any server of this API owe each other, checked against the recorded cloud and the local service.

interface Server {
  baseUrl: string
  apiKey: string
  close(): Promise<void>
}

type Start = (recordedCase: string) => Promise<Server>

const servers: ReadonlyArray<readonly [string, Start]> = [
  [
    'the recorded cloud',
    async (recordedCase) => ({ apiKey: 'sk-0', ...(await startReplayServer(recordedCase)) }),
  ],
  ['the local service', () => startLocalService()],
]

const opened: Array<{ close(): Promise<void> }> = []
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close()
})

describe.each(servers)('against %s', (_name, start) => {
  let origin = ''

  async function connect(recordedCase: string, apiKey?: string): Promise<DashscopeClient> {
    const server = await start(recordedCase)
    const client = new DashscopeClient({ baseUrl: server.baseUrl, apiKey: apiKey ?? server.apiKey })
    opened.push(server, client)
    origin = new URL(server.baseUrl).origin
    return client
  }

  it('is told that a key is wrong', async () => {
    const client = await connect('invalid-key', 'sk-wrong-wrong-wrong')
    const refusal = { serviceCode: 'InvalidApiKey', status: 401, retryable: false }
    await expect(client.status('1111')).rejects.toMatchObject(refusal)
    await expect(client.submit({ model: 'fun-asr', fileUrls: ['https://a/b.wav'] })).rejects.toMatchObject(
      refusal,
    )
  })

  it('is told that a model does not exist', async () => {
    const client = await connect('model-not-found')
    const submit = client.submit({ model: 'no-such-model', fileUrls: ['https://a/b.wav'] })
    await expect(submit).rejects.toMatchObject({
      serviceCode: 'ModelNotFound',
      status: 404,
      retryable: false,
    })
  })

  it('learns that an id is unknown, which is no error', async () => {
    const client = await connect('unknown-task')
    await expect(client.status('1111')).resolves.toMatchObject({
      taskId: '1111',
      status: 'UNKNOWN',
      files: [],
    })
  })

  it('lists tasks', async () => {
    const client = await connect('list')
    const { tasks, total } = await client.list({ pageSize: 10 })
    expect(total).toBe(tasks.length)
    await expect(client.list({ model: 'no-such-model', page: 2 })).resolves.toMatchObject({
      tasks: expect.any(Array),
    })
  })

  it('is told, without an error, that a task cannot be cancelled any more', async () => {
    const client = await connect('cancel-too-late')
    await expect(client.cancel('1111')).resolves.toBe(false)
  })

  it('is told that a result URL is not signed', async () => {
    const client = await connect('result-refused')
    const result = client.result(`${origin}/results/00000000.json?Expires=1&Signature=x`)
    await expect(result).rejects.toMatchObject({
      code: 'api',
      status: 403,
      retryable: false,
      advice: expect.any(String),
    })
  })

  it('uploads a file and gets the URL to submit', async () => {
    const client = await connect('upload-accepted')
    const content = Buffer.from('RIFF0000WAVE')
    const file = { name: 'Gespräch 1.wav', sizeBytes: content.length, open: () => Readable.from([content]) }
    await expect(client.upload(file, 'moonshine-tiny')).resolves.toMatch(/^oss:\/\/.+\/[\w.-]+\.wav$/)
  })
})
