import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { WorkerPool } from '../../../src/local-service/workers/worker-pool.ts'
import { WorkerDeath, WorkerProcess } from '../../../src/local-service/workers/worker-process.ts'

const script = { path: join(import.meta.dirname, 'scripted-worker.mjs'), args: [] }
let pool: WorkerPool

afterEach(() => pool.close())

const openPool = (size: number) => {
  pool = new WorkerPool({ processes: size }, () => new WorkerProcess(script, 'scripted'))
  return pool
}
const pid = (worker: WorkerProcess) => worker.call<number>('pid', undefined)

it('keeps a worker for the next task', async () => {
  const { use } = bound(openPool(2))
  expect(await use(pid)).toBe(await use(pid))
})

it('has no more workers than its size', async () => {
  const { use } = bound(openPool(2))
  const pids = await Promise.all(Array.from({ length: 6 }, () => use(pid)))
  expect(new Set(pids).size).toBe(2)
})

it('replaces a worker that died, and only its task fails', async () => {
  const { use } = bound(openPool(1))
  const first = await use(pid)
  await expect(use((worker) => worker.call('die', undefined))).rejects.toThrow(WorkerDeath)
  expect(await use(pid)).not.toBe(first)
})

it('replaces a worker that died while it was idle', async () => {
  const { use } = bound(openPool(1))
  let lent: WorkerProcess | undefined
  await use(async (worker) => {
    lent = worker
  })
  await expect(lent?.call('die', undefined)).rejects.toThrow(WorkerDeath)
  expect(await use(pid)).toBeGreaterThan(0)
})

it('does not lend a worker again that its task has killed', async () => {
  const { use } = bound(openPool(1))
  const failed = use(async (worker) => {
    worker.kill()
    throw new Error('bad file')
  })
  await expect(failed).rejects.toThrow('bad file')
  expect(await use(pid)).toBeGreaterThan(0)
})

it('starts no worker once it is closed, also for who tries again', async () => {
  const { use } = bound(openPool(1))
  const failed = use((worker) => worker.call('wait', undefined)).catch(() => use(pid))
  pool.close()
  await expect(failed).rejects.toThrow(/closing/)
})

function bound(opened: WorkerPool) {
  return { use: opened.use.bind(opened) }
}

it('lends one process to as many tasks as it may have, and starts another only when it is full', async () => {
  pool = new WorkerPool({ processes: 2, tasksEach: 2 }, () => new WorkerProcess(script, 'scripted'))
  const { use } = bound(pool)
  expect(pool.size).toBe(4)
  const alone = await use(pid)
  expect(await use(pid)).toBe(alone)
  const together = await Promise.all(Array.from({ length: 8 }, () => use(pid)))
  expect(new Set(together).size).toBe(2)
})

it('knows whether anybody needs it', async () => {
  const { use } = bound(openPool(1))
  expect(pool.isIdle).toBe(true)
  const running = use(pid)
  expect(pool.isIdle).toBe(false)
  await running
  await expect.poll(() => pool.isIdle).toBe(true)
})
