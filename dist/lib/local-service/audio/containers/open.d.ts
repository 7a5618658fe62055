import type { IdentifiedMedia } from '../identify.ts';
import { type MediaFile } from '../media-file.ts';
import type { Container } from './container.ts';
/**
 * Reads a file's header, and prepares its bytes for the decoder.
 *
 * @throws MediaError when the header shows that there is nothing to decode.
 */
export declare function openContainer(file: MediaFile, media: IdentifiedMedia): Promise<Container>;
