import { type WorkerProcess } from './worker-process.ts';
/** Workers of one kind, each started when first needed, kept for the next task, and replaced when it dies. */
export declare class WorkerPool {
    readonly size: number;
    private readonly start;
    private readonly limit;
    private readonly all;
    private idle;
    private closed;
    /** `start` is to give a worker that has its first calls already, since calls are answered in order. */
    constructor(size: number, start: () => WorkerProcess);
    /** Lends a worker to a task, as soon as one is free. @throws WorkerDeath once the pool is closed. */
    use<T>(task: (worker: WorkerProcess) => Promise<T>): Promise<T>;
    /** Starts a worker ahead of the first task, if there is none. */
    prepare(): void;
    /** Ends every worker; no other is started. */
    close(): void;
    /** One may have died while nobody needed it. */
    private takeIdle;
    private startOne;
}
