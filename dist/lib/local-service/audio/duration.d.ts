import { type MediaFile } from './media-file.ts';
/** Something that can be read at any place. */
export type MediaBytes = Pick<MediaFile, 'size' | 'read'>;
/**
 * How long a file plays, in milliseconds, as its header tells: a few reads, no decoding. Undefined where the header does
 * not tell, or the file is no media.
 */
export declare function durationMsOfMedia(media: string | MediaBytes): Promise<number | undefined>;
