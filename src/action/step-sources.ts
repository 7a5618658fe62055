import { realpath } from 'node:fs/promises'
import { isAbsolute, sep } from 'node:path'
import { InputError } from '../errors.ts'
import { type FoundSource, findSources, type MissingSource } from '../sources/find-sources.ts'
import { findTasks } from '../sources/task-files.ts'
import type { GitHubApi } from './github/api.ts'
import { findAssetSources } from './github/asset-sources.ts'
import { findRelease, type Release } from './github/releases.ts'
import type { ActionInputs } from './inputs/inputs.ts'
import type { JobContext } from './job-context.ts'

export interface StepSources {
  found: FoundSource[]
  /** Patterns that nothing fits, in sentences, where others found something. */
  warnings: string[]
  /** Present where sources come from it, or results go to it. */
  release: Release | undefined
}

/** @throws InputError when nothing at all is named. */
export function requireSources(inputs: ActionInputs, job: JobContext): void {
  const { urls, files, taskIds } = inputs
  if (urls.length + files.length > 0 || taskIds !== '' || wantsAssets(inputs, job)) return
  throw new InputError('There is nothing to transcribe.', {
    advice: 'Name sources with urls, files or release-assets, or tasks with task-ids.',
  })
}

/**
 * Everything a step is to transcribe or to collect; and the release, looked for before anything is paid for.
 *
 * @throws TranscribeError when a release is meant and cannot be found.
 */
export async function findStepSources(
  inputs: ActionInputs,
  job: JobContext,
  api: () => GitHubApi,
): Promise<StepSources> {
  const { urls, files, taskIds, publish, releaseTag: tag, releaseAssets: patterns } = inputs
  const tasks = await findTasks(taskIds)
  const found: FoundSource[] = tasks.map((source) => ({ source, count: 1 }))
  const named = await findSources([...urls, ...files])
  found.push(...(await Promise.all(named.map((entry) => withinWorkspace(entry, job)))))
  if (wantsAssets(inputs, job)) {
    const assets = await findAssetSources(api(), job, { tag, patterns })
    return { ...withoutIdlePatterns([...found, ...assets.found]), release: assets.release }
  }
  const needsRelease = publish.includes('release-assets') || publish.includes('release-notes')
  const release = needsRelease ? await findRelease(api(), job, tag) : undefined
  return { ...withoutIdlePatterns(found), release }
}

/** A file that is in the workspace by its path must be there by its content: anybody can put a link into a pull request. */
async function withinWorkspace(entry: FoundSource, { workspace }: JobContext): Promise<FoundSource> {
  const path = 'source' in entry && entry.source.kind === 'file' ? entry.source.path : undefined
  if (path === undefined || isAbsolute(path)) return entry
  const [real, root] = await Promise.all([realpath(path), realpath(workspace)])
  if (real.startsWith(root + sep)) return entry
  return {
    name: path,
    error: new InputError(`${path} leads out of the workspace.`, { advice: 'Copy it there.' }),
  }
}

/** A workflow names what may be there; only where nothing is there at all has something gone wrong. */
function withoutIdlePatterns(found: readonly FoundSource[]): Pick<StepSources, 'found' | 'warnings'> {
  const isIdle = (entry: FoundSource): entry is MissingSource => 'isPattern' in entry
  const idle = found.filter(isIdle)
  const rest = found.filter((entry) => !isIdle(entry))
  if (rest.length === 0) return { found: idle, warnings: [] }
  return { found: rest, warnings: idle.map(({ error }) => error.message) }
}

/** Named outright, or, where no other source is named, meant by the event or by the tag of a release. */
function wantsAssets(
  { urls, files, taskIds, releaseAssets, releaseTag }: ActionInputs,
  job: JobContext,
): boolean {
  if (releaseAssets.length > 0) return true
  if (urls.length + files.length > 0 || taskIds !== '') return false
  return releaseTag !== undefined || (job.eventName === 'release' && Boolean(job.event.release))
}
