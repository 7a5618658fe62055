import { type Clock, systemClock } from '../../src/clock.ts'

/**
 * Time that passes so many times as fast for whoever waits. How long something may take is measured by the real one, unless
 * its `limits` are fast too.
 */
export function swiftClock(times: number, { limits = false } = {}): Clock {
  const startMs = Date.now()
  return {
    ...systemClock,
    now: () => startMs + (Date.now() - startMs) * times,
    sleep: (ms, signal) => systemClock.sleep(ms / times, signal),
    after: (ms, action) => systemClock.after(limits ? ms / times : ms, action),
  }
}
