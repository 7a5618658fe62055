import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SampleWindow } from '../../../src/local-service/audio/sample-window.ts'
import { tries } from '../../support/properties.ts'

test('gives back every sample that was not dropped, at its own position', () => {
  const step = fc.record({
    append: fc.integer({ min: 0, max: 90_000 }),
    keep: fc.integer({ min: 0, max: 100_000 }),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const window = new SampleWindow()
      let end = 0
      let from = 0
      for (const { append, keep } of steps) {
        window.append(Float32Array.from({ length: append }, (_, index) => (end + index) % 1009))
        end += append
        from = Math.max(from, end - keep)
        window.dropBefore(from)
        expect(window.end).toBe(end)
        expect(window.start).toBeLessThanOrEqual(from)
        const held = window.slice(from, end)
        expect(held).toHaveLength(end - from)
        expect(held.every((sample, index) => sample === (from + index) % 1009)).toBe(true)
      }
    }),
    tries(1, 50),
  )
})

test('holds no more than twice what it must keep', () => {
  const window = new SampleWindow()
  for (let block = 0; block < 1000; block++) {
    window.append(new Float32Array(1000))
    window.dropBefore(window.end - 5000)
    expect(window.end - window.start).toBeLessThanOrEqual(11_000)
  }
})
