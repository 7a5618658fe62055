import type { Clock } from '../clock.ts'
import { chooseEngine, type EngineChoice } from '../engines.ts'
import { describeError } from '../errors.ts'
import { checkRunOptions, type RunOptions } from '../options.ts'
import { countsAsFailed, type Outcome } from '../outcome.ts'
import { type RunResult, runSources } from '../transcribe.ts'
import { annotateFailures } from './annotations.ts'
import { type Cancellation, listenForCancellation } from './cancellation.ts'
import { type Delivered, type DeliveryPlan, type DeliveryTools, deliver } from './deliveries.ts'
import { GitHubApi } from './github/api.ts'
import type { Release } from './github/releases.ts'
import type { ActionInputs, Publication } from './inputs/inputs.ts'
import type { JobContext } from './job-context.ts'
import { lacksSecrets } from './key-check.ts'
import { OutcomeBook } from './outcome-book.ts'
import { setOutputs } from './outputs.ts'
import { keepModelsOnMachine, openRunCaches, type RunCaches } from './run-caches.ts'
import { RunReport } from './run-report.ts'
import type { Runner } from './runner.ts'
import { findStepSources, requireSources } from './step-sources.ts'
import { saveStepState } from './step-state.ts'

export interface StepWork {
  inputs: ActionInputs
  job: JobContext
  runner: Runner
  clock: Clock
}

/** How long a text the post step may need, which does not know the room it will have. */
const TEXT_LENGTHS = [60_000, 6000, 600]

/** Transcribes or collects, delivers, and reports. @throws TranscribeError when nothing could begin. */
export async function runStep(work: StepWork): Promise<void> {
  const { inputs, job, runner, clock } = work
  requireSources(inputs, job)
  const options = checkRunOptions(inputs.request)
  if (lacksSecrets(options, job)) return skip(work)
  const choice = chooseEngine(options)
  const cancellation = listenForCancellation(clock, () => process.exit())
  try {
    await new Step(work, options, choice, cancellation).run()
  } catch (error) {
    if (!cancellation.signal.aborted) throw error
    runner.fail(describeError(error))
  } finally {
    cancellation.release()
    // What a cancelled step began and gave up would hold the process.
    if (cancellation.signal.aborted) process.exit()
  }
}

async function skip({ runner, inputs }: StepWork): Promise<void> {
  const why =
    'Nothing was transcribed: this run was caused from outside the repository, so that it has no API key. With engine: local none is needed.'
  runner.annotate('notice', why)
  setOutputs(
    { outcomes: [], outputDir: inputs.request.outputDir ?? '', manifest: undefined, artifact: undefined },
    runner,
  )
  if (inputs.summary) await runner.summarize(`${why}\n`)
}

class Step {
  private readonly work: StepWork
  private readonly options: RunOptions
  private readonly choice: EngineChoice
  private readonly cancellation: Cancellation
  private readonly startedAt: number
  private release: Release | undefined

  constructor(work: StepWork, options: RunOptions, choice: EngineChoice, cancellation: Cancellation) {
    this.work = work
    this.options = options
    this.choice = choice
    this.cancellation = cancellation
    this.startedAt = work.clock.now()
  }

  async run(): Promise<void> {
    const { inputs, job, runner, clock } = this.work
    this.remember(this.plan([]), 'running', [])
    keepModelsOnMachine(job)
    const caches = await openRunCaches(inputs, job, this.choice, clock)
    const result = await this.transcribe(caches)
    const report = new RunReport(result, {
      keep: this.options.keep,
      elapsedMs: clock.now() - this.startedAt,
      cancelled: this.cancellation.signal.aborted,
    })
    const delivered = await this.deliver(result, report)
    await this.tell(result, report, delivered, caches)
    annotateFailures(result.outcomes, runner)
    this.conclude(result.outcomes)
  }

  /** What has ended when the time of a cancelled step runs out counts, whatever holds up the rest. */
  private async transcribe({ resultFolder }: RunCaches): Promise<RunResult> {
    const { inputs, job, runner } = this.work
    const { signal, recognition } = this.cancellation
    const api = this.openApi(signal)
    const book = new OutcomeBook(runner, this.choice)
    const find = async () => {
      const { found, release, warnings } = await findStepSources(inputs, job, api)
      this.release = release
      for (const warning of warnings) runner.annotate('warning', warning)
      return found
    }
    const run = runSources(this.options, find, {
      signal,
      cancelOnAbort: true,
      onEvent: book.onEvent,
      onSecret: runner.mask,
      resultCacheFolder: resultFolder,
    })
    return Promise.race([run, whenAborted(recognition).then(() => book.result())])
  }

  private async deliver(result: RunResult, report: RunReport): Promise<Delivered> {
    const { job, runner } = this.work
    const plan = this.plan(result.outcomes, result)
    const { signal, delivery } = this.cancellation
    const isCancelled = signal.aborted
    const tools: DeliveryTools = {
      job,
      api: this.openApi(delivery),
      signal: delivery,
      render: (place, room, soFar) => report.text(place, room, soFar),
    }
    // Places that take several requests are left to the post step, which has the time for them.
    const now = isCancelled ? { ...plan, publish: [] } : plan
    const delivered = await runner.group('Delivery', () => deliver(now, tools))
    if (isCancelled) delivered.left.publish = plan.publish
    const texts = TEXT_LENGTHS.map((length) => report.text('release-notes', length, delivered))
    this.remember({ ...plan, ...delivered.left }, 'ended', texts)
    return delivered
  }

  private async tell(
    { outcomes, manifest }: RunResult,
    report: RunReport,
    delivered: Delivered,
    caches: RunCaches,
  ): Promise<void> {
    const { inputs, runner } = this.work
    const kept = this.cancellation.signal.aborted ? [] : await caches.save(outcomes)
    const { outputDir } = this.options
    const leftOut = setOutputs({ outcomes, outputDir, manifest, artifact: delivered.artifact }, runner)
    const { notices, notes: failures } = delivered
    const notes = [...caches.notes, ...failures, ...kept, ...leftOut, ...leftToDeliver(delivered)]
    for (const note of notes) runner.annotate('warning', note)
    for (const notice of notices) runner.annotate('notice', notice)
    if (!inputs.summary) return
    const failure = await runner.summarize(report.summary(delivered, [...notices, ...notes]))
    if (failure) runner.annotate('warning', failure)
  }

  private conclude(outcomes: readonly Outcome[]): void {
    const { runner } = this.work
    const count = (status: Outcome['status']) =>
      outcomes.filter((outcome) => outcome.status === status).length
    const said = `${count('succeeded')} of ${outcomes.length} transcribed`
    runner.log(said)
    if (this.cancellation.signal.aborted) runner.fail(`The step was cancelled: ${said}.`)
    else if (countsAsFailed(outcomes, this.options.failOn))
      runner.fail(`${count('failed')} of ${outcomes.length} sources could not be transcribed.`)
  }

  private plan(outcomes: readonly Outcome[], { manifest, tasks }: Partial<RunResult> = {}): DeliveryPlan {
    const { artifactName, retentionDays, publish, tasks: collected } = this.work.inputs
    const files = outcomes.flatMap((outcome) => outcome.files)
    // Who looks for results once an hour wants no artifact for each look.
    const isIdle = collected.length > 0 && files.length === 0
    return {
      outputDir: this.options.outputDir,
      files,
      lists: [manifest, tasks].filter((path) => path !== undefined),
      artifactName: this.work.job.onRunner && !isIdle ? artifactName : '',
      retentionDays,
      publish: this.work.job.onRunner ? publish.filter((place) => isWorthwhile(place, outcomes)) : [],
      release: this.release && { id: this.release.id, tag: this.release.tag },
    }
  }

  private remember(plan: DeliveryPlan, phase: 'running' | 'ended', texts: string[]): void {
    saveStepState(plan, { phase, startedAt: this.startedAt, texts }, this.work.runner)
  }

  private openApi(signal: AbortSignal): () => GitHubApi {
    const { job, inputs, clock } = this.work
    let api: GitHubApi | undefined
    return () => {
      api ??= new GitHubApi({ ...job, token: inputs.token, signal, clock })
      return api
    }
  }
}

/** A release has no use for a run without a transcript; whoever reads a pull request is told of failures too. */
function isWorthwhile(place: Publication, outcomes: readonly Outcome[]): boolean {
  return outcomes.some(
    ({ status, transcript }) => transcript || (status === 'failed' && place === 'pr-comment'),
  )
}

function leftToDeliver({ left }: Delivered): string[] {
  const places = [...(left.artifactName === '' ? [] : ['the artifact']), ...left.publish]
  return places.length > 0
    ? [`What is left to deliver is tried again after the other steps: ${places.join(', ')}.`]
    : []
}

function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
