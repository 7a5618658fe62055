import { InputError } from '../errors.ts'
import type { Channel, Sentence, Transcript, Warning } from '../transcript.ts'
import { type TranscriptJson, transcriptSchema } from './json-schema.ts'

type SentenceJson = TranscriptJson['channels'][number]['sentences'][number]

/** Whether a value claims to be the public JSON, of any version. */
export function isTranscriptJson(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'schema' in value && 'channels' in value
}

/**
 * Reads the public JSON back into a transcript.
 *
 * @throws InputError when it is of another version, or was changed by hand into something else.
 */
export function readTranscriptJson(value: unknown, name: string): Transcript {
  const parsed = transcriptSchema.safeParse(value)
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? ''
    throw new InputError(`${name} is not a transcript of schema 1: its "${path}" is not as it should be.`)
  }
  const { source, engine, model, annotations, language, duration_ms, channels, warnings } = parsed.data
  return {
    source,
    engine,
    model,
    annotations,
    ...(language !== undefined && { language }),
    ...(duration_ms !== undefined && { durationMs: duration_ms }),
    channels: channels.map(toChannel),
    warnings: warnings as Warning[],
  }
}

function toChannel({ channel, text, sentences, events }: TranscriptJson['channels'][number]): Channel {
  return {
    channel,
    text,
    sentences: sentences.map(toSentence),
    events: events.map(({ type, start_ms, end_ms }) => ({ type, startMs: start_ms, endMs: end_ms })),
  }
}

function toSentence({
  start_ms,
  end_ms,
  text,
  emotion,
  events,
  speaker,
  language,
  words,
  raw,
}: SentenceJson): Sentence {
  return {
    ...(start_ms !== undefined && end_ms !== undefined && { startMs: start_ms, endMs: end_ms }),
    text,
    ...(emotion && { emotion }),
    events,
    ...(speaker !== undefined && { speaker }),
    ...(language !== undefined && { language }),
    ...(words && {
      words: words.map((word) => ({
        text: word.text,
        startMs: word.start_ms,
        endMs: word.end_ms,
        ...(word.estimated !== undefined && { estimated: word.estimated }),
      })),
    }),
    ...(raw !== undefined && { raw }),
  }
}
