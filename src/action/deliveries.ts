import { basename, resolve } from 'node:path'
import type { Clock } from '../clock.ts'
import { type UploadedArtifact, uploadArtifact } from './artifact/upload.ts'
import type { DeliveryPlan } from './delivery-plan.ts'
import type { GitHubApi } from './github/api.ts'
import { publishComment } from './github/comment.ts'
import { publishAssets } from './github/publish-assets.ts'
import { publishNotes } from './github/release-notes.ts'
import type { Publication } from './inputs/inputs.ts'
import { isUntrusted, type JobContext } from './job-context.ts'
import { timeLimit } from './patience.ts'

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
  clock: Clock
  job: JobContext
  api: () => GitHubApi
  /** Ends the delivery; what is not done by then is left. */
  signal: AbortSignal
  /** The run in Markdown for a place, with what was delivered so far, in no more than so many characters. */
  render: (place: Publication, room: number, delivered: Delivered) => string
}

/** The client tries for half a minute by itself, and a large artifact needs its time. */
const ARTIFACT_MS = 5 * 60_000

/** The variable by which users of the client's own action set how long an upload may take. */
const artifactLimitMs = () => Number(process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS) || ARTIFACT_MS

/** What an artifact is called that only a release's refusal made necessary. */
const SPARE_NAME = 'transcripts'

/** Takes a run's files everywhere they are wanted, each place by itself. Never throws: what failed is in the notes. */
export async function deliver(plan: DeliveryPlan, tools: DeliveryTools): Promise<Delivered> {
  const left = { artifactName: '', publish: [] }
  const delivered: Delivered = { links: new Map(), notes: [], notices: [], left }
  await deliverArtifact(plan, tools, delivered)
  for (const place of plan.publish) {
    const isDone = !tools.signal.aborted && (await publish(place, plan, tools, delivered))
    if (!isDone) delivered.left.publish = [...delivered.left.publish, place]
  }
  return delivered
}

async function deliverArtifact(
  { artifactName: name, outputDir, files, lists, page, retentionDays }: DeliveryPlan,
  { clock, job, signal }: DeliveryTools,
  delivered: Delivered,
): Promise<void> {
  const all = page ? [...files, page.path] : files
  if (name === '' || all.length + lists.length === 0) return
  const [wanted, listing] = [all, lists].map((paths) => paths.map((path) => resolve(path)))
  const limit = timeLimit(clock, artifactLimitMs(), signal)
  const request = {
    name,
    files: wanted ?? [],
    lists: listing ?? [],
    folder: resolve(outputDir),
    retentionDays,
    signal: limit.signal,
  }
  const result = await uploadArtifact(request, job).finally(limit.end)
  if (result.id !== undefined) delivered.artifact = result
  else if (result.mayPass) delivered.left.artifactName = name
  if (signal.aborted) return
  // A runner that has no such service is no fault of the run.
  const told = result.id === undefined && result.unsupported ? delivered.notices : delivered.notes
  told.push(...result.notes)
}

/** Whether nothing is left to be tried again. */
async function publish(
  place: Publication,
  plan: DeliveryPlan,
  tools: DeliveryTools,
  delivered: Delivered,
): Promise<boolean> {
  const { job, api, render, signal } = tools
  const text = { key: plan.key, render: (room: number) => render(place, room, delivered) }
  if (place === 'release-assets') return attach(plan, tools, delivered)
  if (place === 'release-notes' && !plan.release) return true
  const { notes, mayPass } =
    place === 'release-notes' && plan.release
      ? await publishNotes(api(), plan.release, text)
      : await publishComment(api(), job, text)
  if (signal.aborted) return false
  // Whoever caused such a run can do nothing about its token.
  const told = place === 'pr-comment' && isUntrusted(job) ? delivered.notices : delivered.notes
  told.push(...notes)
  return !mayPass
}

async function attach(plan: DeliveryPlan, tools: DeliveryTools, delivered: Delivered): Promise<boolean> {
  if (!plan.release) return true
  const { page } = plan
  const files = plan.files.map((path) => ({ path, name: basename(path) }))
  const all = page ? [...files, { path: page.path, name: page.assetName }] : files
  const { links, notes, refused, mayPass } = await publishAssets(tools.api(), plan.release, all)
  for (const [path, link] of links) delivered.links.set(path, link)
  if (tools.signal.aborted) return false
  const told = refused === 'immutable' ? delivered.notices : delivered.notes
  told.push(...notes)
  // Files that a release does not take must not end with the runner.
  const isNowhere = plan.artifactName === '' && !plan.publish.includes('release-notes')
  if (refused && isNowhere) await deliverArtifact({ ...plan, artifactName: SPARE_NAME }, tools, delivered)
  return !mayPass
}

/** What was not delivered, in a sentence that says what becomes of it. */
export function leftToDeliver({ left }: Delivered, what = 'is tried again after the other steps'): string[] {
  const places = [...(left.artifactName === '' ? [] : ['the artifact']), ...left.publish]
  return places.length > 0 ? [`What is left to deliver ${what}: ${places.join(', ')}.`] : []
}
