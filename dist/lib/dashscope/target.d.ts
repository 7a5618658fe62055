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
