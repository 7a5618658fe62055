import type { FileFailure } from '../file-failure.ts';
import { type FileResult, type Job, type JobFile, type JobRequest } from './job.ts';
/** Does the work of one file, reporting into its `progress`; ends promptly when aborted. */
export type FileWork = (file: JobFile, job: Job, signal: AbortSignal) => Promise<FileResult>;
/** Makes ready what a task needs before any of its files can be worked on, reporting into its `installing`. */
export type Preparation = (job: Job) => Promise<void>;
export interface JobTableOptions {
    /** Files that are worked on at a time. */
    concurrency: number;
    /** Tasks stay pending meanwhile, and end as failed when it fails. */
    prepare?: Preparation | undefined;
    /** Words what a task's preparation or a file's work threw. */
    toFailure: (error: unknown, job: Job) => FileFailure;
    now?: () => number;
    /** Told of a task that is known no longer. */
    onForget?: (job: Job) => void;
}
/** All tasks of the service, and the queue that runs them. */
export declare class JobTable {
    private readonly jobs;
    private readonly runs;
    private readonly stop;
    private readonly limit;
    private readonly work;
    private readonly prepare;
    private readonly toFailure;
    private readonly now;
    private readonly onForget;
    constructor(work: FileWork, options: JobTableOptions);
    submit(request: JobRequest): Job;
    get(taskId: string): Job | undefined;
    /** Every task that is still known, the latest first. */
    list(): Job[];
    /** Only what has not begun can be cancelled. */
    cancel(taskId: string): boolean;
    /** Aborts what runs, drops what waits, and resolves when nothing is left at work. */
    close(): Promise<void>;
    private run;
    /** Takes no place among the files at work: what another model is waited for holds nobody up. */
    private isPrepared;
    private fail;
    private runFile;
    private forgetExpired;
}
