import { type TranscribeRequest } from './options.ts';
import type { Outcome } from './outcome.ts';
/** What `renderSaved` takes: files or globs as `sources`, and the options of the output. */
export type RenderRequest = Pick<TranscribeRequest, 'sources' | 'formats' | 'outputDir' | 'keep' | 'maxLineWidth' | 'maxLines'>;
/**
 * Renders saved transcription JSON, of any DashScope model or our own, in every format asked for. Nothing is sent.
 *
 * @returns one outcome for each file, in their order; one that fails fails alone.
 * @throws InputError when the request cannot be carried out at all.
 */
export declare function renderSaved(request: RenderRequest): Promise<Outcome[]>;
