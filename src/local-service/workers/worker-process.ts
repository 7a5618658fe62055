import { type ChildProcess, fork } from 'node:child_process'
import { TranscribeError } from '../../errors.ts'
import type { WorkerAnswer, WorkerFault } from './messages.ts'
import { workerEnvironment } from './worker-environment.ts'

/** How a worker process is started: a script and what comes before the worker's kind. */
export interface WorkerScript {
  path: string
  args: string[]
}

/** A failure inside a worker that answered: the worker is still good. */
export class WorkerError extends TranscribeError {
  override readonly name = 'WorkerError'
  readonly serviceCode: string | undefined

  constructor(fault: WorkerFault) {
    super(fault.code, fault.message, { advice: fault.advice })
    this.serviceCode = fault.serviceCode
  }
}

/** A worker that ended while it was needed. */
export class WorkerDeath extends TranscribeError {
  override readonly name = 'WorkerDeath'

  /** A signal, an exit status, or why this program ended it itself. */
  readonly how: string
  /** Whether this program ended it itself. */
  readonly isWanted: boolean

  constructor(kind: string, how: string, isWanted = false) {
    super('recognition', `The ${kind} process ended unexpectedly (${how}).`)
    this.how = how
    this.isWanted = isWanted
  }
}

interface Pending {
  resolve: (value: unknown) => void
  reject: (error: Error) => void
  timer: NodeJS.Timeout | undefined
}

/** One child process and the calls it has not answered yet. */
export class WorkerProcess {
  private readonly kind: string
  private readonly child: ChildProcess
  private readonly pending = new Map<number, Pending>()
  private lastId = 0
  private death: WorkerDeath | undefined

  constructor(script: WorkerScript, kind: string) {
    this.kind = kind
    this.child = fork(script.path, [...script.args, kind], {
      serialization: 'advanced',
      execArgv: [],
      env: workerEnvironment(process.env),
      // The native runtime writes notices to its error stream that mean nothing to a user.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    this.child.on('message', (answer: WorkerAnswer) => this.settle(answer))
    this.child.on('error', (error) => this.die(new WorkerDeath(kind, error.message)))
    this.child.on('exit', (status, signal) => this.die(new WorkerDeath(kind, signal ?? `status ${status}`)))
  }

  get alive(): boolean {
    return this.death === undefined
  }

  /** Asks the worker for something; one that does not answer within the time is ended. */
  call<T>(method: string, argument: unknown, timeoutMs?: number): Promise<T> {
    if (this.death) return Promise.reject(this.death)
    const id = ++this.lastId
    return new Promise<T>((resolve, reject) => {
      const timer = timeoutMs === undefined ? undefined : setTimeout(() => this.giveUp(timeoutMs), timeoutMs)
      this.pending.set(id, { resolve: resolve as (value: unknown) => void, reject, timer })
      // Without a callback a dead channel would raise an error event instead; the exit event settles the call.
      this.child.send({ id, method, argument }, () => {})
    })
  }

  /** Ends it, at once for whoever looks: the exit itself is heard of later. */
  kill(): void {
    this.die(new WorkerDeath(this.kind, 'it was stopped', true))
    this.child.kill('SIGKILL')
  }

  private giveUp(timeoutMs: number): void {
    this.die(new WorkerDeath(this.kind, `no answer within ${Math.round(timeoutMs / 1000)} s`, true))
    this.kill()
  }

  private settle(answer: WorkerAnswer): void {
    const call = this.pending.get(answer.id)
    clearTimeout(call?.timer)
    this.pending.delete(answer.id)
    if ('error' in answer) call?.reject(new WorkerError(answer.error))
    else call?.resolve(answer.value)
  }

  private die(death: WorkerDeath): void {
    this.death ??= death
    for (const { reject, timer } of this.pending.values()) {
      clearTimeout(timer)
      reject(this.death)
    }
    this.pending.clear()
  }
}
