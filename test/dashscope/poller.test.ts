import { describe, expect, it } from 'vitest'
import { Poller, type PollerOptions, type TaskSource } from '../../src/dashscope/poller.ts'
import { type TaskSnapshot, toSnapshot } from '../../src/dashscope/task.ts'
import { ApiError, TranscribeError } from '../../src/errors.ts'
import { VirtualClock } from '../doubles/virtual-clock.ts'

type Step = string | Error | Record<string, unknown>

/** A service whose answers are a script; the last line stays. It notes when each look was taken. */
class ScriptedService implements TaskSource {
  readonly clock: VirtualClock
  readonly looks: Array<{ taskId: string; atMs: number }> = []
  mostAtOnce = 0
  private readonly script: readonly Step[]
  private readonly seen = new Map<string, number>()
  private underWay = 0

  constructor(script: readonly Step[], clock = new VirtualClock()) {
    this.script = script
    this.clock = clock
  }

  async status(taskId: string, options: Parameters<TaskSource['status']>[1] = {}): Promise<TaskSnapshot> {
    await options.turn?.(options.signal)
    options.signal?.throwIfAborted()
    this.looks.push({ taskId, atMs: this.clock.elapsedMs })
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.underWay)
    await Promise.resolve()
    this.underWay--
    const count = this.seen.get(taskId) ?? 0
    this.seen.set(taskId, count + 1)
    const step = this.script[Math.min(count, this.script.length - 1)] as Step
    if (step instanceof Error) throw step
    const output = typeof step === 'string' ? { task_status: step } : step
    return toSnapshot({ output: { task_id: taskId, ...output } }, taskId)
  }
}

const FOREVER = { timeoutMs: 3_600_000 }

function transient(status = 503): ApiError {
  return new ApiError('later', { status, serviceCode: 'ModelUnavailable', retryable: true })
}

function poll(script: Step[], options: PollerOptions = {}, clock?: VirtualClock) {
  const service = new ScriptedService(script, clock)
  return { service, poller: new Poller(service, options), clock: service.clock }
}

describe('watching a task', () => {
  it('yields what changes, from pending over running to the end, and sleeps in between', async () => {
    const { poller, service } = poll([
      'PENDING',
      'PENDING',
      'RUNNING',
      { task_status: 'RUNNING', progress: 0.5 },
      'SUCCEEDED',
    ])
    const views: unknown[] = []
    for await (const { status, progress } of poller.watch('t', FOREVER)) views.push([status, progress])
    expect(views).toEqual([
      ['PENDING', undefined],
      ['RUNNING', undefined],
      ['RUNNING', 0.5],
      ['SUCCEEDED', undefined],
    ])
    expect(service.looks.map(({ atMs }) => atMs)).toEqual([0, 700, 1400, 2100, 2800])
  })

  it('ends by returning the terminal snapshot, as waiting does', async () => {
    const watched = poll(['FAILED']).poller.watch('t', FOREVER)
    await watched.next()
    await expect(watched.next()).resolves.toMatchObject({ done: true, value: { status: 'FAILED' } })
    await expect(poll(['CANCELED']).poller.wait('t', FOREVER)).resolves.toMatchObject({ status: 'CANCELED' })
  })

  it('begins anywhere in its life, by its id alone', async () => {
    const reference = JSON.parse(JSON.stringify({ taskId: 't', model: 'fun-asr', submittedAt: 0 }))
    const { poller } = poll(['RUNNING', 'SUCCEEDED'])
    await expect(poller.wait(reference.taskId, FOREVER)).resolves.toMatchObject({ status: 'SUCCEEDED' })
  })

  it('stops looking when the loop is left', async () => {
    const { poller, service, clock } = poll(['RUNNING'])
    for await (const _ of poller.watch('t', FOREVER)) break
    await clock.advance(60_000)
    expect(service.looks).toHaveLength(1)
  })

  it('never looks again before the last look is answered', async () => {
    const { poller, service } = poll(['PENDING', 'RUNNING', 'RUNNING', 'SUCCEEDED'])
    await poller.wait('t', FOREVER)
    expect(service.mostAtOnce).toBe(1)
  })
})

describe('a status', () => {
  it('that nobody knows neither ends the wait nor makes it spin', async () => {
    const { poller, service } = poll(['HIBERNATING', 'SUSPENDED', {}, 'SUCCEEDED'])
    await expect(poller.wait('t', FOREVER)).resolves.toMatchObject({ status: 'SUCCEEDED' })
    expect(service.looks.map(({ atMs }) => atMs)).toEqual([0, 700, 1400, 2100])
  })

  it('of UNKNOWN is no news just after the submit', async () => {
    const { poller } = poll(['UNKNOWN', 'UNKNOWN', 'PENDING', 'SUCCEEDED'])
    const statuses: string[] = []
    for await (const { status } of poller.watch('t', FOREVER)) statuses.push(status)
    expect(statuses).toEqual(['PENDING', 'SUCCEEDED'])
  })

  it('of UNKNOWN is believed after a few looks', async () => {
    const { poller, service } = poll(['UNKNOWN'])
    await expect(poller.wait('t', FOREVER)).resolves.toMatchObject({ status: 'UNKNOWN' })
    expect(service.looks).toHaveLength(4)
  })

  it('of UNKNOWN is believed at once when there is no time for more', async () => {
    const { poller } = poll(['UNKNOWN'])
    await expect(poller.wait('t', { timeoutMs: 0 })).resolves.toMatchObject({ status: 'UNKNOWN' })
  })
})

describe('a look that fails', () => {
  it('in passing, in the middle, does not kill the wait', async () => {
    const { poller } = poll(['PENDING', transient(), 'RUNNING', transient(500), 'SUCCEEDED'])
    await expect(poller.wait('t', FOREVER)).resolves.toMatchObject({ status: 'SUCCEEDED' })
  })

  it('five times in a row is tolerated, a sixth time ends the wait with its error', async () => {
    const five = Array.from({ length: 5 }, () => transient())
    await expect(poll([...five, 'SUCCEEDED']).poller.wait('t', FOREVER)).resolves.toBeTruthy()
    const last = transient(502)
    await expect(poll([...five, last]).poller.wait('t', FOREVER)).rejects.toBe(last)
  })

  it('is counted in a row only', async () => {
    const four = Array.from({ length: 4 }, () => transient())
    const { poller } = poll([...four, 'RUNNING', ...four, 'RUNNING', 'SUCCEEDED'])
    await expect(poller.wait('t', FOREVER)).resolves.toMatchObject({ status: 'SUCCEEDED' })
  })

  it.each([401, 403, 404])('with a %i ends the wait at once', async (status) => {
    const refusal = new ApiError('no', { status, serviceCode: 'InvalidApiKey' })
    const { poller, service } = poll(['PENDING', refusal, 'SUCCEEDED'])
    await expect(poller.wait('t', FOREVER)).rejects.toBe(refusal)
    expect(service.looks).toHaveLength(2)
  })

  it('with a reply of no known shape ends the wait', async () => {
    const malformed = new TranscribeError('protocol', 'unknown shape')
    await expect(poll([malformed, 'SUCCEEDED']).poller.wait('t', FOREVER)).rejects.toBe(malformed)
  })

  it('by a fault of the program is not hidden', async () => {
    const bug = new TypeError('x is not a function')
    await expect(poll([bug, 'SUCCEEDED']).poller.wait('t', FOREVER)).rejects.toBe(bug)
  })
})

describe('the deadline', () => {
  it('comes with one last look at it, and says how to go on', async () => {
    const { poller, service, clock } = poll(['RUNNING'])
    await expect(poller.wait('t-9', { timeoutMs: 90_000 })).rejects.toMatchObject({
      code: 'wait-timeout',
      taskId: 't-9',
      message: 'Task t-9 was still RUNNING after 90 s.',
      advice: expect.stringContaining('timeout-minutes'),
    })
    expect(clock.elapsedMs).toBe(90_000)
    expect(service.looks.at(-1)?.atMs).toBe(90_000)
  })

  it('is no failure when the last look finds the end', async () => {
    const clock = new VirtualClock()
    const service: TaskSource = {
      clock,
      status: async (id) =>
        toSnapshot({ output: { task_status: clock.elapsedMs >= 5000 ? 'SUCCEEDED' : 'RUNNING' } }, id),
    }
    await expect(new Poller(service).wait('t', { timeoutMs: 5000 })).resolves.toMatchObject({
      status: 'SUCCEEDED',
    })
  })

  it('holds too when nothing but faults came back', async () => {
    const { poller } = poll([transient()])
    await expect(poller.wait('t', { timeoutMs: 1000 })).rejects.toMatchObject({
      code: 'wait-timeout',
      message: expect.stringContaining('unanswered'),
    })
  })

  it('shortens the look at it, however patient the client is', async () => {
    const clock = new VirtualClock()
    const within: Array<number | undefined> = []
    const status: TaskSource['status'] = async (id, options) => {
      within.push(options?.withinMs)
      return toSnapshot({ output: { task_status: 'RUNNING' } }, id)
    }
    await new Poller({ clock, status }).wait('t', { timeoutMs: 60_000 }).catch(() => {})
    expect(within[0]).toBe(60_000)
    expect(within.at(-1)).toBe(15_000)
  })
})

describe('stopping', () => {
  it('in the middle of a sleep is prompt and gives the caller’s own reason', async () => {
    const { poller, clock } = poll(['RUNNING'], {}, new VirtualClock({ automatic: false }))
    const controller = new AbortController()
    const wait = poller.wait('t', { ...FOREVER, signal: controller.signal })
    wait.catch(() => {})
    await clock.advance(0)
    expect(clock.waiting).toBe(1)
    const reason = new Error('enough')
    controller.abort(reason)
    await expect(wait).rejects.toBe(reason)
    expect(clock.elapsedMs).toBe(0)
    expect(clock.waiting).toBe(0)
  })
})

describe('the budget of looks', () => {
  it('is never exceeded in any second, however many tasks there are', async () => {
    const { poller, service } = poll(Array.from({ length: 6 }, () => 'RUNNING').concat('SUCCEEDED'))
    const ids = Array.from({ length: 60 }, (_, index) => `t-${index}`)
    await Promise.all(ids.map((id) => poller.wait(id, FOREVER)))
    const times = service.looks.map(({ atMs }) => atMs).sort((a, b) => a - b)
    const inOneSecond = times.map(
      (at, index) => times.filter((other, i) => i >= index && other < at + 1000).length,
    )
    // What the vendor grants an account.
    expect(Math.max(...inOneSecond)).toBeLessThanOrEqual(20)
    expect(service.looks).toHaveLength(60 * 7)
  })

  it('is spent evenly: nobody is forgotten', async () => {
    const { poller, service } = poll(['RUNNING'])
    const ids = Array.from({ length: 30 }, (_, index) => `t-${index}`)
    await Promise.allSettled(ids.map((id) => poller.wait(id, { timeoutMs: 20_000 })))
    const counts = ids.map((id) => service.looks.filter(({ taskId }) => taskId === id).length)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
  })
})
