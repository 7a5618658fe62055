import { type TranscribeRequest } from './options.ts';
import type { Outcome } from './outcome.ts';
/** What `renderSaved` takes: files or globs as `sources`, and the options of the output. */
export type RenderRequest = Pick<TranscribeRequest, 'sources' | 'formats' | 'outputDir' | 'keep' | 'maxLineWidth' | 'maxLines'>;
/** What became of saved transcriptions. */
export interface RenderResult {
    /** One for each file, in their order. */
    outcomes: Outcome[];
    /** Path of the list of what was written; absent when it could not be. */
    manifest?: string;
    /** Path of the page of all; absent when it was not asked for. */
    report?: string;
}
/**
 * Renders saved transcription JSON, of any DashScope model or our own, in every format asked for. Nothing is sent. A file that
 * fails fails alone, as an outcome.
 *
 * @throws InputError when the request cannot be carried out at all.
 * @throws TranscribeError when the page of all cannot be written.
 */
export declare function renderSaved(request: RenderRequest): Promise<RenderResult>;
