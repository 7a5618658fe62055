import type { Clock } from '../clock.ts'

/** The runner sends SIGINT, after 7.5 s SIGTERM, and 2.5 s later it kills. */
const RECOGNITION_ENDS_MS = 4000
const DELIVERY_ENDS_MS = 6000
const PROCESS_ENDS_MS = 7000

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** The end of a step that is cancelled, in three stages of the time that is left. */
export interface Cancellation {
  /** Aborted at once: nothing new begins, and tasks that have not begun are cancelled. */
  readonly signal: AbortSignal
  /** Aborted when what still runs must not be waited for any longer. */
  readonly recognition: AbortSignal
  /** Aborted when what is not delivered is left to the post step. */
  readonly delivery: AbortSignal
  release(): void
}

/** Listens to the runner's wish to stop; `exit` is called when the time is over. */
export function listenForCancellation(clock: Clock, exit: () => void): Cancellation {
  const stages = [new AbortController(), new AbortController(), new AbortController()] as const
  const timers: Array<() => void> = []
  const stop = () => {
    if (stages[0].signal.aborted) return
    const reason = new Error('the step was cancelled')
    stages[0].abort(reason)
    timers.push(
      clock.after(RECOGNITION_ENDS_MS, () => stages[1].abort(reason)),
      clock.after(DELIVERY_ENDS_MS, () => stages[2].abort(reason)),
      clock.after(PROCESS_ENDS_MS, exit),
    )
  }
  for (const name of SIGNALS) process.on(name, stop)
  return {
    signal: stages[0].signal,
    recognition: stages[1].signal,
    delivery: stages[2].signal,
    release() {
      for (const name of SIGNALS) process.off(name, stop)
      for (const cancel of timers) cancel()
    },
  }
}
