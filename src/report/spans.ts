import { isShown } from '../formats/event-labels.ts'
import { spokenSentences } from '../formats/spoken-sentences.ts'
import { shownTimedEvents } from '../formats/timed-events.ts'
import type { EventType, Transcript } from '../transcript.ts'
import type { Tone } from './emotions.ts'

/** A stretch of time, in milliseconds. */
export interface Span {
  startMs: number
  endMs: number
}

/** When what happened in a recording, as far as there are times. */
export interface Course {
  /** Of the recording, or to the end of what is known of it. */
  lengthMs: number
  /** Whether every sentence has times, so that they can be drawn. */
  timed: boolean
  speech: Array<Span & { tone: Tone; voice: string | undefined }>
  /** In the order of first mention. */
  events: Map<EventType, Span[]>
}

export function courseOf(transcript: Transcript): Course {
  const sentences = spokenSentences(transcript)
  const timed = sentences.filter(({ startMs, endMs }) => isTime(startMs) && isTime(endMs))
  const events = new Map<EventType, Span[]>()
  const hear = (type: EventType, span: Span) => {
    const known = events.get(type)
    if (known) known.push(span)
    else events.set(type, [span])
  }
  const speech = timed.map(({ startMs = 0, endMs = 0, text, emotion, voice, events: inside }) => {
    // Tags have no times: where they stand in the text is the best that is known.
    const at = (offset: number) => startMs + ((endMs - startMs) * offset) / Math.max(1, text.length)
    for (const { type, from, to } of inside.filter(isShown))
      hear(type, { startMs: at(from), endMs: Math.min(endMs, at(to)) })
    return { startMs, endMs, tone: emotion ?? ('untold' as const), voice }
  })
  for (const { type, ...span } of shownTimedEvents(transcript)) hear(type, span)
  const ends = [...speech, ...[...events.values()].flat()].map(({ endMs }) => endMs)
  const told = isTime(transcript.durationMs) ? transcript.durationMs : 0
  const lengthMs = ends.reduce((most, end) => Math.max(most, end), told)
  return { lengthMs, timed: sentences.length > 0 && timed.length === sentences.length, speech, events }
}

function isTime(ms: number | undefined): ms is number {
  return ms !== undefined && Number.isFinite(ms) && ms >= 0
}
