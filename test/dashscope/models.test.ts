import { describe, expect, it } from 'vitest'
import { adviceForMissingModel } from '../../src/dashscope/missing-model.ts'
import { annotationsOf, findModel, hostedModels } from '../../src/dashscope/models.ts'
import type { Region } from '../../src/defaults.ts'

describe('the model table', () => {
  it('names each model once', () => {
    const names = hostedModels.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('has, for every retired model, a day and a successor that is live', () => {
    for (const { name, state, retiredOn, successor } of hostedModels) {
      if (state === 'live')
        expect({ name, retiredOn, successor }).toEqual({ name, retiredOn: undefined, successor: undefined })
      else {
        expect(retiredOn).toMatch(/^\d{4}-\d\d-\d\d$/)
        expect(findModel(successor ?? '')?.state).toBe('live')
      }
    }
  })

  it('knows the 52 languages of sensevoice-v1', () => {
    expect(findModel('sensevoice-v1')?.languages).toHaveLength(52)
  })

  it('promises emotions and events only where a model gives them', () => {
    expect(annotationsOf('sensevoice-v1')).toEqual(['emotions', 'events'])
    expect(annotationsOf('qwen3-asr-flash-filetrans')).toEqual(['emotions'])
    expect(annotationsOf('fun-asr')).toEqual([])
    expect(annotationsOf('unheard-of')).toEqual([])
  })

  it('offers Paraformer and SenseVoice in Beijing alone, and nothing where the documents name nothing', () => {
    const offered = (region: Region) =>
      hostedModels.filter(({ regions }) => regions.includes(region)).map(({ name }) => name)
    expect(offered('cn-beijing')).toHaveLength(hostedModels.length)
    expect(offered('ap-southeast-1').filter((name) => /paraformer|sensevoice/.test(name))).toEqual([])
    expect(offered('ap-southeast-1')).toHaveLength(hostedModels.length - 6)
    expect(offered('qianwen')).toEqual(['qwen-audio-3.1-asr-flash-filetrans'])
    const others = ['us-east-1', 'cn-hongkong', 'eu-central-1', 'ap-northeast-1', 'finance'] as const
    for (const region of others) expect([region, offered(region)]).toEqual([region, []])
  })

  it.each([
    ['sensevoice-v1', 10, undefined, 0.0007, 'speech'],
    ['paraformer-v2', 20, 12, 0.00008, 'speech'],
    ['paraformer-v1', 10, 12, 0.00008, 'speech'],
    ['fun-asr', 10, 12, 0.00022, 'audio'],
    ['qwen3-asr-flash-filetrans', 100 / 60, 12, 0.00022, 'audio'],
  ] as const)('knows the rate, the limit and the price of %s', (name, rate, hours, yuan, of) => {
    const model = findModel(name)
    expect(model?.submitsPerSecond).toBe(rate)
    expect(model?.durationMs).toBe(hours && hours * 3_600_000)
    expect(model?.price).toMatchObject({ yuanPerSecond: { 'cn-beijing': yuan }, of })
  })

  it('puts only one model’s sources into a single URL', () => {
    const single = hostedModels.filter(({ body, state }) => body === 'file_url' && state === 'live')
    expect(single.map(({ name }) => name)).toEqual(['qwen3-asr-flash-filetrans'])
  })
})

describe('the advice for a missing model', () => {
  it.each([
    [
      'sensevoice-v1',
      /^sensevoice-v1 was retired on 2026-10-10: .*qwen3-asr-flash-filetrans.*fun-asr.*with model sensevoice-small \(both\)\.$/,
    ],
    ['paraformer-8k-v1', /retired on 2026-10-10: use paraformer-8k-v2, or/],
    ['paraformer-v2', /live in cn-beijing: check the region.*qwen3-asr-flash-filetrans, fun-asr/],
    ['fun-asr-v3', /Check the name.*fun-asr, paraformer-v2/],
    ['parafomer-v2', /^Did you mean paraformer-v2\? Check the name/],
  ])('%s names what to use, and the local engine', (model, advice) => {
    expect(adviceForMissingModel(model)).toMatch(advice)
    expect(adviceForMissingModel(model)).toMatch(/or.* the local engine, which needs no account[.,]/)
  })

  it('names only models that are live', () => {
    const live = hostedModels.filter(({ state }) => state === 'live').map(({ name }) => name)
    for (const { name, state } of hostedModels) {
      const advice = adviceForMissingModel(name).replace(`${name} was retired`, '')
      const named = advice.match(/[a-z0-9.]+-(?:[a-z0-9.]+-)*[a-z0-9]+/g) ?? []
      const others = named.filter((word) => hostedModels.some((model) => model.name === word))
      expect(live).toEqual(expect.arrayContaining(others))
      if (state === 'retired') expect(others).toContain(findModel(name)?.successor)
    }
  })
})
