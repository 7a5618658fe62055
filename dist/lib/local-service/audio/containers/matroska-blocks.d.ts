import type { MediaFile } from '../media-file.ts';
/** Element identifiers, RFC 9559 §5.1.3. */
export declare const CLUSTER = 524531317;
/** How much later a track's first block is than the first of all, in ticks; 0 when no block of the track is near. */
export declare function ticksBeforeTrack(file: MediaFile, clusters: number, track: number): Promise<number>;
