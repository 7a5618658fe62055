import type { SpeechChunk, TimeSpan } from './chunker.ts'
import { splitSentences } from './sentence-split.ts'
import type { TimedSentence } from './sentences.ts'
import { type TimedWord, unitsOf } from './word-times.ts'

/** A piece of a word, or a character, as a recogniser puts its text together. */
export interface HeardToken {
  text: string
  /** When it begins, in milliseconds from the start of the chunk. */
  startMs: number
}

/** A sentence whose words have the recogniser's own times. */
export interface SpokenSentence extends TimedSentence {
  words: TimedWord[]
}

const SPACE = /\s+/gu
const SPOKEN = /[\p{L}\p{N}\p{M}]/u

/**
 * Splits a chunk's text into sentences and takes their times, and those of their words, from its tokens. A word lasts
 * until the next begins, or until nobody speaks any more. Times rise and stay within the chunk's speech.
 *
 * @returns undefined when the tokens are not the text's.
 */
export function timeByTokens(
  text: string,
  tokens: readonly HeardToken[],
  chunk: Pick<SpeechChunk, 'startMs' | 'speech'>,
  language?: string,
): SpokenSentence[] | undefined {
  const [first] = chunk.speech
  const last = chunk.speech.at(-1)
  const times = characterTimes(text, tokens)
  if (!times || !first || !last) return undefined
  const onClock = (timeMs: number) =>
    Math.round(Math.min(Math.max(chunk.startMs + timeMs, first.startMs), last.endMs))
  const clock = times.map(onClock)
  const sentences = wordsOfSentences(splitSentences(text, language), clock, chunk.speech)
  return sentences.map(({ words, ...sentence }, index) => ({
    startMs: index === 0 ? first.startMs : (words[0]?.startMs ?? 0),
    endMs: index === sentences.length - 1 ? last.endMs : (words.at(-1)?.endMs ?? 0),
    ...sentence,
    words,
  }))
}

/** For every character of the text that is no space, when its token begins. */
function characterTimes(text: string, tokens: readonly HeardToken[]): number[] | undefined {
  const shown = tokens.map((token) => ({ ...token, text: token.text.replace(SPACE, '') }))
  if (shown.map((token) => token.text).join('') !== text.replace(SPACE, '')) return undefined
  return shown.flatMap((token) => Array<number>(token.text.length).fill(token.startMs))
}

function wordsOfSentences(
  sentences: readonly string[],
  clock: readonly number[],
  speech: readonly TimeSpan[],
): Array<{ text: string; words: TimedWord[] }> {
  let position = 0
  return sentences.map((text) => {
    const words = unitsOf(text).map((unit) => {
      const characters = `${unit.text}${unit.punctuation}`.replace(SPACE, '')
      const startMs = clock[position] ?? 0
      const spokenMs = clock[position + lastSpoken(characters)] ?? startMs
      position += characters.length
      const endMs = Math.min(clock[position] ?? Number.POSITIVE_INFINITY, endOfSpeech(spokenMs, speech))
      return { startMs, endMs: Math.max(startMs, endMs), ...unit }
    })
    return { text, words }
  })
}

/** Where the last character is that somebody says. */
function lastSpoken(characters: string): number {
  for (let at = characters.length - 1; at > 0; at--) if (SPOKEN.test(characters[at] ?? '')) return at
  return 0
}

/** When whoever speaks at a moment stops. */
function endOfSpeech(momentMs: number, speech: readonly TimeSpan[]): number {
  const span = speech.find(({ endMs }) => momentMs < endMs) ?? speech.at(-1)
  return span?.endMs ?? momentMs
}
