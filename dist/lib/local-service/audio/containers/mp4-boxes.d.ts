import { MediaError } from '../media-error.ts';
import type { MediaFile } from '../media-file.ts';
/** A box, ISO/IEC 14496-12 §4.2. Offsets are within the bytes or the file it was found in. */
export interface Box {
    type: string;
    start: number;
    body: number;
    end: number;
}
/** The boxes in `bytes`, up to the first that is not whole. */
export declare function boxesIn(bytes: Uint8Array, start?: number, end?: number): Box[];
/** The first box of the last type, reached through boxes of the types before it. */
export declare function findBox(bytes: Uint8Array, within: Box, ...path: string[]): Box | undefined;
/** A file's top-level boxes from `start` on. The last may end beyond the file. */
export declare function fileBoxes(file: MediaFile, start?: number): AsyncGenerator<Box>;
/** A box made of parts. */
export declare function makeBox(type: string, ...parts: Uint8Array[]): Uint8Array;
/** A table's rows: a count at `countAt`, then rows of equal size. */
export declare function tableOf(bytes: Uint8Array, box: Box, countAt: number, rowBytes: number): DataView;
export declare function damagedIndex(): MediaError;
