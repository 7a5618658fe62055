import type { LimitFunction } from 'p-limit'
import type { DashscopeClient } from './dashscope/client.ts'
import { saysUnreachable } from './dashscope/codes.ts'
import type { Poller } from './dashscope/poller.ts'
import type { TaskOptions } from './dashscope/request.ts'
import { fileOf, type TaskReference, type TaskSnapshot } from './dashscope/task.ts'
import { WaitTimeoutError } from './errors.ts'
import type { Stage } from './outcome.ts'
import type { FileSource, Source, UrlSource } from './sources/source.ts'
import type { Submissions } from './submissions.ts'

/** What tasks are run with, the same for every source. */
export interface TaskContext {
  client: DashscopeClient
  poller: Poller
  submissions: Submissions
  model: string
  /** Language, channels and what else the model is to be asked for. */
  taskOptions: TaskOptions
  /** Whether to wait for results; else each task gets one look at the most. */
  wait: boolean
  /** When waiting ends, in the client's clock. */
  deadlineMs: number
  signal?: AbortSignal | undefined
}

/** What a task collected by its bare id was made with. */
const UNKNOWN_MODEL = 'unknown'
/** A stopped run has little time left. */
const CANCEL_WITHIN_MS = 3000

/** The way of one source to the end of its task; it remembers how far it came. */
export class TaskRun {
  model: string
  fileUrl?: string
  taskId?: string
  submittedAt?: number
  /** Whether a submit was sent and not answered, so that nobody can say whether the task exists. */
  isSubmitting = false
  private key: string | undefined
  private readonly context: TaskContext
  private readonly uploads: LimitFunction
  readonly onStage: (stage: Stage, progress?: number) => void

  constructor(
    context: TaskContext,
    uploads: LimitFunction,
    onStage: (stage: Stage, progress?: number) => void,
  ) {
    this.context = context
    this.uploads = uploads
    this.onStage = onStage
    this.model = context.model
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
      if (!snapshot || isOfUse(snapshot)) return snapshot
      // It failed, or is forgotten: nothing of it can be had, or is billed.
    }
    return this.begin(source)
  }

  /** Cancels the task where it has not begun; false when it goes on, or nobody can tell in time. */
  async cancel(): Promise<boolean> {
    if (!this.taskId) return false
    const soon = { withinMs: CANCEL_WITHIN_MS, limits: { retries: 0 } }
    return this.context.client.cancel(this.taskId, soon).catch(() => false)
  }

  private goOn({ taskId, submittedAt, model = UNKNOWN_MODEL }: Partial<TaskReference> & { taskId: string }) {
    this.model = model
    this.taskId = taskId
    if (submittedAt !== undefined) this.submittedAt = submittedAt
    return this.wait(taskId)
  }

  private async begin(source: UrlSource | FileSource): Promise<TaskSnapshot | undefined> {
    if (source.kind === 'file' || !source.file) return this.submit(source)
    // Nobody will be there to upload it when the service turns out not to fetch it.
    if (!this.context.wait) return this.submit(source.file)
    const snapshot = await this.submit(source)
    if (!snapshot) return undefined
    const { succeeded, serviceCode } = fileOf(snapshot, this.fileUrl)
    // The service fetched nothing, so nothing was recognised, or billed, that a second task would repeat.
    return !succeeded && saysUnreachable(serviceCode) ? this.submit(source.file) : snapshot
  }

  private async submit(source: UrlSource | FileSource): Promise<TaskSnapshot | undefined> {
    const { submissions, taskOptions, signal, wait } = this.context
    const fileUrl = source.kind === 'url' ? source.url : await this.upload(source)
    this.fileUrl = fileUrl
    this.onStage('queued')
    const onSend = () => {
      this.isSubmitting = true
    }
    const request = { ...taskOptions, model: this.model, fileUrls: [fileUrl] }
    const task = await submissions.submit(request, this.key, { signal, onSend })
    this.isSubmitting = false
    this.taskId = task.taskId
    this.submittedAt = task.submittedAt
    return wait ? this.wait(task.taskId) : undefined
  }

  private upload({ fileName: name, sizeBytes, open }: FileSource): Promise<string> {
    const { client, signal } = this.context
    return this.uploads(() => {
      this.onStage('uploading')
      return client.upload({ name, sizeBytes, open }, this.model, { signal })
    })
  }

  private async wait(taskId: string): Promise<TaskSnapshot | undefined> {
    const { client, poller, deadlineMs, signal, wait } = this.context
    const timeoutMs = wait ? Math.max(0, deadlineMs - client.clock.now()) : 0
    const onSnapshot = ({ status, progress }: TaskSnapshot) => {
      if (status === 'RUNNING') this.onStage('recognising', progress)
    }
    try {
      return await poller.wait(taskId, { timeoutMs, signal, onSnapshot })
    } catch (error) {
      if (!wait && error instanceof WaitTimeoutError) return undefined
      throw error
    }
  }
}

/** Whether a task of an earlier run gave something, if only silence. */
function isOfUse(snapshot: TaskSnapshot): boolean {
  const { succeeded, silent } = fileOf(snapshot)
  return succeeded || silent
}
