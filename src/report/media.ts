import { isAbsolute, relative, resolve } from 'node:path'
import { displayName, type Source } from '../sources/source.ts'

/** Where a page in `folder` finds the recording of a source; absent where it cannot, or only with a secret. */
export function mediaOf(source: Source, folder: string): string | undefined {
  if (source.kind === 'url') return webMedia(source.url)
  if (source.kind === 'task') return webMedia(source.name)
  return source.path === undefined ? undefined : fileMedia(source.path, folder)
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
  const segments = way.split(/[\\/]/).map((segment) => encodeURIComponent(segment.toWellFormed()))
  return segments[0] === '..' ? segments.join('/') : `./${segments.join('/')}`
}
