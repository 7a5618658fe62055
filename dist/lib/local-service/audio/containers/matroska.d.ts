import { type MediaFile } from '../media-file.ts';
import type { Container } from './container.ts';
/** Matroska and WebM. The decoder's cost grows faster than its block size, so blocks stay small. */
export declare function openMatroska(file: MediaFile): Promise<Container>;
