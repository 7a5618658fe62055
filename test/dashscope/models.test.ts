import { describe, expect, it } from 'vitest'
import { adviceForMissingModel, annotationsOf, findModel, hostedModels } from '../../src/dashscope/models.ts'

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

  it('puts only one model’s sources into a single URL', () => {
    const single = hostedModels.filter(({ body, state }) => body === 'file_url' && state === 'live')
    expect(single.map(({ name }) => name)).toEqual(['qwen3-asr-flash-filetrans'])
  })
})

describe('the advice for a missing model', () => {
  it.each([
    ['sensevoice-v1', /2026-10-10.*qwen3-asr-flash-filetrans.*fun-asr.*local engine/],
    ['paraformer-8k-v1', /2026-10-10: use paraformer-8k-v2\.$/],
    ['qwen3-asr-flash-filetrans', /region/],
    ['whatever', /Check the name/],
  ])('%s names what to do', (model, advice) => {
    expect(adviceForMissingModel(model)).toMatch(advice)
  })
})
