import { cleanMessage } from '../../dashscope/secrets.js';
const SIGNS = [
    ['name-taken', /CreateArtifact.*\(409\)/],
    ['kind-refused', /CreateArtifact.*\(400\)/],
    ['quota', /storage quota has been hit|insufficient usage/i],
    ['token', /\bJWT\b|invalid token specified/i],
    ['unreachable', /unable to make request|\b(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH)\b/i],
];
/** What the client puts before the words that matter. */
const PREAMBLE = /^(?:Failed to [A-Z]\w+: |Received non-retryable error: |Failed to make request after \d+ attempts: |Failed request: )+/;
export function refusalOf(error) {
    const words = wordsOf(error);
    return SIGNS.find(([, sign]) => sign.test(words))?.[0] ?? 'other';
}
/** Whether it may be over when the same is tried later: what the service refused on purpose is not. */
export function mayPass(error) {
    return ['unreachable', 'other'].includes(refusalOf(error)) && !/\(4\d\d\)/.test(wordsOf(error));
}
/** A sentence that says why there is no artifact, and what to do. */
export function describeRefusal(error) {
    switch (refusalOf(error)) {
        case 'quota':
            return 'No artifact was uploaded, since the storage that the account has for artifacts is full; delete old ones, or set retention-days lower.';
        case 'token':
            return 'No artifact was uploaded, since the token that the runner gave to this step does not allow it.';
        case 'unreachable':
            return `No artifact was uploaded, since the artifact service cannot be reached from this runner${reason(error)}.`;
        default:
            return `No artifact was uploaded: ${wordsOf(error)
                .replace(PREAMBLE, '')
                .replace(/[.\s]+$/, '')}.`;
    }
}
function reason(error) {
    const [code] = /\bE[A-Z]{5,}\b/.exec(wordsOf(error)) ?? [];
    return code ? ` (${code})` : '';
}
function wordsOf(error) {
    return cleanMessage(error instanceof Error ? error.message : String(error));
}
