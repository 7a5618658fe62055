import type { Clock } from '../clock.ts'
import { TranscribeError, WaitTimeoutError } from '../errors.ts'
import type { CallOptions } from './http.ts'
import { backupIntervalMs, lookIntervalMs, type PollerOptions, pollerDefaults } from './look-interval.ts'
import { Pace } from './pace.ts'
import { isTerminal, type ListedTask, type TaskSnapshot } from './task.ts'
import { type TaskLister, TaskSweep } from './task-sweep.ts'

export type { PollerOptions } from './look-interval.ts'

/** What a poller needs of a client. */
export interface TaskSource extends TaskLister {
  readonly clock: Clock
  status(taskId: string, options?: CallOptions): Promise<TaskSnapshot>
}

export interface WatchOptions {
  /** How long to wait from now; one last look is taken at the deadline. */
  timeoutMs: number
  /** Epoch milliseconds, where it is known. One that was just submitted is left alone at first. */
  submittedAt?: number | undefined
  signal?: AbortSignal | undefined
}

export interface WaitOptions extends WatchOptions {
  /** Told of every snapshot that {@link Poller.watch} would yield. */
  onSnapshot?: (snapshot: TaskSnapshot) => void
}

/** Looks in a row that may fail in passing; each has its own request-level retries behind it. */
const FAULTS_TOLERATED = 5
/** Looks in a row that may not find a task: just after its submit, not every server has heard of it. */
const ABSENCES_TOLERATED = 3
/** The last look may take this long beyond the deadline. */
const LAST_LOOK_MS = 15_000

/** What is known about one task between two looks. */
interface Watch {
  readonly taskId: string
  readonly startedMs: number
  readonly deadlineMs: number
  readonly signal: AbortSignal | undefined
  last: TaskSnapshot | undefined
  faults: number
  absences: number
  /** Whether the list may tell its state. */
  isSwept: boolean
  /** Ends the pause before the next look, which is not needed where a snapshot is given. */
  wake: (news?: TaskSnapshot) => void
}

/** Owns all outstanding tasks and the one budget of looks at them, repeated requests included. */
export class Poller {
  private readonly source: TaskSource
  private readonly options: Required<PollerOptions>
  private readonly pace: Pace
  private readonly sweep: TaskSweep
  private outstanding = 0

  constructor(source: TaskSource, options: PollerOptions = {}) {
    this.source = source
    this.options = { ...pollerDefaults, ...options }
    this.pace = new Pace(source.clock, { turns: this.options.looksPerSecond })
    this.sweep = new TaskSweep(source, this.options)
  }

  /**
   * Yields a snapshot whenever status or progress changes, and returns the terminal one; a status nobody knows is
   * waited on. Leaving the loop stops the looks; the task itself goes on.
   * @throws WaitTimeoutError when the deadline passes; the signal's reason when it is aborted.
   */
  async *watch(taskId: string, options: WatchOptions): AsyncGenerator<TaskSnapshot, TaskSnapshot> {
    const { timeoutMs, submittedAt, signal } = options
    const startedMs = this.source.clock.now()
    const deadlineMs = startedMs + timeoutMs
    const watch: Watch = { taskId, startedMs, deadlineMs, signal, ...NOTHING_YET }
    this.outstanding++
    watch.isSwept = this.sweep.add(taskId, submittedAt, (task) => watch.wake(task && newsOf(task)))
    try {
      let news = this.isFresh(submittedAt) && timeoutMs > 0 ? await this.pause(watch) : undefined
      for (;;) {
        const isLast = !news && this.source.clock.now() >= deadlineMs
        const { last } = watch
        const snapshot = news ?? (await this.look(watch, isLast))
        if (snapshot && differs(last, snapshot)) yield snapshot
        if (snapshot?.terminal) return snapshot
        if (isLast) throw timeout(taskId, timeoutMs, watch.last)
        watch.last = snapshot ?? watch.last
        news = await this.pause(watch)
      }
    } finally {
      this.outstanding--
      if (watch.isSwept) this.sweep.remove(taskId)
    }
  }

  /** Drains {@link watch}. */
  async wait(taskId: string, { onSnapshot, ...options }: WaitOptions): Promise<TaskSnapshot> {
    const views = this.watch(taskId, options)
    for (;;) {
      const view = await views.next()
      if (view.done) return view.value
      onSnapshot?.(view.value)
    }
  }

  /** One look; undefined is no news, where it failed in passing or the task is not known yet. */
  private async look(watch: Watch, isLast: boolean): Promise<TaskSnapshot | undefined> {
    const { signal, taskId, deadlineMs } = watch
    try {
      const snapshot = await this.source.status(taskId, {
        signal,
        withinMs: Math.max(LAST_LOOK_MS, deadlineMs - this.source.clock.now()),
        turn: async (turnSignal) => void (await this.pace.turn(turnSignal)),
      })
      watch.faults = 0
      watch.absences = snapshot.status === 'UNKNOWN' ? watch.absences + 1 : 0
      if (!isLast && snapshot.status === 'UNKNOWN' && watch.absences <= ABSENCES_TOLERATED) return undefined
      watch.last = snapshot
      if (watch.isSwept) this.sweep.note(taskId, snapshot.status)
      return snapshot
    } catch (error) {
      signal?.throwIfAborted()
      const passing = error instanceof TranscribeError && error.retryable
      if (!passing || ++watch.faults > FAULTS_TOLERATED) throw error
      return undefined
    }
  }

  /** Until the next look is due, or the list has news; those that make a look unnecessary are given. */
  private async pause(watch: Watch): Promise<TaskSnapshot | undefined> {
    const { clock } = this.source
    const { deadlineMs, signal } = watch
    signal?.throwIfAborted()
    const woken = new AbortController()
    const stop = () => woken.abort()
    let news: TaskSnapshot | undefined
    watch.wake = (told) => {
      news = told
      woken.abort()
    }
    signal?.addEventListener('abort', stop, { once: true })
    const pauseMs = Math.min(this.intervalMs(watch), deadlineMs - clock.now())
    try {
      await clock.sleep(Math.max(0, pauseMs), woken.signal)
    } catch (error) {
      signal?.throwIfAborted()
      if (!woken.signal.aborted) throw error
    } finally {
      signal?.removeEventListener('abort', stop)
      watch.wake = () => {}
    }
    return news
  }

  private intervalMs({ taskId, startedMs, isSwept }: Watch): number {
    const { clock } = this.source
    const { outstanding, options } = this
    if (isSwept && this.sweep.covers(taskId)) return backupIntervalMs(outstanding, options)
    return lookIntervalMs({ outstanding, ageMs: clock.now() - startedMs, random: clock.random() }, options)
  }

  private isFresh(submittedAt: number | undefined): boolean {
    return submittedAt !== undefined && this.source.clock.now() - submittedAt < this.options.minimumIntervalMs
  }
}

const NOTHING_YET = { last: undefined, faults: 0, absences: 0, isSwept: false, wake: () => {} }

/** What the list tells of a task that goes on. Of one that has ended, only a look tells the results. */
function newsOf({ taskId, status, ...raw }: ListedTask): TaskSnapshot | undefined {
  if (isTerminal(status)) return undefined
  return { taskId, status, terminal: false, files: [], raw: { taskId, status, ...raw } }
}

function differs(before: TaskSnapshot | undefined, now: TaskSnapshot): boolean {
  return before?.status !== now.status || before.progress !== now.progress
}

function timeout(taskId: string, timeoutMs: number, last: TaskSnapshot | undefined): WaitTimeoutError {
  const seconds = Math.round(timeoutMs / 1000)
  const waited = seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 6) / 10} minutes`
  return new WaitTimeoutError(
    taskId,
    `Task ${taskId} was still ${last?.status ?? 'unanswered'} after ${waited}.`,
    {
      advice:
        'Wait longer (timeout-minutes). At DashScope the task goes on, and its result is kept for 24 hours.',
    },
  )
}
