/** Why something failed, as a program tells it apart. */
export type ErrorCode =
  /** The request itself cannot be carried out; nothing was sent. */
  | 'input'
  /** The API answered with an error. */
  | 'api'
  /** The API could not be reached, or the connection broke. */
  | 'network'
  /** A reply was not what the protocol promises. */
  | 'protocol'
  /** Its turn to be submitted comes after the deadline; nothing was sent. */
  | 'not-submitted'
  /** A request may or may not have arrived; repeating it could be billed twice. */
  | 'submit-unknown'
  /** The task, or the one file in it, ended without a transcript. */
  | 'task-failed'
  /** The deadline for waiting passed; the task goes on remotely. */
  | 'wait-timeout'
  /** The caller, or the user, stopped the work. */
  | 'aborted'
  /** A file could not be read or written. */
  | 'file'
  /** A part of the local engine could not be installed. */
  | 'install'
  /** The local engine could not decode or recognise. */
  | 'recognition'
  /** A fault of this program. */
  | 'internal'

export interface TranscribeErrorOptions {
  /** What a person can do about it: one sentence. */
  advice?: string | undefined
  /** Whether the same call may succeed later, unchanged. Default false. */
  retryable?: boolean | undefined
  cause?: unknown
}

/** The base of every error this package throws on purpose. Messages never hold keys, tokens or signed URLs. */
export class TranscribeError extends Error {
  override readonly name: string = 'TranscribeError'
  readonly code: ErrorCode
  readonly advice: string | undefined
  readonly retryable: boolean

  constructor(code: ErrorCode, message: string, options: TranscribeErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.advice = options.advice
    this.retryable = options.retryable ?? false
  }
}

/** What was asked cannot be done as asked. Thrown before anything is sent. */
export class InputError extends TranscribeError {
  override readonly name = 'InputError'

  constructor(message: string, options: TranscribeErrorOptions = {}) {
    super('input', message, options)
  }
}

export interface ApiErrorOptions extends TranscribeErrorOptions {
  /** HTTP status of the reply. */
  status: number
  /** The service's own code, such as `InvalidApiKey`; `Unknown` when the body held none. */
  serviceCode: string
  requestId?: string | undefined
  /** The server's own hint, in milliseconds. */
  retryAfterMs?: number | undefined
}

/** The API answered with an error status. */
export class ApiError extends TranscribeError {
  override readonly name = 'ApiError'
  readonly status: number
  readonly serviceCode: string
  readonly requestId: string | undefined
  readonly retryAfterMs: number | undefined

  constructor(message: string, options: ApiErrorOptions) {
    super('api', message, options)
    this.status = options.status
    this.serviceCode = options.serviceCode
    this.requestId = options.requestId
    this.retryAfterMs = options.retryAfterMs
  }
}

/** A task, or the one file in it, ended without a transcript. */
export class TaskFailedError extends TranscribeError {
  override readonly name = 'TaskFailedError'
  readonly taskId: string
  /** The service's own code, such as `InvalidFile.DecodeFailed`. */
  readonly serviceCode: string

  constructor(taskId: string, serviceCode: string, message: string, options: TranscribeErrorOptions = {}) {
    super('task-failed', message, options)
    this.taskId = taskId
    this.serviceCode = serviceCode
  }
}

/** The deadline for waiting passed. The task goes on remotely and can be collected by its id. */
export class WaitTimeoutError extends TranscribeError {
  override readonly name = 'WaitTimeoutError'
  readonly taskId: string

  constructor(taskId: string, message: string, options: TranscribeErrorOptions = {}) {
    super('wait-timeout', message, { retryable: true, ...options })
    this.taskId = taskId
  }
}

/** Any thrown thing as an error of ours; once the signal is aborted, whatever failed failed for that reason. */
export function toTranscribeError(error: unknown, signal?: AbortSignal): TranscribeError {
  if (signal?.aborted)
    return new TranscribeError('aborted', 'It was stopped before it was done.', { cause: error })
  if (error instanceof TranscribeError) return error
  return new TranscribeError('internal', `Something unforeseen failed: ${describeError(error)}`, {
    cause: error,
  })
}

/** One line for a person: the message, then what can be done. */
export function describeError(error: unknown): string {
  if (error instanceof TranscribeError)
    return error.advice ? `${error.message} ${error.advice}` : error.message
  return error instanceof Error ? error.message : String(error)
}
