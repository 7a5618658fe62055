import { describe, expect, it } from 'vitest'
import { encodeSubmit, type SubmitRequest } from '../../src/dashscope/request.ts'

const url = 'https://a.example/b.wav'
const encode = (request: Partial<SubmitRequest>) =>
  encodeSubmit({ model: 'fun-asr', fileUrls: [url], ...request })

describe('the body of a submit', () => {
  it('is the documented one for sensevoice-v1', () => {
    expect(
      encode({ model: 'sensevoice-v1', channels: [0], language: 'en', disfluencyRemoval: true }),
    ).toEqual({
      model: 'sensevoice-v1',
      input: { file_urls: [url] },
      parameters: { channel_id: [0], disfluency_removal_enabled: true, language_hints: ['en'] },
    })
  })

  it('is the documented one for qwen3-asr-flash-filetrans', () => {
    const request = { model: 'qwen3-asr-flash-filetrans', language: 'zh', words: true, channels: [0, 1] }
    expect(encode(request)).toEqual({
      model: 'qwen3-asr-flash-filetrans',
      input: { file_url: url },
      parameters: { channel_id: [0, 1], language: 'zh', enable_words: true },
    })
  })

  it('is the documented one for paraformer-v2 with speakers and hot words', () => {
    expect(encode({ model: 'paraformer-v2', speakers: 2, vocabularyId: 'vocab-1' }).parameters).toEqual({
      diarization_enabled: true,
      speaker_count: 2,
      vocabulary_id: 'vocab-1',
    })
    expect(encode({ model: 'paraformer-v2', speakers: true }).parameters).toEqual({
      diarization_enabled: true,
    })
  })

  it('always holds parameters', () => {
    expect(encode({}).parameters).toEqual({})
  })

  it('takes parameters as they are, over the options', () => {
    const parameters = { language_hints: ['ja'], special_word_filter: '{}' }
    expect(encode({ language: 'en', parameters }).parameters).toEqual(parameters)
  })

  it('leaves an automatic language, and words that come anyway, to the model', () => {
    expect(encode({ model: 'sensevoice-v1', language: 'auto' }).parameters).toEqual({})
    expect(encode({ words: true }).parameters).toEqual({})
  })

  it('for a model that no table holds is the usual one', () => {
    expect(encode({ model: 'moonshine-tiny', language: 'en', speakers: true })).toEqual({
      model: 'moonshine-tiny',
      input: { file_urls: [url] },
      parameters: { language_hints: ['en'], diarization_enabled: true },
    })
  })
})

describe('a source URL', () => {
  it.each([
    [
      'https://a.example/15%3A11/x%20y.wav?Signature=a%2Bb%3D',
      'https://a.example/15%3A11/x%20y.wav?Signature=a%2Bb%3D',
    ],
    ['https://a.example/会 议.wav', 'https://a.example/%E4%BC%9A%20%E8%AE%AE.wav'],
    ['oss://dir/file.wav', 'oss://dir/file.wav'],
    ['HTTP://a.example/\ud800.wav', 'HTTP://a.example/%EF%BF%BD.wav'],
  ])('%s keeps what is encoded, and gets encoded what is not', (given, sent) => {
    expect(encode({ fileUrls: [given] }).input).toEqual({ file_urls: [sent] })
  })

  it.each([
    'file:///a.wav',
    'data:audio/wav;base64,AAAA',
    'talk.wav',
    '/a/b.wav',
    'https:///x',
    '',
    'ftp://h/a',
  ])('that is %j is refused', (given) => {
    expect(() => encode({ fileUrls: [given] })).toThrow(expect.objectContaining({ code: 'input' }))
  })
})

describe('a request the model cannot carry out is refused before it is sent', () => {
  it.each<[string, Partial<SubmitRequest>, RegExp]>([
    ['no source', { fileUrls: [] }, /no source/],
    [
      'too many sources',
      { model: 'qwen3-asr-flash-filetrans', fileUrls: [url, url] },
      /takes 1 file per task, not 2/,
    ],
    ['101 sources', { fileUrls: Array(101).fill(url) }, /takes 100 files/],
    [
      'a language the model lacks',
      { model: 'paraformer-v2', language: 'sw' },
      /does not know the language “sw”/,
    ],
    [
      'a language for a model that takes none',
      { model: 'paraformer-8k-v2', language: 'zh' },
      /takes no language/,
    ],
    [
      'speakers',
      { model: 'qwen3-asr-flash-filetrans', speakers: true },
      /does not take the option “speakers”/,
    ],
    ['hot words', { model: 'sensevoice-v1', vocabularyId: 'v' }, /vocabulary/],
    ['filler words', { model: 'fun-asr', disfluencyRemoval: true }, /disfluency-removal/],
  ])('%s', (_name, request, message) => {
    expect(() => encode(request)).toThrow(
      expect.objectContaining({ code: 'input', message: expect.stringMatching(message) }),
    )
  })

  it('naming the models that can', () => {
    expect(() => encode({ disfluencyRemoval: true })).toThrow(
      expect.objectContaining({ advice: 'These do: paraformer-v2, paraformer-8k-v2.' }),
    )
  })
})
