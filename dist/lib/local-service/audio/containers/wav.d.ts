import { type MediaFile } from '../media-file.ts';
import type { Container } from './container.ts';
/**
 * RIFF WAVE, and RF64 for more than 4 GiB (EBU Tech 3306). The decoder gets a header made afresh and nothing behind
 * the audio, so that chunks in any order and of any size do no harm.
 */
export declare function openWav(file: MediaFile): Promise<Container>;
