import { describe, expect, it } from 'vitest'
import { lookIntervalMs, pollerDefaults } from '../../src/dashscope/look-interval.ts'

const situation = { outstanding: 1, ageMs: 0, random: 0.5 }

describe('the pause between two looks', () => {
  it.each([
    ['one young task', {}, 700],
    ['ten tasks, whose share is below the shortest pause', { outstanding: 10 }, 700],
    ['200 tasks, which share 20 looks per second', { outstanding: 200 }, 10_000],
    ['800 tasks', { outstanding: 800 }, 40_000],
    ['a task a minute old', { ageMs: 60_000 }, 3000],
    ['a task an hour old', { ageMs: 3_600_000 }, 10_000],
    ['the least jitter', { random: 0 }, 630],
    ['the most jitter', { random: 1 }, 770],
  ])('for %s', (_name, change, expected) => {
    expect(lookIntervalMs({ ...situation, ...change }, pollerDefaults)).toBeCloseTo(expected)
  })

  it('follows the options', () => {
    const options = { minimumIntervalMs: 100, maximumIntervalMs: 500, looksPerSecond: 100, listsPerSecond: 0 }
    expect(lookIntervalMs(situation, options)).toBe(100)
    expect(lookIntervalMs({ ...situation, ageMs: 1e9 }, options)).toBe(500)
  })
})
