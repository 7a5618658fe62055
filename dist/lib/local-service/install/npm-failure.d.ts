import type { TranscribeError } from '../../errors.ts';
/** There is no npm, or it could not be started. */
export declare function npmMissing(cause?: unknown): TranscribeError;
/**
 * What npm's end means for a person, from the code in its complaint: `npm error code …`, before npm 10 `npm ERR! code …`.
 * Where npm met a file system that is full or closed, the result is the system's own kind of error.
 */
export declare function npmFailure(exitCode: number | null, complaint: string): Error;
