import type { Emotion, EventType, Sentence, Transcript } from '../transcript.ts'
import { shownEvents } from './event-labels.ts'
import { shownTimedEvents } from './timed-events.ts'

/** How much of a transcript was spoken with each emotion. */
export interface EmotionTally {
  /** What the shares are of: times, or the number of sentences where some have no times. */
  of: 'time' | 'sentences'
  /** Shares above 0 that add up to 1; `undefined` is what was spoken with no emotion told. Empty where none was told at all. */
  shares: ReadonlyMap<Emotion | undefined, number>
}

/** Adds up the emotions of all channels. */
export function tallyEmotions({ channels }: Transcript): EmotionTally {
  const sentences = channels.flatMap((channel) => channel.sentences)
  if (!sentences.some(({ emotion }) => emotion)) return { of: 'sentences', shares: new Map() }
  const lengths = sentences.map(lengthMs)
  const timed = lengths.every(Number.isFinite) && lengths.some((length) => length > 0)
  const weights = timed ? lengths : sentences.map(() => 1)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const shares = new Map<Emotion | undefined, number>()
  sentences.forEach(({ emotion }, index) => {
    const share = (weights[index] ?? 0) / whole
    if (share > 0) shares.set(emotion, (shares.get(emotion) ?? 0) + share)
  })
  return { of: timed ? 'time' : 'sentences', shares }
}

function lengthMs({ startMs, endMs }: Sentence): number {
  return Math.max(0, (endMs ?? Number.NaN) - (startMs ?? Number.NaN))
}

/** How often a reader is told of each event, in the order of first mention; one that goes on from sentence to sentence counts once. */
export function tallyEvents(transcript: Transcript): Map<EventType, number> {
  const counts = new Map<EventType, number>()
  const count = ({ type }: { type: EventType }) => counts.set(type, (counts.get(type) ?? 0) + 1)
  for (const { sentences } of transcript.channels) {
    sentences.forEach((sentence, index) => {
      for (const event of shownEvents(sentence, sentences[index - 1])) count(event)
    })
  }
  for (const event of shownTimedEvents(transcript)) count(event)
  return counts
}
