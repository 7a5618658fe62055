import { Poller } from './dashscope/poller.ts'
import { taskOptionsOf } from './dashscope/task-options.ts'
import { OutputFolder } from './delivery/output-folder.ts'
import { chooseEngine, durationMsOf, type EngineChoice, openEngine } from './engines.ts'
import { describeError, InputError } from './errors.ts'
import { transcriptFormats } from './formats/index.ts'
import { openMemory, pruneMemory } from './journal/memory.ts'
import {
  checkOptions,
  checkRunOptions,
  type RunOptions,
  type RunRequest,
  type TranscribeRequest,
} from './options.ts'
import type { Outcome, RunEvent } from './outcome.ts'
import { runPipeline } from './pipeline/pipeline.ts'
import { runContext } from './pipeline/run-context.ts'
import { RunRecord } from './pipeline/run-record.ts'
import { recordingOf } from './report/media.ts'
import { type ReportWriter, reportFor } from './report/report-writer.ts'
import { ContentIds } from './sources/content-id.ts'
import { type FoundSource, findSources } from './sources/find-sources.ts'
import { limitMinutes } from './sources/minutes-limit.ts'
import type { TaskSource } from './sources/source.ts'

export interface TranscribeHooks {
  /** Stops the run: what is finished stays, the rest fails as `aborted`. */
  signal?: AbortSignal | undefined
  /** Whether a stopped run cancels those of its tasks that have not begun; the others go on remotely. @default false */
  cancelOnAbort?: boolean | undefined
  onEvent?: ((event: RunEvent) => void) | undefined
  /** Told of every secret that came in a reply, so that it can be kept out of logs. */
  onSecret?: ((secret: string) => void) | undefined
  /**
   * A folder that remembers transcriptions and tasks, so that nothing is paid for twice: content that was transcribed before
   * in the same way is taken from it, and what a killed run submitted is waited for instead of submitted again.
   */
  memoryFolder?: string | undefined
  /**
   * Whether the result has the outcomes, transcripts and all. With `false` each is told once, by `onEvent`, so that no
   * transcript is held. @default true
   */
  keepOutcomes?: boolean | undefined
}

/** What a run came to, beside its outcomes. */
export interface RunSummary {
  engine: EngineChoice['engine']
  model: string
  /** Why this engine, in one sentence. */
  reason: string
  /** Path of the run's manifest; absent when it could not be written. */
  manifest?: string
  /** Path of the page of the run; absent when it was not asked for, or nothing has ended. */
  report?: string
  /** Path of the list of tasks that are not finished; absent when all are. */
  tasks?: string
}

export interface RunResult extends RunSummary {
  /** One for each source, in their order; globs count as the files they match. Empty with `keepOutcomes: false`. */
  outcomes: Outcome[]
}

/**
 * Transcribes sources and writes the transcripts: the whole way, as the command line and the Action take it.
 *
 * A source that fails fails alone, as an outcome. The promise is rejected only when nothing could begin.
 *
 * @throws InputError when the request is refused before anything was sent.
 * @example
 * const { outcomes } = await transcribe({ sources: ['talk.mp3'], engine: 'local' })
 */
export async function transcribe(
  request: TranscribeRequest,
  hooks: TranscribeHooks = {},
): Promise<RunResult> {
  const { sources, ...options } = checkOptions(request)
  return withOutcomes(hooks, (told) => runSources(options, () => findSources(sources), told))
}

/**
 * Fetches what earlier runs submitted, and writes the transcripts. With `wait: false` each task gets one look, and what is
 * not finished comes back as `pending`.
 *
 * @throws InputError when the request is refused before anything was sent.
 */
export async function collect(
  tasks: readonly TaskSource[],
  request: RunRequest = {},
  hooks: TranscribeHooks = {},
): Promise<RunResult> {
  const found = tasks.map((source) => ({ source, count: 1 }))
  // Only DashScope keeps tasks beyond the run that submitted them.
  const options = checkRunOptions({ engine: 'dashscope', ...request })
  return withOutcomes(hooks, (told) => runSources(options, async () => found, told))
}

/** Adds the outcomes of a run that tells them by its events. */
export async function withOutcomes(
  hooks: TranscribeHooks,
  run: (hooks: TranscribeHooks) => Promise<RunSummary>,
): Promise<RunResult> {
  const outcomes: Outcome[] = []
  const { keepOutcomes = true, onEvent } = hooks
  const told = {
    ...hooks,
    onEvent(event: RunEvent) {
      if (event.type === 'outcome' && keepOutcomes) outcomes[event.index] = event.outcome
      onEvent?.(event)
    },
  }
  return { ...(await run(told)), outcomes }
}

/**
 * The way of sources wherever they come from; they are looked for once the options are known to make sense. What became of
 * each, an event tells.
 */
export async function runSources(
  options: RunOptions,
  find: () => Promise<FoundSource[]>,
  hooks: Omit<TranscribeHooks, 'keepOutcomes'>,
): Promise<RunSummary> {
  const { signal, cancelOnAbort = false, onSecret, memoryFolder } = hooks
  const record = new RunRecord()
  const onEvent = (event: RunEvent) => {
    record.onEvent(event)
    hooks.onEvent?.(event)
  }
  const choice = chooseEngine(options)
  const { engine, model, reason } = choice
  const folder = await OutputFolder.open(options.outputDir, transcriptFormats(options.formats))
  const found = await find()
  refuseInVain(found, choice)
  const limited = await limitMinutes(found, options.maxMinutes, durationMsOf)
  onEvent({ type: 'engine', ...choice })
  onEvent({ type: 'sources', names: found.map((entry) => ('source' in entry ? entry.source : entry).name) })
  for (const message of limited.warnings) onEvent({ type: 'warning', message })
  const running = await openEngine(choice, options, { onEvent, onSecret })
  const report = reportFor(folder, options)
  const kept =
    memoryFolder === undefined ? undefined : { ...openMemory(memoryFolder), contentIds: new ContentIds() }
  try {
    const { client, service, polling, sourcesAtOnce } = running
    const poller = new Poller(client, polling)
    const context = runContext({
      ...choice,
      client,
      service,
      poller,
      taskOptions: taskOptionsOf(options),
      filesPerTask: options.filesPerTask,
      delivery: options,
      folder,
      kept,
      wait: options.wait,
      deadlineMs: client.clock.now() + options.timeoutMinutes * 60_000,
      signal,
      cancelOnAbort,
      onEvent(event) {
        if (event.type === 'outcome')
          report?.add(event.index, event.outcome, recordingOf(found[event.index], event.outcome, folder.path))
        onEvent(event)
      },
    })
    await runPipeline(limited.found, context, sourcesAtOnce)
    if (!record.hasUnfinishedTasks && !signal?.aborted) await context.submissions.close()
    return { engine, model, reason, ...(await record.write(folder, choice, await written(report, onEvent))) }
  } finally {
    report?.discard()
    await kept?.contentIds.close()
    if (memoryFolder !== undefined) await pruneMemory(memoryFolder, running.client.clock.now())
    await running.close()
  }
}

/** @throws InputError when there is nothing to do, or the engine cannot have what is to be done. */
function refuseInVain(found: readonly FoundSource[], { engine }: EngineChoice): void {
  if (found.length === 0) {
    throw new InputError('There is nothing to transcribe: what was named was taken away again.', {
      advice: 'Look at the patterns that begin with an exclamation mark.',
    })
  }
  const isTask = (entry: FoundSource) => 'source' in entry && entry.source.kind === 'task'
  if (engine === 'local' && found.some(isTask)) {
    throw new InputError('Tasks are kept by DashScope alone, so the local engine has none to collect.', {
      advice: 'Leave the engine out, or name DashScope.',
    })
  }
}

/** Another view of what was written already: where it fails, the run has its files all the same. */
async function written(
  report: ReportWriter | undefined,
  onEvent: (event: RunEvent) => void,
): Promise<string | undefined> {
  try {
    return await report?.finish()
  } catch (error) {
    onEvent({ type: 'warning', message: describeError(error) })
    return undefined
  }
}
