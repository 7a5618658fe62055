import { FORMATS } from '../../defaults.ts'
import { safeStem } from '../../delivery/file-names.ts'

/** Endings of files that can be an artifact of their own, without a zip around them. */
const ENDING = new RegExp(`\\.(?:${FORMATS.join('|')})$`, 'i')

/** The ending of one of our formats with its dot, such as `.md`; empty for any other name. */
export function fileEnding(name: string): string {
  return ENDING.exec(name)?.[0] ?? ''
}

/** A name that the artifact store takes: no separators, no reserved or control characters, never empty, and not too long. */
export function artifactName(wanted: string): string {
  const name = wanted.trim()
  const ending = fileEnding(name)
  return safeStem(name.slice(0, name.length - ending.length)) + ending
}

/** Another name for the same thing, that no other job has: `talk.md` becomes `talk-build-4f2a91.md`. */
export function namesake(name: string, jobKey: string, random: string): string {
  const ending = fileEnding(name)
  const job = jobKey ? `-${safeStem(jobKey).slice(0, 40)}` : ''
  return `${name.slice(0, name.length - ending.length)}${job}-${random}${ending}`
}
