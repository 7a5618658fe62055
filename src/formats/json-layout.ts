import { inertJson, wellFormed } from './plain-text.ts'

const INDENT = '  '

/**
 * JSON for people and for diffs: two spaces of indent, and each object or array without others inside it on one line, so that
 * a word or an event takes one line. Lone surrogates, which strict readers refuse, are U+FFFD, and nothing in it acts on a terminal.
 */
export function layOut(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return scalar(value)
  const entries = Array.isArray(value)
    ? value.map((item) => ['', item] as const)
    : Object.entries(value).map(([key, item]) => [`${scalar(key)}: `, item] as const)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const pad = Array.isArray(value) ? '' : ' '
  if (entries.length === 0) return `${open}${close}`
  if (entries.every(([, item]) => typeof item !== 'object' || item === null)) {
    return `${open}${pad}${entries.map(([key, item]) => key + scalar(item)).join(', ')}${pad}${close}`
  }
  const inner = indent + INDENT
  const lines = entries.map(([key, item]) => `${inner}${key}${layOut(item, inner)}`)
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}

function scalar(value: unknown): string {
  return typeof value === 'string' ? inertJson(JSON.stringify(wellFormed(value))) : JSON.stringify(value)
}
