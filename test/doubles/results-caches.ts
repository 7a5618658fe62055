import type { BlobStore } from './results-blobs.ts'
import type { TwirpMethod } from './results-twirp.ts'
import { TwirpRefusal } from './results-twirp.ts'

export interface CacheEntry {
  id: number
  key: string
  /** A hash of the paths and of how they are packed; only the same finds the entry again. */
  version: string
  /** The packed folder. */
  bytes: Buffer
}

interface Reserved {
  id: number
  key: string
  version: string
  blob: string
}

/** CacheService: what is finished is in `caches`, the oldest first. */
export function cacheMethods(blobs: BlobStore, caches: CacheEntry[]) {
  const reserved: Reserved[] = []
  const find = (key = '', version: unknown = '') =>
    reserved.find((entry) => entry.key === key && entry.version === version)

  const createCacheEntry: TwirpMethod = ({ key = '', version = '' }, request) => {
    if (find(key, version))
      throw new TwirpRefusal(
        409,
        'already_exists',
        'cache entry with the same key, version, and scope already exists',
      )
    const blob = blobs.create(key)
    reserved.push({ id: 101 + reserved.length, key, version: String(version), blob })
    return { ok: true, signed_upload_url: blobs.url(blob, request) }
  }

  const finalizeCacheEntryUpload: TwirpMethod = ({ key, version }) => {
    const entry = find(key, version)
    const blob = entry && blobs.finished(entry.blob)
    if (!blob) return { ok: false, message: 'nothing was uploaded' }
    caches.push({ id: entry.id, key: entry.key, version: entry.version, bytes: blob.bytes })
    return { ok: true, entry_id: String(entry.id) }
  }

  const getCacheEntryDownloadURL: TwirpMethod = ({ key = '', restore_keys = [], version }, request) => {
    const usable = caches.filter((entry) => entry.version === version).reverse()
    const found =
      usable.find((entry) => entry.key === key) ??
      [key, ...restore_keys].flatMap((prefix) => usable.filter((entry) => entry.key.startsWith(prefix)))[0]
    const blob = found && find(found.key, found.version)?.blob
    if (!blob) return { ok: false }
    return { ok: true, matched_key: found.key, signed_download_url: blobs.url(blob, request) }
  }

  return { createCacheEntry, finalizeCacheEntryUpload, getCacheEntryDownloadURL }
}
