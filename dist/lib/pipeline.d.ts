import type { DashscopeClient } from './dashscope/client.ts';
import type { Poller } from './dashscope/poller.ts';
import type { TaskOptions } from './dashscope/request.ts';
import { type DeliveryOptions } from './delivery/deliver.ts';
import type { OutputFolder } from './delivery/output-folder.ts';
import type { Outcome, RunEvent } from './outcome.ts';
import type { FoundSource } from './sources/find-sources.ts';
import type { Annotation, Transcript } from './transcript.ts';
/** Everything a run works with, chosen and opened. */
export interface PipelineContext {
    client: DashscopeClient;
    poller: Poller;
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
/** Takes every source the whole way. Each ends in one outcome, in the order of the sources, whatever happens to the others. */
export declare function runPipeline(found: readonly FoundSource[], context: PipelineContext): Promise<Outcome[]>;
