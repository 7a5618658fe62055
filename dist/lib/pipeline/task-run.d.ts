import type { LimitFunction } from 'p-limit';
import type { DashscopeClient } from '../dashscope/client.ts';
import { type FileOutcome, type TaskSnapshot } from '../dashscope/task.ts';
import type { Stage } from '../outcome.ts';
import type { Source } from '../sources/source.ts';
import type { SharedTasks } from './shared-tasks.ts';
import type { Submissions } from './submissions.ts';
import type { TaskBatches } from './task-batches.ts';
/** What tasks are run with, the same for every source. */
export interface TaskContext {
    client: DashscopeClient;
    model: string;
    submissions: Submissions;
    batches: TaskBatches;
    tasks: SharedTasks;
    uploads: LimitFunction;
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
    /** Tells the source from the others of its task; absent when it is the only one. */
    addressHash?: string;
    /** Whether a submit was sent and not answered, so that nobody can say whether the task exists. */
    isSubmitting: boolean;
    readonly onStage: (stage: Stage, progress?: number) => void;
    /** Resolves once the service has the source, so that there is nothing to do but to wait. */
    readonly submitted: Promise<void>;
    private isSubmitted;
    private key;
    private readonly context;
    /** Tells the others of a batch not to wait for this source. */
    private readonly stayAway;
    constructor(context: TaskContext, onStage: (stage: Stage, progress?: number) => void);
    /**
     * The ended task; undefined when it is not waited for.
     *
     * @param key under which its submit is written down, so that a run which is killed can go on.
     */
    run(source: Source, key?: string): Promise<TaskSnapshot | undefined>;
    /** How the source fared in its ended task. */
    fileIn(snapshot: TaskSnapshot): FileOutcome;
    /** Called in the end, however it ends. */
    release(): void;
    private goOn;
    private begin;
    private submit;
    private upload;
    private wait;
    /** Whether a task of an earlier run gave something, if only silence. */
    private isOfUse;
}
