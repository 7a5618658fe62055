import { expect, test } from 'vitest'
import { estimateWords } from '../../../src/local-service/audio/word-times.ts'

const span = { startMs: 1000, endMs: 3000 }
const parts = (text: string) => estimateWords({ ...span, text }).map((word) => [word.text, word.punctuation])

test('words and their signs are the sentence again, space included', () => {
  for (const text of [
    'Hello world, it is "fine".',
    '“Well-known” — he said…',
    '你好，世界。',
    'Hello world, 这里是。',
  ]) {
    expect(parts(text).flat().join('')).toBe(text)
  }
})

test('a sign goes with the word before it, at the start with the one after', () => {
  expect(parts('Hello world, ok.')).toEqual([
    ['Hello ', ''],
    ['world', ', '],
    ['ok', '.'],
  ])
  expect(parts('— "No" - he said')).toEqual([
    ['— "No', '" - '],
    ['he ', ''],
    ['said', ''],
  ])
})

test('a script without spaces is cut into words', () => {
  const words = parts('今天天气很好。')
  expect(words.length).toBeGreaterThan(2)
  expect(words.at(-1)?.[1]).toBe('。')
})

test('the times rise, touch and fill the sentence, longer words taking longer', () => {
  const words = estimateWords({ ...span, text: 'I understand 1984 now' })
  expect(words[0]?.startMs).toBe(1000)
  expect(words.at(-1)?.endMs).toBe(3000)
  for (const [index, word] of words.entries()) {
    expect(word.endMs).toBeGreaterThan(word.startMs)
    if (index > 0) expect(word.startMs).toBe(words[index - 1]?.endMs)
  }
  const lasting = words.map(({ startMs, endMs }) => endMs - startMs)
  expect(lasting[1]).toBeGreaterThan(lasting[0] ?? 0)
  // It is said as words.
  expect(lasting[2]).toBeGreaterThan(lasting[1] ?? 0)
})

test('what has no words is one piece or none', () => {
  expect(estimateWords({ ...span, text: '…!' })).toEqual([{ ...span, text: '…!', punctuation: '' }])
  expect(estimateWords({ ...span, text: '' })).toEqual([])
})
