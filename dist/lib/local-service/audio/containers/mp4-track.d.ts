import type { AudioFacts } from './container.ts';
import { type Box } from './mp4-boxes.ts';
/** The first audio track of a movie: where its boxes are in the bytes of the `moov` box. */
export interface AudioTrack {
    trak: Box;
    sampleTable: Box;
    facts: AudioFacts;
    /** Bytes of one sample of each channel; undefined where the codec packs samples. */
    pcmFrameBytes: number | undefined;
}
/** @throws MediaError when the movie has no audio track. */
export declare function findAudioTrack(bytes: Uint8Array, moov: Box): AudioTrack;
