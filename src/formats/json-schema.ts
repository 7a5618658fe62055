import { z } from 'zod'

const milliseconds = z.int().nonnegative()
const offset = z.int().nonnegative()

const textEvent = z
  .object({ type: z.string(), from: offset, to: offset })
  .describe('An event inside a sentence: a span of its text in UTF-16 code units, "to" exclusive.')

const timedEvent = z
  .object({ type: z.string(), start_ms: milliseconds, end_ms: milliseconds })
  .describe('An event with times of its own.')

const word = z.object({
  text: z.string().describe('With its punctuation, without surrounding space.'),
  start_ms: milliseconds,
  end_ms: milliseconds,
  estimated: z.boolean().optional().describe('True when no model gave these times.'),
})

const sentence = z.object({
  start_ms: milliseconds
    .optional()
    .describe('From the start of the audio. Absent with end_ms when the model gave no times.'),
  end_ms: milliseconds.optional(),
  text: z.string().describe('Clean text, without tags.'),
  emotion: z
    .enum(['neutral', 'happy', 'angry', 'sad', 'fearful', 'disgusted', 'surprised'])
    .optional()
    .describe('Absent when the model says nothing.'),
  events: z.array(textEvent),
  speaker: z.int().nonnegative().optional().describe('From 0, only with diarization.'),
  language: z.string().optional().describe('A language code as the model writes it.'),
  words: z.array(word).optional(),
  raw: z.string().optional().describe('The text as the model wrote it, tags included, when it differs.'),
})

const channel = z.object({
  channel: z.int().nonnegative().describe('Channel number in the audio, from 0.'),
  text: z.string(),
  sentences: z.array(sentence),
  events: z.array(timedEvent).describe('Events outside the sentences.'),
})

/** The public JSON of a transcript, version 1. For checking at the rim and in tests; rendering does not run it. */
export const transcriptSchema = z.object({
  schema: z.literal(1),
  source: z.string().describe('As the user named it.'),
  engine: z.enum(['dashscope', 'local']),
  model: z.string(),
  annotations: z
    .array(z.enum(['emotions', 'events']))
    .describe('What the model can tell beside the words. What is not listed was not offered.'),
  language: z.string().optional().describe('The one language of all sentences, when known.'),
  duration_ms: milliseconds.optional(),
  channels: z.array(channel),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
})

/** The public JSON of a transcript: what `transcriptSchema` accepts. */
export type TranscriptJson = z.infer<typeof transcriptSchema>

/** The JSON Schema (draft 2020-12) of the public JSON. Unknown properties are allowed, so that later versions can add some. */
export function transcriptJsonSchema(): Record<string, unknown> {
  const { $schema, ...shape } = z.toJSONSchema(transcriptSchema, { io: 'input' })
  return { $schema, title: 'sensevoice-transcribe transcript', ...shape }
}
