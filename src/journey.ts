import type { LimitFunction } from 'p-limit'
import type { DashscopeClient } from './dashscope/client.ts'
import { saysUnreachable } from './dashscope/codes.ts'
import { annotationsOf } from './dashscope/models.ts'
import type { Poller } from './dashscope/poller.ts'
import type { TaskOptions } from './dashscope/request.ts'
import { type FileOutcome, failureOf, fileOf, type TaskSnapshot } from './dashscope/task.ts'
import { readTranscription, silentTranscription } from './dashscope/transcription.ts'
import { type DeliveryOptions, deliver } from './delivery/deliver.ts'
import type { OutputFolder } from './delivery/output-folder.ts'
import { TranscribeError, toTranscribeError, WaitTimeoutError } from './errors.ts'
import type { FailedOutcome, Outcome, PendingOutcome, RunEvent, Stage, SucceededOutcome } from './outcome.ts'
import type { FoundSource } from './sources/find-sources.ts'
import { displayName, type FileSource, type Source, type UrlSource } from './sources/source.ts'
import type { Annotation, Transcript, Warning } from './transcript.ts'

/** Everything a run works with, chosen and opened. */
export interface RunContext {
  client: DashscopeClient
  poller: Poller
  /** How many sources may be under way together. */
  sourcesAtOnce: number
  engine: Transcript['engine']
  model: string
  annotations: readonly Annotation[]
  /** Language, channels and what else the model is to be asked for. */
  taskOptions: TaskOptions
  options: DeliveryOptions
  folder: OutputFolder
  /** Whether to wait for results; else each task gets one look at the most. */
  wait: boolean
  /** When waiting ends, in the client's clock. */
  deadlineMs: number
  signal?: AbortSignal | undefined
  /** Whether the tasks of a run that is stopped are cancelled where they have not begun. */
  cancelOnAbort: boolean
  onEvent: (event: RunEvent) => void
}

/** What a task collected by its bare id was made with. */
const UNKNOWN_MODEL = 'unknown'
/** A stopped run has little time left. */
const CANCEL_WITHIN_MS = 3000

/** One source on its way; it remembers how far it came, so that a failure can tell. */
export class Journey {
  private readonly context: RunContext
  private readonly index: number
  private readonly uploads: LimitFunction
  private readonly startedMs: number
  private readonly reached: Pick<Outcome, 'fileUrl' | 'transcriptionUrl' | 'taskId' | 'submittedAt'> = {}
  private transcript: Transcript | undefined
  private model: string
  private files: string[] = []
  private isSubmitting = false

  constructor(context: RunContext, index: number, uploads: LimitFunction) {
    this.context = context
    this.index = index
    this.uploads = uploads
    this.model = context.model
    this.startedMs = context.client.clock.now()
  }

  async take(entry: FoundSource, stem: string): Promise<Outcome> {
    if ('error' in entry) return this.failed(entry.name, entry.error)
    const { source, count } = entry
    try {
      this.context.signal?.throwIfAborted()
      const snapshot = await this.task(source)
      if (!snapshot) return this.pending(source.name)
      const transcript = await this.fetch(source, snapshot)
      if (count > 1) transcript.warnings.push(duplicate(count))
      this.transcript = transcript
      const { files, failure } = await deliver(transcript, stem, this.context.folder, this.context.options)
      this.files = files
      if (failure) throw failure
      return this.succeeded(source.name, transcript)
    } catch (error) {
      return this.stopped(source, error)
    }
  }

  /** The ended task of a source; undefined when it is not waited for. */
  private async task(source: Source): Promise<TaskSnapshot | undefined> {
    if (source.kind === 'task') {
      const { taskId, submittedAt, model = UNKNOWN_MODEL } = source
      this.model = model
      Object.assign(this.reached, { taskId, submittedAt })
      return this.wait(taskId)
    }
    const snapshot = await this.submit(source)
    if (source.kind === 'file' || !source.file || !snapshot) return snapshot
    const { succeeded, serviceCode } = fileOf(snapshot, this.reached.fileUrl)
    // The service fetched nothing, so nothing was recognised, or billed, that a second task would repeat.
    return !succeeded && saysUnreachable(serviceCode) ? this.submit(source.file) : snapshot
  }

  private async submit(source: UrlSource | FileSource): Promise<TaskSnapshot | undefined> {
    const { client, taskOptions, signal, wait } = this.context
    const fileUrl = source.kind === 'url' ? source.url : await this.upload(source)
    this.reached.fileUrl = fileUrl
    this.stage('queued')
    this.isSubmitting = true
    const task = await client.submit({ ...taskOptions, model: this.model, fileUrls: [fileUrl] }, { signal })
    this.isSubmitting = false
    const { taskId, submittedAt } = task
    Object.assign(this.reached, { taskId, submittedAt })
    return wait ? this.wait(taskId) : undefined
  }

  private upload({ fileName: name, sizeBytes, open }: FileSource): Promise<string> {
    const { client, signal } = this.context
    return this.uploads(() => {
      this.stage('uploading')
      return client.upload({ name, sizeBytes, open }, this.model, { signal })
    })
  }

  private async wait(taskId: string): Promise<TaskSnapshot | undefined> {
    const { client, poller, deadlineMs, signal, wait } = this.context
    const timeoutMs = wait ? Math.max(0, deadlineMs - client.clock.now()) : 0
    const onSnapshot = ({ status, progress }: TaskSnapshot) => {
      if (status === 'RUNNING') this.stage('recognising', progress)
    }
    try {
      return await poller.wait(taskId, { timeoutMs, signal, onSnapshot })
    } catch (error) {
      if (!wait && error instanceof WaitTimeoutError) return undefined
      throw error
    }
  }

  private async fetch(source: Source, snapshot: TaskSnapshot): Promise<Transcript> {
    const { client, engine, signal } = this.context
    const annotations = source.kind === 'task' ? annotationsOf(this.model) : [...this.context.annotations]
    const file = fileOf(snapshot, this.reached.fileUrl)
    const base = { source: displayName(nameOf(source, file)), engine, model: this.model, annotations }
    if (file.silent) return { ...base, ...silentTranscription(file.message) }
    if (!file.succeeded) throw failureOf(snapshot, file, { advise: engine === 'dashscope' })
    if (engine === 'dashscope' && file.transcriptionUrl) this.reached.transcriptionUrl = file.transcriptionUrl
    this.stage('fetching')
    return { ...base, ...readTranscription(await client.resultOf(snapshot, file, { signal })) }
  }

  /** What was stopped here goes on where it was submitted to, if that is not here. */
  private async stopped(source: Source, error: unknown): Promise<FailedOutcome> {
    const { signal, engine } = this.context
    const { taskId } = this.reached
    if (engine === 'local' || !(taskId || this.isSubmitting)) {
      return this.failed(source.name, toTranscribeError(error, signal))
    }
    if (!signal?.aborted) {
      const outcome = this.failed(source.name, toTranscribeError(error))
      return error instanceof WaitTimeoutError ? { ...outcome, goesOn: true } : outcome
    }
    const cancelled = source.kind !== 'task' && (await this.cancel(taskId))
    const advice = cancelled
      ? `Task ${taskId} had not begun and was cancelled.`
      : taskId
        ? `Task ${taskId} goes on at DashScope, which keeps its result for 24 hours.`
        : 'It was just being submitted: a task may exist at DashScope, and be billed.'
    const stop = new TranscribeError('aborted', 'It was stopped before it was done.', {
      advice,
      cause: error,
    })
    return { ...this.failed(source.name, stop), goesOn: taskId !== undefined && !cancelled }
  }

  private async cancel(taskId: string | undefined): Promise<boolean> {
    const { client, cancelOnAbort } = this.context
    if (!cancelOnAbort || !taskId) return false
    return client.cancel(taskId, { withinMs: CANCEL_WITHIN_MS, limits: { retries: 0 } }).catch(() => false)
  }

  private stage(stage: Stage, progress?: number): void {
    const { index } = this
    this.context.onEvent({ type: 'stage', index, stage, ...(progress === undefined ? {} : { progress }) })
  }

  private succeeded(source: string, transcript: Transcript): SucceededOutcome {
    return { status: 'succeeded', ...this.common(source), transcript, warnings: transcript.warnings }
  }

  private pending(source: string): PendingOutcome {
    return { status: 'pending', ...this.common(source), taskId: this.reached.taskId ?? '', warnings: [] }
  }

  private failed(source: string, error: TranscribeError): FailedOutcome {
    const { transcript } = this
    const warnings = transcript?.warnings ?? []
    return { status: 'failed', ...this.common(source), ...(transcript && { transcript }), error, warnings }
  }

  private common(source: string) {
    const elapsedMs = this.context.client.clock.now() - this.startedMs
    return { source, model: this.model, ...this.reached, files: this.files, elapsedMs }
  }
}

/** A task of which only the id is known names its source itself. */
function nameOf(source: Source, { fileUrl }: FileOutcome): string {
  return source.kind === 'task' && source.name === source.taskId ? (fileUrl ?? source.name) : source.name
}

function duplicate(count: number): Warning {
  return { code: 'duplicate-source', message: `It was named ${count} times and is transcribed once.` }
}
