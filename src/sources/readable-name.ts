import { displayName } from './source.ts'

/** What a source is called for people: without what signs it, and without percents where they only encode. */
export function readableName(source: string): string {
  const name = displayName(source)
  return isAddress(name) ? decoded(name.replace(/^https?:\/\//i, '')) : name
}

/** The last part of its name, as a title. */
export function readableTitle(source: string): string {
  const name = displayName(source)
  const path = isAddress(name) ? name.replace(/[?#].*$/s, '') : name
  const last = path.split(/[\\/]/).findLast((part) => part !== '') ?? path
  return isAddress(name) ? decoded(last) : last
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function isAddress(name: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(name)
}
