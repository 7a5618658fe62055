import type { Channel, Sentence } from '../transcript.ts'

// The transcription JSON is walked by hand, not by a schema: twelve hours of speech are a million words.

/** What a transcription JSON holds, whichever model's dialect it is in. */
export interface Transcription {
  durationMs?: number
  channels: Channel[]
  /** Sentences our own service adds for the user. */
  notices: string[]
}

type Json = Record<string, unknown>

/** Reads the JSON behind a result URL. Unknown fields are passed over; missing ones are left out. */
export function readTranscription(reply: unknown): Transcription {
  const root = asObject(reply)
  const durationMs = asNumber(asObject(root.properties).original_duration_in_milliseconds)
  return {
    ...(durationMs === undefined ? {} : { durationMs }),
    channels: asArray(root.transcripts).map((item, index) => readChannel(asObject(item), index)),
    notices: asArray(root.warnings).filter((notice) => typeof notice === 'string'),
  }
}

function readChannel(item: Json, index: number): Channel {
  const sentences = asArray(item.sentences).map((sentence) => readSentence(asObject(sentence)))
  return {
    channel: asNumber(item.channel_id) ?? index,
    text: sentences.map(({ text }) => text).join(' '),
    sentences,
    events: [],
  }
}

function readSentence(item: Json): Sentence {
  const startMs = asNumber(item.begin_time)
  const endMs = asNumber(item.end_time)
  return {
    ...(startMs === undefined || endMs === undefined ? {} : { startMs, endMs }),
    text: String(item.text ?? '').trim(),
    events: [],
  }
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}
