import type { Clock } from '../../src/clock.ts'

interface Timer {
  at: number
  fire: () => void
}

export interface VirtualClockOptions {
  /** Epoch milliseconds at the start. @default 1_000_000_000_000 */
  startMs?: number
  /** What `random` gives, again and again. 0.5 means no jitter. @default 0.5 */
  random?: number
  /** Every sleep moves the time by itself as soon as nothing else is under way; otherwise only `advance` does. @default true */
  automatic?: boolean
}

/** Time that passes only when a test says so, or, when automatic, as soon as somebody sleeps. */
export class VirtualClock implements Clock {
  /** Every sleep that was asked for, in order. */
  readonly sleepsMs: number[] = []
  private readonly startMs: number
  private readonly chance: number
  private readonly automatic: boolean
  private readonly timers = new Set<Timer>()
  private time: number

  constructor({ startMs = 1_000_000_000_000, random = 0.5, automatic = true }: VirtualClockOptions = {}) {
    this.startMs = startMs
    this.time = startMs
    this.chance = random
    this.automatic = automatic
  }

  get elapsedMs(): number {
    return this.time - this.startMs
  }

  /** How many sleeps and timers are waiting. */
  get waiting(): number {
    return this.timers.size
  }

  now(): number {
    return this.time
  }

  random(): number {
    return this.chance
  }

  after(ms: number, action: () => void): () => void {
    const timer = { at: this.time + ms, fire: action }
    this.timers.add(timer)
    return () => this.timers.delete(timer)
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.sleepsMs.push(ms)
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const until = this.time + ms
      const onAbort = () => {
        cancel()
        reject(signal?.reason)
      }
      const cancel = this.after(ms, () => {
        signal?.removeEventListener('abort', onAbort)
        resolve()
      })
      signal?.addEventListener('abort', onAbort, { once: true })
      // A macrotask later, so that every sleeper of this moment is known, and the earliest is woken first.
      if (this.automatic) setImmediate(() => this.reach(until))
    })
  }

  /** Moves the time on, firing what falls due on the way, in order; then lets what was woken run. */
  async advance(ms: number): Promise<void> {
    const end = this.time + ms
    await this.reach(end)
    this.time = Math.max(this.time, end)
    await settle()
  }

  /** Moves the time on and fires nothing, as for a program that is held up. */
  leap(ms: number): void {
    this.time += ms
  }

  private async reach(end: number): Promise<void> {
    for (let due = this.earliest(); due && due.at <= end; due = this.earliest()) {
      this.timers.delete(due)
      this.time = Math.max(this.time, due.at)
      due.fire()
      await settle()
    }
  }

  private earliest(): Timer | undefined {
    return [...this.timers].reduce<Timer | undefined>(
      (first, timer) => (first && first.at <= timer.at ? first : timer),
      undefined,
    )
  }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
