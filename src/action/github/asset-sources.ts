import { InputError } from '../../errors.ts'
import type { FoundSource, MissingSource } from '../../sources/find-sources.ts'
import { isMediaName, type Source } from '../../sources/source.ts'
import type { JobContext } from '../job-context.ts'
import type { GitHubApi } from './api.ts'
import { assetFile } from './asset-download.ts'
import { isGlob, matchesGlob } from './asset-globs.ts'
import { githubName, isPart } from './asset-names.ts'
import { findRelease, listAssets, type Release, type ReleaseAsset } from './releases.ts'

export interface AssetSourceOptions {
  /** The tag of the release. @default the event's */
  tag?: string | undefined
  /** Names and globs, one that begins with `!` taking away. @default all audio and video */
  patterns: readonly string[]
}

export interface AssetSources {
  release: Release
  found: FoundSource[]
}

/** What a pattern chose, or why it chose nothing. */
type Choice = ReleaseAsset | MissingSource

/**
 * The audio and video attached to a release. Nothing is downloaded before a source is opened.
 *
 * @throws TranscribeError when there is no release, or the API failed.
 */
export async function findAssetSources(
  api: GitHubApi,
  job: JobContext,
  { tag, patterns }: AssetSourceOptions,
): Promise<AssetSources> {
  const release = await findRelease(api, job, tag)
  const assets = await listAssets(api, release)
  const isPublic = !release.draft && !(await isPrivate(api, job))
  const found = chooseAssets(assets, patterns, release.tag).map(
    (choice): FoundSource =>
      'error' in choice ? choice : { source: toSource(api, choice, isPublic), count: 1 },
  )
  return { release, found }
}

/** The assets that the patterns name, each once, in the order of the release; then the patterns that name none. */
export function chooseAssets(
  assets: readonly ReleaseAsset[],
  patterns: readonly string[],
  tag: string,
): Choice[] {
  const whole = assets.filter(({ uploaded, name }) => uploaded && !isPart(name))
  const media = whole.filter((asset) => namesOf(asset).some(isMediaName))
  const taking = patterns.filter((pattern) => !pattern.startsWith('!'))
  const leaving = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))

  const chosen = new Set(taking.length === 0 ? media : [])
  const inVain: Choice[] = []
  if (media.length === 0 && taking.length === 0) inVain.push(nothing('release-assets', undefined, whole, tag))
  for (const pattern of taking) {
    // What is named in full is taken at its word.
    const matching = (isGlob(pattern) ? media : whole).filter((asset) => isMeant(asset, pattern))
    for (const asset of matching) chosen.add(asset)
    if (matching.length === 0) inVain.push(nothing(pattern, pattern, whole, tag))
  }
  const kept = whole.filter(
    (asset) => chosen.has(asset) && !leaving.some((pattern) => isMeant(asset, pattern)),
  )
  return [...kept, ...inVain]
}

function toSource(api: GitHubApi, asset: ReleaseAsset, isPublic: boolean): Source {
  const file = assetFile(api, asset)
  return isPublic ? { kind: 'url', name: asset.name, url: asset.downloadUrl, file } : file
}

/** The event tells it in most cases; internal repositories count as private. */
async function isPrivate(api: GitHubApi, job: JobContext): Promise<boolean> {
  const told = job.event.repository?.private
  if (typeof told === 'boolean') return told
  return api.read(`read about ${api.repositoryName}`, async ({ rest }, at) => {
    const { data } = await rest.repos.get({ ...at })
    return data.private
  })
}

function isMeant(asset: ReleaseAsset, pattern: string): boolean {
  const names = namesOf(asset)
  if (isGlob(pattern)) return names.some((name) => matchesGlob(name, pattern))
  return names.includes(pattern) || asset.name === githubName(pattern)
}

/** A label is often the name that the file had before GitHub changed it. */
function namesOf({ name, label }: ReleaseAsset): string[] {
  return label === '' ? [name] : [name, label]
}

const MOST_SHOWN = 10

function nothing(
  name: string,
  pattern: string | undefined,
  assets: readonly ReleaseAsset[],
  tag: string,
): Choice {
  const where = `attached to the release ${tag}`
  const isPattern = pattern === undefined || isGlob(pattern)
  const message = isPattern
    ? `No audio or video ${pattern === undefined ? 'is' : `that fits ${pattern} is`} ${where}.`
    : `No file ${pattern} is ${where}.`
  const names = assets.slice(0, MOST_SHOWN).map((asset) => asset.name)
  const more = assets.length > MOST_SHOWN ? ` and ${assets.length - MOST_SHOWN} more` : ''
  const advice = assets.length === 0 ? 'It has no files at all.' : `It has ${names.join(', ')}${more}.`
  return { name, error: new InputError(message, { advice }), ...(isPattern && { isPattern }) }
}
