import { TranscribeError } from '../errors.ts'
import { joinSentences } from '../richtext/spacing.ts'
import type { Channel, Sentence, TimedEvent, Transcript, Warning } from '../transcript.ts'
import { asArray, asNumber, asObject, asText, type JsonObject } from './json.ts'
import { type ReadSentence, readSentence } from './sentence.ts'

// The transcription JSON is walked by hand, not by a schema: twelve hours of speech are a million words.

/** What a transcription JSON holds, whichever model's dialect it is in. */
export type Transcription = Pick<Transcript, 'channels' | 'warnings' | 'language' | 'durationMs'> &
  /** Only where the service says what its model can tell. */
  Partial<Pick<Transcript, 'annotations'>>

/**
 * Reads the JSON behind a result URL: Paraformer's, Fun-ASR's, Qwen's and both of SenseVoice's dialects alike. Unknown
 * fields are passed over, missing ones left out, and tags that nobody knows become warnings.
 * @throws TranscribeError `protocol` when it is no transcription at all.
 */
export function readTranscription(reply: unknown): Transcription {
  if (!isTranscription(reply)) {
    throw new TranscribeError('protocol', 'What the service sent as the transcription is none.')
  }
  const root = asObject(reply)
  const reading = asArray(root.transcripts).map((item, index) => readChannel(asObject(item), index))
  const channels = reading.map(({ channel }) => channel).sort((a, b) => a.channel - b.channel)
  const language = commonLanguage(channels)
  const durationMs = asNumber(asObject(root.properties).original_duration_in_milliseconds)
  const unknownTags = new Set(reading.flatMap(({ unknown }) => unknown))
  return {
    ...(language === undefined ? {} : { language }),
    ...(durationMs === undefined ? {} : { durationMs }),
    ...annotationsIn(root),
    channels,
    warnings: [...warningsOf(channels, unknownTags), ...serviceWarnings(root)],
  }
}

/** Whether a JSON value has the shape of a transcription, in any dialect. */
export function isTranscription(value: unknown): boolean {
  const { transcripts, properties, audio_info } = asObject(value)
  if (Array.isArray(transcripts)) return true
  return (transcripts ?? undefined) === undefined && (properties !== undefined || audio_info !== undefined)
}

/** A transcription of audio in which nobody speaks. */
export function silentTranscription(message = ''): Transcription {
  // The cloud repeats the code as the message; a sentence says more.
  const isSentence = message.includes(' ')
  return { channels: [], warnings: [isSentence ? { ...SILENCE, message } : SILENCE] }
}

const SILENCE: Warning = { code: 'no-speech', message: 'No speech was found; the transcript is empty.' }

interface ReadChannel {
  channel: Channel
  unknown: string[]
}

function readChannel(item: JsonObject, index: number): ReadChannel {
  const whole = asText(item.text)
  const items = asArray(item.sentences)
  // Without sentences the text is all there is, and nothing tells its times.
  const read = (items.length > 0 ? items : [{ text: whole }]).map((sentence) =>
    readSentence(asObject(sentence)),
  )
  const sentences: Sentence[] = []
  const events: TimedEvent[] = []
  for (const part of read) collect(part, sentences, events)
  const named = asNumber(item.channel_id)
  const channel = named !== undefined && Number.isInteger(named) && named >= 0 ? named : index
  return {
    channel: { channel, text: joinSentences(sentences.map(({ text }) => text)), sentences, events },
    unknown: read.flatMap(({ unknown }) => unknown),
  }
}

/** What was only heard, between sentences, is an event of the channel where its times are known. */
function collect({ sentences }: ReadSentence, into: Sentence[], events: TimedEvent[]): void {
  for (const sentence of sentences) {
    const { text, startMs, endMs, events: heard, emotion } = sentence
    if (text !== '') into.push(sentence)
    else if (startMs !== undefined && endMs !== undefined) {
      events.push(...heard.map(({ type }) => ({ type, startMs, endMs })))
    } else if (heard.length > 0 || emotion) into.push(sentence)
  }
}

function commonLanguage(channels: readonly Channel[]): string | undefined {
  const languages = new Set(channels.flatMap(({ sentences }) => sentences.map(({ language }) => language)))
  return languages.size === 1 ? [...languages][0] : undefined
}

function warningsOf(channels: readonly Channel[], unknownTags: ReadonlySet<string>): Warning[] {
  const silent = channels.every(({ sentences, events }) => sentences.length + events.length === 0)
  const tags = [...unknownTags]
  return [
    ...(silent ? [SILENCE] : []),
    ...(tags.length > 0 ? [{ code: 'unknown-tag', message: unknownTagSentence(tags) } as const] : []),
  ]
}

function unknownTagSentence(tags: readonly string[]): string {
  const shown = tags.slice(0, 10).join(' ')
  return `The model used marks that are not known and were left out: ${shown}${tags.length > 10 ? ' …' : ''}`
}

/** The local service says what the model behind a name can tell, which the name alone does not. */
function annotationsIn({ annotations }: JsonObject): Pick<Transcription, 'annotations'> {
  if (!Array.isArray(annotations)) return {}
  return { annotations: (['emotions', 'events'] as const).filter((name) => annotations.includes(name)) }
}

/** The local service adds sentences of its own for the user. */
function serviceWarnings(root: JsonObject): Warning[] {
  return asArray(root.warnings).flatMap((message) =>
    typeof message === 'string' ? [{ code: 'service', message } as const] : [],
  )
}
