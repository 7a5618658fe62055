import { setMaxListeners } from 'node:events'
import pLimit, { type LimitFunction } from 'p-limit'
import type { FileFailure } from '../file-failure.ts'
import { endJob, type FileResult, type Job, type JobFile, type JobRequest, newJob } from './job.ts'

/** Does the work of one file, reporting into its `progress`; ends promptly when aborted. */
export type FileWork = (file: JobFile, job: Job, signal: AbortSignal) => Promise<FileResult>

/** Makes ready what a task needs before any of its files can be worked on, reporting into its `installing`. */
export type Preparation = (job: Job) => Promise<void>

export interface JobTableOptions {
  /** Files that are worked on at a time. */
  concurrency: number
  /** Tasks stay pending meanwhile, and end as failed when it fails. */
  prepare?: Preparation | undefined
  /** Words what a task's preparation or a file's work threw. */
  toFailure: (error: unknown, job: Job) => FileFailure
  now?: () => number
  /** Told of a task that is known no longer. */
  onForget?: (job: Job) => void
}

/** A finished task is known for a day, as in the cloud. */
const RETENTION_MS = 24 * 3_600_000

/** All tasks of the service, and the queue that runs them. */
export class JobTable {
  private readonly jobs = new Map<string, Job>()
  private readonly runs = new Set<Promise<void>>()
  private readonly stop = new AbortController()
  private readonly limit: LimitFunction
  private readonly work: FileWork
  private readonly prepare: Preparation | undefined
  private readonly toFailure: (error: unknown, job: Job) => FileFailure
  private readonly now: () => number
  private readonly onForget: (job: Job) => void

  constructor(work: FileWork, options: JobTableOptions) {
    this.work = work
    // Every file at work listens.
    setMaxListeners(0, this.stop.signal)
    this.limit = pLimit(options.concurrency)
    this.prepare = options.prepare
    this.toFailure = options.toFailure
    this.now = options.now ?? Date.now
    this.onForget = options.onForget ?? (() => {})
  }

  submit(request: JobRequest): Job {
    this.forgetExpired()
    const job = newJob(request, this.now())
    this.jobs.set(job.taskId, job)
    const run = this.run(job).finally(() => this.runs.delete(run))
    this.runs.add(run)
    return job
  }

  get(taskId: string): Job | undefined {
    this.forgetExpired()
    return this.jobs.get(taskId)
  }

  /** Every task that is still known, the latest first. */
  list(): Job[] {
    this.forgetExpired()
    return [...this.jobs.values()].reverse()
  }

  /** Only what has not begun can be cancelled. */
  cancel(taskId: string): boolean {
    const job = this.get(taskId)
    if (job?.status !== 'PENDING') return false
    job.status = 'CANCELED'
    job.endedAt = this.now()
    return true
  }

  /** Aborts what runs, drops what waits, and resolves when nothing is left at work. */
  async close(): Promise<void> {
    this.stop.abort()
    await Promise.all(this.runs)
  }

  private async run(job: Job): Promise<void> {
    if (this.prepare && !(await this.isPrepared(job, this.prepare))) return
    await Promise.all(job.files.map((file) => this.limit(() => this.runFile(file, job))))
    if (job.status === 'RUNNING') endJob(job, this.now())
  }

  /** Takes no place among the files at work: what another model is waited for holds nobody up. */
  private async isPrepared(job: Job, prepare: Preparation): Promise<boolean> {
    const { signal } = this.stop
    try {
      await untilAborted(prepare(job), signal)
      return true
    } catch (error) {
      if (job.status === 'PENDING' && !signal.aborted) this.fail(job, this.toFailure(error, job))
      return false
    } finally {
      delete job.installing
    }
  }

  private fail(job: Job, failure: FileFailure): void {
    for (const file of job.files) file.result = failure
    endJob(job, this.now())
  }

  private async runFile(file: JobFile, job: Job): Promise<void> {
    const { signal } = this.stop
    if (job.status === 'CANCELED' || signal.aborted) return
    if (job.status === 'PENDING') {
      job.status = 'RUNNING'
      job.scheduledAt = this.now()
    }
    file.result = await untilAborted(this.work(file, job, signal), signal).catch((error) =>
      this.toFailure(error, job),
    )
  }

  private forgetExpired(): void {
    for (const [id, job] of this.jobs) {
      if (job.endedAt === undefined || job.endedAt + RETENTION_MS > this.now()) continue
      this.jobs.delete(id)
      this.onForget(job)
    }
  }
}

/** Settles with the work; rejects at once when aborted, so that work which does not listen holds nobody up. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
