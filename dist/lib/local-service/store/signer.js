import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
/** Signs what the service hands out, with a secret that lives as long as the service. */
export class Signer {
    secret = randomBytes(32);
    /** Base64. */
    sign(purpose, text) {
        return createHmac('sha256', this.secret).update(`${purpose}\n${text}`).digest('base64');
    }
    verify(purpose, text, signature) {
        const expected = Buffer.from(this.sign(purpose, text));
        const given = Buffer.from(signature);
        return expected.length === given.length && timingSafeEqual(expected, given);
    }
}
