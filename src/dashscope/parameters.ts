import { isAsked, languagesOf, type TaskOption, type TaskOptions } from './task-options.ts'

export type ParameterType =
  | 'boolean'
  | 'integer'
  | 'integer[]'
  | 'string'
  | 'string[]'
  /** A JSON object that is sent as text. */
  | 'json'
  | 'object'
  | 'object[]'

/** A parameter of the API, what it takes, and which options it carries. */
export interface Parameter {
  /** As the body writes it. */
  name: string
  type: ParameterType
  /** What holds where it is left out. */
  default?: boolean | readonly number[] | readonly string[]
  /** Of a number, or of each in a list. */
  minimum?: number
  maximum?: number
  /** Of a list. */
  mostItems?: number
  /** Of the text that it holds. */
  mostCharacters?: number
  mostTokens?: number
  /** Where it stands in the body. @default 'parameters' */
  place?: 'parameters' | 'input' | 'body'
  options: readonly TaskOption[]
  /** Its value for what is asked; undefined leaves it out. */
  encode: (asked: TaskOptions) => unknown
}

export const channelId: Parameter = {
  name: 'channel_id',
  type: 'integer[]',
  default: [0],
  minimum: 0,
  options: ['channels'],
  encode: ({ channels }) => channels && [...channels],
}

export const disfluencyRemoval = flag('disfluency_removal_enabled', 'disfluencyRemoval')
export const timestampAlignment = flag('timestamp_alignment_enabled', 'timestampAlignment')
/** In both of the vendor's SDKs, and on no page of its documents. */
export const eventDetection = flag('audio_event_detection_enabled', 'eventDetection')
/** For Chinese and English. */
export const enableItn = flag('enable_itn', 'itn')
/** It also changes where sentences are split. */
export const enableWords = flag('enable_words', 'words')
/** For mono, up to two hours. */
export const diarization = flag('diarization_enabled', 'speakers')

export const speakerCount: Parameter = {
  name: 'speaker_count',
  type: 'integer',
  minimum: 2,
  maximum: 100,
  options: ['speakers'],
  encode: ({ speakers }) => (typeof speakers === 'number' ? speakers : undefined),
}

export const vocabularyId: Parameter = {
  name: 'vocabulary_id',
  type: 'string',
  options: ['vocabularyId'],
  encode: ({ vocabularyId: id }) => id || undefined,
}

/** Phrases stand beside the parameters, as the Python SDK sends them for its `phrase_id`. */
export const phrases: Parameter = {
  name: 'resources',
  type: 'object[]',
  place: 'body',
  options: ['phraseId'],
  encode: ({ phraseId }) => (phraseId ? [{ resource_id: phraseId, resource_type: 'asr_phrase' }] : undefined),
}

export const wordFilter: Parameter = {
  name: 'special_word_filter',
  type: 'json',
  options: ['maskWords', 'removeWords', 'systemFilter'],
  encode(asked) {
    const { maskWords, removeWords, systemFilter = true } = asked
    if (!wordFilter.options.some((option) => isAsked(asked, option))) return undefined
    return JSON.stringify({
      ...(maskWords?.length && { filter_with_signed: { word_list: maskWords } }),
      ...(removeWords?.length && { filter_with_empty: { word_list: removeWords } }),
      system_reserved_filter: systemFilter,
    })
  },
}

/** The one language; where it is left out, the model finds it out. */
export const language: Parameter = {
  name: 'language',
  type: 'string',
  options: ['language'],
  encode: (asked) => languagesOf(asked)[0],
}

/** @param mostItems how many of them the model heeds. */
export function languageHints(mostItems?: number, fallback?: readonly string[]): Parameter {
  return {
    name: 'language_hints',
    type: 'string[]',
    ...(fallback && { default: fallback }),
    ...(mostItems && { mostItems }),
    options: ['language'],
    encode(asked) {
      const codes = languagesOf(asked)
      return codes.length > 0 ? codes : undefined
    },
  }
}

/** As the vendor's samples for the model have it. */
export const corpus: Parameter = {
  name: 'corpus',
  type: 'object',
  mostTokens: 10_000,
  options: ['context'],
  encode: ({ context }) => (context ? { text: context } : undefined),
}

/** A message beside the source, as the vendor's Node SDK passes it apart from the parameters. */
export const contextMessage: Parameter = {
  name: 'context',
  type: 'object[]',
  place: 'input',
  mostCharacters: 400,
  options: ['context'],
  encode: ({ context }) =>
    context ? [{ role: 'user', content: [{ type: 'input_text', text: context }] }] : undefined,
}

/** What a model that no table holds is asked with: the names that most models share. */
export const usualParameters: readonly Parameter[] = [
  channelId,
  languageHints(),
  diarization,
  speakerCount,
  vocabularyId,
  phrases,
  disfluencyRemoval,
  timestampAlignment,
  wordFilter,
  enableItn,
  enableWords,
  eventDetection,
  corpus,
]

function flag(name: string, option: TaskOption): Parameter {
  const encode = (asked: TaskOptions) => (isAsked(asked, option) ? true : undefined)
  return { name, type: 'boolean', default: false, options: [option], encode }
}
