import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parseRichText } from '../../src/richtext/parse.ts'

interface Sample {
  properties: { original_duration_in_milliseconds: number }
  transcripts: Array<{
    content_duration_in_milliseconds: number
    text: string
    sentences: Array<{ begin_time: number; end_time: number; text: string }>
  }>
}

const raw = await readFile(new URL('../../samples/rich-text.json', import.meta.url), 'utf8')
const sample = JSON.parse(raw) as Sample
const { sentences, ...transcript } = sample.transcripts[0] ?? { sentences: [] }
const parsed = sentences.map(({ text }) => parseRichText(text))

test('the sample has the shape of a sensevoice-v1 reply', () => {
  expect(raw).not.toMatch(/[<>]/)
  const spans = sentences.map(({ begin_time, end_time }) => end_time - begin_time)
  expect(transcript).toEqual({
    channel_id: 0,
    content_duration_in_milliseconds: spans.reduce((sum, span) => sum + span, 0),
    text: sentences.map(({ text }) => text).join(''),
  })
  sentences.forEach(({ begin_time, end_time }, index) => {
    expect(begin_time).toBeGreaterThanOrEqual(sentences[index - 1]?.end_time ?? 0)
    expect(end_time).toBeLessThanOrEqual(sample.properties.original_duration_in_milliseconds)
  })
})

test('the sample shows every emotion and event of the model, and no tag is unknown', () => {
  expect(new Set(parsed.flatMap(({ emotions }) => emotions))).toEqual(
    new Set(['happy', 'sad', 'angry', 'neutral']),
  )
  expect(new Set(parsed.flatMap(({ events }) => events.map(({ type }) => type)))).toEqual(
    new Set(['speech', 'applause', 'bgm', 'laughter']),
  )
  expect(parsed.flatMap(({ unknownTags }) => unknownTags)).toEqual([])
})

test("the sample's awkward sentences read as people said them", () => {
  const texts = parsed.map(({ text }) => text)
  expect(texts).toContain('Every test we have passed it was almost suspicious.. Then the phone rang.')
  expect(texts).toContain('新的解析器能读两种标签,速度快了三倍。')
  expect(texts).toContain('Thank you.')
  expect(texts.join(' ')).not.toMatch(/[<|>]/)
})
