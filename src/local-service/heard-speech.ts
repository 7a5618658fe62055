import { timeSentences } from './audio/sentences.ts'
import type { ChannelChunk } from './audio/speech.ts'
import { timeByTokens } from './audio/token-times.ts'
import type { HeardTags, RecognizedSentence } from './recognition.ts'
import type { RecognizedSpeech } from './workers/recognizers.ts'

/** Events that are heard without anybody speaking. */
const SOUNDS = new Set(['BGM', 'Applause', 'Laughter', 'Cry', 'Sneeze', 'Breath', 'Cough', 'Sing'])
const SPOKEN = /[\p{L}\p{N}]/u
/** What sounds on is cut into pieces too. */
const SAME_SOUND_MS = 1000

/**
 * What a chunk becomes: sentences, or an event where nobody speaks. Models invent words for noise, so that words count
 * only where voice activity was found and the model heard a language.
 */
export function sentencesOf(
  { text, tokens, tags }: RecognizedSpeech,
  chunk: ChannelChunk,
): RecognizedSentence[] {
  if (!tags) return timeSentences(text, chunk)
  const isSpeech = chunk.speech.length > 0 && tags.language !== 'nospeech' && SPOKEN.test(text)
  if (!isSpeech) return soundOf(tags, chunk)
  const { language } = tags
  const timed = tokens && timeByTokens(text, tokens, chunk, language)
  return (timed ?? timeSentences(text, chunk, language)).map((sentence) => ({ ...sentence, tags }))
}

function soundOf(tags: HeardTags, { startMs, endMs, speech }: ChannelChunk): RecognizedSentence[] {
  if (!SOUNDS.has(tags.event)) return []
  const from = speech[0]?.startMs ?? startMs
  const to = speech.at(-1)?.endMs ?? endMs
  return [{ startMs: from, endMs: to, text: '', tags: { ...tags, emotion: 'EMO_UNKNOWN' } }]
}

/** Puts the pieces of a sound that goes on together again. */
export function joinSounds(sentences: readonly RecognizedSentence[]): RecognizedSentence[] {
  const joined: RecognizedSentence[] = []
  for (const sentence of sentences) {
    const before = joined.at(-1)
    if (before && isSameSound(before, sentence)) before.endMs = sentence.endMs
    else joined.push({ ...sentence })
  }
  return joined
}

function isSameSound(before: RecognizedSentence, after: RecognizedSentence): boolean {
  const areSounds = before.text === '' && after.text === '' && before.tags?.event === after.tags?.event
  return areSounds && after.startMs - before.endMs <= SAME_SOUND_MS
}
