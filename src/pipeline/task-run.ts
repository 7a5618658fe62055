import type { LimitFunction } from 'p-limit'
import type { DashscopeClient } from '../dashscope/client.ts'
import { saysUnreachable } from '../dashscope/codes.ts'
import { addressHash } from '../dashscope/target.ts'
import { type FileOutcome, fileOf, sharedFileOf, type TaskSnapshot } from '../dashscope/task.ts'
import { WaitTimeoutError } from '../errors.ts'
import type { Stage } from '../outcome.ts'
import type { FileSource, Source, UrlSource } from '../sources/source.ts'
import type { SharedTasks } from './shared-tasks.ts'
import type { EarlierTask, Submissions } from './submissions.ts'
import type { TaskBatches } from './task-batches.ts'

/** What tasks are run with, the same for every source. */
export interface TaskContext {
  client: DashscopeClient
  model: string
  submissions: Submissions
  batches: TaskBatches
  tasks: SharedTasks
  uploads: LimitFunction
  /** Whether to wait for results; else each task gets one look at the most. */
  wait: boolean
  /** When waiting ends, in the client's clock. */
  deadlineMs: number
  signal?: AbortSignal | undefined
}

/** What a task collected by its bare id was made with. */
const UNKNOWN_MODEL = 'unknown'

/** The way of one source to the end of its task; it remembers how far it came. */
export class TaskRun {
  model: string
  fileUrl?: string
  taskId?: string
  submittedAt?: number
  /** Tells the source from the others of its task; absent when it is the only one. */
  addressHash?: string
  /** Whether a submit was sent and not answered, so that nobody can say whether the task exists. */
  isSubmitting = false
  readonly onStage: (stage: Stage, progress?: number) => void
  /** Resolves once the service has the source, so that there is nothing to do but to wait. */
  readonly submitted: Promise<void>
  private isSubmitted = () => {}
  private key: string | undefined
  private readonly context: TaskContext
  /** Tells the others of a batch not to wait for this source. */
  private readonly stayAway: () => void

  constructor(context: TaskContext, onStage: (stage: Stage, progress?: number) => void) {
    this.context = context
    this.onStage = onStage
    this.model = context.model
    this.stayAway = context.batches.approach()
    this.submitted = new Promise((resolve) => {
      this.isSubmitted = resolve
    })
  }

  /**
   * The ended task; undefined when it is not waited for.
   *
   * @param key under which its submit is written down, so that a run which is killed can go on.
   */
  async run(source: Source, key?: string): Promise<TaskSnapshot | undefined> {
    if (source.kind === 'task') return this.goOn(source)
    this.key = key
    const earlier = key && (await this.context.submissions.resume(key, this.context.signal))
    if (earlier) {
      const snapshot = await this.goOn(earlier)
      if (!snapshot || this.isOfUse(snapshot)) return snapshot
      // It failed, or is forgotten: nothing of it can be had, or is billed.
      delete this.addressHash
    }
    return this.begin(source)
  }

  /** How the source fared in its ended task. */
  fileIn(snapshot: TaskSnapshot): FileOutcome {
    return this.addressHash === undefined
      ? fileOf(snapshot, this.fileUrl)
      : sharedFileOf(snapshot, this.addressHash)
  }

  /** Called in the end, however it ends. */
  release(): void {
    this.stayAway()
  }

  private goOn({ taskId, submittedAt, model = UNKNOWN_MODEL, addressHash: hash }: Resumed) {
    this.stayAway()
    this.model = model
    this.taskId = taskId
    if (submittedAt !== undefined) this.submittedAt = submittedAt
    if (hash !== undefined) this.addressHash = hash
    return this.wait(taskId)
  }

  private async begin(source: UrlSource | FileSource): Promise<TaskSnapshot | undefined> {
    if (source.kind === 'file' || !source.file) return this.submit(source)
    // Nobody will be there to upload it when the service turns out not to fetch it.
    if (!this.context.wait) return this.submit(source.file)
    const snapshot = await this.submit(source)
    if (!snapshot) return undefined
    const { succeeded, serviceCode } = this.fileIn(snapshot)
    // The service fetched nothing, so nothing was recognised, or billed, that a second task would repeat.
    return !succeeded && saysUnreachable(serviceCode) ? this.submit(source.file) : snapshot
  }

  private async submit(source: UrlSource | FileSource): Promise<TaskSnapshot | undefined> {
    const { batches, signal, wait, deadlineMs } = this.context
    const fileUrl = source.kind === 'url' ? source.url : await this.upload(source)
    this.fileUrl = fileUrl
    this.onStage('queued')
    const onSend = () => {
      this.isSubmitting = true
    }
    const untilMs = wait ? deadlineMs : undefined
    const submitted = batches.submit({ fileUrl, key: this.key }, { signal, onSend, untilMs })
    this.stayAway()
    const { task, shared } = await submitted
    this.isSubmitting = false
    this.taskId = task.taskId
    this.submittedAt = task.submittedAt
    if (shared) this.addressHash = addressHash(fileUrl)
    else delete this.addressHash
    return wait ? this.wait(task.taskId) : undefined
  }

  private upload({ fileName: name, sizeBytes, open }: FileSource): Promise<string> {
    const { client, uploads, signal } = this.context
    return uploads(() => {
      this.onStage('uploading')
      return client.upload({ name, sizeBytes, open }, this.model, { signal })
    })
  }

  private async wait(taskId: string): Promise<TaskSnapshot | undefined> {
    const { client, tasks, deadlineMs, signal, wait } = this.context
    this.isSubmitted()
    const timeoutMs = wait ? Math.max(0, deadlineMs - client.clock.now()) : 0
    const onSnapshot = ({ status, progress }: TaskSnapshot) => {
      if (status === 'RUNNING') this.onStage('recognising', progress)
    }
    try {
      const { submittedAt } = this
      return await tasks.wait(taskId, { timeoutMs, submittedAt, signal, onSnapshot })
    } catch (error) {
      if (!wait && error instanceof WaitTimeoutError) return undefined
      throw error
    }
  }

  /** Whether a task of an earlier run gave something, if only silence. */
  private isOfUse(snapshot: TaskSnapshot): boolean {
    const { succeeded, silent } = this.fileIn(snapshot)
    return succeeded || silent
  }
}

type Resumed = Pick<EarlierTask, 'taskId'> & Partial<EarlierTask>
