/** A request that is not served; the API answers it with JSON, the store with XML. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: 400 | 401 | 403 | 404 | 409 | 413
  readonly code: string

  constructor(status: Refusal['status'], code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

/** The code of most things that can be wrong with a request. */
export function invalidParameter(message: string): Refusal {
  return new Refusal(400, 'InvalidParameter', message)
}
