import { plainText } from '../formats/plain-text.ts'

/** The longest annotation that the runner keeps whole. */
const LONGEST_ANNOTATION = 4000

/**
 * One line that the runner shows and does not obey: without control characters, and with an invisible one inside whatever
 * it would take for a command.
 */
export function logLine(text: string): string {
  const indent = /^ */.exec(text)?.[0] ?? ''
  return indent + plainText(text).replace(/^::/, ':\u200b:').replace(/##\[/g, '##\u200b[')
}

/** A message of an annotation. */
export function annotationText(text: string): string {
  const lines = text.split('\n').map((line) => logLine(line))
  return lines.join('\n').slice(0, LONGEST_ANNOTATION).toWellFormed()
}

/** Writes a line where the runner's commands go too, so that the order of both holds. */
export function log(line: string): void {
  process.stdout.write(`${logLine(line)}\n`)
}
