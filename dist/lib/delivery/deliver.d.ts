import type { Format } from '../defaults.ts';
import { type RenderOptions } from '../formats/index.ts';
import type { Transcript } from '../transcript.ts';
import type { OutputFolder } from './output-folder.ts';
export interface DeliveryOptions extends RenderOptions {
    /** With `html`, which is of the whole run, written elsewhere. */
    formats: Format[];
}
export interface Delivered {
    /** Paths of what was written, in the order of the formats. */
    files: string[];
    /** The first failure; the other formats were written all the same. */
    failure?: unknown;
}
/** Writes a transcript in every format asked for that is a file of its own, and adds to its warnings what a format could not show. */
export declare function deliver(transcript: Transcript, stem: string, folder: OutputFolder, options: DeliveryOptions): Promise<Delivered>;
