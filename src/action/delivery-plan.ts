import { basename, extname } from 'node:path'
import { safeStem } from '../delivery/file-names.ts'
import { isRecognised, type OutcomeBrief } from '../outcome.ts'
import { displayName, nameStem } from '../sources/source.ts'
import type { RunSummary } from '../transcribe.ts'
import type { Release } from './github/releases.ts'
import type { ActionInputs, Publication } from './inputs/inputs.ts'
import type { JobContext } from './job-context.ts'

/** What is still to be delivered of a run, and where to. */
export interface DeliveryPlan {
  /** Tells what this step publishes from what others do in the same place. */
  key: string
  outputDir: string
  /** Paths of the transcripts. */
  files: readonly string[]
  /** Paths of what lists them. */
  lists: readonly string[]
  /** The page of the run, and what it is called where other runs leave theirs too; absent when there is none. */
  page?: { path: string; assetName: string } | undefined
  /** Empty for no artifact. */
  artifactName: string
  retentionDays: number | undefined
  publish: readonly Publication[]
  /** Where to publish; absent when nothing goes to a release. */
  release: Pick<Release, 'id' | 'tag'> | undefined
}

export interface PlanOptions {
  inputs: ActionInputs
  job: JobContext
  outputDir: string
  release: Release | undefined
  outcomes: readonly OutcomeBrief[]
  lists: Partial<Pick<RunSummary, 'manifest' | 'report' | 'tasks'>>
}

/** Where a run's results go: nowhere without a runner, and only where they are of use. */
export function planDelivery({
  inputs,
  job,
  outputDir,
  release,
  outcomes,
  lists,
}: PlanOptions): DeliveryPlan {
  const { artifactName, retentionDays, publish, taskIds } = inputs
  const files = outcomes.flatMap((outcome) => outcome.files)
  // Who looks for results once an hour wants no artifact for each look.
  const isIdle = taskIds !== '' && files.length === 0 && !outcomes.some(isRecognised)
  return {
    // The jobs of a matrix, and the steps of a job, have artifacts of their own names.
    key: [job.workflow, job.job, artifactName].join('/'),
    outputDir,
    files,
    lists: [lists.manifest, lists.tasks].filter((path) => path !== undefined),
    ...(lists.report !== undefined && { page: { path: lists.report, assetName: pageName(outcomes) } }),
    artifactName: job.onRunner && !isIdle ? artifactName : '',
    retentionDays,
    publish: job.onRunner ? publish.filter((place) => isWorthwhile(place, outcomes)) : [],
    release: release && { id: release.id, tag: release.tag },
  }
}

/** After its one source, as its other files are, so that the jobs of a matrix do not replace each other's pages on a release. */
function pageName(outcomes: readonly OutcomeBrief[]): string {
  const [only, ...others] = outcomes
  if (!only || others.length > 0) return 'report.html'
  const [file] = only.files
  const stem =
    file === undefined ? safeStem(nameStem(displayName(only.source))) : basename(file, extname(file))
  return `${stem}.html`
}

/** A release has no use for a run without a transcript; whoever reads a pull request is told of failures too. */
function isWorthwhile(place: Publication, outcomes: readonly OutcomeBrief[]): boolean {
  return outcomes.some(
    (outcome) => isRecognised(outcome) || (outcome.status === 'failed' && place === 'pr-comment'),
  )
}
