import type { LimitFunction } from 'p-limit'
import { annotationsOf } from './dashscope/models.ts'
import { unsignedUrl } from './dashscope/secrets.ts'
import { failureOf, fileOf, type TaskSnapshot } from './dashscope/task.ts'
import { isTranscription, readTranscription, silentTranscription } from './dashscope/transcription.ts'
import { type DeliveryOptions, deliver } from './delivery/deliver.ts'
import type { OutputFolder } from './delivery/output-folder.ts'
import { TaskFailedError, TranscribeError, toTranscribeError } from './errors.ts'
import { type ResultCache, resultKey } from './journal/result-cache.ts'
import type { FailedOutcome, Outcome, PendingOutcome, RunEvent, SucceededOutcome } from './outcome.ts'
import type { ContentIds } from './sources/content-id.ts'
import type { FoundSource } from './sources/find-sources.ts'
import { displayName, type Source } from './sources/source.ts'
import { type TaskContext, TaskRun } from './task-run.ts'
import type { Annotation, Transcript, Warning } from './transcript.ts'

/** Everything a run works with, chosen and opened. */
export interface RunContext extends TaskContext {
  /** How many sources may be under way together. */
  sourcesAtOnce: number
  engine: Transcript['engine']
  /** Who recognises, so that what one service made is not taken for another's. */
  service: string
  annotations: readonly Annotation[]
  options: DeliveryOptions
  folder: OutputFolder
  /** What was transcribed before, and how contents are told apart; absent when nothing is kept. */
  kept?: { results: ResultCache; contentIds: ContentIds } | undefined
  /** Whether the tasks of a run that is stopped are cancelled where they have not begun. */
  cancelOnAbort: boolean
  onEvent: (event: RunEvent) => void
}

/** One source on its way, from what the user named to what became of it. */
export class Journey {
  private readonly context: RunContext
  private readonly startedMs: number
  private readonly task: TaskRun
  private cached = false
  private resultKey: string | undefined
  private taskKey: string | undefined
  private transcriptionUrl: string | undefined
  private transcript: Transcript | undefined
  private files: string[] = []

  constructor(context: RunContext, index: number, uploads: LimitFunction) {
    this.context = context
    this.startedMs = context.client.clock.now()
    this.task = new TaskRun(context, uploads, (stage, progress) => {
      context.onEvent({ type: 'stage', index, stage, ...(progress === undefined ? {} : { progress }) })
    })
  }

  async take(entry: FoundSource, stem: string): Promise<Outcome> {
    if ('error' in entry) return this.failed(entry.name, entry.error)
    const { source, count } = entry
    try {
      this.context.signal?.throwIfAborted()
      const transcript = await this.transcribe(source)
      if (!transcript) return this.pending(source.name)
      if (count > 1) transcript.warnings.push(duplicate(count))
      this.transcript = transcript
      const { files, failure } = await deliver(transcript, stem, this.context.folder, this.context.options)
      this.files = files
      if (failure) throw failure
      await this.settle()
      return this.succeeded(source.name, transcript)
    } catch (error) {
      if (error instanceof TaskFailedError) await this.settle()
      return this.stopped(source, error)
    }
  }

  /** Undefined when the task of the source is not waited for. */
  private async transcribe(source: Source): Promise<Transcript | undefined> {
    const results = this.context.kept?.results
    await this.nameKeys(source)
    const known = this.resultKey && (await results?.find(this.resultKey))
    if (known && isTranscription(known)) {
      this.cached = true
      return { ...this.frame(source), ...readTranscription(known) }
    }
    const snapshot = await this.task.run(source, this.taskKey)
    if (!snapshot) return undefined
    const frame = this.frame(source, fileOf(snapshot, this.task.fileUrl).fileUrl)
    const reply = await this.fetch(snapshot)
    if ('silence' in reply) return { ...frame, ...silentTranscription(reply.silence) }
    if (this.resultKey) await results?.keep(this.resultKey, reply.json)
    return { ...frame, ...readTranscription(reply.json) }
  }

  /** Under which result and task are kept, as far as the content, or at least the address, can be told from another. */
  private async nameKeys(source: Source): Promise<void> {
    const { kept, service, model, taskOptions, signal } = this.context
    if (!kept) return
    if (source.kind === 'task') {
      this.resultKey = this.taskKey = source.resultKey
      return
    }
    const making = { service, model, options: taskOptions }
    const contentId = await kept.contentIds.of(source, signal)
    if (contentId) this.resultKey = resultKey(contentId, making)
    const address = source.kind === 'url' ? `address ${unsignedUrl(source.url)}` : undefined
    this.taskKey = this.resultKey ?? (address && resultKey(address, making))
  }

  /** Nothing more is to be had of the task. */
  private async settle(): Promise<void> {
    if (this.taskKey) await this.context.submissions.settle(this.taskKey)
  }

  private async fetch(snapshot: TaskSnapshot): Promise<{ json: unknown } | { silence: string | undefined }> {
    const { client, engine, signal } = this.context
    const file = fileOf(snapshot, this.task.fileUrl)
    if (file.silent) return { silence: file.message }
    if (!file.succeeded) throw failureOf(snapshot, file, { advise: engine === 'dashscope' })
    const show = (url: string | undefined) => {
      if (engine === 'dashscope') this.transcriptionUrl = url
    }
    show(file.transcriptionUrl)
    this.task.onStage('fetching')
    return { json: await client.resultOf(snapshot, file, { signal, onRenewed: show }) }
  }

  /** What a transcript says of itself, beside the transcription. A task of which only the id is known names its source. */
  private frame(source: Source, fileUrl = source.name) {
    const { engine, annotations } = this.context
    const isTask = source.kind === 'task'
    const name = isTask && source.name === source.taskId ? fileUrl : source.name
    const { model } = this.task
    const offered = isTask ? annotationsOf(model) : [...annotations]
    return { source: displayName(name), engine, model, annotations: offered }
  }

  /** What was stopped here goes on where it was submitted to, if that is not here. */
  private async stopped(source: Source, error: unknown): Promise<FailedOutcome> {
    const { signal, engine, cancelOnAbort } = this.context
    const { taskId, isSubmitting } = this.task
    const outcome = this.failed(source.name, toTranscribeError(error, signal))
    if (engine === 'local' || !(taskId || isSubmitting)) return outcome
    // Only the task itself can say that there is nothing to collect any more.
    if (!signal?.aborted)
      return { ...outcome, goesOn: taskId !== undefined && !(error instanceof TaskFailedError) }
    // A task that an earlier run submitted is not this run's to cancel.
    const cancelled = cancelOnAbort && source.kind !== 'task' && (await this.task.cancel())
    const advice = cancelled
      ? `Task ${taskId} had not begun and was cancelled.`
      : taskId
        ? `Task ${taskId} goes on at DashScope, which keeps its result for 24 hours.`
        : 'It was just being submitted: a task may exist at DashScope, and be billed.'
    const stop = new TranscribeError('aborted', outcome.error.message, { advice, cause: error })
    return { ...outcome, error: stop, goesOn: taskId !== undefined && !cancelled }
  }

  private succeeded(source: string, transcript: Transcript): SucceededOutcome {
    return { status: 'succeeded', ...this.common(source), transcript, warnings: transcript.warnings }
  }

  private pending(source: string): PendingOutcome {
    return { status: 'pending', ...this.common(source), taskId: this.task.taskId ?? '', warnings: [] }
  }

  private failed(source: string, error: TranscribeError): FailedOutcome {
    const { transcript } = this
    const warnings = transcript?.warnings ?? []
    return { status: 'failed', ...this.common(source), ...(transcript && { transcript }), error, warnings }
  }

  private common(source: string) {
    const { files, cached, resultKey: key, transcriptionUrl, task } = this
    const { model, fileUrl, taskId, submittedAt } = task
    return {
      source,
      model,
      ...(fileUrl !== undefined && { fileUrl }),
      ...(transcriptionUrl !== undefined && { transcriptionUrl }),
      ...(taskId !== undefined && { taskId }),
      ...(submittedAt !== undefined && { submittedAt }),
      ...(cached && { cached }),
      ...(key !== undefined && { resultKey: key }),
      files,
      elapsedMs: this.context.client.clock.now() - this.startedMs,
    }
  }
}

function duplicate(count: number): Warning {
  return { code: 'duplicate-source', message: `It was named ${count} times and is transcribed once.` }
}
