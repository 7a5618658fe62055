import { type Job, type JobFile, type JobRequest } from './job.ts';
/** Does the work of one file and fills in its result; it must not throw. */
export type FileWork = (file: JobFile, job: Job, signal: AbortSignal) => Promise<void>;
/** All tasks of the service, and the queue that runs them. */
export declare class JobTable {
    private readonly jobs;
    private readonly limit;
    private readonly work;
    private readonly now;
    private readonly stop;
    constructor(work: FileWork, options: {
        concurrency: number;
        now?: () => number;
    });
    submit(request: JobRequest): Job;
    get(taskId: string): Job | undefined;
    list(): Job[];
    /** Only what has not begun can be cancelled. */
    cancel(taskId: string): boolean;
    close(): void;
    private run;
    private runFile;
    private forgetExpired;
}
