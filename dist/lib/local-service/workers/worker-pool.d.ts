import { type WorkerProcess } from './worker-process.ts';
export interface PoolSize {
    processes: number;
    /** Tasks that one process works on at once. @default 1 */
    tasksEach?: number;
}
/** Workers of one kind, each started when first needed, kept for the next task, and replaced when it dies. */
export declare class WorkerPool {
    /** Tasks that are worked on at once. */
    readonly size: number;
    private readonly processes;
    private readonly start;
    private readonly limit;
    /** The living ones, each with the number of its tasks. */
    private readonly workers;
    private closed;
    /** `start` is to give a worker that has its first calls already, since calls are answered in order. */
    constructor({ processes, tasksEach }: PoolSize, start: () => WorkerProcess);
    /** Whether no task has a worker, or waits for one. */
    get isIdle(): boolean;
    /** Lends a worker to a task, as soon as one is free. @throws WorkerDeath once the pool is closed. */
    use<T>(task: (worker: WorkerProcess) => Promise<T>): Promise<T>;
    /** Starts a worker ahead of the first task, if there is none. */
    prepare(): void;
    /** Ends every worker; no other is started. */
    close(): void;
    /** The one with the least to do; a new one rather than one that is busy. */
    private takeOne;
    private tasksOf;
}
