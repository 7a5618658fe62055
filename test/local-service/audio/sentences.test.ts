import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeSentences } from '../../../src/local-service/audio/sentences.ts'
import { tries } from '../../support/properties.ts'

const chunk = (...speech: Array<[number, number]>) => ({
  startMs: (speech[0]?.[0] ?? 300) - 300,
  endMs: (speech.at(-1)?.[1] ?? 9700) + 300,
  speech: speech.map(([startMs, endMs]) => ({ startMs, endMs })),
})
const times = (text: string, ...speech: Array<[number, number]>) =>
  timeSentences(text, chunk(...speech)).map(({ startMs, endMs }) => [startMs, endMs])

describe('timeSentences', () => {
  test('one sentence lasts from the first speech to the last', () => {
    expect(timeSentences('All of it.', chunk([1000, 2000], [3000, 4000]))).toEqual([
      { startMs: 1000, endMs: 4000, text: 'All of it.' },
    ])
  })

  test('without a pause, time is shared out by length', () => {
    expect(times('Aaaaaaaaa. Bbbb.', [0, 1500])).toEqual([
      [0, 1000],
      [1000, 1500],
    ])
  })

  test('a boundary moves into the pause nearby', () => {
    expect(
      times('Six words are in this sentence. And five words in that.', [1000, 4000], [5000, 7000]),
    ).toEqual([
      [1000, 4000],
      [5000, 7000],
    ])
  })

  test('silence takes no share of the text', () => {
    const [first] = times('Aaaa bbbb. Cccc dddd. Eeee ffff.', [0, 1000], [61_000, 63_000])
    expect(first).toEqual([0, 1000])
  })

  test('a pause too far away is left alone', () => {
    expect(times('Aaaaaaaaa. Bbbbbbbbb.', [0, 1000], [2000, 9000])).toEqual([
      [0, 5000],
      [5000, 9000],
    ])
  })

  test('a long pause is preferred to a short one that is a little nearer', () => {
    const speech: Array<[number, number]> = [
      [0, 4900],
      [5200, 5400],
      [6400, 10_300],
    ]
    expect(times('Aaaaaaaaa. Bbbbbbbbb.', ...speech)[0]).toEqual([0, 5400])
  })

  test('digits take longer to say than letters', () => {
    const [year, word] = times('In 1852. In June it.', [0, 2000])
    expect(year?.[1]).toBeGreaterThan(1100)
    expect(word?.[0]).toBe(year?.[1])
  })

  test('speech that nobody found counts as the whole chunk', () => {
    expect(timeSentences('Yes.', { startMs: 500, endMs: 900, speech: [] })).toEqual([
      { startMs: 500, endMs: 900, text: 'Yes.' },
    ])
  })

  test('no text makes no sentence', () => {
    expect(times('  ', [0, 1000])).toEqual([])
  })

  test('times rise, stay within the speech, and every sentence is there', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 8000 }))
    const sentence = fc.constantFrom(
      'Yes.',
      'No?',
      'This one is a little longer.',
      'In 1969 they went to the moon!',
    )
    fc.assert(
      fc.property(
        fc.array(span, { minLength: 1, maxLength: 8 }),
        fc.array(sentence, { minLength: 1, maxLength: 8 }),
        (spans, texts) => {
          let position = 0
          const speech = spans.map(([gap, length]): [number, number] => {
            const start = position + gap
            position = start + length
            return [start, position]
          })
          const timed = timeSentences(texts.join(' '), chunk(...speech))
          expect(timed.map(({ text }) => text)).toEqual(texts)
          const all = timed.flatMap(({ startMs, endMs }) => [startMs, endMs])
          expect(all).toEqual([...all].sort((a, b) => a - b))
          expect(all[0]).toBe(speech[0]?.[0])
          expect(all.at(-1)).toBe(position)
        },
      ),
      tries(1, 500),
    )
  })
})
