import { TranscribeError, type TranscribeErrorOptions } from '../../errors.ts';
/** How the API names what is wrong with a source. */
export type SourceServiceCode = 'InvalidFile.DownloadFailed' | 'FILE_403_FORBIDDEN' | 'FILE_404_NOT_FOUND' | 'FILE_SERVER_ERROR' | 'FILE_TOO_LARGE';
/** A source could not be had. Messages name its host, never its query string. */
export declare class SourceError extends TranscribeError {
    readonly name = "SourceError";
    readonly serviceCode: SourceServiceCode;
    constructor(serviceCode: SourceServiceCode, message: string, options?: TranscribeErrorOptions);
}
/** The vendor's sentence, and the reason that it leaves out. */
export declare function downloadFailed(reason: string, advice?: string): SourceError;
