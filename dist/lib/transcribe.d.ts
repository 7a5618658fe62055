import { type EngineChoice } from './engines.ts';
import { type TranscribeRequest } from './options.ts';
import type { Outcome, RunEvent } from './outcome.ts';
export interface TranscribeHooks {
    /** Stops the run: what is finished stays, the rest fails as `aborted`, nothing remote is cancelled. */
    signal?: AbortSignal | undefined;
    onEvent?: ((event: RunEvent) => void) | undefined;
}
/** What a run came to. */
export interface RunResult {
    engine: EngineChoice['engine'];
    model: string;
    /** One for each source, in their order; globs count as the files they match. */
    outcomes: Outcome[];
    /** Path of the run's manifest; absent when it could not be written. */
    manifest?: string;
}
/**
 * Transcribes sources and writes the transcripts: the whole way, as the command line and the Action take it.
 *
 * A source that fails fails alone, as an outcome. The promise is rejected only when nothing could begin.
 *
 * @throws InputError when the request is refused before anything was sent.
 * @example
 * const { outcomes } = await transcribe({ sources: ['talk.mp3'], engine: 'local' })
 */
export declare function transcribe(request: TranscribeRequest, hooks?: TranscribeHooks): Promise<RunResult>;
