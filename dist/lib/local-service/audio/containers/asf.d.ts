import { type MediaFile } from '../media-file.ts';
import type { Container } from './container.ts';
/** Windows Media. */
export declare function openAsf(file: MediaFile): Promise<Container>;
