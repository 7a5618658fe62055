import { describe, expect, it } from 'vitest'
import { readTranscription } from '../../src/dashscope/transcription.ts'
import { recordedBody } from '../doubles/replay-server.ts'

const recorded = (caseName: string) => readTranscription(JSON.parse(recordedBody(caseName, 'result')))
const oneSentence = (sentence: object) =>
  readTranscription({ transcripts: [{ channel_id: 0, sentences: [sentence] }] })

describe('Paraformer’s and Fun-ASR’s dialect', () => {
  it('is read with words, their punctuation, speakers and the length of the audio', () => {
    expect(recorded('paraformer-succeeded')).toEqual({
      durationMs: 3834,
      channels: [
        {
          channel: 0,
          text: 'Hello world, 这里是阿里巴巴语音实验室。',
          sentences: [
            {
              startMs: 100,
              endMs: 3820,
              text: 'Hello world, 这里是阿里巴巴语音实验室。',
              events: [],
              speaker: 0,
              words: [
                { text: 'Hello', startMs: 100, endMs: 596 },
                { text: 'world,', startMs: 596, endMs: 844 },
              ],
            },
          ],
          events: [],
        },
      ],
      warnings: [],
    })
  })
})

describe('Qwen’s dialect', () => {
  it('is read with the language and emotion of each sentence', () => {
    const { channels, language, durationMs } = recorded('qwen3-succeeded')
    expect({ language, durationMs }).toEqual({ language: 'zh', durationMs: undefined })
    expect(channels[0]?.sentences).toEqual([
      {
        startMs: 0,
        endMs: 1440,
        text: '今天，天气不错。',
        emotion: 'neutral',
        language: 'zh',
        events: [],
        words: [
          { text: '今天，', startMs: 0, endMs: 400 },
          { text: '天气', startMs: 400, endMs: 900 },
          { text: '不错。', startMs: 900, endMs: 1440 },
        ],
      },
    ])
  })

  it('with an emotion nobody knows is read without it, and warns', () => {
    const { channels, warnings } = oneSentence({ begin_time: 0, end_time: 1, text: 'a', emotion: 'bored' })
    expect(channels[0]?.sentences[0]).not.toHaveProperty('emotion')
    expect(warnings).toEqual([{ code: 'unknown-tag', message: expect.stringContaining('bored') }])
  })
})

describe('the dialect of sensevoice-v1', () => {
  it('is read with its tags as emotions and events, and keeps what the model wrote', () => {
    const { channels, durationMs, warnings } = recorded('sensevoice-succeeded')
    expect({ durationMs, warnings }).toEqual({ durationMs: 17_645, warnings: [] })
    expect(channels[0]?.sentences).toEqual([
      {
        startMs: 0,
        endMs: 7480,
        text: 'Senior staff, … fellow classmates.',
        emotion: 'neutral',
        events: [{ type: 'speech', from: 0, to: 34 }],
        raw: '<|Speech|> Senior staff, … fellow classmates. <|/Speech|> <|NEUTRAL|>',
      },
      {
        startMs: 11_880,
        endMs: 17_640,
        text: 'I am honored to have been chosen … today.',
        events: [
          { type: 'applause', from: 0, to: 12 },
          { type: 'speech', from: 0, to: 41 },
        ],
        raw: '<|Applause|> <|Speech|> I am honored <|/Applause|> to have been chosen … today. <|/Speech|>',
      },
    ])
    expect(channels[0]?.text).toBe(
      'Senior staff, … fellow classmates. I am honored to have been chosen … today.',
    )
  })

  it('collects marks nobody knows into one warning, each once', () => {
    const sentences = ['<|Rain|>a<|/Rain|>', '<|Rain|>b'].map((text) => ({
      begin_time: 0,
      end_time: 1,
      text,
    }))
    const { channels, warnings } = readTranscription({ transcripts: [{ channel_id: 0, sentences }] })
    expect(channels[0]?.text).toBe('a b')
    expect(warnings).toEqual([
      {
        code: 'unknown-tag',
        message: 'The model used marks that are not known and were left out: <|Rain|> <|/Rain|>',
      },
    ])
  })

  it('makes a sentence that is only heard an event with times', () => {
    const { channels } = oneSentence({ begin_time: 10, end_time: 20, text: '<|Applause|> <|/Applause|>' })
    expect(channels[0]).toEqual({
      channel: 0,
      text: '',
      sentences: [],
      events: [{ type: 'applause', startMs: 10, endMs: 20 }],
    })
  })
})

describe('the dialect of SenseVoice-Small', () => {
  it('is read, several segments in one string as several sentences that share its time', () => {
    const text = '<|zh|><|HAPPY|><|Speech|><|withitn|>你好。<|en|><|EMO_UNKNOWN|><|BGM|><|woitn|>hey'
    const { channels, language } = oneSentence({ begin_time: 0, end_time: 6000, text })
    expect(language).toBeUndefined()
    expect(channels[0]?.sentences).toEqual([
      {
        startMs: 0,
        endMs: 3000,
        text: '你好。',
        emotion: 'happy',
        language: 'zh',
        events: [{ type: 'speech', from: 0, to: 3 }],
        raw: text,
      },
      { startMs: 3000, endMs: 6000, text: 'hey', language: 'en', events: [{ type: 'bgm', from: 0, to: 3 }] },
    ])
  })
})

describe('what is missing', () => {
  it('is the times of a transcript that has only a text', () => {
    const { channels } = readTranscription({
      transcripts: [{ channel_id: 0, text: '<|en|><|SAD|><|Speech|><|withitn|>oh no' }],
    })
    expect(channels[0]?.sentences).toMatchObject([{ text: 'oh no', emotion: 'sad', language: 'en' }])
    expect(channels[0]?.sentences[0]).not.toHaveProperty('startMs')
  })

  it('is the text of a sentence that has only words', () => {
    const words = [
      { begin_time: 0, end_time: 5, text: 'so ', punctuation: '' },
      { begin_time: 5, end_time: 9, text: 'what', punctuation: '?' },
    ]
    expect(oneSentence({ begin_time: 0, end_time: 9, words }).channels[0]?.text).toBe('so what?')
  })

  it.each([
    ['one of the times', { begin_time: 5, text: 'a' }],
    ['both times', { text: 'a' }],
    ['the times, which are null', { begin_time: null, end_time: null, text: 'a' }],
  ])('may be %s', (_name, sentence) => {
    expect(oneSentence(sentence).channels[0]?.sentences).toEqual([{ text: 'a', events: [] }])
  })

  it('is any speech', () => {
    const silent = [{ code: 'no-speech', message: expect.any(String) }]
    expect(readTranscription({ transcripts: [] })).toEqual({ channels: [], warnings: silent })
    expect(oneSentence({ begin_time: 0, end_time: 1, text: ' ' }).warnings).toEqual(silent)
    expect(readTranscription({ properties: {}, transcripts: null }).warnings).toEqual(silent)
  })

  it('is never invented: nulls and strange types are left out', () => {
    const strange = {
      begin_time: '0',
      end_time: {},
      text: 'a',
      words: 'b',
      speaker_id: null,
      emotion: 3,
      language: [],
    }
    expect(oneSentence(strange).channels[0]?.sentences).toEqual([{ text: 'a', events: [] }])
    expect(() => readTranscription({ transcripts: [null, 1, { sentences: [null, 'x', []] }] })).not.toThrow()
  })
})

describe('several channels', () => {
  it('are put in the order of their numbers, whatever order they come in', () => {
    const { channels } = readTranscription({
      transcripts: [
        { channel_id: 1, sentences: [{ begin_time: 0, end_time: 1, text: 'right' }] },
        { channel_id: 0, sentences: [{ begin_time: 0, end_time: 1, text: 'left' }] },
      ],
    })
    expect(channels.map(({ channel, text }) => [channel, text])).toEqual([
      [0, 'left'],
      [1, 'right'],
    ])
  })
})

it('a transcription of a million words is read whole', () => {
  const words = Array.from({ length: 20 }, (_, i) => ({
    begin_time: i,
    end_time: i + 1,
    text: 'word ',
    punctuation: '',
  }))
  const sentence = { begin_time: 0, end_time: 20, text: 'word '.repeat(20), words }
  const transcripts = [{ channel_id: 0, sentences: Array.from({ length: 50_000 }, () => sentence) }]
  const { channels } = readTranscription({ transcripts })
  expect(channels[0]?.sentences).toHaveLength(50_000)
}, 20_000)

it('what came over the network and is none is a fault of the protocol', () => {
  expect(() => readTranscription({ code: 'x' })).toThrow(expect.objectContaining({ code: 'protocol' }))
})
