import type { LimitFunction } from 'p-limit';
import type { DashscopeClient } from './dashscope/client.ts';
import type { Poller } from './dashscope/poller.ts';
import type { TaskOptions } from './dashscope/request.ts';
import { type TaskSnapshot } from './dashscope/task.ts';
import type { Stage } from './outcome.ts';
import type { Source } from './sources/source.ts';
import type { Submissions } from './submissions.ts';
/** What tasks are run with, the same for every source. */
export interface TaskContext {
    client: DashscopeClient;
    poller: Poller;
    submissions: Submissions;
    model: string;
    /** Language, channels and what else the model is to be asked for. */
    taskOptions: TaskOptions;
    /** Whether to wait for results; else each task gets one look at the most. */
    wait: boolean;
    /** When waiting ends, in the client's clock. */
    deadlineMs: number;
    signal?: AbortSignal | undefined;
}
/** The way of one source to the end of its task; it remembers how far it came. */
export declare class TaskRun {
    model: string;
    fileUrl?: string;
    taskId?: string;
    submittedAt?: number;
    /** Whether a submit was sent and not answered, so that nobody can say whether the task exists. */
    isSubmitting: boolean;
    private key;
    private readonly context;
    private readonly uploads;
    readonly onStage: (stage: Stage, progress?: number) => void;
    constructor(context: TaskContext, uploads: LimitFunction, onStage: (stage: Stage, progress?: number) => void);
    /**
     * The ended task; undefined when it is not waited for.
     *
     * @param key under which its submit is written down, so that a run which is killed can go on.
     */
    run(source: Source, key?: string): Promise<TaskSnapshot | undefined>;
    /** Cancels the task where it has not begun; false when it goes on, or nobody can tell in time. */
    cancel(): Promise<boolean>;
    private goOn;
    private begin;
    private submit;
    private upload;
    private wait;
}
