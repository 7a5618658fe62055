import { annotationsOf } from '../dashscope/models.ts'
import { unsignedUrl } from '../dashscope/secrets.ts'
import { addressHash } from '../dashscope/target.ts'
import { failureOf, type TaskSnapshot } from '../dashscope/task.ts'
import { isTranscription, readTranscription, silentTranscription } from '../dashscope/transcription.ts'
import { deliver } from '../delivery/deliver.ts'
import { TaskFailedError, TranscribeError, toTranscribeError } from '../errors.ts'
import { resultKey } from '../journal/result-cache.ts'
import type { FailedOutcome, Outcome, PendingOutcome, SucceededOutcome } from '../outcome.ts'
import type { FoundSource } from '../sources/find-sources.ts'
import { displayName, type Source, type TaskSource } from '../sources/source.ts'
import type { Transcript, Warning } from '../transcript.ts'
import type { RunContext } from './run-context.ts'
import { TaskRun } from './task-run.ts'

/** What one source came to. */
export interface Arrival {
  outcome: Outcome
  /** The other sources of a task of which only the id was known. */
  others: TaskSource[]
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
  private others: TaskSource[] = []

  constructor(context: RunContext, index: number) {
    this.context = context
    this.startedMs = context.client.clock.now()
    this.task = new TaskRun(context, (stage, progress) => {
      context.onEvent({ type: 'stage', index, stage, ...(progress === undefined ? {} : { progress }) })
    })
  }

  /** Resolves once there is nothing to do but to wait for the service. */
  get submitted(): Promise<void> {
    return this.task.submitted
  }

  async take(entry: FoundSource, stem: string): Promise<Arrival> {
    const outcome = 'error' in entry ? this.failed(entry.name, entry.error) : await this.go(entry, stem)
    this.task.release()
    return { outcome, others: this.others }
  }

  private async go(
    { source, count }: Extract<FoundSource, { source: Source }>,
    stem: string,
  ): Promise<Outcome> {
    const write = (transcript: Transcript) => this.write(source, transcript, stem, count)
    try {
      this.context.signal?.throwIfAborted()
      await this.nameKeys(source)
      const known = await this.takeOver(source, write)
      if (known) return known
      const snapshot = await this.task.run(source, this.taskKey)
      if (!snapshot) return this.pending(source.name)
      if (source.kind === 'task') this.divide(source, snapshot)
      return await this.context.deliveries(async () => write(await this.fetch(source, snapshot)))
    } catch (error) {
      if (error instanceof TaskFailedError) await this.settle()
      return this.stopped(source, error)
    }
  }

  /** What was transcribed before is taken from there. */
  private async takeOver(
    source: Source,
    write: (transcript: Transcript) => Promise<Outcome>,
  ): Promise<Outcome | undefined> {
    const { resultKey: key } = this
    const results = this.context.kept?.results
    if (!key || !results) return undefined
    return this.context.deliveries(async () => {
      const known = await results.find(key)
      if (!known || !isTranscription(known)) return undefined
      this.cached = true
      return write({ ...this.frame(source), ...readTranscription(known) })
    })
  }

  private async write(source: Source, transcript: Transcript, stem: string, count: number): Promise<Outcome> {
    if (count > 1) transcript.warnings.push(duplicate(count))
    this.transcript = transcript
    const { files, failure } = await deliver(transcript, stem, this.context.folder, this.context.delivery)
    this.files = files
    if (failure) throw failure
    await this.finish()
    return this.succeeded(source.name, transcript)
  }

  /** Under which result and task are kept, as far as the content, or at least the address, can be told from another. */
  private async nameKeys(source: Source): Promise<void> {
    const { kept, service, model, taskOptions, signal, identifications } = this.context
    if (!kept) return
    if (source.kind === 'task') {
      this.resultKey = this.taskKey = source.resultKey
      return
    }
    const making = { service, model, options: taskOptions }
    const contentId = await identifications(() => kept.contentIds.of(source, signal))
    if (contentId) this.resultKey = resultKey(contentId, making)
    const address = source.kind === 'url' ? `address ${unsignedUrl(source.url)}` : undefined
    this.taskKey = this.resultKey ?? (address && resultKey(address, making))
  }

  /** A task of which only the id is known may hold several sources: the first is this one. */
  private divide(source: TaskSource, { files }: TaskSnapshot): void {
    if (source.addressHash !== undefined || files.length < 2) return
    const { resultKey: _, ...rest } = source
    const [first, ...others] = new Map(
      files.flatMap(({ fileUrl }) => (fileUrl ? [[addressHash(fileUrl), displayName(fileUrl)]] : [])),
    )
    if (first) this.task.addressHash = first[0]
    this.others = others.map(([hash, name]) => ({ ...rest, name, addressHash: hash }))
  }

  /** Nothing more is to be had of the task. */
  private async settle(): Promise<void> {
    if (this.taskKey) await this.context.submissions.settle(this.taskKey)
  }

  /** The result is kept by its content, or else the task until the run has ended. */
  private async finish(): Promise<void> {
    if (this.resultKey) await this.settle()
    else if (this.taskKey) this.context.submissions.arrived(this.taskKey)
  }

  private async fetch(source: Source, snapshot: TaskSnapshot): Promise<Transcript> {
    const { client, engine, signal, kept } = this.context
    const file = this.task.fileIn(snapshot)
    const frame = this.frame(source, file.fileUrl)
    if (file.silent) return { ...frame, ...silentTranscription(file.message) }
    if (!file.succeeded) throw failureOf(snapshot, file, { advise: engine === 'dashscope' })
    const show = (url: string | undefined) => {
      if (engine === 'dashscope') this.transcriptionUrl = url
    }
    show(file.transcriptionUrl)
    this.task.onStage('fetching')
    const json = await client.resultOf(snapshot, file, { signal, onRenewed: show })
    if (this.resultKey) await kept?.results.keep(this.resultKey, json)
    return { ...frame, ...readTranscription(json) }
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
    const { signal, engine, cancelOnAbort, tasks } = this.context
    const { taskId, isSubmitting } = this.task
    const outcome = this.failed(source.name, toTranscribeError(error, signal))
    if (engine === 'local' || !(taskId || isSubmitting)) return outcome
    // Only the task itself can say that there is nothing to collect any more.
    if (!signal?.aborted)
      return { ...outcome, goesOn: taskId !== undefined && !(error instanceof TaskFailedError) }
    // A task that an earlier run submitted is not this run's to cancel.
    const mayCancel = cancelOnAbort && source.kind !== 'task' && taskId !== undefined
    const cancelled = mayCancel && (await tasks.cancel(taskId))
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
    const all = this.common(source)
    return { status: 'failed', ...all, ...(transcript && { transcript, recognised: true }), error, warnings }
  }

  private common(source: string) {
    const { files, cached, resultKey: key, transcriptionUrl, transcript, task } = this
    const { model, fileUrl, taskId, submittedAt, addressHash: hash } = task
    const durationMs = transcript?.durationMs
    return {
      source,
      model,
      ...(durationMs !== undefined && { durationMs }),
      ...(fileUrl !== undefined && { fileUrl }),
      ...(transcriptionUrl !== undefined && { transcriptionUrl }),
      ...(taskId !== undefined && { taskId }),
      ...(submittedAt !== undefined && { submittedAt }),
      ...(hash !== undefined && { addressHash: hash }),
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
