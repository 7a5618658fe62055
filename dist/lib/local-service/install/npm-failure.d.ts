import type { TranscribeError } from '../../errors.ts';
/** There is no npm, or it could not be started. */
export declare function npmMissing(cause?: unknown): TranscribeError;
/** What npm's exit means for a person, from the code in its complaint (`npm error code …`; `npm ERR! code …` before npm 10). */
export declare function npmFailure(exitCode: number | null, complaint: string, folder: string): TranscribeError;
