import type { Dispatcher } from 'undici';
/** A mirror did not give what it was asked for. */
export declare class MirrorFailure extends Error {
    readonly name = "MirrorFailure";
    /** Whether the same mirror may give it the next time. */
    readonly retryable: boolean;
    constructor(message: string, retryable: boolean, cause?: unknown);
}
/** Where a reply leads on to; undefined when it is no redirection. @throws MirrorFailure when that is nowhere. */
export declare function redirectTarget({ statusCode, headers }: Dispatcher.ResponseData, from: URL): URL | undefined;
/**
 * The place in the file at which a reply's body begins: where it was asked to go on, or the start, where the mirror
 * sends all of it.
 *
 * @throws MirrorFailure when the reply has none of it, or is of another length than the file.
 */
export declare function checkedStart({ statusCode, headers }: Dispatcher.ResponseData, asked: number, total: number): number;
/** What a connection fails with may pass; what the disk fails with stays as it is. */
export declare function networkFailure(error: unknown): unknown;
