import { plainText } from '../formats/plain-text.ts'
import { displayName } from '../sources/source.ts'

const NAMELESS = 'unnamed'

/** What a source is called, without what signs it and without percents where they only encode. */
export function fullName(source: string): string {
  return plainText(readable(displayName(source))) || NAMELESS
}

/** The last part of its name, as a title. */
export function titleOf(source: string): string {
  const name = displayName(source)
  const path = isAddress(name) ? name.replace(/[?#].*$/s, '') : name
  const last = path.split(/[\\/]/).findLast((part) => part !== '') ?? path
  return plainText(isAddress(name) ? decoded(last) : last) || NAMELESS
}

function readable(name: string): string {
  return isAddress(name) ? decoded(name.replace(/^https?:\/\//i, '')) : name
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
