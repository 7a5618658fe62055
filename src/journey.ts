import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { LimitFunction } from 'p-limit'
import type { DashscopeClient } from './dashscope/client.ts'
import type { Poller } from './dashscope/poller.ts'
import type { TaskOptions } from './dashscope/request.ts'
import { failureOf, fileOf, type TaskSnapshot } from './dashscope/task.ts'
import { readTranscription, silentTranscription } from './dashscope/transcription.ts'
import { type DeliveryOptions, deliver } from './delivery/deliver.ts'
import type { OutputFolder } from './delivery/output-folder.ts'
import { TranscribeError, toTranscribeError } from './errors.ts'
import type { FailedOutcome, Outcome, RunEvent, Stage, SucceededOutcome } from './outcome.ts'
import type { FoundSource } from './sources/find-sources.ts'
import { displayName, type Source } from './sources/source.ts'
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
  /** When waiting ends, in the client's clock. */
  deadlineMs: number
  signal?: AbortSignal | undefined
  onEvent: (event: RunEvent) => void
}

/** One source on its way; it remembers how far it came, so that a failure can tell. */
export class Journey {
  private readonly context: RunContext
  private readonly index: number
  private readonly uploads: LimitFunction
  private readonly startedMs: number
  private readonly reached: Partial<
    Pick<FailedOutcome, 'fileUrl' | 'transcriptionUrl' | 'taskId' | 'transcript'>
  > = {}
  private files: string[] = []
  private isSubmitting = false

  constructor(context: RunContext, index: number, uploads: LimitFunction) {
    this.context = context
    this.index = index
    this.uploads = uploads
    this.startedMs = context.client.clock.now()
  }

  async take(entry: FoundSource, stem: string): Promise<Outcome> {
    if ('error' in entry) return this.failed(entry.name, entry.error)
    const { source, count } = entry
    try {
      this.context.signal?.throwIfAborted()
      const transcript = await this.transcribe(source)
      if (count > 1) transcript.warnings.push(duplicate(count))
      this.reached.transcript = transcript
      const { files, failure } = await deliver(transcript, stem, this.context.folder, this.context.options)
      this.files = files
      if (failure) throw failure
      return this.succeeded(source.name, transcript)
    } catch (error) {
      return this.failed(source.name, this.explain(error))
    }
  }

  private async transcribe(source: Source): Promise<Transcript> {
    const { client, model, taskOptions, signal } = this.context
    const fileUrl = await this.fileUrl(source)
    this.reached.fileUrl = fileUrl
    this.stage('queued')
    this.isSubmitting = true
    const { taskId } = await client.submit({ ...taskOptions, model, fileUrls: [fileUrl] }, { signal })
    this.isSubmitting = false
    this.reached.taskId = taskId
    const snapshot = await this.wait(taskId)
    return this.fetch(source, snapshot)
  }

  private async fileUrl(source: Source): Promise<string> {
    if (source.kind === 'url') return source.url
    const { client, model, signal } = this.context
    const { sizeBytes, path } = source
    const name = basename(path)
    return this.uploads(() => {
      this.stage('uploading')
      return client.upload({ name, sizeBytes, open: () => createReadStream(path) }, model, { signal })
    })
  }

  private wait(taskId: string): Promise<TaskSnapshot> {
    const { client, poller, deadlineMs, signal } = this.context
    const timeoutMs = Math.max(0, deadlineMs - client.clock.now())
    const onSnapshot = ({ status, progress }: TaskSnapshot) => {
      if (status === 'RUNNING') this.stage('recognising', progress)
    }
    return poller.wait(taskId, { timeoutMs, signal, onSnapshot })
  }

  private async fetch(source: Source, snapshot: TaskSnapshot): Promise<Transcript> {
    const { client, engine, model, annotations, signal } = this.context
    const base = { source: displayName(source.name), engine, model, annotations: [...annotations] }
    const file = fileOf(snapshot, this.reached.fileUrl)
    if (file.silent) return { ...base, ...silentTranscription(file.message) }
    if (!file.succeeded) throw failureOf(snapshot, file, { advise: engine === 'dashscope' })
    if (engine === 'dashscope' && file.transcriptionUrl) this.reached.transcriptionUrl = file.transcriptionUrl
    this.stage('fetching')
    return { ...base, ...readTranscription(await client.resultOf(snapshot, file, { signal })) }
  }

  /** What was stopped here goes on where it was submitted to, if that is not here. */
  private explain(error: unknown): TranscribeError {
    const { signal, engine } = this.context
    const { taskId } = this.reached
    if (!signal?.aborted || engine === 'local' || !(taskId || this.isSubmitting)) {
      return toTranscribeError(error, signal)
    }
    const advice = taskId
      ? `Task ${taskId} goes on at DashScope, which keeps its result for 24 hours.`
      : 'It was just being submitted: a task may exist at DashScope, and be billed.'
    return new TranscribeError('aborted', 'It was stopped before it was done.', { advice, cause: error })
  }

  private stage(stage: Stage, progress?: number): void {
    const { index } = this
    this.context.onEvent({ type: 'stage', index, stage, ...(progress === undefined ? {} : { progress }) })
  }

  private succeeded(source: string, transcript: Transcript): SucceededOutcome {
    return { status: 'succeeded', source, ...this.common(), transcript, warnings: transcript.warnings }
  }

  private failed(source: string, error: TranscribeError): FailedOutcome {
    return {
      status: 'failed',
      source,
      ...this.common(),
      error,
      warnings: this.reached.transcript?.warnings ?? [],
    }
  }

  private common() {
    const { model, client } = this.context
    return { model, ...this.reached, files: this.files, elapsedMs: client.clock.now() - this.startedMs }
  }
}

function duplicate(count: number): Warning {
  return { code: 'duplicate-source', message: `It was named ${count} times and is transcribed once.` }
}
