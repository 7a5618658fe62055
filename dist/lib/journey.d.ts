import type { LimitFunction } from 'p-limit';
import type { DashscopeClient } from './dashscope/client.ts';
import type { Poller } from './dashscope/poller.ts';
import type { TaskOptions } from './dashscope/request.ts';
import { type DeliveryOptions } from './delivery/deliver.ts';
import type { OutputFolder } from './delivery/output-folder.ts';
import type { Outcome, RunEvent } from './outcome.ts';
import type { FoundSource } from './sources/find-sources.ts';
import type { Annotation, Transcript } from './transcript.ts';
/** Everything a run works with, chosen and opened. */
export interface RunContext {
    client: DashscopeClient;
    poller: Poller;
    /** How many sources may be under way together. */
    sourcesAtOnce: number;
    engine: Transcript['engine'];
    model: string;
    annotations: readonly Annotation[];
    /** Language, channels and what else the model is to be asked for. */
    taskOptions: TaskOptions;
    options: DeliveryOptions;
    folder: OutputFolder;
    /** When waiting ends, in the client's clock. */
    deadlineMs: number;
    signal?: AbortSignal | undefined;
    onEvent: (event: RunEvent) => void;
}
/** One source on its way; it remembers how far it came, so that a failure can tell. */
export declare class Journey {
    private readonly context;
    private readonly index;
    private readonly uploads;
    private readonly startedMs;
    private readonly reached;
    private files;
    private isSubmitting;
    constructor(context: RunContext, index: number, uploads: LimitFunction);
    take(entry: FoundSource, stem: string): Promise<Outcome>;
    private transcribe;
    private fileUrl;
    private wait;
    private fetch;
    /** What was stopped here goes on where it was submitted to, if that is not here. */
    private explain;
    private stage;
    private succeeded;
    private failed;
    private common;
}
