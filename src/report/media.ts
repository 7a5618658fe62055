import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Outcome } from '../outcome.ts'
import type { FoundSource } from '../sources/find-sources.ts'
import { displayName } from '../sources/source.ts'

/** Where a page in `folder` finds the recording of a source; absent where it cannot, or only with a secret. */
export function recordingOf(
  entry: FoundSource | undefined,
  { source: name, fileUrl }: Outcome,
  folder: string,
): string | undefined {
  if (entry && 'error' in entry) return undefined
  const source = entry?.source
  if (source?.kind === 'file') return source.path === undefined ? undefined : fileMedia(source.path, folder)
  return webMedia(source?.kind === 'url' ? source.url : (fileUrl ?? name))
}

/** An address of the web that opens for everybody; whatever is signed, or names a user, does not. */
export function webMedia(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { href, protocol } = new URL(address)
  if (!/^https?:$/.test(protocol) || new URL(displayName(href)).href !== href) return undefined
  return href
}

function fileMedia(path: string, folder: string): string | undefined {
  const way = relative(resolve(folder), resolve(path))
  // On another drive of Windows there is no way from one to the other.
  if (way === '' || isAbsolute(way)) return undefined
  const segments = way.split(sep).map((segment) => encodeURIComponent(segment.toWellFormed()))
  return segments[0] === '..' ? segments.join('/') : `./${segments.join('/')}`
}
