import { expect, test } from 'vitest'
import { textUnits } from '../../src/formats/cues/units.ts'
import { breakLines } from '../../src/formats/line-breaks.ts'

function lines(text: string, width = 42): string[] {
  return breakLines(textUnits(text, width), width)
}

test('what fits on one line stays on one line', () => {
  expect(lines('Forty-two columns are what a line may hold.'.slice(0, 42))).toHaveLength(1)
})

test('a break after a clause is better than an even one', () => {
  expect(lines('Wakefield faculty, and of course my fellow classmates.')).toEqual([
    'Wakefield faculty,',
    'and of course my fellow classmates.',
  ])
})

test('without clauses the lines are about equal, and no line ends with an article', () => {
  expect(lines('She handed the final version of the report to the committee')).toEqual([
    'She handed the final version',
    'of the report to the committee',
  ])
})

test('a title is not taken for the end of a sentence', () => {
  expect(lines('the prize was handed over by Dr. Jackson and her colleagues').join('|')).toContain(
    'Dr. Jackson',
  )
})

test('East Asian characters count two columns', () => {
  expect(lines('我们今天要讨论的是一个非常长的句子，它没有任何空格。')).toEqual([
    '我们今天要讨论的是一个非常长的句子，',
    '它没有任何空格。',
  ])
})

test('nothing has no lines', () => {
  expect(lines('')).toEqual([])
})
