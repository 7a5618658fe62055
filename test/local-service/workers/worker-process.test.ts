import { join } from 'node:path'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { WorkerDeath, WorkerError, WorkerProcess } from '../../../src/local-service/workers/worker-process.ts'

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

it('hands no key, token or address to a process that decodes what anybody made, under whatever name', async () => {
  const secrets = {
    DASHSCOPE_API_KEY: 'canary',
    ACTIONS_RUNTIME_TOKEN: 'canary',
    INPUT_URLS: 'canary',
    DATABASE_URL: 'postgres://user:canary@host/',
    HTTPS_PROXY: 'http://user:canary@proxy/',
    NODE_OPTIONS: '--title=canary',
    SSH_AUTH_SOCK: '/canary',
  }
  for (const [name, value] of Object.entries(secrets)) vi.stubEnv(name, value)
  onTestFinished(() => void vi.unstubAllEnvs())
  worker = new WorkerProcess(script, 'scripted')
  const env = await worker.call<Record<string, string>>('environment', undefined)
  expect(JSON.stringify(env)).not.toContain('canary')
  expect(env.PATH).toBe(process.env.PATH)
})
