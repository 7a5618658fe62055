import { type LimitFunction } from 'p-limit';
import type { Poller } from '../dashscope/poller.ts';
import type { TaskOptions } from '../dashscope/task-options.ts';
import type { DeliveryOptions } from '../delivery/deliver.ts';
import type { OutputFolder } from '../delivery/output-folder.ts';
import type { Memory } from '../journal/memory.ts';
import type { RunEvent } from '../outcome.ts';
import type { ContentIds } from '../sources/content-id.ts';
import type { Annotation, Transcript } from '../transcript.ts';
import type { TaskContext } from './task-run.ts';
/** What a run was given to work with. */
export interface RunParts extends Pick<TaskContext, 'client' | 'model' | 'wait' | 'deadlineMs' | 'signal'> {
    poller: Poller;
    engine: Transcript['engine'];
    /** Who recognises, so that what one service made is not taken for another's. */
    service: string;
    annotations: readonly Annotation[];
    /** Language, channels and what else the model is asked for. */
    taskOptions: TaskOptions;
    /** The most sources that go into one task. */
    filesPerTask: number;
    delivery: DeliveryOptions;
    folder: OutputFolder;
    /** What was transcribed before, and how contents are told apart; absent when nothing is kept. */
    kept?: (Memory & {
        contentIds: ContentIds;
    }) | undefined;
    /** Whether the tasks of a run that is stopped are cancelled where they have not begun. */
    cancelOnAbort: boolean;
    onEvent: (event: RunEvent) => void;
}
/** Everything that the sources of a run share on their way. */
export interface RunContext extends RunParts, TaskContext {
    /** How many contents are told apart together. */
    identifications: LimitFunction;
    /** How many transcripts are fetched, read and written together. */
    deliveries: LimitFunction;
}
export declare function runContext(parts: RunParts): RunContext;
