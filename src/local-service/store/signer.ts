import { createHmac, randomBytes } from 'node:crypto'
import { isSameSecret } from './same-secret.ts'

/** What a signature is good for; one for a policy opens no result. */
export type Purpose = 'policy' | 'result'

/** Signs what the service hands out, with a secret that lives as long as the service. */
export class Signer {
  private readonly secret = randomBytes(32)

  /** Base64. */
  sign(purpose: Purpose, text: string): string {
    return createHmac('sha256', this.secret).update(`${purpose}\n${text}`).digest('base64')
  }

  verify(purpose: Purpose, text: string, signature: string): boolean {
    return isSameSecret(signature, this.sign(purpose, text))
  }
}
