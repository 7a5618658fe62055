import { describe, expect, it } from 'vitest'
import { chooseEngine } from '../src/engines.ts'

const auto = { model: 'auto' }

describe('the engine', () => {
  it.each([
    ['is local without a key', auto, 'local', 'moonshine-tiny'],
    ['is DashScope with a key', { ...auto, apiKey: 'k' }, 'dashscope', 'qwen3-asr-flash-filetrans'],
    ['is the one asked for', { ...auto, apiKey: 'k', engine: 'local' as const }, 'local', 'moonshine-tiny'],
    ['is the one that has the model', { model: 'moonshine-base', apiKey: 'k' }, 'local', 'moonshine-base'],
    [
      'is whatever is at a given address',
      { model: 'moonshine-tiny', apiKey: 'k', baseUrl: 'http://127.0.0.1:1/api/v1' },
      'dashscope',
      'moonshine-tiny',
    ],
    ['is DashScope for names nobody here knows', { model: 'asr-9', apiKey: 'k' }, 'dashscope', 'asr-9'],
  ])('%s', (_name, wishes, engine, model) => {
    expect(chooseEngine(wishes)).toMatchObject({ engine, model })
  })
})

describe('wishes that contradict each other', () => {
  it.each([
    ['DashScope without a key', { ...auto, engine: 'dashscope' as const }, /needs an API key/],
    ['a hosted model without a key', { model: 'fun-asr' }, /needs an API key/],
    [
      'a model the local engine lacks',
      { model: 'fun-asr', engine: 'local' as const },
      /has no model fun-asr/,
    ],
    [
      'a language the model lacks',
      { ...auto, language: 'zh' },
      /moonshine-tiny does not speak "zh", only en/,
    ],
    [
      'a language the hosted model lacks',
      { model: 'paraformer-v2', apiKey: 'k', language: 'th' },
      /does not know the language/,
    ],
    ['speakers on the local engine', { ...auto, speakers: true }, /cannot tell speakers apart/],
  ])('%s: one sentence', (_name, wishes, message) => {
    expect(() => chooseEngine(wishes)).toThrow(message)
  })
})

describe('a name that may not work', () => {
  it.each([
    [
      'warns of a retired model and names what is live',
      'sensevoice-v1',
      'retired-model',
      /retired on 2026-10-10.*qwen3-asr-flash-filetrans/,
    ],
    ['warns of a name nobody here knows', 'asr-9', 'unknown-model', /asr-9 is not known here/],
  ])('%s', (_name, model, code, message) => {
    expect(chooseEngine({ model, apiKey: 'k' }).warnings).toEqual([
      { code, message: expect.stringMatching(message) },
    ])
  })

  it('says nothing where another service decides', () => {
    expect(
      chooseEngine({ model: 'sensevoice-v1', apiKey: 'k', baseUrl: 'http://127.0.0.1:1/api/v1' }).warnings,
    ).toEqual([])
  })
})
