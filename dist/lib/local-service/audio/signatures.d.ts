import type { MediaFormat } from './formats.ts';
/** The format that the first bytes of a file announce. 4 KiB are enough, after any ID3v2 tag. */
export declare function formatOf(head: Uint8Array): MediaFormat | undefined;
/** The bytes that an ID3v2 tag takes at the start of a file; 0 when there is none. https://id3.org/id3v2.4.0-structure §3.1 */
export declare function id3Bytes(head: Uint8Array): number;
