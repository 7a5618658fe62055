import { z } from 'zod'
import { type Family, familyOf } from '../dialect.ts'
import { invalidParameter } from './refusal.ts'

const MOST_CHANNELS = 64

/** What a submit may have under `parameters`, as the vendor's pages have it. */
export interface Parameters {
  channel_id?: number[]
  language_hints?: string[]
  language?: string
  enable_words?: boolean
  [name: string]: unknown
}

interface ParameterRule {
  schema: z.ZodType
  /** Completes “… must be”. */
  kind: string
  /** The families that take it; `local` takes all. */
  families: readonly Family[]
  /** Whether the local models can do it. */
  honoured?: true
}

const flag = { schema: z.boolean(), kind: 'true or false' }
const words = { schema: z.string(), kind: 'a string' }
const hotWordFamilies = ['paraformer', 'fun-asr', 'qwen-audio'] as const

const RULES: Readonly<Record<string, ParameterRule>> = {
  channel_id: {
    schema: z.array(
      z
        .int()
        .min(0)
        .max(MOST_CHANNELS - 1),
    ),
    kind: `a list of channel numbers from 0 to ${MOST_CHANNELS - 1}`,
    families: ['sensevoice', 'paraformer', 'fun-asr', 'qwen3', 'qwen-audio'],
    honoured: true,
  },
  language_hints: {
    schema: z.array(z.string()),
    kind: 'a list of language codes',
    families: ['sensevoice', 'paraformer', 'fun-asr', 'qwen-audio'],
    honoured: true,
  },
  language: { ...words, kind: 'a language code', families: ['qwen3'], honoured: true },
  enable_words: { ...flag, families: ['qwen3'], honoured: true },
  enable_itn: { ...flag, families: ['qwen3'] },
  disfluency_removal_enabled: { ...flag, families: ['sensevoice', 'paraformer'] },
  timestamp_alignment_enabled: { ...flag, families: ['paraformer'] },
  audio_event_detection_enabled: { ...flag, families: ['sensevoice', 'paraformer'] },
  diarization_enabled: { ...flag, families: hotWordFamilies },
  speaker_count: {
    schema: z.int().min(2).max(100),
    kind: 'a whole number from 2 to 100',
    families: hotWordFamilies,
  },
  vocabulary_id: { ...words, families: hotWordFamilies },
  special_word_filter: {
    schema: z.string().refine(isWordFilter),
    kind: 'a JSON object, written as a string',
    families: ['paraformer', 'fun-asr'],
  },
  text: { ...words, families: ['qwen3', 'qwen-audio'] },
  corpus: {
    schema: z.looseObject({ text: z.string().nullish() }),
    kind: 'an object with a text',
    families: ['qwen3', 'qwen-audio'],
  },
}

const MOST_HINTS: Partial<Record<Family, number>> = { sensevoice: 1, 'qwen-audio': 4 }

/**
 * Checks types and ranges of what is known; a null counts as absent.
 *
 * @throws Refusal `InvalidParameter` with a sentence.
 */
export function checkedParameters(given: Readonly<Record<string, unknown>>, model: string): Parameters {
  const present = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  )
  for (const [name, value] of Object.entries(present)) {
    const rule = ruleOf(name)
    if (!rule || rule.schema.safeParse(value).success) continue
    throw invalidParameter(`parameters.${name} must be ${rule.kind}.`)
  }
  const parameters: Parameters = present
  const most = MOST_HINTS[familyOf(model)] ?? Number.POSITIVE_INFINITY
  if ((parameters.language_hints?.length ?? 0) > most) {
    const codes = most === 1 ? 'one language code' : `${most} language codes`
    throw invalidParameter(`parameters.language_hints of ${model} must be a list of at most ${codes}.`)
  }
  return parameters
}

/**
 * A sentence for everything that was asked for in vain: it is no error, but must not go unnoticed.
 *
 * @param always parameters that ask for what the model does anyway.
 */
export function parameterWarnings(
  parameters: Parameters,
  model: string,
  always: readonly string[] = [],
): string[] {
  return Object.entries(parameters).flatMap(([name, value]) => {
    const rule = ruleOf(name)
    // Whatever it holds, a name that nobody knows is a slip.
    if (!rule) return [`The parameter ${name.slice(0, 100)} is not known; it was ignored.`]
    if (!asksForSomething(value)) return []
    if (!isOf(rule, model)) return [`${model} has no parameter ${name}; it was ignored.`]
    return rule.honoured || always.includes(name)
      ? []
      : [`The local service does not offer ${name}; it was ignored.`]
  })
}

/** Only what the family of the name takes; for the rest there are {@link parameterWarnings}. */
export function ownParameters(parameters: Parameters, model: string): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).filter(([name]) => {
      const rule = ruleOf(name)
      return rule && isOf(rule, model)
    }),
  )
}

function ruleOf(name: string): ParameterRule | undefined {
  return Object.hasOwn(RULES, name) ? RULES[name] : undefined
}

function isOf({ families }: ParameterRule, model: string): boolean {
  const family = familyOf(model)
  return family === 'local' || families.includes(family)
}

function asksForSomething(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

/** `{"filter_with_signed": {"word_list": […]}, "filter_with_empty": {"word_list": […]}, "system_reserved_filter": true}` */
function isWordFilter(text: string): boolean {
  const list = z.looseObject({ word_list: z.array(z.string()).nullish() }).nullish()
  const filter = z.looseObject({
    filter_with_signed: list,
    filter_with_empty: list,
    system_reserved_filter: z.boolean().nullish(),
  })
  try {
    return filter.safeParse(JSON.parse(text)).success
  } catch {
    return false
  }
}
