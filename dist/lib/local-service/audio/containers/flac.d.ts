import { type MediaFile } from '../media-file.ts';
import type { AudioFacts, Container } from './container.ts';
/** Native FLAC, RFC 9639. */
export declare function openFlac(file: MediaFile, start: number): Promise<Container>;
/** The body of a STREAMINFO block, RFC 9639 §8.2. */
export declare function streamInfoFacts(streamInfo: Uint8Array): AudioFacts;
/**
 * The same bytes, cut so that no frame header straddles two blocks: the decoder drops a frame whose header it gets in
 * two pieces. A tail that may start a header waits for the next block.
 */
export declare function wholeFrameHeaders(blocks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array>;
