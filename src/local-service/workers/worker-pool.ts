import pLimit, { type LimitFunction } from 'p-limit'
import { WorkerDeath, type WorkerProcess } from './worker-process.ts'

/** Workers of one kind, each started when first needed, kept for the next task, and replaced when it dies. */
export class WorkerPool {
  readonly size: number
  private readonly start: () => WorkerProcess
  private readonly limit: LimitFunction
  private readonly all = new Set<WorkerProcess>()
  private idle: WorkerProcess[] = []
  private closed = false

  /** `start` is to give a worker that has its first calls already, since calls are answered in order. */
  constructor(size: number, start: () => WorkerProcess) {
    this.size = size
    this.start = start
    this.limit = pLimit(size)
  }

  /** Lends a worker to a task, as soon as one is free. @throws WorkerDeath once the pool is closed. */
  use<T>(task: (worker: WorkerProcess) => Promise<T>): Promise<T> {
    return this.limit(async () => {
      // Whoever tries again after the end must not start what nobody would stop.
      if (this.closed) throw new WorkerDeath('worker', 'the service is closing')
      const worker = this.takeIdle() ?? this.startOne()
      try {
        return await task(worker)
      } finally {
        if (worker.alive) this.idle.push(worker)
        else this.all.delete(worker)
      }
    })
  }

  /** Starts a worker ahead of the first task, if there is none. */
  prepare(): void {
    if (!this.closed && this.all.size === 0) this.idle.push(this.startOne())
  }

  /** Ends every worker; no other is started. */
  close(): void {
    this.closed = true
    this.limit.clearQueue()
    for (const worker of this.all) worker.kill()
  }

  /** One may have died while nobody needed it. */
  private takeIdle(): WorkerProcess | undefined {
    this.idle = this.idle.filter((worker) => worker.alive)
    return this.idle.pop()
  }

  private startOne(): WorkerProcess {
    const worker = this.start()
    this.all.add(worker)
    return worker
  }
}
