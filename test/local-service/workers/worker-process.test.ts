import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import {
  WorkerDeath,
  WorkerError,
  WorkerProcess,
  withoutSecrets,
} from '../../../src/local-service/workers/worker-process.ts'

const script = { path: join(import.meta.dirname, 'scripted-worker.mjs'), args: [] }
let worker: WorkerProcess

afterEach(() => worker.kill())

it('answers calls by their number, with arrays as they are', async () => {
  worker = new WorkerProcess(script, 'scripted')
  const samples = new Float32Array([0, 0.5, -1])
  const [first, second] = await Promise.all([worker.call('echo', samples), worker.call('echo', 'two')])
  expect(first).toEqual(samples)
  expect(second).toBe('two')
})

it('hands on an error that the worker answered with, and goes on', async () => {
  worker = new WorkerProcess(script, 'scripted')
  const failure = worker.call('fail', undefined)
  await expect(failure).rejects.toThrow(WorkerError)
  await expect(failure).rejects.toMatchObject({ message: 'No.', serviceCode: 'X' })
  expect(await worker.call('echo', 1)).toBe(1)
})

it.each(['die', 'abort'])('rejects every open call when the worker ends by %s', async (method) => {
  worker = new WorkerProcess(script, 'scripted')
  const calls = [worker.call('wait', undefined), worker.call(method, undefined)]
  for (const call of calls) await expect(call).rejects.toThrow(WorkerDeath)
  expect(worker.alive).toBe(false)
  await expect(worker.call('echo', 1)).rejects.toThrow(/scripted process ended unexpectedly/)
})

it('ends a worker that gives no answer in time', async () => {
  worker = new WorkerProcess(script, 'scripted')
  await expect(worker.call('wait', undefined, 1)).rejects.toThrow(/no answer within/)
  expect(worker.alive).toBe(false)
})

it('says that a script which cannot be started did not', async () => {
  worker = new WorkerProcess({ path: join(import.meta.dirname, 'none.mjs'), args: [] }, 'scripted')
  await expect(worker.call('echo', 1)).rejects.toThrow(WorkerDeath)
})

it('hands no keys and tokens to a process that decodes what anybody made', () => {
  const env = {
    PATH: '/bin',
    HOME: '/home',
    DASHSCOPE_API_KEY: 'k',
    ACTIONS_RUNTIME_TOKEN: 't',
    INPUT_URLS: 'u',
  }
  expect(withoutSecrets(env)).toEqual({ PATH: '/bin', HOME: '/home' })
})
