import { type MediaFile } from '../media-file.ts';
import { type Box } from './mp4-boxes.ts';
import type { ChunkTable } from './mp4-chunks.ts';
import type { AudioTrack } from './mp4-track.ts';
/** A whole file made of the audio track of another: `bytes` are those of its `moov` box. */
export declare function audioOnly(file: MediaFile, bytes: Uint8Array, moov: Box, track: AudioTrack, chunks: ChunkTable): AsyncGenerator<Uint8Array>;
