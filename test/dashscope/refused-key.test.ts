import { afterEach, describe, expect, it } from 'vitest'
import { toApiError } from '../../src/dashscope/api-error.ts'
import { DashscopeClient } from '../../src/dashscope/client.ts'
import { type FaultServer, startFaultServer } from '../doubles/fault-server.ts'

const body = { code: 'InvalidApiKey', message: 'Invalid API-key provided.', request_id: 'r' }
let server: FaultServer | undefined
afterEach(() => server?.close())

describe('a key that is refused', () => {
  const refused = (address: string | undefined, status = 401, reply: object | string = body) =>
    toApiError(
      { status, headers: {}, body: Buffer.from(typeof reply === 'string' ? reply : JSON.stringify(reply)) },
      { secrets: [], nowMs: 0, keySentTo: address === undefined ? undefined : new URL(address) },
    ).advice

  it.each([
    [
      'https://dashscope-intl.aliyuncs.com/api/v1/tasks',
      'dashscope-intl.aliyuncs.com (region ap-southeast-1)',
    ],
    [
      'https://llm-1.cn-beijing.maas.aliyuncs.com/api/v1',
      'llm-1.cn-beijing.maas.aliyuncs.com (region cn-beijing)',
    ],
    ['https://asr.example/api/v1', 'asr.example'],
  ])('at %s names the place', (address, place) => {
    expect(refused(address)).toBe(
      `It was tried at ${place}: check the key, and that it was made there, since a key works only in its own ` +
        'region, and some only on the host of their workspace.',
    )
    expect(refused(address, 401, { code: 'NOT AUTHORIZED', message: 'x' })).toContain(place)
    expect(refused(address, 401, '<html></html>')).toContain(place)
  })

  it('says no such thing where no key was sent, or none was refused', () => {
    expect(refused(undefined)).toMatch(/^Check the key and the region/)
    expect(refused('https://asr.example/', 403)).not.toContain('asr.example')
  })

  it('tells where each call went', async () => {
    server = await startFaultServer({ kind: 'reply', status: 401, body })
    const client = new DashscopeClient({ baseUrl: server.baseUrl, apiKey: 'sk-0' })
    const { host } = new URL(server.baseUrl)
    const calls = [
      () => client.submit({ model: 'fun-asr', fileUrls: ['https://a.example/b.wav'] }),
      () => client.status('t'),
      () => client.list(),
      () => client.cancel('t'),
    ]
    for (const call of calls) {
      await expect(call()).rejects.toMatchObject({ advice: expect.stringContaining(`tried at ${host}`) })
    }
    await expect(client.result(`http://${host}/result.json`)).rejects.toMatchObject({
      advice: expect.not.stringContaining(host),
    })
    await client.close()
  })
})
