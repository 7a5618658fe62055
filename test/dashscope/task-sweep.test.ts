import { describe, expect, it } from 'vitest'
import type { ListQuery } from '../../src/dashscope/list-query.ts'
import { pollerDefaults } from '../../src/dashscope/look-interval.ts'
import { Poller, type TaskSource } from '../../src/dashscope/poller.ts'
import { toListedTask, toSnapshot } from '../../src/dashscope/task.ts'
import { TaskSweep } from '../../src/dashscope/task-sweep.ts'
import { ApiError } from '../../src/errors.ts'
import { VirtualClock } from '../doubles/virtual-clock.ts'

type Listing = ReturnType<NonNullable<TaskSource['list']>>

/** An account whose tasks run for a given time, and which counts what it is asked. */
class Account implements TaskSource {
  readonly clock = new VirtualClock()
  looks = 0
  lists = 0
  /** What the list says in the place of what it would. */
  change: (listing: Awaited<Listing>) => Awaited<Listing> = (listing) => listing
  private readonly tasks = new Map<string, { submittedAt: number; beginsAt: number; endsAt: number }>()

  /** @param runMs how long it waits for its turn, and then how long it takes. */
  submit(taskId: string, [waitMs, runMs]: [number, number]): number {
    const submittedAt = this.clock.now()
    const beginsAt = submittedAt + waitMs
    this.tasks.set(taskId, { submittedAt, beginsAt, endsAt: beginsAt + runMs })
    return submittedAt
  }

  endOf(taskId: string): number {
    return this.tasks.get(taskId)?.endsAt ?? 0
  }

  async status(taskId: string, { turn, signal }: Parameters<TaskSource['status']>[1] = {}) {
    await turn?.(signal)
    this.looks++
    return toSnapshot({ output: { task_id: taskId, task_status: this.stateOf(taskId) } }, taskId)
  }

  async list({ sinceMs = 0, page = 1, pageSize = 10 }: ListQuery): Listing {
    this.lists++
    const all = [...this.tasks].filter(([, { submittedAt }]) => submittedAt >= sinceMs).reverse()
    const tasks = all
      .slice((page - 1) * pageSize, page * pageSize)
      .map(([taskId]) => toListedTask({ task_id: taskId, status: this.stateOf(taskId) }))
    return this.change({ tasks, total: all.length })
  }

  private stateOf(taskId: string): string {
    const now = this.clock.now()
    const { beginsAt = 0, endsAt = 0 } = this.tasks.get(taskId) ?? {}
    return now >= endsAt ? 'SUCCEEDED' : now >= beginsAt ? 'RUNNING' : 'PENDING'
  }
}

/** Waits for so many tasks that were submitted together; gives how late the end of each was noticed. */
async function waitFor(account: Account, count: number, timesOf = timesApart, signal?: AbortSignal) {
  const poller = new Poller(account)
  const ids = Array.from({ length: count }, (_, index) => `task-${index}`)
  const waits = ids.map(async (taskId, index) => {
    const submittedAt = account.submit(taskId, timesOf(index))
    const statuses: string[] = []
    const onSnapshot = ({ status }: { status: string }) => statuses.push(status)
    await poller.wait(taskId, { timeoutMs: 36_000_000, submittedAt, signal, onSnapshot })
    return { lateMs: account.clock.now() - account.endOf(taskId), statuses }
  })
  return Promise.all(waits)
}

/** The first ones are not many yet, and the last ones are not any more: those are looked at one by one. */
const FEW_LOOKS = 2 * 13
/** They end a fifth of a second after each other, after a minute. */
const timesApart = (index: number): [number, number] => [10_000, 50_000 + index * 200]
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('many tasks', () => {
  it('are looked at by the list, and each by itself once it has ended', async () => {
    const account = new Account()
    const noticed = await waitFor(account, 300)
    expect(account.looks).toBeLessThanOrEqual(300 + FEW_LOOKS)
    expect(mean(noticed.map(({ lateMs }) => lateMs))).toBeLessThan(2000)
    expect(Math.max(...noticed.map(({ lateMs }) => lateMs))).toBeLessThan(7000)
  })

  it('tell that they have begun', async () => {
    const noticed = await waitFor(new Account(), 50)
    expect(noticed[20]?.statuses).toEqual(['RUNNING', 'SUCCEEDED'])
  })

  it('share the budget of looks when all end together', async () => {
    const account = new Account()
    const noticed = await waitFor(account, 190, () => [0, 30_000])
    expect(account.looks).toBeLessThanOrEqual(190 + FEW_LOOKS)
    expect(Math.max(...noticed.map(({ lateMs }) => lateMs))).toBeLessThan(13_000)
  })
})

it('leaves few tasks to looks of their own', async () => {
  const account = new Account()
  await waitFor(account, 13)
  expect(account.lists).toBe(0)
})

describe('a list that is of no use', () => {
  const gone = (account: Account) => waitFor(account, 60).then((noticed) => expect(noticed).toHaveLength(60))

  it('for lack of what was submitted is not asked for again', async () => {
    const account = new Account()
    account.change = ({ tasks, total }) => ({
      tasks: tasks.filter(({ taskId }) => taskId !== 'task-7'),
      total,
    })
    await gone(account)
    // Until a task must be listed, its lack means nothing.
    expect(account.clock.elapsedMs).toBeGreaterThan(60_000)
    expect(account.lists).toBeLessThan(25)
  })

  it('for it is refused is asked for once', async () => {
    const account = new Account()
    account.change = () => {
      throw new ApiError('no', { status: 403, serviceCode: 'AccessDenied' })
    }
    await gone(account)
    expect(account.lists).toBe(1)
  })

  it('for it is full of the tasks of others is asked for once', async () => {
    const account = new Account()
    account.change = ({ tasks }) => ({ tasks, total: 100_000 })
    await gone(account)
    expect(account.lists).toBe(1)
  })

  it('for a while is asked for again', async () => {
    const account = new Account()
    account.change = (listing) => {
      if (account.lists === 2 || account.lists === 5)
        throw new ApiError('later', { status: 503, serviceCode: 'ModelUnavailable', retryable: true })
      return listing
    }
    await gone(account)
    expect(account.looks).toBeLessThanOrEqual(60 + FEW_LOOKS)
  })
})

it('goes on when others come at the moment at which it ends', async () => {
  const account = new Account()
  const sweep = new TaskSweep(account, pollerDefaults)
  const told: string[] = []
  const add = (index: number) => {
    const submittedAt = account.submit(`task-${index}`, [0, 30_000])
    sweep.add(`task-${index}`, submittedAt, (task) => task && told.push(task.taskId))
  }
  for (let index = 0; index < 15; index++) add(index)
  sweep.remove('task-0')
  add(15)
  await account.clock.sleep(40_000)
  expect(sweep.covers('task-15')).toBe(true)
  expect(new Set(told).size).toBe(15)
  for (let index = 1; index < 16; index++) sweep.remove(`task-${index}`)
  await account.clock.sleep(1)
  expect(sweep.covers('task-15')).toBe(false)
})

it('wakes everybody who waits for a task, also who does not know how old it is', async () => {
  const account = new Account()
  const poller = new Poller(account)
  const waits = Array.from({ length: 40 }, (_, index) => {
    const submittedAt = account.submit(`task-${index}`, timesApart(index))
    return poller.wait(`task-${index}`, { timeoutMs: 36_000_000, submittedAt })
  })
  const second = poller.wait('task-20', { timeoutMs: 36_000_000 }).then(() => account.clock.now())
  await Promise.all(waits)
  expect((await second) - account.endOf('task-20')).toBeLessThan(7000)
})

it('stops as soon as the waits do', async () => {
  const account = new Account()
  const controller = new AbortController()
  const reason = new Error('enough')
  account.change = (listing) => {
    if (account.lists === 3) controller.abort(reason)
    return listing
  }
  await expect(waitFor(account, 60, timesApart, controller.signal)).rejects.toBe(reason)
  await account.clock.advance(600_000)
  expect(account.lists).toBeLessThan(6)
})
