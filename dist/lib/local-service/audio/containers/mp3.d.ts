import { type MediaFile } from '../media-file.ts';
import type { Container } from './container.ts';
/** MPEG audio frames from `start` on. */
export declare function openMp3(file: MediaFile, start: number): Promise<Container>;
