import { describe, expect, it } from 'vitest'
import { modelsTable } from '../../src/cli/models-table.ts'
import { hostedModels } from '../../src/dashscope/models.ts'
import { type ListedModel, listModels } from '../../src/model-list.ts'

const listed = listModels()
const named = (name: string) => listed.find((model) => model.name === name) as ListedModel

describe('the models for a person', () => {
  const text = modelsTable(listed)
  const line = (name: string) => text.split('\n').find((each) => each.startsWith(`${name} `)) ?? ''

  it('are each in one line, the retired ones last and with what takes their place', () => {
    const [usable = '', gone = ''] = text.split(/^RETIRED /m)
    for (const { name, state } of listed) {
      const part = state === 'retired' ? gone : usable
      expect(part.match(new RegExp(`^${name} `, 'gm')), name).toHaveLength(1)
    }
    expect(line('sensevoice-v1')).toMatch(
      /dashscope +2026-10-10 +emotions events +zh en yue ja and 48 more +fun-asr$/,
    )
  })

  it('tell what they give, where, up to which size, and for how much', () => {
    expect(line('fun-asr')).toMatch(
      /dashscope +live +words speakers +zh en ja ko and 26 more +cn-beijing ap-southeast-1 +2 GB, 12 h +0\.79 CNY\/h$/,
    )
    expect(line('paraformer-v2')).toMatch(/ cn-beijing +2 GB, 12 h +0\.29 CNY\/h of speech$/)
    expect(line('qwen3-asr-flash-filetrans')).toContain('emotions words')
    expect(line('sensevoice-small')).toMatch(
      /local +install(ed|able) +emotions events words +zh yue en ja and 1 more +any$/,
    )
    expect(line('moonshine-tiny')).toMatch(/local +install(ed|able) +text +en +any$/)
  })

  it('stand in columns, without spaces at the end', () => {
    expect(text).not.toMatch(/ $/m)
    const starts = ['fun-asr', 'paraformer-v2'].map((name) => line(name).indexOf('cn-beijing'))
    expect(starts[0]).toBe(starts[1])
  })
})

describe('the models as JSON', () => {
  it('keep the members that there always were', () => {
    for (const model of listed) {
      expect(model).toMatchObject({
        name: expect.any(String),
        engine: expect.stringMatching(/^(dashscope|local)$/),
        state: expect.any(String),
        languages: expect.any(Array),
        emotions: expect.any(Boolean),
        events: expect.any(Boolean),
        words: expect.any(Boolean),
      })
    }
    expect(named('sensevoice-v1')).toMatchObject({ retired_on: '2026-10-10', successor: 'fun-asr' })
    expect(named('moonshine-tiny').files).not.toEqual([])
  })

  it('hold the whole row of a hosted model', () => {
    expect(named('paraformer-8k-v2')).toMatchObject({
      regions: ['cn-beijing'],
      limits: { files_per_task: 100, file_bytes: 2_147_483_648, duration_ms: 43_200_000, tasks_at_once: 100 },
      submits_per_second: 20,
      price: { currency: 'CNY', per_second: { 'cn-beijing': 0.00008 }, of: 'speech' },
    })
    expect(named('paraformer-8k-v2').parameters).toContainEqual({
      name: 'speaker_count',
      type: 'integer',
      range: { minimum: 2, maximum: 100 },
      options: ['speakers'],
    })
    expect(named('paraformer-v1').parameters).toContainEqual({
      name: 'resources',
      type: 'object[]',
      place: 'body',
      options: ['phrase-id'],
    })
    expect(named('sensevoice-v1').parameters).toContainEqual({
      name: 'language_hints',
      type: 'string[]',
      default: ['auto'],
      range: { most_items: 1 },
      options: ['language'],
    })
    expect(named('sensevoice-v1').limits).not.toHaveProperty('duration_ms')
  })

  it('list every hosted model, in snake case, and survive being written', () => {
    expect(listed.filter(({ engine }) => engine === 'dashscope')).toHaveLength(hostedModels.length)
    expect(JSON.parse(JSON.stringify(listed))).toEqual(listed)
    expect(JSON.stringify(listed)).not.toMatch(/"[a-z]+[A-Z]\w*":/)
  })
})
