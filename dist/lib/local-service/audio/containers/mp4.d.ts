import { type MediaFile } from '../media-file.ts';
import type { Container } from './container.ts';
/**
 * MP4, M4A, MOV and 3GP. The decoder would hold a whole file whose index comes last, as most have it, so it gets a
 * file made afresh: the index of the audio track alone, then that track's bytes and nothing of the picture.
 */
export declare function openMp4(file: MediaFile): Promise<Container>;
