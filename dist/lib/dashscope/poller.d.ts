import type { DashscopeClient } from './client.ts';
import type { TaskSnapshot } from './task.ts';
export interface PollerOptions {
    /** The shortest pause between two looks at one task. @default 700 */
    minimumIntervalMs?: number;
    /** How far the pause grows with a task's age. @default 10_000 */
    maximumIntervalMs?: number;
    /** Looks per second over all tasks; the account's limit is 20. @default 15 */
    looksPerSecond?: number;
}
export interface WatchOptions {
    /** How long to wait from now; one last look is taken at the deadline. */
    timeoutMs: number;
    signal?: AbortSignal | undefined;
}
/** Owns all outstanding tasks and the budget of looks at them. */
export declare class Poller {
    private readonly client;
    private readonly options;
    private outstanding;
    constructor(client: DashscopeClient, options?: PollerOptions);
    /** Yields a snapshot whenever state or progress changes, and returns the terminal one. Leaving the loop stops polling. */
    watch(taskId: string, { timeoutMs, signal }: WatchOptions): AsyncGenerator<TaskSnapshot, TaskSnapshot>;
    /** Drains {@link watch}. */
    wait(taskId: string, options: WatchOptions): Promise<TaskSnapshot>;
    /** No news, where a look failed in passing; the request's own retries were spent on it already. */
    private look;
    private intervalMs;
}
