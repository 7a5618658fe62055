import { inertJson, wellFormed } from './plain-text.ts'

const INDENT = '  '

/**
 * JSON for people and for diffs: two spaces of indent, and each object or array without others inside it on one line, so that
 * a word or an event takes one line. Lone surrogates, which strict readers refuse, are U+FFFD, and nothing in it acts on a terminal.
 */
export function layOut(value: unknown, indent = ''): string {
  if (!isBranch(value)) return scalar(value)
  return Array.isArray(value) ? layOutArray(value, indent) : layOutObject(value, indent)
}

function layOutArray(items: readonly unknown[], indent: string): string {
  if (!items.some(isBranch)) return `[${items.map(scalar).join(', ')}]`
  const inner = indent + INDENT
  return `[\n${items.map((item) => inner + layOut(item, inner)).join(',\n')}\n${indent}]`
}

function layOutObject(object: Readonly<Record<string, unknown>>, indent: string): string {
  const names = Object.keys(object)
  if (names.length === 0) return '{}'
  if (!names.some((name) => isBranch(object[name])))
    return `{ ${names.map((name) => `${scalar(name)}: ${scalar(object[name])}`).join(', ')} }`
  const inner = indent + INDENT
  const lines = names.map((name) => `${inner}${scalar(name)}: ${layOut(object[name], inner)}`)
  return `{\n${lines.join(',\n')}\n${indent}}`
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** What stands in JSON as it is: most words of most transcripts, of which there may be millions. */
const AS_IT_IS = /^[ !#-[\]-~]*$/

function scalar(value: unknown): string {
  if (typeof value !== 'string') return Number.isFinite(value) ? String(value) : JSON.stringify(value)
  return AS_IT_IS.test(value) ? `"${value}"` : inertJson(JSON.stringify(wellFormed(value)))
}
