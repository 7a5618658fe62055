import { type Clock, systemClock } from '../../src/clock.ts'

/** Time that passes so many times as fast for whoever waits; how long something may take is still measured by the real one. */
export function swiftClock(times: number): Clock {
  const startMs = Date.now()
  return {
    ...systemClock,
    now: () => startMs + (Date.now() - startMs) * times,
    sleep: (ms, signal) => systemClock.sleep(ms / times, signal),
  }
}
