import { setTimeout as delay } from 'node:timers/promises'

/** Time and chance, injected wherever either matters. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after `ms`, or rejects with the signal's own reason as soon as it is aborted. May end early after 24 days. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** Calls `action` after `ms`, unless the function it gives is called before. */
  after(ms: number, action: () => void): () => void
  /** From 0 up to 1. */
  random(): number
}

/** Node turns a longer timer into one of a single millisecond. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

export const systemClock: Clock = {
  now: Date.now,
  random: Math.random,
  async sleep(ms, signal) {
    try {
      await delay(Math.min(ms, LONGEST_TIMER_MS), undefined, signal ? { signal } : {})
    } catch (error) {
      // Node rejects with an AbortError of its own; callers must see the reason they gave.
      signal?.throwIfAborted()
      throw error
    }
  },
  after(ms, action) {
    const timer = setTimeout(action, Math.min(ms, LONGEST_TIMER_MS))
    return () => clearTimeout(timer)
  },
}
