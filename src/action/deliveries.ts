import { resolve } from 'node:path'
import { type UploadedArtifact, uploadArtifact } from './artifact/upload.ts'
import type { GitHubApi } from './github/api.ts'
import { publishComment } from './github/comment.ts'
import { publishAssets } from './github/publish-assets.ts'
import { publishNotes } from './github/release-notes.ts'
import type { Release } from './github/releases.ts'
import type { Publication } from './inputs/inputs.ts'
import { isUntrusted, type JobContext } from './job-context.ts'

/** What is still to be delivered of a run, and where to. */
export interface DeliveryPlan {
  outputDir: string
  /** Paths of the transcripts. */
  files: readonly string[]
  /** Paths of what lists them. */
  lists: readonly string[]
  /** Empty for no artifact. */
  artifactName: string
  retentionDays: number | undefined
  publish: readonly Publication[]
  /** Where to publish; absent when nothing goes to a release. */
  release: Pick<Release, 'id' | 'tag'> | undefined
}

/** What was delivered. */
export interface Delivered {
  artifact?: UploadedArtifact
  /** Where files can be downloaded, by their paths. */
  links: Map<string, string>
  /** Sentences about what went wrong. */
  notes: string[]
  /** Sentences about what is as it should be, though not as asked. */
  notices: string[]
  /** What there was no time for, or may succeed later. */
  left: Pick<DeliveryPlan, 'artifactName' | 'publish'>
}

export interface DeliveryTools {
  job: JobContext
  api: () => GitHubApi
  /** Ends the delivery; what is not done by then is left. */
  signal: AbortSignal
  /** The run in Markdown for a place, with what was delivered so far, in no more than so many characters. */
  render: (place: Publication, room: number, delivered: Delivered) => string
}

/** What an artifact is called that only a release's refusal made necessary. */
const SPARE_NAME = 'transcripts'

/** Takes a run's files everywhere they are wanted, each place by itself. Never throws: what failed is in the notes. */
export async function deliver(plan: DeliveryPlan, tools: DeliveryTools): Promise<Delivered> {
  const left = { artifactName: '', publish: [] }
  const delivered: Delivered = { links: new Map(), notes: [], notices: [], left }
  await deliverArtifact(plan, tools, delivered)
  for (const place of plan.publish) {
    if (tools.signal.aborted) delivered.left.publish = [...delivered.left.publish, place]
    else await publish(place, plan, tools, delivered)
  }
  return delivered
}

async function deliverArtifact(
  { artifactName: name, outputDir, files, lists, retentionDays }: DeliveryPlan,
  { job, signal }: DeliveryTools,
  delivered: Delivered,
): Promise<void> {
  if (name === '' || files.length + lists.length === 0) return
  // Without its list, a single file can be an artifact of its own kind.
  const isWanted = files.length === 1 && /\.[a-z]{2,4}$/i.test(name)
  const paths = isWanted ? files : [...files, ...lists]
  const request = {
    name,
    files: paths.map((path) => resolve(path)),
    folder: resolve(outputDir),
    retentionDays,
    signal,
  }
  const result = await uploadArtifact(request, job)
  if (result.id !== undefined) delivered.artifact = result
  else if (result.mayPass) delivered.left.artifactName = name
  if (!signal.aborted) delivered.notes.push(...result.notes)
}

async function publish(
  place: Publication,
  plan: DeliveryPlan,
  tools: DeliveryTools,
  delivered: Delivered,
): Promise<void> {
  const { job, api, render } = tools
  const key = `${job.workflow}/${job.job}`
  const text = { key, render: (room: number) => render(place, room, delivered) }
  if (place === 'pr-comment') {
    const { notes } = await publishComment(api(), job, text)
    const told = isUntrusted(job) ? delivered.notices : delivered.notes
    told.push(...notes)
    return
  }
  if (!plan.release) return
  if (place === 'release-notes') {
    delivered.notes.push(...(await publishNotes(api(), plan.release, text)).notes)
    return
  }
  const { links, notes, refused } = await publishAssets(api(), plan.release, plan.files)
  const told = refused === 'immutable' ? delivered.notices : delivered.notes
  told.push(...notes)
  for (const [path, link] of links) delivered.links.set(path, link)
  // Files that a release does not take must not end with the runner.
  const isNowhere = plan.artifactName === '' && !plan.publish.includes('release-notes')
  if (refused && isNowhere) await deliverArtifact({ ...plan, artifactName: SPARE_NAME }, tools, delivered)
}
