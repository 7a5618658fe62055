import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import pLimit from 'p-limit'
import type { DashscopeClient } from './dashscope/client.ts'
import type { Poller } from './dashscope/poller.ts'
import type { TaskOptions } from './dashscope/request.ts'
import { failureOf, fileOf, type TaskSnapshot } from './dashscope/task.ts'
import { readTranscription } from './dashscope/transcription.ts'
import { type DeliveryOptions, deliver } from './delivery/deliver.ts'
import type { OutputFolder } from './delivery/output-folder.ts'
import { type TranscribeError, toTranscribeError } from './errors.ts'
import type { FailedOutcome, Outcome, RunEvent, Stage, SucceededOutcome } from './outcome.ts'
import type { FoundSource } from './sources/find-sources.ts'
import { displayName, type Source, stemOf } from './sources/source.ts'
import type { Annotation, Transcript, Warning } from './transcript.ts'

const SOURCES_AT_A_TIME = 64
const UPLOADS_AT_A_TIME = 4

/** Everything a run works with, chosen and opened. */
export interface PipelineContext {
  client: DashscopeClient
  poller: Poller
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

/** Takes every source the whole way. Each ends in one outcome, in the order of the sources, whatever happens to the others. */
export async function runPipeline(
  found: readonly FoundSource[],
  context: PipelineContext,
): Promise<Outcome[]> {
  const limit = pLimit(SOURCES_AT_A_TIME)
  const uploads = pLimit(UPLOADS_AT_A_TIME)
  // Names are given out before anything runs, so that they do not depend on who finishes first.
  const jobs = found.map((entry, index) => ({
    entry,
    index,
    stem: 'source' in entry ? context.folder.reserveStem(stemOf(entry.source)) : '',
  }))
  return limit.map(jobs, async ({ entry, index, stem }) => {
    const outcome = await new Journey(context, index, uploads).take(entry, stem)
    context.onEvent({ type: 'outcome', index, outcome })
    return outcome
  })
}

/** One source on its way; it remembers how far it came, so that a failure can tell. */
class Journey {
  private readonly context: PipelineContext
  private readonly index: number
  private readonly uploads: ReturnType<typeof pLimit>
  private readonly startedMs: number
  private readonly reached: Partial<
    Pick<FailedOutcome, 'fileUrl' | 'transcriptionUrl' | 'taskId' | 'transcript'>
  > = {}
  private files: string[] = []

  constructor(context: PipelineContext, index: number, uploads: ReturnType<typeof pLimit>) {
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
      return this.failed(source.name, toTranscribeError(error, this.context.signal))
    }
  }

  private async transcribe(source: Source): Promise<Transcript> {
    const { client, model, taskOptions, signal } = this.context
    const fileUrl = await this.fileUrl(source)
    this.reached.fileUrl = fileUrl
    this.stage('queued')
    const { taskId } = await client.submit({ ...taskOptions, model, fileUrls: [fileUrl] }, { signal })
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

  private async wait(taskId: string): Promise<TaskSnapshot> {
    const { client, poller, deadlineMs, signal } = this.context
    const timeoutMs = Math.max(0, deadlineMs - client.clock.now())
    const views = poller.watch(taskId, { timeoutMs, signal })
    for (;;) {
      const { done, value } = await views.next()
      if (done) return value
      if (value.status === 'RUNNING') this.stage('recognising', value.progress)
    }
  }

  private async fetch(source: Source, snapshot: TaskSnapshot): Promise<Transcript> {
    const { client, engine, model, annotations, signal } = this.context
    const base = { source: displayName(source.name), engine, model, annotations: [...annotations] }
    const file = fileOf(snapshot, this.reached.fileUrl)
    if (file.silent) return { ...base, channels: [], warnings: [SILENCE] }
    if (!file.succeeded) throw failureOf(snapshot, file, { advise: engine === 'dashscope' })
    if (engine === 'dashscope' && file.transcriptionUrl) this.reached.transcriptionUrl = file.transcriptionUrl
    this.stage('fetching')
    return { ...base, ...readTranscription(await client.resultOf(snapshot, file, { signal })) }
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

const SILENCE: Warning = { code: 'no-speech', message: 'No speech was found; the transcript is empty.' }

function duplicate(count: number): Warning {
  return { code: 'duplicate-source', message: `It was named ${count} times and is transcribed once.` }
}
