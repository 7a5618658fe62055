import pLimit, { type LimitFunction } from 'p-limit'
import { type Job, type JobFile, type JobRequest, endJob, newJob } from './job.ts'

/** Does the work of one file and fills in its result; it must not throw. */
export type FileWork = (file: JobFile, job: Job, signal: AbortSignal) => Promise<void>

/** A finished task is known for a day, as in the cloud. */
const RETENTION_MS = 24 * 3_600_000

/** All tasks of the service, and the queue that runs them. */
export class JobTable {
  private readonly jobs = new Map<string, Job>()
  private readonly limit: LimitFunction
  private readonly work: FileWork
  private readonly now: () => number
  private readonly stop = new AbortController()

  constructor(work: FileWork, options: { concurrency: number; now?: () => number }) {
    this.work = work
    this.limit = pLimit(options.concurrency)
    this.now = options.now ?? Date.now
  }

  submit(request: JobRequest): Job {
    this.forgetExpired()
    const job = newJob(request, this.now())
    this.jobs.set(job.taskId, job)
    void this.run(job)
    return job
  }

  get(taskId: string): Job | undefined {
    this.forgetExpired()
    return this.jobs.get(taskId)
  }

  list(): Job[] {
    this.forgetExpired()
    return [...this.jobs.values()]
  }

  /** Only what has not begun can be cancelled. */
  cancel(taskId: string): boolean {
    const job = this.get(taskId)
    if (job?.status !== 'PENDING') return false
    job.status = 'CANCELED'
    job.endedAt = this.now()
    return true
  }

  close(): void {
    this.stop.abort()
    this.limit.clearQueue()
  }

  private async run(job: Job): Promise<void> {
    await Promise.all(job.files.map((file) => this.limit(() => this.runFile(file, job))))
    if (job.status === 'RUNNING') endJob(job, this.now())
  }

  private async runFile(file: JobFile, job: Job): Promise<void> {
    if (job.status === 'CANCELED' || this.stop.signal.aborted) return
    if (job.status === 'PENDING') job.scheduledAt = this.now()
    job.status = 'RUNNING'
    await this.work(file, job, this.stop.signal)
  }

  private forgetExpired(): void {
    for (const [id, job] of this.jobs) {
      if (job.endedAt !== undefined && job.endedAt + RETENTION_MS < this.now()) this.jobs.delete(id)
    }
  }
}
