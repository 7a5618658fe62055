import { createHmac, randomBytes } from 'node:crypto';
import { isSameSecret } from './same-secret.js';
/** Signs what the service hands out, with a secret that lives as long as the service. */
export class Signer {
    secret = randomBytes(32);
    /** Base64. */
    sign(purpose, text) {
        return createHmac('sha256', this.secret).update(`${purpose}\n${text}`).digest('base64');
    }
    verify(purpose, text, signature) {
        return isSameSecret(signature, this.sign(purpose, text));
    }
}
