import type { Outcome } from '../outcome.ts';
import type { FoundSource } from '../sources/find-sources.ts';
import { type TaskSource } from '../sources/source.ts';
import type { RunContext } from './run-context.ts';
/** What one source came to. */
export interface Arrival {
    outcome: Outcome;
    /** The other sources of a task of which only the id was known. */
    others: TaskSource[];
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
    private others;
    constructor(context: RunContext, index: number);
    /** Resolves once there is nothing to do but to wait for the service. */
    get submitted(): Promise<void>;
    take(entry: FoundSource, stem: string): Promise<Arrival>;
    private go;
    /** What was transcribed before is taken from there. */
    private takeOver;
    private write;
    /** Under which result and task are kept, as far as the content, or at least the address, can be told from another. */
    private nameKeys;
    /** A task of which only the id is known may hold several sources: the first is this one. */
    private divide;
    /** Nothing more is to be had of the task. */
    private settle;
    /** The result is kept by its content, or else the task until the run has ended. */
    private finish;
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
