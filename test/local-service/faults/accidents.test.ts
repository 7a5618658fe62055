import { describe, expect, test } from 'vitest'
import {
  json,
  openTestService,
  scriptedRecognizer,
  type TaskBody,
  type TestService,
  wavBytes,
} from '../test-service.ts'

const input = { file_urls: ['oss://no/such'] }
const body = { model: 'moonshine-tiny', input }

async function faulty(...faults: string[]): Promise<TestService> {
  return openTestService({ faults }, 'socket')
}

async function tasksOf(service: TestService): Promise<number> {
  return (await json<{ total: number }>(service.api('/tasks/'))).total
}

describe('a fault with a status', () => {
  test.each([
    ['429', 429, 'Throttling.RateQuota', null],
    ['429-retry-after', 429, 'Throttling.RateQuota', '1'],
    ['429-quota', 429, 'Throttling.AllocationQuota', null],
    ['429-billing', 429, 'PrepaidBillOverdue', null],
    ['500', 500, 'InternalError', null],
  ])('submit-%s is answered in JSON and creates no task', async (name, status, code, retryAfter) => {
    const service = await faulty(`submit-${name}=2`)
    for (let attempt = 1; attempt <= 2; attempt++) {
      const reply = await service.submit(body)
      expect(reply.status).toBe(status)
      expect(reply.headers.get('retry-after')).toBe(retryAfter)
      expect(await json(reply)).toEqual({
        request_id: expect.any(String),
        code,
        message: expect.any(String),
      })
    }
    expect(await tasksOf(service)).toBe(0)
    expect((await service.submit(body)).status).toBe(200)
  })

  test.each([
    ['500-html', 500],
    ['502', 502],
    ['503', 503],
    ['504', 504],
    ['html', 200],
  ])('look-%s is a page', async (name, status) => {
    const service = await faulty(`look-${name}=1`)
    const reply = await service.api('/tasks/1')
    expect(reply.status).toBe(status)
    expect(reply.headers.get('content-type')).toBe('text/html')
    expect(await reply.text()).toMatch(/^<html>/)
    expect((await json<TaskBody>(service.api('/tasks/1'))).output.task_status).toBe('UNKNOWN')
  })

  test('is told by the store in XML', async () => {
    const service = await faulty('result-500=1', 'upload-429=1')
    for (const [path, status] of [
      ['/results/a', 500],
      ['/store', 429],
    ] as const) {
      const reply = await service.send(path, path === '/store' ? { method: 'POST', body: 'x' } : {})
      expect(reply.status).toBe(status)
      expect(reply.headers.get('content-type')).toBe('application/xml')
      expect(await reply.text()).toMatch(/<Code>\w/)
    }
  })
})

describe('a broken connection', () => {
  test('before the call: nothing happened', async () => {
    const service = await faulty('submit-reset=1')
    await expect(service.submit(body)).rejects.toThrow('fetch failed')
    expect(await tasksOf(service)).toBe(0)
  })

  test('after the call: the task exists, and nobody was told', async () => {
    const service = await faulty('submit-lost=1')
    await expect(service.submit(body)).rejects.toThrow('fetch failed')
    expect(await tasksOf(service)).toBe(1)
  })

  test('in the middle of a reply, which announced more', async () => {
    const service = await faulty('submit-cut=1')
    const reply = await service.submit(body)
    expect(reply.status).toBe(200)
    expect(Number(reply.headers.get('content-length'))).toBeGreaterThan(100)
    await expect(reply.text()).rejects.toThrow('terminated')
    expect(await tasksOf(service)).toBe(1)
  })
})

describe('a reply that', () => {
  test('is truncated JSON looks whole to HTTP', async () => {
    const service = await faulty('look-truncated=1')
    const reply = await service.api('/tasks/1')
    const text = await reply.text()
    expect(reply.status).toBe(200)
    expect(text).toMatch(/^\{"request_id":/)
    expect(() => JSON.parse(text)).toThrow()
  })

  test('is truncated is cut as JSON, not as what it was compressed to', async () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      startMs: index,
      endMs: index + 1,
      text: 'So.',
    }))
    const recognize = scriptedRecognizer(() => ({ channels: [{ channel: 0, sentences: many }] }))
    const service = await openTestService({ faults: ['result-truncated=1'], recognize }, 'socket')
    const { output } = await service.run([await service.upload(wavBytes())])
    const address = output.results?.[0]?.transcription_url ?? ''
    const [half, whole] = [
      await (await service.send(address)).text(),
      await (await service.send(address)).text(),
    ]
    expect(whole.length).toBeGreaterThan(5000)
    expect(half).toBe(whole.slice(0, Math.floor(whole.length / 2)))
  })

  test('is empty says that it is JSON', async () => {
    const service = await faulty('look-empty=1')
    const reply = await service.api('/tasks/1')
    expect([reply.status, reply.headers.get('content-type'), await reply.text()]).toEqual([
      200,
      'application/json',
      '',
    ])
  })

  test('has a wrong type is right otherwise', async () => {
    const service = await faulty('look-wrong-type=1')
    const reply = await service.api('/tasks/1')
    expect(reply.headers.get('content-type')).toBe('text/plain')
    expect(await json<TaskBody>(reply)).toMatchObject({ output: { task_status: 'UNKNOWN' } })
  })

  test('is slow comes whole, part by part, a second apart', async () => {
    const sleeps: number[] = []
    const sleep = async (ms: number) => void sleeps.push(ms)
    const clock = { now: Date.now, sleep }
    const service = await openTestService({ faults: ['look-slow=1'], clock }, 'socket')
    const reply = await service.api('/tasks/1')
    expect((await json<TaskBody>(reply)).output.task_status).toBe('UNKNOWN')
    expect(sleeps.length).toBeGreaterThanOrEqual(9)
    expect(new Set(sleeps)).toEqual(new Set([1000]))
  })

  test('hangs never comes, and holds up neither others nor the end', async () => {
    const service = await faulty('look-hang=1')
    const hanging = service.api('/tasks/1').catch((error) => error)
    expect((await service.api('/tasks/')).status).toBe(200)
    await expect.poll(async () => (await service.api('/tasks/1')).status).toBe(200)
    await service.close()
    expect(await hanging).toBeInstanceOf(TypeError)
  })
})

describe('the calls', () => {
  test.each(['list', 'cancel', 'policy', 'upload', 'result', 'look', 'submit'])(
    'are struck one kind at a time: %s',
    async (struck) => {
      const service = await faulty(`${struck}-503`)
      const replies = {
        list: await service.api('/tasks'),
        cancel: await service.api('/tasks/1/cancel', { method: 'POST' }),
        policy: await service.api('/uploads?action=getPolicy&model=moonshine-tiny'),
        upload: await service.send('/store', { method: 'POST', body: new FormData() }),
        result: await service.send('/results/x'),
        look: await service.api('/tasks/1', { method: 'POST' }),
        submit: await service.submit(body),
      }
      const hit = Object.entries(replies).filter(([, { status }]) => status === 503)
      expect(hit.map(([call]) => call)).toEqual([struck])
    },
  )

  test('are all struck by any', async () => {
    const service = await faulty('any-503=2')
    expect((await service.api('/tasks')).status).toBe(503)
    expect((await service.submit(body)).status).toBe(503)
    expect((await service.api('/tasks')).status).toBe(200)
  })

  test('meet several faults in the order given, each until its count is used up', async () => {
    const service = await faulty('submit-429=2', 'submit-503=1')
    const statuses: number[] = []
    for (let attempt = 0; attempt < 4; attempt++) statuses.push((await service.submit(body)).status)
    expect(statuses).toEqual([429, 429, 503, 200])
  })

  test('go on as ever beside them, uploads included', async () => {
    const service = await faulty('cancel-503', 'look-429=1')
    const url = await service.upload(wavBytes())
    await service.api('/tasks/1')
    const { output } = await service.run([url])
    expect(output.task_status).toBe('SUCCEEDED')
    expect((await service.send(output.results?.[0]?.transcription_url ?? '')).status).toBe(200)
  })
})
