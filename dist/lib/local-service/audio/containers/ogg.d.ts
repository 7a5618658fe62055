import { type MediaFile } from '../media-file.ts';
import type { Container } from './container.ts';
/** Ogg with Vorbis, Opus or FLAC. */
export declare function openOgg(file: MediaFile): Promise<Container>;
