import { describe, expect, test } from 'vitest'
import {
  json,
  openTestService,
  scriptedRecognizer,
  type TaskBody,
  type TestService,
  testModels,
  wavBytes,
  ways,
} from '../test-service.ts'

const time = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$/)
const id = expect.stringMatching(/^[\da-f-]{36}$/)

/** A recogniser that waits to be told to go on, and to be asked first. */
function gatedRecognizer() {
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  let enter = () => {}
  const entered = new Promise<void>((resolve) => {
    enter = resolve
  })
  const recognize: ReturnType<typeof scriptedRecognizer> = async (request, onProgress, signal) => {
    onProgress(0.25)
    enter()
    await gate
    return scriptedRecognizer()(request, onProgress, signal)
  }
  return { recognize, open, entered }
}

async function submitted(
  service: TestService,
  fileUrls: string[],
  model = 'moonshine-tiny',
): Promise<string> {
  const headers = { 'x-dashscope-ossresourceresolve': 'enable' }
  return (await json<TaskBody>(service.submit({ model, input: { file_urls: fileUrls } }, headers))).output
    .task_id
}

describe.each(ways)('a task over the %s', (way) => {
  test('goes from running to succeeded, with the recorded fields', async () => {
    const { recognize, open, entered } = gatedRecognizer()
    const service = await openTestService({ recognize }, way)
    const url = await service.upload(wavBytes())
    const taskId = await submitted(service, [url])
    await entered
    expect(await json(service.api(`/tasks/${taskId}`))).toEqual({
      request_id: id,
      output: {
        task_id: taskId,
        task_status: 'RUNNING',
        submit_time: time,
        scheduled_time: time,
        task_metrics: { TOTAL: 1, SUCCEEDED: 0, FAILED: 0 },
        progress: 0.25,
      },
    })
    open()
    expect(await service.ended(taskId)).toEqual({
      request_id: id,
      output: {
        task_id: taskId,
        task_status: 'SUCCEEDED',
        submit_time: time,
        scheduled_time: time,
        end_time: time,
        results: [{ file_url: url, transcription_url: expect.any(String), subtask_status: 'SUCCEEDED' }],
        task_metrics: { TOTAL: 1, SUCCEEDED: 1, FAILED: 0 },
      },
      usage: { duration: 1 },
    })
  })

  test('is told by POST as by GET', async () => {
    const service = await openTestService({}, way)
    const { output } = await service.run([await service.upload(wavBytes())])
    expect(
      (await json<TaskBody>(service.api(`/tasks/${output.task_id}`, { method: 'POST' }))).output,
    ).toEqual(output)
  })

  test('that is not known is UNKNOWN, with HTTP 200', async () => {
    const service = await openTestService({}, way)
    const reply = await service.api('/tasks/1111')
    expect(reply.status).toBe(200)
    expect(await json(reply)).toEqual({ request_id: id, output: { task_id: '1111', task_status: 'UNKNOWN' } })
  })
})

test('a task waits as PENDING, without a scheduled time, while others use the machine', async () => {
  const { recognize, open } = gatedRecognizer()
  const service = await openTestService({ recognize, filesAtOnce: 1 })
  const url = await service.upload(wavBytes())
  await submitted(service, [url])
  const taskId = await submitted(service, [url])
  expect(await json(service.api(`/tasks/${taskId}`))).toEqual({
    request_id: id,
    output: {
      task_id: taskId,
      task_status: 'PENDING',
      submit_time: time,
      task_metrics: { TOTAL: 1, SUCCEEDED: 0, FAILED: 0 },
    },
  })
  open()
})

test('times are UTC+8 with milliseconds and no zone', async () => {
  const service = await openTestService({ clock: { now: () => Date.UTC(2024, 2, 1, 20, 38, 24, 817) } })
  const { output } = await service.run(['oss://no/such'])
  expect(output).toMatchObject({
    submit_time: '2024-03-02 04:38:24.817',
    scheduled_time: '2024-03-02 04:38:24.817',
    end_time: '2024-03-02 04:38:24.817',
  })
})

test('a task is known for a day after its end', async () => {
  let now = Date.UTC(2026, 0, 1)
  const service = await openTestService({ clock: { now: () => now } })
  const { output } = await service.run([await service.upload(wavBytes())])
  const status = async () =>
    (await json<TaskBody>(service.api(`/tasks/${output.task_id}`))).output.task_status
  now += 24 * 3_600_000 - 1
  expect(await status()).toBe('SUCCEEDED')
  now += 1
  expect(await status()).toBe('UNKNOWN')
})

test('one bad file leaves the others alone, and the task SUCCEEDED', async () => {
  const service = await openTestService()
  const url = await service.upload(wavBytes())
  const { output, usage } = await service.run([url, 'oss://no/such'])
  expect(output.task_status).toBe('SUCCEEDED')
  expect(output.task_metrics).toEqual({ TOTAL: 2, SUCCEEDED: 1, FAILED: 1 })
  expect(output).not.toHaveProperty('code')
  expect(output.results).toEqual([
    { file_url: url, transcription_url: expect.any(String), subtask_status: 'SUCCEEDED' },
    {
      file_url: 'oss://no/such',
      code: 'InvalidFile.DownloadFailed',
      message: expect.stringContaining('The audio file cannot be downloaded'),
      subtask_status: 'FAILED',
    },
  ])
  expect(usage).toEqual({ duration: 1 })
})

test('a task whose files all fail is FAILED, with a code and its results', async () => {
  const service = await openTestService()
  const task = await service.run(['oss://no/such'])
  const failure = { code: 'InvalidFile.DownloadFailed', message: expect.stringMatching(/no upload/) }
  expect(task).toEqual({
    request_id: id,
    output: {
      task_id: id,
      task_status: 'FAILED',
      submit_time: time,
      scheduled_time: time,
      end_time: time,
      ...failure,
      results: [{ file_url: 'oss://no/such', ...failure, subtask_status: 'FAILED' }],
      task_metrics: { TOTAL: 1, SUCCEEDED: 0, FAILED: 1 },
    },
  })
})

test('an upload without the header that lets it be resolved fails in the task', async () => {
  const service = await openTestService()
  const url = await service.upload(wavBytes())
  const reply = await json<TaskBody>(service.submit({ model: 'moonshine-tiny', input: { file_urls: [url] } }))
  const { output } = await service.ended(reply.output.task_id)
  expect(output).toMatchObject({
    code: 'InvalidFile.DownloadFailed',
    message: expect.stringContaining('X-DashScope-OssResourceResolve: enable'),
  })
})

test('a task of the qwen3 family has one result, and seconds of audio', async () => {
  const service = await openTestService({ aliases: { 'qwen3-asr-flash-filetrans': 'moonshine-tiny' } })
  const url = await service.upload(wavBytes())
  const task = await service.run([url], {}, 'qwen3-asr-flash-filetrans')
  expect(task).toEqual({
    request_id: id,
    output: {
      task_id: id,
      task_status: 'SUCCEEDED',
      submit_time: time,
      scheduled_time: time,
      end_time: time,
      result: { transcription_url: expect.any(String) },
    },
    usage: { seconds: 3 },
  })
  const failed = await service.run(['oss://no/such'], {}, 'qwen3-asr-flash-filetrans')
  expect(Object.keys(failed.output).sort()).toEqual(
    ['code', 'end_time', 'message', 'scheduled_time', 'submit_time', 'task_id', 'task_status'].sort(),
  )
  expect(failed).not.toHaveProperty('usage')
})

describe('cancelling', () => {
  test('takes a waiting task out, and its files are never recognised', async () => {
    const { recognize, open } = gatedRecognizer()
    const paths: string[] = []
    const service = await openTestService({
      recognize(request, ...rest) {
        paths.push(request.path)
        return recognize(request, ...rest)
      },
      filesAtOnce: 1,
    })
    const url = await service.upload(wavBytes())
    const running = await submitted(service, [url])
    const waiting = await submitted(service, [url])
    const reply = await service.api(`/tasks/${waiting}/cancel`, { method: 'POST' })
    expect(reply.status).toBe(200)
    expect(await json(reply)).toEqual({ request_id: id })
    open()
    await service.ended(running)
    expect(await json(service.api(`/tasks/${waiting}`))).toEqual({
      request_id: id,
      output: {
        task_id: waiting,
        task_status: 'CANCELED',
        submit_time: time,
        end_time: time,
        task_metrics: { TOTAL: 1, SUCCEEDED: 0, FAILED: 0 },
      },
    })
    expect(paths).toHaveLength(1)
  })

  test('what has begun, ended, or never was is refused as recorded', async () => {
    const service = await openTestService()
    const { output } = await service.run(['oss://no/such'])
    for (const taskId of [output.task_id, '1111']) {
      const reply = await service.api(`/tasks/${taskId}/cancel`, { method: 'POST' })
      expect(reply.status).toBe(400)
      expect(await json(reply)).toEqual({
        request_id: id,
        code: 'UnsupportedOperation',
        message: 'Failed to cancel the task, please confirm if the task is in PENDING status.',
      })
    }
  })
})

describe('what is asked of the recogniser', () => {
  async function asked(parameters: object, model = 'moonshine-tiny') {
    const requests: object[] = []
    const recognize = scriptedRecognizer((request) => {
      requests.push(request)
      return {}
    })
    const models = [...testModels, { name: 'polyglot', languages: ['en', 'zh'] }]
    const aliases = { 'sensevoice-v1': 'moonshine-base', 'qwen3-asr-flash-filetrans': 'polyglot' }
    const service = await openTestService({ recognize, models, aliases })
    await service.run([await service.upload(wavBytes())], parameters, model)
    return requests[0]
  }

  test('is every channel as one, when none is named', async () => {
    expect(await asked({})).toMatchObject({ model: 'moonshine-tiny', channels: 'mix' })
  })

  test('is each channel that is named, once', async () => {
    expect(await asked({ channel_id: [1, 0, 1] })).toMatchObject({ channels: [1, 0] })
  })

  test('is the one language that is named, whatever its region', async () => {
    expect(await asked({ language_hints: ['en-US'] })).toMatchObject({ language: 'en' })
    expect(await asked({ language_hints: ['zh'] }, 'polyglot')).toMatchObject({ language: 'zh' })
    expect(await asked({ language_hints: ['de', 'zh'] }, 'polyglot')).toMatchObject({ language: 'zh' })
    expect(await asked({ language_hints: ['en', 'zh'] }, 'polyglot')).not.toHaveProperty('language')
    expect(await asked({ language_hints: ['auto'] }, 'polyglot')).not.toHaveProperty('language')
  })

  test('is the only language of a model that has but one', async () => {
    expect(await asked({ language_hints: ['auto'] })).toMatchObject({ language: 'en' })
  })

  test('is taken from the parameter that the family has', async () => {
    const model = 'qwen3-asr-flash-filetrans'
    expect(await asked({ language: 'zh' }, model)).toMatchObject({ language: 'zh' })
    expect(await asked({ language_hints: ['zh'] }, model)).not.toHaveProperty('language')
  })

  test('is the model behind the alias', async () => {
    expect(await asked({}, 'sensevoice-v1')).toMatchObject({ model: 'moonshine-base' })
  })
})

test('an alias that is the name of a local model is refused at the start', async () => {
  await expect(openTestService({ aliases: { 'moonshine-tiny': 'moonshine-base' } })).rejects.toThrow(
    'The alias "moonshine-tiny" is the name of a local model.',
  )
})

test('an alias of a model that is not there is refused at the start', async () => {
  await expect(openTestService({ aliases: { x: 'whisper' } })).rejects.toThrow(
    'The alias "x" stands for "whisper", which is no local model.',
  )
})

test('a model of any language takes any hint', async () => {
  const service = await openTestService({ models: [...testModels, { name: 'polyglot' }] })
  const input = { file_urls: ['oss://no/such'] }
  expect((await service.submit({ model: 'polyglot', input, parameters: { language: 'zh' } })).status).toBe(
    200,
  )
})
