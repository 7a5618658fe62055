import { createHash } from 'node:crypto';
import { TranscribeError } from '../errors.js';
/**
 * Splits a URL without rebuilding it: a signature covers the very bytes (`%3A` is not `:`), and parsing would normalise some.
 * @throws TranscribeError `protocol` for anything but a plain http(s) URL.
 */
export function targetOf(address) {
    const [, authority, rest = ''] = /^https?:\/\/([^/?#\\]+)([^#]*)/i.exec(address) ?? [];
    // An @ would make the readers of the two halves disagree about the host; so would a backslash.
    if (!authority || /[@\\\s]/.test(authority + rest) || !URL.canParse(address)) {
        throw new TranscribeError('protocol', 'The service named an address that is no http(s) URL.');
    }
    return { url: new URL(address), path: asciiUrl(rest.startsWith('/') ? rest : `/${rest}`) };
}
/** A URL, or a part of one, as it can be sent: what is encoded stays byte for byte, what no URL may hold (spaces, letters beyond ASCII) is encoded. */
export function asciiUrl(text) {
    return text.replace(/[^\x21-\x7e]+/g, (illegal) => encodeURIComponent(illegal.toWellFormed()));
}
/**
 * Tells whether an address that the service names is one that it was given, without holding the address, which can be a
 * secret: lower-case hexadecimal SHA-256. Whether letters beyond ASCII are encoded makes no difference.
 */
export function addressHash(address) {
    return createHash('sha256')
        .update(plainUrl(asciiUrl(address)))
        .digest('hex');
}
function plainUrl(url) {
    try {
        return decodeURI(url);
    }
    catch {
        return url;
    }
}
