import type { AudioTrack } from './mp4-track.ts';
/** Where a track's chunks are in the file, and how many bytes each takes, in the order they are played. */
export interface ChunkTable {
    offsets: Float64Array;
    sizes: Float64Array;
}
/** Reads `stco` or `co64`, `stsc` and `stsz`, ISO/IEC 14496-12 §8.7, from the bytes of a `moov` box. */
export declare function readChunks(bytes: Uint8Array, { sampleTable, pcmFrameBytes }: AudioTrack): ChunkTable;
/**
 * How many of the track's bytes lie before `fileBytes`.
 *
 * @throws MediaError when the chunks lie over one another: they would decode to far more than the file holds.
 */
export declare function bytesWithin({ offsets, sizes }: ChunkTable, fileBytes?: number): number;
