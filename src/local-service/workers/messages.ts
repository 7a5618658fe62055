import { type ErrorCode, TranscribeError } from '../../errors.ts'

/** A call from the service to a worker process. */
export interface WorkerCall {
  id: number
  method: string
  argument: unknown
}

/** The worker's answer to the call of the same id. */
export type WorkerAnswer = { id: number; value: unknown } | { id: number; error: WorkerFault }

/** An error as it travels between processes. */
export interface WorkerFault {
  code: ErrorCode
  message: string
  advice?: string | undefined
  /** The API's code for it, where there is a better one than an internal error. */
  serviceCode?: string | undefined
}

export type WorkerMethods = Record<string, (argument: never) => Promise<unknown>>

/** Answers the calls of the parent process until it goes away. */
export function answerCalls(methods: WorkerMethods): void {
  process.on('disconnect', () => process.exit())
  process.on('message', async (call: WorkerCall) => {
    const answer = await answerTo(call, methods)
    process.send?.(answer)
  })
}

async function answerTo({ id, method, argument }: WorkerCall, methods: WorkerMethods): Promise<WorkerAnswer> {
  try {
    const run = methods[method]
    if (!run) throw new TypeError(`A worker knows no method ${method}.`)
    return { id, value: await run(argument as never) }
  } catch (error) {
    return { id, error: toFault(error) }
  }
}

function toFault(error: unknown): WorkerFault {
  const { message } = error instanceof Error ? error : { message: String(error) }
  if (!(error instanceof TranscribeError)) return { code: 'recognition', message }
  const { serviceCode } = error as { serviceCode?: string }
  return { code: error.code, message, advice: error.advice, serviceCode }
}
