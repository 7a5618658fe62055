/** How a model's family words its replies and transcriptions. */
export type Dialect = 'paraformer' | 'qwen3' | 'sensevoice' | 'sensevoice-small'

/** A family of models that take the same parameters. `local` is every name that is none of the cloud's. */
export type Family = 'fun-asr' | 'local' | 'paraformer' | 'qwen-audio' | 'qwen3' | 'sensevoice'

/** What tells a family apart, and how it answers. */
interface FamilyTraits {
  /** How its names begin. */
  prefix: string
  family: Family
  dialect: Dialect
  /** When its sentences have words with times. */
  words: 'always' | 'never' | 'on-request'
}

const LOCAL: FamilyTraits = { prefix: '', family: 'local', dialect: 'paraformer', words: 'on-request' }

const FAMILIES: readonly FamilyTraits[] = [
  { prefix: 'qwen3-asr', family: 'qwen3', dialect: 'qwen3', words: 'on-request' },
  { prefix: 'qwen-audio', family: 'qwen-audio', dialect: 'paraformer', words: 'always' },
  { prefix: 'sensevoice-small', family: 'local', dialect: 'sensevoice-small', words: 'on-request' },
  { prefix: 'sensevoice-v', family: 'sensevoice', dialect: 'sensevoice', words: 'never' },
  { prefix: 'paraformer', family: 'paraformer', dialect: 'paraformer', words: 'always' },
  { prefix: 'fun-asr', family: 'fun-asr', dialect: 'paraformer', words: 'always' },
]

/**
 * The family of the name that was asked for. That name decides, not the model behind an alias: code written for a family
 * keeps reading what it expects.
 */
export function familyOf(model: string): Family {
  return traitsOf(model).family
}

export function dialectOf(model: string): Dialect {
  return traitsOf(model).dialect
}

/** @param asked whether the request has `enable_words`. */
export function givesWords(model: string, asked: boolean): boolean {
  const { words } = traitsOf(model)
  return words === 'always' || (words === 'on-request' && asked)
}

function traitsOf(model: string): FamilyTraits {
  return FAMILIES.find(({ prefix }) => model.startsWith(prefix)) ?? LOCAL
}
