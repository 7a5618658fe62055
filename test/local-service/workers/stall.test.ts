import { expect, it } from 'vitest'
import { STALL_MS, StallWatch } from '../../../src/local-service/workers/stall.ts'

it('takes work that gets on for alive, however slowly, and work that does not for stalled', () => {
  const watch = new StallWatch()
  expect(watch.isStalled(0, 1000)).toBe(false)
  expect(watch.isStalled(0, 1000 + STALL_MS)).toBe(false)
  expect(watch.isStalled(1, 1001 + STALL_MS)).toBe(false)
  expect(watch.isStalled(1, 1001 + 2 * STALL_MS)).toBe(false)
  expect(watch.isStalled(1, 1002 + 2 * STALL_MS)).toBe(true)
})
