/** Whether a query parameter can grant access to what its URL leads to, by its name or by the look of it. */
export declare function isSecretParameter(name: string, value?: string): boolean;
/** An address without what signs it: the same for each signature of the same thing. Still a secret where it holds a token. */
export declare function unsignedUrl(address: string): string;
/** What opens a signed URL, each value as it is written there and as it reads decoded; empty for what is no URL. */
export declare function signaturesOf(url: string): string[];
/** Takes out of a text whatever could be used by who reads it: the given secrets, and everything that looks like one. */
export declare function redact(text: string, secrets?: readonly string[]): string;
/** One clean line out of a server's words: redacted, without control characters, at most 500 characters. */
export declare function cleanMessage(text: string, secrets?: readonly string[]): string;
/** A copy of a foreign error that is fit to be a `cause`: its words redacted, its code kept, its other members left behind. */
export declare function safeCause(error: unknown, secrets?: readonly string[], depth?: number): Error;
