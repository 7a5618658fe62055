import { constants } from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export interface Interruption {
  /** Aborted by the first SIGINT, SIGTERM or SIGHUP. */
  signal: AbortSignal
  /** 130, 143 or 129 once interrupted. */
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
  for (const name of SIGNALS) process.on(name, stop)
  return {
    signal: controller.signal,
    get exitCode() {
      return exitCode
    },
    release() {
      for (const name of SIGNALS) process.off(name, stop)
    },
  }
}
