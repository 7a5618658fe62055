import { TranscribeError, type TranscribeErrorOptions } from '../errors.ts';
/** The service could not be reached, or the connection broke. */
export declare class ConnectionError extends TranscribeError {
    readonly name = "ConnectionError";
    /** True when the request surely never left this machine, so that repeating it can do no harm. */
    readonly nothingSent: boolean;
    constructor(message: string, options: TranscribeErrorOptions & {
        nothingSent: boolean;
    });
}
/** Set on the error of a name lookup that gave only private addresses. */
export declare const PRIVATE_ADDRESS = "ERR_PRIVATE_ADDRESS";
interface Attempt {
    host: string;
    /** The budget that ran out, when it did. */
    timedOutMs?: number | undefined;
    secrets: readonly string[];
}
/** What a failed attempt means. Errors of the program itself are given back as they are. */
export declare function explainFailure(error: unknown, { host, timedOutMs, secrets }: Attempt): unknown;
/** A URL out of a reply that leads into a private network. */
export declare function privateAddressError(host: string): TranscribeError;
export {};
