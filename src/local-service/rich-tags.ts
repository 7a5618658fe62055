import type { HeardTags, RecognizedSentence } from './recognition.ts'

/** What the hosted model could say. Programs written for it take these tags out of the text, and no others. */
const EVENTS = new Set(['Speech', 'Applause', 'BGM', 'Laughter'])
const EMOTIONS = new Set(['HAPPY', 'ANGRY', 'SAD', 'NEUTRAL'])
/** Names by which the open model says that it heard nothing to name. */
const NOTHING = new Set(['EMO_UNKNOWN', 'Event_UNK', 'Speech'])

type Tagged = Pick<RecognizedSentence, 'text' | 'tags'>

/**
 * A sentence as `sensevoice-v1` wrote it: events opened and closed, the emotion last. Undefined when nothing is left of
 * it, because the model did not know the event that was all there was.
 */
export function hostedText({ text, tags }: Tagged): string | undefined {
  const speech = text === '' ? '' : `<|Speech|> ${text} <|/Speech|>`
  const event = tags && tags.event !== 'Speech' && EVENTS.has(tags.event) ? tags.event : undefined
  const emotion = tags && EMOTIONS.has(tags.emotion) ? ` <|${tags.emotion}|>` : ''
  const parts = event ? [`<|${event}|>`, speech, `<|/${event}|>`] : [speech]
  return `${parts.filter((part) => part !== '').join(' ')}${emotion}`.trim() || undefined
}

/** What the hosted model had no tag for, in a sentence for the user; none when nothing was left out. */
export function leftOutOfHosted(sentences: readonly Tagged[]): string[] {
  const heard = sentences.flatMap(({ tags }) => (tags ? [tags.event, tags.emotion] : []))
  const names = [...new Set(heard)].filter(
    (name) => !(EVENTS.has(name) || EMOTIONS.has(name) || NOTHING.has(name)),
  )
  if (names.length === 0) return []
  return [
    `sensevoice-v1 has no tags for ${names.join(', ')}: they were left out; the model name sensevoice-small gives them.`,
  ]
}

/** A sentence as SenseVoice-Small writes it: language, emotion, event and ITN before the text, nothing closed. */
export function openText({ text, tags }: Tagged): string {
  return `${tags ? leadingTags(tags) : ''}${text}`
}

function leadingTags({ language, emotion, event, itn }: HeardTags): string {
  return [language, emotion, event, itn].map((name) => `<|${name}|>`).join('')
}
