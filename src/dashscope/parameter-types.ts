import type { Parameter, ParameterType } from './parameters.ts'

const CHECKS: Readonly<Record<ParameterType, (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  'integer[]': (value) => isListOf(value, Number.isInteger),
  string: isText,
  'string[]': (value) => isListOf(value, isText),
  json: (value) => isText(value) && isObject(parse(value)),
  object: isObject,
  'object[]': (value) => isListOf(value, isObject),
}

/** Whether a value is of a parameter's type and within its range. */
export function fits({ type, minimum, maximum }: Parameter, value: unknown): boolean {
  if (!CHECKS[type](value)) return false
  const numbers = [value].flat().filter((item) => typeof item === 'number')
  return numbers.every((item) => item >= (minimum ?? item) && item <= (maximum ?? item))
}

/** What a parameter takes, for a sentence. */
export function takes({ type, minimum, maximum }: Parameter): string {
  const range =
    minimum === undefined ? '' : maximum === undefined ? ` from ${minimum}` : ` from ${minimum} to ${maximum}`
  return `${WORDS[type]}${range}`
}

const WORDS: Readonly<Record<ParameterType, string>> = {
  boolean: 'true or false',
  integer: 'a whole number',
  'integer[]': 'a list of whole numbers',
  string: 'a text',
  'string[]': 'a list of texts',
  json: 'a JSON object written as text',
  object: 'an object',
  'object[]': 'a list of objects',
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isItem)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
