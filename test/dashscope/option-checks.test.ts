import { describe, expect, it } from 'vitest'
import { checkRegion, checkTaskOptions, parameterWarnings } from '../../src/dashscope/option-checks.ts'
import type { TaskOptions } from '../../src/dashscope/task-options.ts'

const refusal = (message: RegExp, advice: string | RegExp | undefined) =>
  expect.objectContaining({
    code: 'input',
    message: expect.stringMatching(message),
    advice: typeof advice === 'string' ? advice : advice && expect.stringMatching(advice),
  })

const LIVE_WITH_SPEAKERS =
  'These do: fun-asr, paraformer-v2, paraformer-8k-v2, qwen-audio-3.1-asr-flash-filetrans, ' +
  'qwen-audio-3.0-asr-flash-filetrans.'

describe('an option the model cannot have', () => {
  it.each<[string, TaskOptions, RegExp, string | RegExp | undefined]>([
    ['qwen3-asr-flash-filetrans', { speakers: 2 }, /take the option “speakers”/, LIVE_WITH_SPEAKERS],
    ['fun-asr', { context: 'x' }, /“context”/, /^These do: qwen3-asr-flash-filetrans, qwen-audio-3.1/],
    ['fun-asr', { phraseId: 'p' }, /“phrase-id”/, 'No live model does.'],
    ['qwen3-asr-flash-filetrans', { maskWords: ['x'] }, /“mask-words”/, /^These do: fun-asr, paraformer-v2/],
    ['sensevoice-v1', { words: true }, /“words”/, /^These do: qwen3-asr-flash-filetrans, fun-asr/],
    ['fun-asr', { itn: false }, /always writes numbers in figures/, /unless asked to: qwen3-asr/],
    ['fun-asr', { language: 'zh,en' }, /takes one language, not 2/, /Leave it/],
    ['sensevoice-v1', { language: 'auto,en' }, /does not know the language “auto”/, /It knows: zh en/],
    ['qwen-audio-3.1-asr-flash-filetrans', { language: 'zh en ja ko de' }, /takes 4 languages, not 5/, /./],
    ['fun-asr', { language: 'en-US' }, /“en-US”/, /^Did you mean en\? It knows: zh en/],
    [
      'fun-asr',
      { speakers: 1 },
      /speaker_count cannot be 1: it takes a whole number from 2 to 100/,
      undefined,
    ],
    ['fun-asr', { channels: [-1] }, /channel_id cannot be \[-1\]: .*whole numbers from 0/, undefined],
    ['qwen-audio-3.0-asr-flash-filetrans', { context: 'x'.repeat(401) }, /400 characters, not 401/, /./],
  ])('%s, asked for %j, is refused', (model, asked, message, advice) => {
    expect(() => checkTaskOptions(model, asked)).toThrow(refusal(message, advice))
  })

  it.each<[string, TaskOptions]>([
    ['fun-asr', { speakers: false, disfluencyRemoval: false, words: true, itn: true, maskWords: [] }],
    ['qwen3-asr-flash-filetrans', { itn: false, context: 'x'.repeat(9000) }],
    ['qwen-audio-3.0-asr-flash-filetrans', { itn: false, context: 'x'.repeat(400) }],
  ])('%s, asked for what holds anyway, is not', (model, asked) => {
    expect(() => checkTaskOptions(model, asked)).not.toThrow()
  })
})

describe('parameters under their own names', () => {
  const check = (parameters: Record<string, unknown>, model = 'fun-asr') =>
    checkTaskOptions(model, { parameters })

  it.each([
    ['language_hint', 'fun-asr', 'language_hints'],
    ['languageHints', 'fun-asr', 'language_hints'],
    ['diarisation_enabled', 'fun-asr', 'diarization_enabled'],
    ['chanel_id', 'qwen3-asr-flash-filetrans', 'channel_id'],
    ['enable_word', 'qwen3-asr-flash-filetrans', 'enable_words'],
    ['langauge', 'qwen3-asr-flash-filetrans', 'language'],
  ])('%s of %s is taken for a slip', (name, model, nearest) => {
    expect(() => check({ [name]: true }, model)).toThrow(
      refusal(new RegExp(`has no parameter “${name}”`), `Did you mean ${nearest}?`),
    )
  })

  it.each<[string, unknown, RegExp]>([
    ['channel_id', 0, /cannot be 0: it takes a list of whole numbers from 0\.$/],
    ['channel_id', [], /cannot be \[\]/],
    ['channel_id', [0.5], /cannot be/],
    ['language_hints', 'en', /cannot be "en": it takes a list of texts/],
    ['speaker_count', 101, /whole number from 2 to 100/],
    ['speaker_count', '2', /cannot be "2"/],
    ['diarization_enabled', 'yes', /true or false/],
    ['vocabulary_id', 7, /a text/],
    ['special_word_filter', { system_reserved_filter: true }, /a JSON object written as text/],
    ['special_word_filter', '[', /a JSON object written as text/],
  ])('%s cannot be %j', (name, value, message) => {
    expect(() => check({ [name]: value })).toThrow(refusal(message, undefined))
  })

  it('may be newer than the table: they are sent, with a warning', () => {
    const parameters = { tone: 'kind', enable_words: true, language_hints: ['xx'] }
    expect(() => check(parameters)).not.toThrow()
    expect(parameterWarnings('fun-asr', { parameters })).toEqual([
      { code: 'unknown-parameter', message: 'fun-asr is not known to take tone: it is sent as it is.' },
      {
        code: 'unknown-parameter',
        message:
          'fun-asr is not known to take enable_words (a parameter of qwen3-asr-flash-filetrans): it is sent as it is.',
      },
    ])
  })

  it('are nobody’s business for a model that is not known', () => {
    expect(() => check({ language_hint: 1 }, 'asr-9')).not.toThrow()
    expect(parameterWarnings('asr-9', { parameters: { tone: 1 } })).toEqual([])
  })
})

describe('a region that does not have the model', () => {
  it.each([
    [
      'paraformer-v2',
      'ap-southeast-1',
      /only in cn-beijing/,
      /^In ap-southeast-1 there are qwen3-asr.*base-url/,
    ],
    [
      'fun-asr',
      'us-east-1',
      /only in cn-beijing and ap-southeast-1/,
      /^No model is known for us-east-1.*base-url/,
    ],
  ] as const)('%s in %s is refused', (model, region, message, advice) => {
    expect(() => checkRegion(model, region)).toThrow(refusal(message, advice))
  })

  it('is not known for a model that is not known', () => {
    expect(() => checkRegion('asr-9', 'us-east-1')).not.toThrow()
    expect(() => checkRegion('fun-asr', 'ap-southeast-1')).not.toThrow()
  })
})
