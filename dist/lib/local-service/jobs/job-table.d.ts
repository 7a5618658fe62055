import type { FileFailure } from '../file-failure.ts';
import { type FileResult, type Job, type JobFile, type JobRequest } from './job.ts';
/** Does the work of one file, reporting into its `progress`; ends promptly when aborted. */
export type FileWork = (file: JobFile, job: Job, signal: AbortSignal) => Promise<FileResult>;
export interface JobTableOptions {
    /** Files that are worked on at a time. */
    concurrency: number;
    /** Words what a file's work threw. */
    toFailure: (error: unknown) => FileFailure;
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
    private runFile;
    private forgetExpired;
}
