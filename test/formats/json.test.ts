import fc from 'fast-check'
import { expect, test } from 'vitest'
import { render } from '../../src/formats/index.ts'
import { toTranscriptJson } from '../../src/formats/json.ts'
import { layOut } from '../../src/formats/json-layout.ts'
import { transcriptJsonSchema, transcriptSchema } from '../../src/formats/json-schema.ts'
import { tries } from '../support/properties.ts'
import { anyTranscript, OPTIONS, said, transcriptOf } from './transcripts.ts'

const full = transcriptOf(
  [
    said(0, 7480.4, 'Thank you.', {
      emotion: 'neutral',
      events: [{ type: 'applause', from: 0, to: 5 }],
      speaker: 0,
      language: 'en',
      words: [
        { text: 'Thank', startMs: 0, endMs: 310, estimated: true },
        { text: 'you.', startMs: 310, endMs: 600 },
      ],
      raw: '<|Speech|> Thank you.',
    }),
    { text: 'Untimed.' },
  ],
  { events: [{ type: 'bgm', startMs: 7480, endMs: 9200 }], durationMs: 11_000, language: 'en' },
)

test('the public shape, its keys in order, a word or an event on a line', () => {
  expect(render(full, 'json', OPTIONS)).toBe(`{
  "schema": 1,
  "source": "talks/keynote.mp3",
  "engine": "local",
  "model": "sensevoice-small",
  "annotations": ["emotions", "events"],
  "language": "en",
  "duration_ms": 11000,
  "channels": [
    {
      "channel": 0,
      "text": "Thank you. Untimed.",
      "sentences": [
        {
          "start_ms": 0,
          "end_ms": 7480,
          "text": "Thank you.",
          "emotion": "neutral",
          "events": [
            { "type": "applause", "from": 0, "to": 5 }
          ],
          "speaker": 0,
          "language": "en",
          "words": [
            { "text": "Thank", "start_ms": 0, "end_ms": 310, "estimated": true },
            { "text": "you.", "start_ms": 310, "end_ms": 600 }
          ],
          "raw": "<|Speech|> Thank you."
        },
        {
          "text": "Untimed.",
          "events": []
        }
      ],
      "events": [
        { "type": "bgm", "start_ms": 7480, "end_ms": 9200 }
      ]
    }
  ],
  "warnings": []
}
`)
})

test('any transcript is valid against the schema, and the file reads back as its JSON', () => {
  fc.assert(
    fc.property(anyTranscript(2), (transcript) => {
      const read: unknown = JSON.parse(render(transcript, 'json', OPTIONS))
      expect(transcriptSchema.strict().parse(read)).toEqual(toTranscriptJson(transcript))
    }),
    tries(20301, 100),
  )
})

test('the layout changes nothing that JSON can say', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(JSON.parse(layOut(value)))).toBe(JSON.stringify(value))
    }),
    tries(20302, 100),
  )
})

test('half of a surrogate pair, which strict readers refuse, is a replacement character', () => {
  expect(layOut({ text: 'a\ud800b' })).toBe('{ "text": "a\ufffdb" }')
})

test('the published JSON Schema is the one in the repository', async () => {
  const schema = `${layOut(transcriptJsonSchema())}\n`
  await expect(schema).toMatchFileSnapshot('../../schema/transcript.schema.json')
})
