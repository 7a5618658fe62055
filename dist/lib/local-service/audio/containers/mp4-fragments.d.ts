import type { MediaFile } from '../media-file.ts';
/**
 * Looks through the movie fragments from `start` on, ISO/IEC 14496-12 §8.8.
 *
 * @returns whether the file ends before they do.
 * @throws MediaError when a fragment announces more samples than it has room to describe.
 */
export declare function areFragmentsCut(file: MediaFile, start: number): Promise<boolean>;
