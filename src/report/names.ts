import { plainText } from '../formats/plain-text.ts'
import { readableName, readableTitle } from '../sources/readable-name.ts'

const NAMELESS = 'unnamed'

/** What a source is called. */
export function fullName(source: string): string {
  return plainText(readableName(source)) || NAMELESS
}

/** The last part of its name. */
export function titleOf(source: string): string {
  return plainText(readableTitle(source)) || NAMELESS
}
