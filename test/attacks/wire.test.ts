import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toApiError } from '../../src/dashscope/api-error.ts'
import { decodeReply } from '../../src/dashscope/reply.ts'
import { readSavedTranscription } from '../../src/dashscope/saved-transcription.ts'
import { readTranscription } from '../../src/dashscope/transcription.ts'
import * as wire from '../../src/dashscope/wire.ts'
import { TRANSCRIPT_FORMATS } from '../../src/defaults.ts'
import { TranscribeError } from '../../src/errors.ts'
import { render } from '../../src/formats/index.ts'
import { isTranscriptJson, readTranscriptJson } from '../../src/formats/json-read.ts'
import { readTaskList } from '../../src/sources/task-list.ts'
import type { Transcript } from '../../src/transcript.ts'
import { OPTIONS } from '../formats/transcripts.ts'
import { tries } from '../support/properties.ts'
import { hostileText } from './corpus.ts'

const oddNumber = fc.oneof(
  fc.constantFrom(-1, 0, 1, 2 ** 31, 2 ** 53, 1e308, -1e308, Number.MIN_VALUE),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.nat(100_000),
)
const anything = fc.oneof(fc.jsonValue(), hostileText, oddNumber, fc.constant(null))
const mostly = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: value, weight: 6 }, { arbitrary: anything, weight: 1 })

const word = fc.record({
  text: mostly(hostileText),
  begin_time: mostly(oddNumber),
  end_time: mostly(oddNumber),
  punctuation: anything,
})
const sentence = fc.record(
  {
    text: mostly(hostileText),
    begin_time: mostly(oddNumber),
    end_time: mostly(oddNumber),
    sentence_id: anything,
    speaker_id: mostly(oddNumber),
    emotion: mostly(hostileText),
    language: mostly(hostileText),
    words: mostly(fc.array(word, { maxLength: 4 })),
  },
  { requiredKeys: [] },
)
const transcription = fc.record(
  {
    file_url: anything,
    properties: mostly(fc.record({ original_duration_in_milliseconds: mostly(oddNumber) })),
    annotations: anything,
    warnings: mostly(fc.array(hostileText, { maxLength: 2 })),
    transcripts: mostly(
      fc.array(
        fc.record(
          {
            channel_id: mostly(oddNumber),
            text: mostly(hostileText),
            sentences: mostly(fc.array(sentence, { maxLength: 5 })),
          },
          { requiredKeys: [] },
        ),
        { maxLength: 3 },
      ),
    ),
  },
  { requiredKeys: [] },
)

const schemas = Object.values(wire).filter((value) => typeof value === 'object' && 'safeParse' in value)

/** What it throws is ours, with a sentence; anything else fails the test. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof TranscribeError) return undefined
    throw error
  }
}

describe('a hostile service', () => {
  test('sends a transcription of any shape: it is refused in a sentence, or every format can be written of it', () => {
    let read = 0
    const property = fc.property(transcription, (reply) => {
      const found = readable(() => readTranscription(reply))
      if (!found) return
      read++
      const transcript: Transcript = {
        source: 'x',
        engine: 'dashscope',
        model: 'm',
        annotations: [],
        ...found,
      }
      for (const format of TRANSCRIPT_FORMATS)
        expect(typeof render(transcript, format, OPTIONS)).toBe('string')
    })
    fc.assert(property, tries(31, 400))
    expect(read).toBeGreaterThan(50)
  })

  test('sends replies of any shape to any call: they are understood, or refused in a sentence', () => {
    expect(schemas.length).toBeGreaterThan(3)
    const body = fc.oneof(
      fc.json(),
      transcription.map((value) => JSON.stringify(value)),
      hostileText,
    )
    const property = fc.property(body, fc.constantFrom(200, 400, 403, 429, 500), (text, status) => {
      const reply = { status, headers: {}, body: Buffer.from(text) }
      for (const schema of schemas) readable(() => decodeReply(schema as never, reply, []))
      const { message } = toApiError(reply, { secrets: [], nowMs: 0 })
      expect(message.length).toBeLessThan(700)
      expect(message).not.toMatch(/\p{Cc}/u)
    })
    fc.assert(property, tries(32, 300))
  })

  test('nests its reply a million deep', () => {
    const deep = '['.repeat(1_000_000)
    const reply = { status: 200, body: Buffer.from(`{"output": ${deep}${']'.repeat(1_000_000)}}`) }
    for (const schema of schemas) readable(() => decodeReply(schema as never, reply, []))
    readable(() => readTranscription(JSON.parse(`{"transcripts": [${deep}${']'.repeat(1_000_000)}]}`)))
  })
})

describe('a hostile file', () => {
  test('is a saved transcription of any shape', () => {
    fc.assert(
      fc.property(fc.oneof(transcription, fc.jsonValue()), (value) => {
        const text = JSON.stringify(value)
        readable(() => readSavedTranscription(text, 'x'))
        if (isTranscriptJson(value)) readable(() => readTranscriptJson(value, 'x'))
      }),
      tries(33, 300),
    )
  })

  test('is a transcript of our own, with anything in it', () => {
    const own = fc.record({
      schema: fc.constant(1),
      source: mostly(hostileText),
      engine: mostly(fc.constant('local')),
      model: mostly(hostileText),
      annotations: mostly(fc.constant([])),
      channels: mostly(fc.array(anything, { maxLength: 2 })),
      warnings: mostly(fc.constant([])),
    })
    fc.assert(
      fc.property(own, (value) => {
        const transcript = readable(() => readTranscriptJson(value, 'x'))
        if (transcript)
          for (const format of TRANSCRIPT_FORMATS) render({ ...transcript, source: 'x' }, format, OPTIONS)
      }),
      tries(34, 300),
    )
  })

  test('is a list of tasks of any shape', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), hostileText), (text) => {
        for (const { taskId } of readable(() => readTaskList(text)) ?? []) expect(taskId).not.toBe('')
      }),
      tries(35, 300),
    )
  })
})
