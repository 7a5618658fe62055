import { describe, expect, it } from 'vitest'
import { chooseEngine, localEngineCache, openClient } from '../src/engines.ts'

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
    [
      'has the best model of its region',
      { ...auto, apiKey: 'k', region: 'qianwen' as const },
      'dashscope',
      'qwen-audio-3.1-asr-flash-filetrans',
    ],
    [
      'takes the key of a workspace with its workspace',
      { ...auto, apiKey: 'sk-ws-1', workspace: 'llm-1' },
      'dashscope',
      'qwen3-asr-flash-filetrans',
    ],
    [
      'tries at a given address what its region may lack',
      { model: 'paraformer-v2', apiKey: 'k', baseUrl: 'https://dashscope-intl.aliyuncs.com/api/v1' },
      'dashscope',
      'paraformer-v2',
    ],
    [
      'is local where channels and words are asked for',
      { ...auto, channels: [1], words: true },
      'local',
      'moonshine-tiny',
    ],
    [
      'has the model of a folder that is given',
      { ...auto, modelDir: '/models' },
      'local',
      'sensevoice-small',
    ],
    [
      'has the open model for its hosted name',
      { model: 'sensevoice-v1', engine: 'local' as const },
      'local',
      'sensevoice-small',
    ],
    [
      'is DashScope for that name, with a key',
      { model: 'sensevoice-v1', apiKey: 'k' },
      'dashscope',
      'sensevoice-v1',
    ],
    [
      'grants what the model does anyway',
      { model: 'sensevoice-small', itn: true, eventDetection: true, language: 'yue' },
      'local',
      'sensevoice-small',
    ],
    ['is local where the filter is to be off', { ...auto, systemFilter: false }, 'local', 'moonshine-tiny'],
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
    [
      'speakers with the richest local model',
      { model: 'sensevoice-small', speakers: 2 },
      /^The local engine cannot tell speakers apart\.$/,
    ],
    [
      'a retired model without a key',
      { model: 'sensevoice-v1' },
      /or the local engine, which needs no account, with model sensevoice-small \(both\)/,
    ],
    [
      'a folder of another model',
      { model: 'moonshine-tiny', modelDir: '/models' },
      /holds the files of sensevoice-small, not of moonshine-tiny/,
    ],
    [
      'a folder for DashScope',
      { model: 'fun-asr', apiKey: 'k', modelDir: '/models' },
      /DashScope has its models itself/,
    ],
    ['hot words on the local engine', { ...auto, vocabularyId: 'v' }, /cannot use hot word lists/],
    ['phrases on the local engine', { ...auto, phraseId: 'p' }, /cannot use phrase lists/],
    [
      'filler words on the local engine',
      { ...auto, disfluencyRemoval: true },
      /cannot leave out filler words/,
    ],
    ['aligned times on the local engine', { ...auto, timestampAlignment: true }, /cannot align times/],
    ['masked words on the local engine', { ...auto, maskWords: ['x'] }, /cannot mask words/],
    ['removed words on the local engine', { ...auto, removeWords: ['x'] }, /cannot remove words/],
    ['a word filter on the local engine', { ...auto, systemFilter: true }, /cannot filter words/],
    ['figures on the local engine', { ...auto, itn: true }, /cannot write numbers in figures/],
    ['a context on the local engine', { ...auto, context: 'x' }, /cannot make use of a context/],
    [
      'events on request on the local engine',
      { ...auto, eventDetection: true },
      /cannot be asked for events/,
    ],
    ['a wait for nothing on the local engine', { ...auto, wait: false }, /must be waited for/],
    ['a misspelt parameter', { model: 'fun-asr', apiKey: 'k', parameters: { chanel_id: [0] } }, /chanel_id/],
    [
      'a model the region lacks',
      { model: 'paraformer-v2', apiKey: 'k', region: 'ap-southeast-1' as const },
      /paraformer-v2 is not offered in the region ap-southeast-1, only in cn-beijing/,
    ],
    [
      'a region without models',
      { ...auto, apiKey: 'k', region: 'us-east-1' as const },
      /not offered in the region us-east-1/,
    ],
    [
      'a region that is only workspaces, and no workspace',
      { model: 'asr-9', apiKey: 'k', region: 'eu-central-1' as const },
      /no address without a workspace/,
    ],
    ['the key of a workspace, and no workspace', { ...auto, apiKey: 'sk-ws-1' }, /host of its workspace/],
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

  it('warns of a parameter that the documents do not name', () => {
    expect(chooseEngine({ model: 'fun-asr', apiKey: 'k', parameters: { tone: 1 } }).warnings).toEqual([
      { code: 'unknown-parameter', message: 'fun-asr is not known to take tone: it is sent as it is.' },
    ])
  })

  it('warns also where the address is DashScope’s own', () => {
    const baseUrl = 'https://dashscope.aliyuncs.com/api/v1'
    const { warnings } = chooseEngine({ model: 'sensevoice-v1', apiKey: 'k', baseUrl })
    expect(warnings).toMatchObject([{ code: 'retired-model' }])
  })

  it('says nothing where another service decides', () => {
    expect(
      chooseEngine({ model: 'sensevoice-v1', apiKey: 'k', baseUrl: 'http://127.0.0.1:1/api/v1' }).warnings,
    ).toEqual([])
  })
})

describe('the client', () => {
  it.each([
    [{}, 'https://dashscope.aliyuncs.com/api/v1'],
    [{ region: 'ap-southeast-1' as const }, 'https://dashscope-intl.aliyuncs.com/api/v1'],
    [{ apiKey: 'sk-ws-1', workspace: 'llm-1' }, 'https://llm-1.cn-beijing.maas.aliyuncs.com/api/v1'],
    [{ apiKey: 'sk-ws-1', baseUrl: 'https://asr.example' }, 'https://asr.example/api/v1'],
  ])('of %j is at %s', async (options, address) => {
    const client = openClient(options)
    expect(client.address).toBe(address)
    await client.close()
  })
})

it('is kept for later runs without the model that lies in a folder of the user', async () => {
  expect((await localEngineCache('sensevoice-small')).id).toMatch(
    /^runtime-\w+_vad-\w+_sensevoice-small-\w+$/,
  )
  expect((await localEngineCache('sensevoice-small', '/models')).id).toMatch(/^runtime-\w+_vad-\w+$/)
  expect((await localEngineCache('moonshine-tiny', '/models')).id).toContain('moonshine-tiny')
})
