import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTranscription } from '../../src/dashscope/transcription.ts'
import type { HeardTags, RecognizedSentence } from '../../src/local-service/recognition.ts'
import { hostedText, leftOutOfHosted, openText } from '../../src/local-service/rich-tags.ts'
import { toTranscription } from '../../src/local-service/transcription.ts'
import { parseRichText } from '../../src/richtext/parse.ts'

const tags = (over: Partial<HeardTags> = {}): HeardTags => ({
  language: 'en',
  emotion: 'NEUTRAL',
  event: 'Speech',
  itn: 'withitn',
  ...over,
})

describe('the dialect of the hosted model', () => {
  it.each<[string, string, Partial<HeardTags>]>([
    ['<|Speech|> Hello. <|/Speech|> <|NEUTRAL|>', 'Hello.', {}],
    ['<|Speech|> Hello. <|/Speech|>', 'Hello.', { emotion: 'EMO_UNKNOWN' }],
    [
      '<|BGM|> <|Speech|> Hello. <|/Speech|> <|/BGM|> <|HAPPY|>',
      'Hello.',
      { event: 'BGM', emotion: 'HAPPY' },
    ],
    ['<|Applause|> <|/Applause|>', '', { event: 'Applause', emotion: 'EMO_UNKNOWN' }],
    ['<|Speech|> Hello. <|/Speech|>', 'Hello.', { event: 'Cough', emotion: 'FEARFUL' }],
  ])('writes %s', (written, text, over) => {
    expect(hostedText({ text, tags: tags(over) })).toBe(written)
  })

  it('has nothing for a sound that the hosted model did not know', () => {
    expect(hostedText({ text: '', tags: tags({ event: 'Cough', emotion: 'EMO_UNKNOWN' }) })).toBeUndefined()
  })

  it('says what it left out, once', () => {
    const heard = [tags({ event: 'Cough' }), tags({ event: 'Cough', emotion: 'FEARFUL' }), tags()]
    expect(leftOutOfHosted(heard.map((each) => ({ text: 'a', tags: each })))).toEqual([
      'sensevoice-v1 has no tags for Cough, FEARFUL: they were left out; the model name sensevoice-small gives them.',
    ])
    expect(leftOutOfHosted([{ text: 'a', tags: tags() }, { text: 'b' }])).toEqual([])
  })
})

const anySentence = fc.record({
  text: fc
    .array(fc.constantFrom('hello', 'world.', '我有', '3', 'a<b', 'x|y', '¿qué?', '✓'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((words) => words.join(' ')),
  tags: fc.record({
    language: fc.constantFrom('zh', 'en', 'yue', 'ja', 'ko'),
    emotion: fc.constantFrom(
      'HAPPY',
      'ANGRY',
      'SAD',
      'NEUTRAL',
      'EMO_UNKNOWN',
      'FEARFUL',
      'DISGUSTED',
      'SURPRISED',
    ),
    event: fc.constantFrom(
      'Speech',
      'Applause',
      'BGM',
      'Laughter',
      'Cry',
      'Sneeze',
      'Breath',
      'Cough',
      'Sing',
    ),
    itn: fc.constant('withitn'),
  }),
})

const HOSTED = ['happy', 'angry', 'sad', 'neutral', 'speech', 'applause', 'bgm', 'laughter']
const known = (name: string) => (HOSTED.includes(name.toLowerCase()) ? [name.toLowerCase()] : [])

describe('read by our own parser', () => {
  it('what the hosted dialect can say comes back from it', () => {
    fc.assert(
      fc.property(anySentence, (sentence) => {
        const { text, emotions, events, unknownTags } = parseRichText(hostedText(sentence) ?? '')
        expect(text).toBe(sentence.text)
        expect(emotions).toEqual(known(sentence.tags.emotion))
        const expected = new Set(['speech', ...known(sentence.tags.event)])
        expect(new Set(events.map(({ type }) => type))).toEqual(expected)
        for (const { from, to } of events) expect([from, to]).toEqual([0, text.length])
        expect(unknownTags).toEqual([])
      }),
    )
  })

  it('everything comes back from the open dialect', () => {
    fc.assert(
      fc.property(anySentence, (sentence) => {
        const { text, emotion, events, language, unknownTags } = parseRichText(openText(sentence))
        const heard = sentence.tags.emotion.toLowerCase()
        expect({ text, emotion, language }).toEqual({
          text: sentence.text,
          emotion: heard === 'emo_unknown' ? undefined : heard,
          language: sentence.tags.language,
        })
        expect(events).toEqual([{ type: sentence.tags.event.toLowerCase(), from: 0, to: text.length }])
        expect(unknownTags).toEqual([])
      }),
    )
  })

  it('the whole transcription comes back in both, sentence by sentence', () => {
    fc.assert(
      fc.property(fc.array(anySentence, { minLength: 1, maxLength: 5 }), (heard) => {
        const sentences = heard.map((each, index) => ({
          ...each,
          startMs: index * 1000,
          endMs: index * 1000 + 900,
        }))
        for (const dialect of ['sensevoice', 'sensevoice-small'] as const) {
          const { channels } = readTranscription(written(sentences, dialect))
          expect(
            channels[0]?.sentences.map(({ text, startMs, endMs }) => ({ text, startMs, endMs })),
          ).toEqual(sentences.map(({ text, startMs, endMs }) => ({ text, startMs, endMs })))
        }
      }),
    )
  })
})

it('gives the hosted dialect three fields a sentence, joined by nothing', () => {
  const sentences = [
    { startMs: 0, endMs: 900, text: 'Hello.', tags: tags() },
    { startMs: 2000, endMs: 4000, text: '', tags: tags({ event: 'Applause', emotion: 'EMO_UNKNOWN' }) },
  ]
  const { transcripts } = written(sentences, 'sensevoice') as { transcripts: object[] }
  expect(transcripts).toEqual([
    {
      channel_id: 0,
      content_duration_in_milliseconds: 900,
      text: '<|Speech|> Hello. <|/Speech|> <|NEUTRAL|><|Applause|> <|/Applause|>',
      sentences: [
        { begin_time: 0, end_time: 900, text: '<|Speech|> Hello. <|/Speech|> <|NEUTRAL|>' },
        { begin_time: 2000, end_time: 4000, text: '<|Applause|> <|/Applause|>' },
      ],
    },
  ])
})

it('gives an applause between sentences its own times', () => {
  const sentences = [
    { startMs: 2000, endMs: 4000, text: '', tags: tags({ event: 'Applause', emotion: 'EMO_UNKNOWN' }) },
  ]
  for (const dialect of ['sensevoice', 'sensevoice-small'] as const) {
    expect(readTranscription(written(sentences, dialect)).channels).toEqual([
      { channel: 0, text: '', sentences: [], events: [{ type: 'applause', startMs: 2000, endMs: 4000 }] },
    ])
  }
})

it('tells what other families can say of it, and no more', () => {
  const sentences = [
    { startMs: 0, endMs: 900, text: '你好。', tags: tags({ language: 'zh', emotion: 'SAD' }) },
    { startMs: 1000, endMs: 1900, text: '', tags: tags({ event: 'Cry', emotion: 'EMO_UNKNOWN' }) },
    { startMs: 2000, endMs: 2900, text: '再见。', tags: tags({ language: 'zh', emotion: 'EMO_UNKNOWN' }) },
  ]
  const qwen = written(sentences, 'qwen3') as { transcripts: Array<{ sentences: object[] }> }
  expect(qwen.transcripts[0]?.sentences).toEqual([
    { sentence_id: 0, begin_time: 0, end_time: 900, text: '你好。', language: 'zh', emotion: 'sad' },
    { sentence_id: 1, begin_time: 2000, end_time: 2900, text: '再见。', language: 'zh' },
  ])
  expect(written(sentences, 'paraformer')).toMatchObject({ transcripts: [{ text: '你好。再见。' }] })
})

function written(
  sentences: RecognizedSentence[],
  dialect: 'sensevoice' | 'sensevoice-small' | 'qwen3' | 'paraformer',
) {
  const recognition = {
    format: 'wav',
    samplingRate: 16_000,
    durationMs: 10_000,
    channels: [{ channel: 0, sentences }],
    warnings: [],
  }
  return toTranscription('https://example.com/a.wav', recognition, { dialect, words: false })
}
