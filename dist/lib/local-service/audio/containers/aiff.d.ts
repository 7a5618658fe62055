import { type MediaFile } from '../media-file.ts';
import type { Container } from './container.ts';
/** AIFF and AIFF-C, whose common chunk comes first in all but odd files. */
export declare function openAiff(file: MediaFile): Promise<Container>;
