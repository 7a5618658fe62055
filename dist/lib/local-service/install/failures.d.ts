import { TranscribeError, type TranscribeErrorOptions } from '../../errors.ts';
/** A part of the local engine could not be installed: code `install`. */
export declare function installFailure(message: string, advice: string, options?: TranscribeErrorOptions): TranscribeError;
/** The caller's signal stopped the installation: code `aborted`. Nothing is left behind. */
export declare function installAborted(cause?: unknown): TranscribeError;
/** What a failed file operation below a cache folder means for a person. Errors of this package pass through unchanged. */
export declare function fileFailure(error: unknown, cacheFolder: string): TranscribeError;
/** A cache folder cannot be made, or not be written. Errors of this package pass through unchanged. */
export declare function unusable(error: unknown, cacheFolder: string): TranscribeError;
/** Code is never loaded from a folder that somebody else may have filled. */
export declare function untrusted(folder: string): TranscribeError;
/** The `code` of a system error such as `ENOENT`. */
export declare function errorCode(error: unknown): string | undefined;
