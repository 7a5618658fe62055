/** Where a request goes: the parsed URL for decisions, and its path and query byte for byte as they were written. */
export interface Target {
    url: URL;
    path: string;
}
/**
 * Splits a URL without rebuilding it: a signature covers the very bytes (`%3A` is not `:`), and parsing would normalise some.
 * @throws TranscribeError `protocol` for anything but a plain http(s) URL.
 */
export declare function targetOf(address: string): Target;
/** A URL, or a part of one, as it can be sent: what is encoded stays byte for byte, what no URL may hold (spaces, letters beyond ASCII) is encoded. */
export declare function asciiUrl(text: string): string;
/**
 * Tells whether an address that the service names is one that it was given, without holding the address, which can be a
 * secret: lower-case hexadecimal SHA-256. Whether letters beyond ASCII are encoded makes no difference.
 */
export declare function addressHash(address: string): string;
