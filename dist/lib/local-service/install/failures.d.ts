import { TranscribeError, type TranscribeErrorOptions } from '../../errors.ts';
/** A part of the local engine could not be installed: code `install`. */
export declare function installFailure(message: string, advice: string, options?: TranscribeErrorOptions): TranscribeError;
/** The caller's signal stopped the installation: code `aborted`. Nothing is left behind. */
export declare function installAborted(cause?: unknown): TranscribeError;
/** What a failed file operation below `folder` means for a person. Errors of this package pass through unchanged. */
export declare function fileFailure(error: unknown, folder: string): TranscribeError;
export declare function diskFull(folder: string, cause?: unknown): TranscribeError;
export declare function unwritable(folder: string, cause?: unknown): TranscribeError;
/** The `code` of a system error such as `ENOENT`. */
export declare function errorCode(error: unknown): string | undefined;
