import { afterEach, describe, expect, it } from 'vitest'
import { DashscopeClient } from '../../src/dashscope/client.ts'
import { Poller } from '../../src/dashscope/poller.ts'
import { failureOf, fileOf, type TaskSnapshot } from '../../src/dashscope/task.ts'
import { readTranscription } from '../../src/dashscope/transcription.ts'
import { type ReplayServer, startReplayServer } from '../doubles/replay-server.ts'
import { VirtualClock } from '../doubles/virtual-clock.ts'

const SOURCE = 'https://xxx1.wav'
const KEY = 'sk-0123456789abcdef'
const opened: Array<{ close(): Promise<void> }> = []
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close()
})

async function open(recordedCase: string): Promise<{ server: ReplayServer; client: DashscopeClient }> {
  const server = await startReplayServer(recordedCase)
  const client = new DashscopeClient({ baseUrl: server.baseUrl, apiKey: KEY, clock: new VirtualClock() })
  opened.push(server, client)
  return { server, client }
}

async function finish(client: DashscopeClient, model = 'fun-asr'): Promise<TaskSnapshot> {
  const { taskId } = await client.submit({ model, fileUrls: [SOURCE] })
  return new Poller(client).wait(taskId, { timeoutMs: 60_000 })
}

describe('a task that succeeds', () => {
  it('is followed from PENDING over RUNNING to its transcription', async () => {
    const { client } = await open('sensevoice-succeeded')
    const { taskId } = await client.submit({ model: 'sensevoice-v1', fileUrls: [SOURCE] })
    const statuses: string[] = []
    for await (const { status } of new Poller(client).watch(taskId, { timeoutMs: 60_000 }))
      statuses.push(status)
    expect(statuses).toEqual(['PENDING', 'RUNNING', 'SUCCEEDED'])
    const snapshot = await client.status(taskId)
    expect(snapshot).toMatchObject({ taskId, terminal: true, billedSeconds: 9 })
    const { channels, durationMs, warnings } = readTranscription(
      await client.resultOf(snapshot, fileOf(snapshot)),
    )
    expect({ durationMs, warnings }).toEqual({ durationMs: 17_645, warnings: [] })
    expect(channels[0]?.sentences).toMatchObject([
      { startMs: 0, endMs: 7480, text: 'Senior staff, … fellow classmates.', emotion: 'neutral' },
      { startMs: 11_880, endMs: 17_640, text: 'I am honored to have been chosen … today.' },
    ])
  })

  it('gives its one result also in the singular form', async () => {
    const { client, server } = await open('qwen3-succeeded')
    const snapshot = await finish(client, 'qwen3-asr-flash-filetrans')
    expect(snapshot).toMatchObject({ billedSeconds: 2, files: [{ succeeded: true }] })
    const { channels, language } = readTranscription(
      await client.resultOf(snapshot, fileOf(snapshot, SOURCE)),
    )
    expect(language).toBe('zh')
    expect(channels[0]?.sentences[0]).toMatchObject({ text: '今天，天气不错。', emotion: 'neutral' })
    expect(JSON.parse(String(server.requests[0]?.body)).input).toEqual({ file_url: SOURCE })
  })

  it('asks for the result byte for byte and without the key', async () => {
    const { client, server } = await open('paraformer-succeeded')
    const snapshot = await finish(client)
    await client.resultOf(snapshot, fileOf(snapshot))
    const request = server.requests.at(-1)
    expect(request?.path).toMatch(
      /^\/pre\/filetrans-16k\/20240912\/15%3A11\/.+Signature=AAAA%2Fbbbb%2BccccDDDDeeeeFFFF%3D$/,
    )
    expect(request?.headers.authorization).toBeUndefined()
    expect(JSON.stringify(request?.headers)).not.toContain(KEY)
  })
})

describe('a task whose files did not all succeed', () => {
  it('tells the fate of each file, whatever the task says', async () => {
    const { client } = await open('partial')
    const snapshot = await finish(client)
    expect(snapshot.status).toBe('SUCCEEDED')
    expect(fileOf(snapshot, 'https://xxx2.wav')).toMatchObject({ succeeded: true })
    const failed = fileOf(snapshot, SOURCE)
    expect(failed).toMatchObject({
      succeeded: false,
      silent: false,
      serviceCode: 'InvalidFile.DownloadFailed',
    })
    expect(failureOf(snapshot, failed)).toMatchObject({
      code: 'task-failed',
      message: 'InvalidFile.DownloadFailed: The audio file cannot be downloaded.',
      advice: expect.stringContaining('public'),
      retryable: false,
    })
  })

  it.each([
    ['failed-with-results', 'InvalidFile.DownloadFailed: The audio file cannot be downloaded.'],
    ['succeeded-all-failed', 'InvalidFile.DownloadFailed: The audio file cannot be downloaded.'],
    ['failed-decode-error', 'DECODE_ERROR'],
    ['qwen3-failed', 'FILE_403_FORBIDDEN'],
    ['succeeded-without-results', /^Task .+ ended without naming a transcription\.$/],
  ])('fails in the form of %s', async (recordedCase, message) => {
    const { client } = await open(recordedCase)
    const snapshot = await finish(client)
    const file = fileOf(snapshot, SOURCE)
    expect(file).toMatchObject({ succeeded: false, silent: false })
    expect(failureOf(snapshot, file).message).toMatch(message)
    expect(failureOf(snapshot, file).advice).toBeTruthy()
  })

  it('takes a file without speech for silent, not for failed', async () => {
    const { client } = await open('failed-no-speech')
    expect(fileOf(await finish(client), SOURCE)).toMatchObject({ succeeded: false, silent: true })
  })

  it('says that an id is unknown', async () => {
    const { client } = await open('unknown-task')
    const snapshot = await new Poller(client).wait('1111', { timeoutMs: 60_000 })
    expect(failureOf(snapshot)).toMatchObject({
      taskId: '1111',
      message: 'Task 1111 does not exist, or no longer.',
      advice: expect.stringContaining('24 hours'),
    })
  })
})

describe('a refused submit', () => {
  it.each([
    [
      'model-not-found',
      'sensevoice-v1',
      /retired on 2026-10-10.*qwen3-asr-flash-filetrans.*fun-asr.*local engine/,
    ],
    ['model-not-exist', 'sensevoice-v1', /local engine/],
    ['model-access-denied', 'paraformer-v1', /retired on 2026-10-10: use paraformer-v2, or the local engine/],
    ['model-not-found', 'fun-asrr', /Check the name/],
  ])('for a missing model (%s, %s) names the way out', async (recordedCase, model, advice) => {
    const { client, server } = await open(recordedCase)
    const submit = client.submit({ model, fileUrls: [SOURCE] })
    await expect(submit).rejects.toMatchObject({
      code: 'api',
      advice: expect.stringMatching(advice),
      retryable: false,
    })
    expect(server.requests).toHaveLength(1)
  })

  it.each([
    ['not-asynchronous', 'AccessDenied', 403],
    ['wrong-family', 'InvalidParameter', 400],
    ['url-error', 'InvalidParameter', 400],
    ['free-quota-used-up', 'Throttling.AllocationQuota', 429],
    ['bill-overdue', 'PostpaidBillOverdue', 429],
  ])('is not repeated when it is %s', async (recordedCase, serviceCode, status) => {
    const { client, server } = await open(recordedCase)
    const submit = client.submit({ model: 'fun-asr', fileUrls: [SOURCE] })
    await expect(submit).rejects.toMatchObject({
      serviceCode,
      status,
      retryable: false,
      advice: expect.any(String),
    })
    expect(server.requests).toHaveLength(1)
  })

  it('is repeated when it is throttled, in vain here', async () => {
    const { client, server } = await open('throttled')
    const submit = client.submit({ model: 'fun-asr', fileUrls: [SOURCE] })
    await expect(submit).rejects.toMatchObject({ serviceCode: 'Throttling.RateQuota', retryable: true })
    expect(server.requests).toHaveLength(6)
  })
})

describe('the other calls', () => {
  it('list tasks, whose reply has no wrapper and counts in epoch milliseconds', async () => {
    const { client, server } = await open('list')
    const { tasks, total } = await client.list({
      model: 'text-embedding-async-v2',
      sinceMs: Date.UTC(2024, 1, 29, 16, 0, 5),
      pageSize: 50,
    })
    expect(total).toBe(1)
    expect(tasks).toEqual([
      {
        taskId: '6075262c-0000-4000-8000-000000000000',
        status: 'SUCCEEDED',
        model: 'text-embedding-async-v2',
        requestId: 'db5ce040-0000-4000-8000-000000000000',
        createdAt: 1_709_260_684_485,
      },
    ])
    expect(server.requests[0]?.path).toBe(
      '/api/v1/tasks/?start_time=20240301000005&model_name=text-embedding-async-v2&page_size=50',
    )
  })

  it('cancel a task that has not begun, and say when it is too late', async () => {
    const accepted = await open('cancel-accepted')
    await expect(accepted.client.cancel('1111')).resolves.toBe(true)
    expect(accepted.server.requests[0]).toMatchObject({ method: 'POST', path: '/api/v1/tasks/1111/cancel' })
    expect(accepted.server.requests[0]?.headers['content-length']).toBe('0')
    const late = await open('cancel-too-late')
    await expect(late.client.cancel('1111')).resolves.toBe(false)
  })

  it('carry the request id of a refusal', async () => {
    const { client } = await open('invalid-key')
    await expect(client.list()).rejects.toMatchObject({
      requestId: 'a1c0561c-0000-4000-8000-000000000000',
      advice: expect.stringContaining('region'),
    })
  })
})
