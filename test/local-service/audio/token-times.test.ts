import fc from 'fast-check'
import { expect, it } from 'vitest'
import { timeByTokens } from '../../../src/local-service/audio/token-times.ts'

const chunk = {
  startMs: 1000,
  speech: [
    { startMs: 1300, endMs: 2500 },
    { startMs: 2900, endMs: 4000 },
  ],
}
const tokens = (...pairs: Array<[string, number]>) => pairs.map(([text, startMs]) => ({ text, startMs }))
const words = (timed: ReturnType<typeof timeByTokens>) =>
  timed?.flatMap((sentence) =>
    sentence.words.map(({ text, startMs, endMs }) => [text.trim(), startMs, endMs]),
  )

it('puts the pieces of a word together, and lets it last until the next one begins', () => {
  const timed = timeByTokens(
    'I have dogs.',
    tokens([' I', 400], [' have', 600], [' do', 800], ['gs', 900], ['.', 950]),
    chunk,
  )
  expect(words(timed)).toEqual([
    ['I', 1400, 1600],
    ['have', 1600, 1800],
    ['dogs', 1800, 2500],
  ])
  expect(timed).toMatchObject([{ startMs: 1300, endMs: 4000, text: 'I have dogs.' }])
})

it('ends a word where the speaker pauses, not where the next one begins', () => {
  const timed = timeByTokens('One two', tokens([' One', 400], [' two', 2000]), chunk)
  expect(words(timed)).toEqual([
    ['One', 1400, 2500],
    ['two', 3000, 4000],
  ])
})

it('lets a word that is spoken over a pause last until its end', () => {
  const timed = timeByTokens('Well-kept', tokens([' Well', 400], ['-kept', 2000]), chunk)
  expect(words(timed)).toEqual([['Well-kept', 1400, 4000]])
})

it('takes the end of one sentence and the start of the next from their words', () => {
  const timed = timeByTokens(
    'One. Two.',
    tokens([' One', 400], ['.', 460], [' Two', 2000], ['.', 2060]),
    chunk,
  )
  expect(timed?.map(({ text, startMs, endMs }) => [text, startMs, endMs])).toEqual([
    ['One.', 1300, 2500],
    ['Two.', 3000, 4000],
  ])
})

it('finds words in a script without spaces', () => {
  const timed = timeByTokens(
    '我有狗。',
    tokens(['我', 400], ['有', 600], ['狗', 800], ['。', 900]),
    chunk,
    'zh',
  )
  expect(timed?.[0]?.words.map(({ text, punctuation }) => text + punctuation).join('')).toBe('我有狗。')
  expect(timed?.[0]?.words.at(-1)).toMatchObject({
    text: '狗',
    punctuation: '。',
    startMs: 1800,
    endMs: 2500,
  })
})

it('has no times where the tokens are of another text', () => {
  expect(timeByTokens('Hello', tokens([' Good', 0], ['bye', 100]), chunk)).toBeUndefined()
})

it('gives times that rise and stay within the speech, and loses no character', () => {
  const pieces = fc.array(
    fc.tuple(fc.constantFrom(' a', ' be', 'gs', '我', '。', '. ', ' 3', '?'), fc.nat(4000)),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  fc.assert(
    fc.property(pieces, (parts) => {
      const rising = parts.map(([text], index) => ({
        text,
        startMs: parts.map(([, at]) => at).sort((a, b) => a - b)[index] ?? 0,
      }))
      const text = rising
        .map((part) => part.text)
        .join('')
        .trim()
      const timed = timeByTokens(text, rising, chunk, 'zh') ?? []
      expect(
        timed
          .map((sentence) => sentence.text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''))
      const moments = timed.flatMap((sentence) =>
        sentence.words.flatMap(({ startMs, endMs }) => [startMs, endMs]),
      )
      for (const [index, moment] of moments.entries()) {
        expect(moment).toBeGreaterThanOrEqual(moments[index - 1] ?? 1300)
        expect(moment).toBeLessThanOrEqual(4000)
      }
    }),
  )
})
