import { expect, onTestFinished, test, vi } from 'vitest'
import { TranscribeError } from '../../src/errors.ts'
import type { OnInstallProgress } from '../../src/local-service/install/progress.ts'
import { startLocalService } from '../../src/local-service/service.ts'
import {
  json,
  openTestService,
  scriptedRecognizer,
  type TaskBody,
  type TestService,
  wavBytes,
} from './test-service.ts'

/** A model that is installed when the test says so. */
function installation() {
  const asked: string[] = []
  let progress: OnInstallProgress = () => {}
  let finish = () => {}
  let fail = (_error: Error) => {}
  const done = new Promise<void>((resolve, reject) => {
    finish = resolve
    fail = reject
  })
  return {
    asked,
    tell: (received: number) =>
      progress({
        phase: 'download',
        components: ['runtime'],
        replaced: [],
        notices: [],
        receivedBytes: received,
        totalBytes: 400,
      }),
    finish,
    fail,
    prepare(model: string, onProgress: OnInstallProgress): Promise<void> {
      asked.push(model)
      progress = onProgress
      return done
    },
  }
}

async function submitted(service: TestService, model = 'moonshine-tiny'): Promise<string> {
  const body = { model, input: { file_urls: [await service.upload(wavBytes())] } }
  const headers = { 'x-dashscope-ossresourceresolve': 'enable' }
  return (await json<TaskBody>(service.submit(body, headers))).output.task_id
}

const look = (service: TestService, taskId: string) => json<TaskBody>(service.api(`/tasks/${taskId}`))

test('a task is pending while its model is installed, says how far that is, and then runs', async () => {
  const { asked, tell, finish, prepare } = installation()
  const service = await openTestService({ prepare, aliases: { 'fun-asr': 'moonshine-base' } })
  const taskId = await submitted(service, 'fun-asr')
  tell(100)
  expect(asked).toEqual(['moonshine-base'])
  const { output } = await look(service, taskId)
  expect(output).toMatchObject({
    task_status: 'PENDING',
    installing: { phase: 'download', received_bytes: 100, total_bytes: 400 },
  })
  expect(output).not.toHaveProperty('scheduled_time')
  finish()
  const ended = await service.ended(taskId)
  expect(ended.output.task_status).toBe('SUCCEEDED')
  expect(ended.output).not.toHaveProperty('installing')
})

test('another model does not wait for it', async () => {
  const { finish, prepare } = installation()
  const service = await openTestService({
    filesAtOnce: 1,
    prepare: (model, onProgress) =>
      model === 'moonshine-tiny' ? prepare(model, onProgress) : Promise.resolve(),
  })
  const waiting = await submitted(service)
  const other = await submitted(service, 'moonshine-base')
  expect((await service.ended(other)).output.task_status).toBe('SUCCEEDED')
  expect((await look(service, waiting)).output.task_status).toBe('PENDING')
  finish()
})

test('a model that cannot be installed ends its tasks as failed, each file with the command that installs it', async () => {
  const { fail, prepare } = installation()
  const service = await openTestService({ prepare })
  const taskId = await submitted(service)
  fail(new TranscribeError('install', 'The registry cannot be reached.'))
  const message =
    'The local model moonshine-tiny could not be installed. The registry cannot be reached. ' +
    'The command "models install moonshine-tiny" installs it apart from any task.'
  expect((await service.ended(taskId)).output).toMatchObject({
    task_status: 'FAILED',
    code: 'InstallFailed',
    message,
    results: [{ code: 'InstallFailed', message, subtask_status: 'FAILED' }],
  })
})

test('a task can be cancelled while its model is installed, and is never recognised', async () => {
  const { finish, prepare } = installation()
  const recognize = vi.fn(scriptedRecognizer())
  const service = await openTestService({ prepare, recognize })
  const taskId = await submitted(service)
  expect((await service.api(`/tasks/${taskId}/cancel`, { method: 'POST' })).status).toBe(200)
  finish()
  expect((await service.ended(await submitted(service))).output.task_status).toBe('SUCCEEDED')
  expect((await look(service, taskId)).output.task_status).toBe('CANCELED')
  expect(recognize).toHaveBeenCalledTimes(1)
})

test('one that fails after the task was cancelled leaves it cancelled', async () => {
  const { fail, prepare } = installation()
  const service = await openTestService({ prepare })
  const taskId = await submitted(service)
  await service.api(`/tasks/${taskId}/cancel`, { method: 'POST' })
  fail(new TranscribeError('install', 'No.'))
  await new Promise((resolve) => setImmediate(resolve))
  expect((await look(service, taskId)).output.task_status).toBe('CANCELED')
})

test('closing waits for no installation', async () => {
  const service = await openTestService({ prepare: () => new Promise(() => {}) })
  await submitted(service)
  await service.close()
})

test('the local engine’s own installer says so when it has no folder to write to', async () => {
  vi.stubEnv('SENSEVOICE_TRANSCRIBE_CACHE', '/dev/null/cache')
  onTestFinished(() => void vi.unstubAllEnvs())
  const { baseUrl, apiKey, close } = await startLocalService()
  onTestFinished(close)
  const headers = { authorization: `Bearer ${apiKey}`, 'x-dashscope-async': 'enable' }
  const body = JSON.stringify({ model: 'moonshine-tiny', input: { file_urls: ['https://localhost/a.wav'] } })
  const submit = fetch(`${baseUrl}/services/audio/asr/transcription`, { method: 'POST', headers, body })
  const { output } = await json<TaskBody>(submit)
  const status = async () =>
    (await json<TaskBody>(fetch(`${baseUrl}/tasks/${output.task_id}`, { headers }))).output
  await expect.poll(status).toMatchObject({
    task_status: 'FAILED',
    code: 'InstallFailed',
    message: expect.stringMatching(/cannot be written.*"models install moonshine-tiny"/),
  })
})
