import type { LimitFunction } from 'p-limit';
import { type DeliveryOptions } from './delivery/deliver.ts';
import type { OutputFolder } from './delivery/output-folder.ts';
import { type ResultCache } from './journal/result-cache.ts';
import type { Outcome, RunEvent } from './outcome.ts';
import type { ContentIds } from './sources/content-id.ts';
import type { FoundSource } from './sources/find-sources.ts';
import { type TaskContext } from './task-run.ts';
import type { Annotation, Transcript } from './transcript.ts';
/** Everything a run works with, chosen and opened. */
export interface RunContext extends TaskContext {
    /** How many sources may be under way together. */
    sourcesAtOnce: number;
    engine: Transcript['engine'];
    /** Who recognises, so that what one service made is not taken for another's. */
    service: string;
    annotations: readonly Annotation[];
    options: DeliveryOptions;
    folder: OutputFolder;
    /** What was transcribed before, and how contents are told apart; absent when nothing is kept. */
    kept?: {
        results: ResultCache;
        contentIds: ContentIds;
    } | undefined;
    /** Whether the tasks of a run that is stopped are cancelled where they have not begun. */
    cancelOnAbort: boolean;
    onEvent: (event: RunEvent) => void;
}
/** One source on its way, from what the user named to what became of it. */
export declare class Journey {
    private readonly context;
    private readonly startedMs;
    private readonly task;
    private cached;
    private resultKey;
    private taskKey;
    private transcriptionUrl;
    private transcript;
    private files;
    constructor(context: RunContext, index: number, uploads: LimitFunction);
    take(entry: FoundSource, stem: string): Promise<Outcome>;
    /** Undefined when the task of the source is not waited for. */
    private transcribe;
    /** Under which result and task are kept, as far as the content, or at least the address, can be told from another. */
    private nameKeys;
    /** Nothing more is to be had of the task. */
    private settle;
    private fetch;
    /** What a transcript says of itself, beside the transcription. A task of which only the id is known names its source. */
    private frame;
    /** What was stopped here goes on where it was submitted to, if that is not here. */
    private stopped;
    private succeeded;
    private pending;
    private failed;
    private common;
}
