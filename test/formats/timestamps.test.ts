import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortTime, srtTime, vttTime } from '../../src/formats/timestamps.ts'
import { tries } from '../support/properties.ts'

test('a fraction just below a second is rounded up whole', () => {
  expect(srtTime(999.5)).toBe('00:00:01,000')
  expect(vttTime(59_999.5)).toBe('00:01:00.000')
  expect(srtTime(3_599_999.7)).toBe('01:00:00,000')
})

test('hours go on past a day and past two digits', () => {
  expect(srtTime(360_000_000)).toBe('100:00:00,000')
  expect(vttTime(90_061_001)).toBe('25:01:01.001')
})

test('a time reads back as the milliseconds it was written from', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), (ms) => {
      const [hours, minutes, seconds, rest] = srtTime(ms).split(/[:,]/).map(Number)
      expect(((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000 + (seconds ?? 0) * 1000 + (rest ?? 0)).toBe(ms)
      expect(vttTime(ms)).toBe(srtTime(ms).replace(',', '.'))
    }),
    tries(20252, 100),
  )
})

test('a short time is rounded down and shows hours only when there are some', () => {
  expect(shortTime(65_999)).toBe('01:05')
  expect(shortTime(3_665_000)).toBe('1:01:05')
})
