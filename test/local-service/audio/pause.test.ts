import { expect, test } from 'vitest'
import { quietestMoment } from '../../../src/local-service/audio/pause.ts'

const noise = (length: number, level: number) =>
  Float32Array.from({ length }, (_, index) => Math.sin(index) * level)

test('finds the middle of the deepest pause', () => {
  const samples = noise(48_000, 0.5)
  samples.set(noise(3200, 0.1), 10_000)
  samples.set(noise(3200, 0.01), 30_000)
  expect(Math.abs(quietestMoment(samples) - 31_600)).toBeLessThan(1000)
})

test('takes no closure of a consonant for a pause', () => {
  const samples = noise(48_000, 0.5)
  samples.fill(0, 10_000, 10_480)
  samples.set(noise(3200, 0.05), 30_000)
  expect(Math.abs(quietestMoment(samples) - 31_600)).toBeLessThan(1000)
})

test('stays within the samples, however few', () => {
  for (const length of [0, 1, 159, 160, 1000]) {
    const moment = quietestMoment(new Float32Array(length))
    expect(moment).toBeGreaterThanOrEqual(0)
    expect(moment).toBeLessThanOrEqual(length)
  }
})
