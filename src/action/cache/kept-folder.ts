import { existsSync } from 'node:fs'
import { cleanMessage } from '../../dashscope/secrets.ts'

export interface RestoreRequest {
  /** Absolute, and the same as when it was saved: its path is part of what an entry is found by. */
  folder: string
  /** At most 512 characters, without commas. */
  key: string
  /** Beginnings of keys that will do as well, the best first; the newest entry of the first that fits is taken. At most 9. */
  prefixes?: readonly string[]
}

export interface RestoreResult {
  /** The key of the entry that is in the folder now; undefined when there was none, or it could not be fetched. */
  hit: string | undefined
  notes: string[]
}

export interface SaveResult {
  /** Whether a new entry was made. */
  saved: boolean
  notes: string[]
}

const NO_SERVICE = 'This runner has no cache service, so nothing is kept from one run to the next.'

/**
 * Fills a folder from the cache of the repository. Never throws: a failure is the same as nothing found, and the toolkit
 * prints it as a warning.
 */
export async function restoreFolder({ folder, key, prefixes = [] }: RestoreRequest): Promise<RestoreResult> {
  try {
    const cache = await import('@actions/cache')
    if (!cache.isFeatureAvailable()) return { hit: undefined, notes: [NO_SERVICE] }
    return { hit: await cache.restoreCache([folder], key, [...prefixes]), notes: [] }
  } catch (error) {
    return { hit: undefined, notes: [`The cache could not be read: ${wordsOf(error)}`] }
  }
}

/** Keeps a folder under a key, unless the key is there already or the folder is not. Never throws. */
export async function saveFolder({ folder, key }: { folder: string; key: string }): Promise<SaveResult> {
  if (!existsSync(folder)) return { saved: false, notes: [] }
  try {
    const cache = await import('@actions/cache')
    if (!cache.isFeatureAvailable()) return { saved: false, notes: [NO_SERVICE] }
    const { restoreCache, saveCache } = cache
    const isKept = async () => (await restoreCache([folder], key, [], { lookupOnly: true })) === key
    if (await isKept()) return { saved: false, notes: [] }
    // The toolkit gives the same -1 whatever kept it from saving, and tells the reason only to the log.
    if ((await saveCache([folder], key)) !== -1) return { saved: true, notes: [] }
    return { saved: false, notes: [notSaved(key)] }
  } catch (error) {
    return { saved: false, notes: [`The cache could not be written: ${wordsOf(error)}`] }
  }
}

function notSaved(key: string): string {
  return `Nothing was kept under ${key}: another job is keeping it, or the cache is read-only for this run, full or out of order, as the log tells.`
}

function wordsOf(error: unknown): string {
  return cleanMessage(error instanceof Error ? error.message : String(error))
}
