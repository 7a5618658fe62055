import { type MediaFile } from '../media-file.ts';
import type { Container } from './container.ts';
/** AVI: a RIFF file whose first list starts with the main header. Chunks can be whole pictures, hence the large blocks. */
export declare function openAvi(file: MediaFile): Promise<Container>;
