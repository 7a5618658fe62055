import type { DoubleReply, DoubleRequest } from './handler.ts'

/** What the requests hold; absent fields are those with an empty value. */
export interface TwirpBody {
  workflow_run_backend_id?: string
  workflow_job_run_backend_id?: string
  name?: string
  mime_type?: string
  expires_at?: string
  /** Bytes. */
  size?: string
  /** `sha256:` and hexadecimal digits. */
  hash?: string
  name_filter?: string
  id_filter?: string
  key?: string
  restore_keys?: string[]
  version?: string | number
}

export type TwirpMethod = (body: TwirpBody, request: DoubleRequest) => object

/** Thrown by a method: the reply is this refusal. */
export class TwirpRefusal extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export function callMethod(method: TwirpMethod, request: DoubleRequest): DoubleReply {
  try {
    if (!request.headers.authorization?.startsWith('Bearer ey'))
      throw new TwirpRefusal(401, 'unauthenticated', 'token is missing')
    return { body: method(JSON.parse(request.body.toString()), request) }
  } catch (error) {
    if (!(error instanceof TwirpRefusal)) throw error
    return refusal(error.status, error.code, error.message)
  }
}

export function refusal(status: number, code: string, msg: string): DoubleReply {
  return { status, body: { code, msg } }
}
