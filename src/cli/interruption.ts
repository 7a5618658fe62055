import { constants } from 'node:os'

export interface Interruption {
  /** Aborted by the first SIGINT or SIGTERM. */
  signal: AbortSignal
  /** 130 or 143 once interrupted. */
  readonly exitCode: number | undefined
  release(): void
}

/** Lets the first Ctrl-C end the run in order; the second ends the process at once. */
export function interruption(): Interruption {
  const controller = new AbortController()
  let exitCode: number | undefined
  const stop = (name: NodeJS.Signals) => {
    if (exitCode !== undefined) process.exit(exitCode)
    exitCode = 128 + constants.signals[name]
    controller.abort(new Error(`interrupted by ${name}`))
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  return {
    signal: controller.signal,
    get exitCode() {
      return exitCode
    },
    release() {
      process.off('SIGINT', stop).off('SIGTERM', stop)
    },
  }
}
