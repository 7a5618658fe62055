import { TranscribeError, WaitTimeoutError } from '../errors.ts'
import type { DashscopeClient } from './client.ts'
import type { TaskSnapshot } from './task.ts'

export interface PollerOptions {
  /** The shortest pause between two looks at one task. @default 700 */
  minimumIntervalMs?: number
  /** How far the pause grows with a task's age. @default 10_000 */
  maximumIntervalMs?: number
  /** Looks per second over all tasks; the account's limit is 20. @default 15 */
  looksPerSecond?: number
}

export interface WatchOptions {
  /** How long to wait from now; one last look is taken at the deadline. */
  timeoutMs: number
  signal?: AbortSignal | undefined
}

const FAULTS_TOLERATED = 5

/** Owns all outstanding tasks and the budget of looks at them. */
export class Poller {
  private readonly client: DashscopeClient
  private readonly options: Required<PollerOptions>
  private outstanding = 0

  constructor(client: DashscopeClient, options: PollerOptions = {}) {
    this.client = client
    this.options = { minimumIntervalMs: 700, maximumIntervalMs: 10_000, looksPerSecond: 15, ...options }
  }

  /** Yields a snapshot whenever state or progress changes, and returns the terminal one. Leaving the loop stops polling. */
  async *watch(
    taskId: string,
    { timeoutMs, signal }: WatchOptions,
  ): AsyncGenerator<TaskSnapshot, TaskSnapshot> {
    const { clock } = this.client
    const started = clock.now()
    const deadline = started + timeoutMs
    let last: TaskSnapshot | undefined
    let faults = 0
    this.outstanding++
    try {
      for (;;) {
        const isLast = clock.now() >= deadline
        const snapshot = await this.look(taskId, signal, faults)
        faults = snapshot ? 0 : faults + 1
        if (snapshot && changed(last, snapshot)) yield snapshot
        last = snapshot ?? last
        if (snapshot?.terminal) return snapshot
        if (isLast) throw timeout(taskId, timeoutMs, last)
        await clock.sleep(Math.min(this.intervalMs(clock.now() - started), deadline - clock.now()), signal)
      }
    } finally {
      this.outstanding--
    }
  }

  /** Drains {@link watch}. */
  async wait(taskId: string, options: WatchOptions): Promise<TaskSnapshot> {
    const views = this.watch(taskId, options)
    for (;;) {
      const view = await views.next()
      if (view.done) return view.value
    }
  }

  /** No news, where a look failed in passing; the request's own retries were spent on it already. */
  private async look(
    taskId: string,
    signal: AbortSignal | undefined,
    faults: number,
  ): Promise<TaskSnapshot | undefined> {
    try {
      return await this.client.status(taskId, { signal })
    } catch (error) {
      signal?.throwIfAborted()
      if (error instanceof TranscribeError && error.retryable && faults < FAULTS_TOLERATED) return undefined
      throw error
    }
  }

  private intervalMs(ageMs: number): number {
    const { minimumIntervalMs, maximumIntervalMs, looksPerSecond } = this.options
    const share = (this.outstanding / looksPerSecond) * 1000
    const patience = Math.min(ageMs / 20, maximumIntervalMs)
    const jitter = 0.9 + this.client.clock.random() / 5
    return Math.max(minimumIntervalMs, share, patience) * jitter
  }
}

function changed(before: TaskSnapshot | undefined, now: TaskSnapshot): boolean {
  return before?.status !== now.status || before.progress !== now.progress
}

function timeout(taskId: string, timeoutMs: number, last: TaskSnapshot | undefined): WaitTimeoutError {
  const minutes = Math.round(timeoutMs / 6000) / 10
  return new WaitTimeoutError(
    taskId,
    `Task ${taskId} was still ${last?.status ?? 'unanswered'} after ${minutes} minutes.`,
    { advice: 'It goes on remotely: collect it later by its id.' },
  )
}
