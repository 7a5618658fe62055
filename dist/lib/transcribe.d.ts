import { type EngineChoice } from './engines.ts';
import { type RunOptions, type RunRequest, type TranscribeRequest } from './options.ts';
import type { Outcome, RunEvent } from './outcome.ts';
import { type FoundSource } from './sources/find-sources.ts';
import type { TaskSource } from './sources/source.ts';
export interface TranscribeHooks {
    /** Stops the run: what is finished stays, the rest fails as `aborted`. */
    signal?: AbortSignal | undefined;
    /** Whether a stopped run cancels those of its tasks that have not begun; the others go on remotely. @default false */
    cancelOnAbort?: boolean | undefined;
    onEvent?: ((event: RunEvent) => void) | undefined;
    /** Told of every secret that came in a reply, so that it can be kept out of logs. */
    onSecret?: ((secret: string) => void) | undefined;
    /**
     * A folder that remembers transcriptions and tasks, so that nothing is paid for twice: content that was transcribed before
     * in the same way is taken from it, and what a killed run submitted is waited for instead of submitted again.
     */
    memoryFolder?: string | undefined;
    /**
     * Whether the result has the outcomes, transcripts and all. With `false` each is told once, by `onEvent`, so that no
     * transcript is held. @default true
     */
    keepOutcomes?: boolean | undefined;
}
/** What a run came to, beside its outcomes. */
export interface RunSummary {
    engine: EngineChoice['engine'];
    model: string;
    /** Why this engine, in one sentence. */
    reason: string;
    /** Path of the run's manifest; absent when it could not be written. */
    manifest?: string;
    /** Path of the page of the run; absent when it was not asked for, or nothing has ended. */
    report?: string;
    /** Path of the list of tasks that are not finished; absent when all are. */
    tasks?: string;
}
export interface RunResult extends RunSummary {
    /** One for each source, in their order; globs count as the files they match. Empty with `keepOutcomes: false`. */
    outcomes: Outcome[];
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
/**
 * Fetches what earlier runs submitted, and writes the transcripts. With `wait: false` each task gets one look, and what is
 * not finished comes back as `pending`.
 *
 * @throws InputError when the request is refused before anything was sent.
 */
export declare function collect(tasks: readonly TaskSource[], request?: RunRequest, hooks?: TranscribeHooks): Promise<RunResult>;
/** Adds the outcomes of a run that tells them by its events. */
export declare function withOutcomes(hooks: TranscribeHooks, run: (hooks: TranscribeHooks) => Promise<RunSummary>): Promise<RunResult>;
/**
 * The way of sources wherever they come from; they are looked for once the options are known to make sense. What became of
 * each, an event tells.
 */
export declare function runSources(options: RunOptions, find: () => Promise<FoundSource[]>, hooks: Omit<TranscribeHooks, 'keepOutcomes'>): Promise<RunSummary>;
