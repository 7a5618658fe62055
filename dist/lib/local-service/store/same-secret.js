import { createHash, timingSafeEqual } from 'node:crypto';
/** Whether two texts are the same, in a time that tells neither where they differ nor how long the secret is. */
export function isSameSecret(given, secret) {
    const digest = (text) => createHash('sha256').update(text).digest();
    return timingSafeEqual(digest(given), digest(secret));
}
