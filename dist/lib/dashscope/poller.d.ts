import type { Clock } from '../clock.ts';
import type { CallOptions } from './http.ts';
import { type PollerOptions } from './look-interval.ts';
import { type TaskSnapshot } from './task.ts';
import { type TaskLister } from './task-sweep.ts';
export type { PollerOptions } from './look-interval.ts';
/** What a poller needs of a client. */
export interface TaskSource extends TaskLister {
    readonly clock: Clock;
    status(taskId: string, options?: CallOptions): Promise<TaskSnapshot>;
}
export interface WatchOptions {
    /** How long to wait from now; one last look is taken at the deadline. */
    timeoutMs: number;
    /** Epoch milliseconds, where it is known. One that was just submitted is left alone at first. */
    submittedAt?: number | undefined;
    signal?: AbortSignal | undefined;
}
export interface WaitOptions extends WatchOptions {
    /** Told of every snapshot that {@link Poller.watch} would yield. */
    onSnapshot?: (snapshot: TaskSnapshot) => void;
}
/** Owns all outstanding tasks and the one budget of looks at them, repeated requests included. */
export declare class Poller {
    private readonly source;
    private readonly options;
    private readonly pace;
    private readonly sweep;
    private outstanding;
    constructor(source: TaskSource, options?: PollerOptions);
    /**
     * Yields a snapshot whenever status or progress changes, and returns the terminal one; a status nobody knows is
     * waited on. Leaving the loop stops the looks; the task itself goes on.
     * @throws WaitTimeoutError when the deadline passes; the signal's reason when it is aborted.
     */
    watch(taskId: string, options: WatchOptions): AsyncGenerator<TaskSnapshot, TaskSnapshot>;
    /** Drains {@link watch}. */
    wait(taskId: string, { onSnapshot, ...options }: WaitOptions): Promise<TaskSnapshot>;
    /** One look; undefined is no news, where it failed in passing or the task is not known yet. */
    private look;
    /** Until the next look is due, or the list has news; those that make a look unnecessary are given. */
    private pause;
    private intervalMs;
    private isFresh;
}
