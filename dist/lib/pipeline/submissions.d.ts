import type { SubmitOptions } from '../dashscope/client.ts';
import type { TaskOptions } from '../dashscope/request.ts';
import type { TaskReference } from '../dashscope/task.ts';
import { type LostTasksOptions } from './lost-tasks.ts';
/** What is asked of a task, beside its files. */
export interface TaskRequest extends TaskOptions {
    model: string;
}
/** One source as a task takes it. */
export interface SubmitFile {
    fileUrl: string;
    /** Under which its submit is written down; absent where that cannot be told from another's. */
    key?: string | undefined;
}
/** A task that an earlier run submitted for a source. */
export interface EarlierTask extends TaskReference {
    /** Tells the source from the others of the task; absent when it is the only one. */
    addressHash?: string;
}
/**
 * Submits every source once, whatever happens: the API knows no idempotency key, so that what may have arrived is looked for
 * before anything is sent again, in this run or in one that goes on after it.
 */
export declare class Submissions {
    private readonly options;
    private readonly lost;
    /** Keys of what has come. */
    private readonly finished;
    /** What earlier runs sent and lost, by submit: its sources come here one by one. */
    private readonly searches;
    constructor(options: LostTasksOptions);
    /** The task that an earlier run submitted under a key, where there is, or may be, one. */
    resume(key: string, signal?: AbortSignal): Promise<EarlierTask | undefined>;
    /**
     * Submits sources as one task. One whose fate is unknown is looked for in the account's list, and sent again only when it
     * is not there.
     *
     * @throws TranscribeError `submit-unknown` when the list cannot tell either.
     */
    submit(request: TaskRequest, files: readonly SubmitFile[], options: SubmitOptions): Promise<TaskReference>;
    /** Called when nothing more is to be had of what was submitted under a key, or it is kept elsewhere. */
    settle(key: string): Promise<void>;
    /**
     * Called when what was submitted under a key has come, and is kept nowhere else: should the run be killed, the one that goes
     * on after it takes it from the service again.
     */
    arrived(key: string): void;
    /** Called when the run has come to its end: what has come is not taken over by a later one, for which it may be old. */
    close(): Promise<void>;
    private send;
    private record;
    private write;
    private taskIdOf;
    private search;
}
