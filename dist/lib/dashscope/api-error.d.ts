import { ApiError } from '../errors.ts';
/** A reply that is an error, as it came. */
export interface ErrorReply {
    status: number;
    headers: Readonly<Record<string, string | string[] | undefined>>;
    body: Buffer;
}
export interface ErrorContext {
    /** Taken out of every message. */
    secrets: readonly string[];
    nowMs: number;
    /** Where the key was sent to; absent where it was not. */
    keySentTo?: URL | undefined;
}
/** Reads an error reply into words: the API's JSON, the object store's XML, or whatever a gateway between sends instead. */
export declare function toApiError(reply: ErrorReply, context: ErrorContext): ApiError;
