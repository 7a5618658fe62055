import { describe, expect, test } from 'vitest'
import { json, openTestService, type TaskBody, type TestService, wavBytes } from '../test-service.ts'

const QWEN = 'qwen3-asr-flash-filetrans'

async function faulty(...faults: string[]): Promise<TestService> {
  return openTestService({ faults, aliases: { [QWEN]: 'moonshine-tiny' } }, 'socket')
}

/** Two files that are recognised, and the first look that finds their task ended. */
async function ended(service: TestService) {
  const urls = [await service.upload(wavBytes(), 'a.wav'), await service.upload(wavBytes(), 'b.wav')]
  return { urls, ...(await service.run(urls)) }
}

const failure = { code: 'InvalidFile.DownloadFailed', message: 'The audio file cannot be downloaded.' }

describe('a look', () => {
  test.each([
    ['task-unknown', 'UNKNOWN'],
    ['task-pending', 'PENDING'],
    ['task-suspended', 'SUSPENDED'],
    ['task-new-status', 'REQUEUED'],
  ])('with %s finds the task %s, and the next the truth', async (name, status) => {
    const service = await faulty(`${name}=1`)
    const submit = await service.submit({ model: 'moonshine-tiny', input: { file_urls: ['oss://no/such'] } })
    const { task_id } = (await json<TaskBody>(submit)).output
    const { output } = await json<TaskBody>(service.api(`/tasks/${task_id}`))
    expect(output).toMatchObject({ task_id, task_status: status })
    expect(output).not.toHaveProperty('results')
    expect((await service.ended(task_id)).output.task_status).toBe('FAILED')
  })

  test('finds the results in another order than the files', async () => {
    const { urls, output } = await ended(await faulty('results-shuffled'))
    expect(output.results?.map(({ file_url }) => file_url)).toEqual([urls[1], urls[0]])
  })

  test('finds one file failed, without an address', async () => {
    const { urls, output, usage } = await ended(await faulty('results-one-failed'))
    expect(output.task_status).toBe('SUCCEEDED')
    expect(output.results?.[0]).toEqual({ file_url: urls[0], ...failure, subtask_status: 'FAILED' })
    expect(output.results?.[1]).toHaveProperty('transcription_url')
    expect(output.task_metrics).toEqual({ TOTAL: 2, SUCCEEDED: 1, FAILED: 1 })
    expect(usage).toBeDefined()
  })

  test('finds the task succeeded and every file failed', async () => {
    const { output, ...rest } = await ended(await faulty('results-all-failed'))
    expect(output).toMatchObject({
      task_status: 'SUCCEEDED',
      results: [failure, failure],
      task_metrics: { FAILED: 2 },
    })
    expect(output).not.toHaveProperty('code')
    expect(rest).not.toHaveProperty('usage')
  })

  test('finds the task failed, with its results', async () => {
    const { output } = await ended(await faulty('task-failed'))
    expect(output).toMatchObject({ task_status: 'FAILED', ...failure, results: [failure, failure] })
  })

  test('finds the task failed, with no more than a code', async () => {
    const { output } = await ended(await faulty('task-failed-bare'))
    expect(output).toMatchObject({ task_status: 'FAILED', ...failure })
    expect(output).not.toHaveProperty('results')
  })

  test('finds the task succeeded, without results', async () => {
    const { output } = await ended(await faulty('results-missing'))
    expect(output.task_status).toBe('SUCCEEDED')
    expect(output).not.toHaveProperty('results')
  })

  test('finds a single result failed or missing as its family says it', async () => {
    const service = await faulty('task-failed=1', 'results-missing=1')
    const url = await service.upload(wavBytes())
    const failed = await service.run([url], {}, QWEN)
    expect(failed.output).toMatchObject({ task_status: 'FAILED', ...failure })
    expect(failed.output).not.toHaveProperty('result')
    const missing = await service.run([url], {}, QWEN)
    expect(missing.output.task_status).toBe('SUCCEEDED')
    expect(missing.output).not.toHaveProperty('result')
    expect((await service.run([url], {}, QWEN)).output.result).toBeDefined()
  })
})

describe('an address of a result', () => {
  test('has expired, as often as told, and the next look gives a good one', async () => {
    const service = await faulty('result-expired=1')
    const { output } = await ended(service)
    const address = output.results?.[0]?.transcription_url ?? ''
    for (const method of ['GET', 'GET']) {
      const reply = await service.send(address, { method })
      expect(reply.status).toBe(403)
      expect(await reply.text()).toMatch(/<Code>AccessDenied<.*\n.*Request has expired/)
    }
    const again = await json<TaskBody>(service.api(`/tasks/${output.task_id}`))
    const fresh = again.output.results?.[0]?.transcription_url ?? ''
    expect(fresh).not.toBe(address)
    expect((await service.send(fresh)).status).toBe(200)
    expect((await service.send(fresh.replace('%3A', ':'))).status).toBe(403)
  })

  test('lies on another origin', async () => {
    const service = await faulty('result-other-origin')
    const { output } = await ended(service)
    const address = new URL(output.results?.[0]?.transcription_url ?? '')
    expect(address.hostname).toBe('localhost')
    expect((await service.send(address.href)).status).toBe(200)
  })
})

describe('a call', () => {
  const submit = (service: TestService, headers = {}) =>
    service.submit({ model: 'moonshine-tiny', input: { file_urls: ['oss://no/such'] } }, headers)

  test.each([
    ['model-404', 404, 'ModelNotFound'],
    ['model-400', 400, 'InvalidParameter'],
    ['model-403', 403, 'Model.AccessDenied'],
  ])('with %s misses its model', async (name, status, code) => {
    const service = await faulty(name)
    for (const reply of [
      await submit(service),
      await service.api('/uploads?action=getPolicy&model=moonshine-tiny'),
    ]) {
      expect(reply.status).toBe(status)
      expect(await json(reply)).toMatchObject({ code })
    }
    expect((await service.api('/tasks')).status).toBe(200)
  })

  test('with an upload that may not be resolved is refused at once', async () => {
    const service = await faulty('oss-refused')
    const reply = await submit(service)
    expect(reply.status).toBe(400)
    expect(await json(reply)).toMatchObject({ message: 'url error, please check url！' })
    expect((await submit(service, { 'x-dashscope-ossresourceresolve': 'enable' })).status).toBe(200)
    const web = { model: 'moonshine-tiny', input: { file_urls: ['https://localhost/a.wav'] } }
    expect((await service.submit(web)).status).toBe(200)
  })

  test('to cancel is refused, whatever the task does', async () => {
    const service = await faulty('cancel-refused')
    const reply = await service.api('/tasks/1/cancel', { method: 'POST' })
    expect(reply.status).toBe(400)
    expect(await json(reply)).toMatchObject({ code: 'UnsupportedOperation' })
  })

  test('to list does not show the tasks there are', async () => {
    const service = await faulty('list-empty=1')
    await submit(service)
    expect(await json(service.api('/tasks/'))).toMatchObject({ total: 0, data: [] })
    expect(await json(service.api('/tasks/'))).toMatchObject({ total: 1 })
  })
})
