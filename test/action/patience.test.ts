import { expect, it } from 'vitest'
import { timeLimit, unlessAborted, untilAborted } from '../../src/action/patience.ts'
import { VirtualClock } from '../doubles/virtual-clock.ts'

const never = new Promise<never>(() => {})

it('waits for work that never ends no longer than it may', async () => {
  const clock = new VirtualClock({ automatic: false })
  const limit = timeLimit(clock, 1000)
  const waiting = unlessAborted(never, limit.signal, 'something else')
  await clock.advance(999)
  expect(limit.signal.aborted).toBe(false)
  await clock.advance(1)
  expect(await waiting).toBe('something else')
})

it('gives what the work gives, and leaves no timer behind', async () => {
  const clock = new VirtualClock({ automatic: false })
  const limit = timeLimit(clock, 1000)
  expect(await unlessAborted(Promise.resolve('done'), limit.signal, 'late')).toBe('done')
  limit.end()
  expect(clock.waiting).toBe(0)
})

it('ends at once with a signal that was aborted before', async () => {
  const reason = new Error('stop')
  const aborted = AbortSignal.abort(reason)
  expect(await unlessAborted(never, aborted, 'stopped')).toBe('stopped')
  await expect(untilAborted(never, aborted)).rejects.toBe(reason)
  expect(timeLimit(new VirtualClock({ automatic: false }), 1000, aborted).signal.aborted).toBe(true)
})
