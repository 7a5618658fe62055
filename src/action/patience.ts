import type { Clock } from '../clock.ts'

// The runner's packages have calls that nothing can stop, and some that never end when a connection breaks off. Waiting for
// them is what can be given up; a timer that is running also keeps the process from ending in the midst of a step.

/** What a piece of work gives or, as soon as nobody can wait for it, something else. */
export function unlessAborted<T, O>(work: Promise<T>, signal: AbortSignal, otherwise: O): Promise<T | O> {
  return Promise.race([work, whenAborted(signal).then(() => otherwise)])
}

/** Rejects with the signal's reason as soon as it is aborted, whatever becomes of the work. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    whenAborted(signal).then(() => {
      throw signal.reason
    }),
  ])
}

export function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** A signal that is aborted with another, or when so much time has passed; `end` takes the timer away. */
export function timeLimit(
  clock: Clock,
  ms: number,
  signal?: AbortSignal,
): { signal: AbortSignal; end: () => void } {
  const late = new AbortController()
  const end = clock.after(ms, () => late.abort(new Error('it took too long')))
  return { signal: signal ? AbortSignal.any([signal, late.signal]) : late.signal, end }
}
