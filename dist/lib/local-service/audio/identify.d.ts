import type { MediaFormat } from './formats.ts';
import type { MediaFile } from './media-file.ts';
/** A file's format, and where its audio format starts: after an ID3v2 tag, if it has one. */
export interface IdentifiedMedia {
    /** Undefined for content that is binary and of no format known here. */
    format: MediaFormat | undefined;
    start: number;
}
/**
 * Tells by its content what a file holds; names do not count.
 *
 * @throws MediaError for an empty file, and for content that is clearly something else.
 */
export declare function identifyMedia(file: MediaFile): Promise<IdentifiedMedia>;
