import type { DashscopeClient } from '../dashscope/client.ts';
import type { Poller, WaitOptions } from '../dashscope/poller.ts';
import type { TaskSnapshot } from '../dashscope/task.ts';
/** The tasks of a run, each of which is waited for, and cancelled, once, however many sources went into it. */
export declare class SharedTasks {
    private readonly client;
    private readonly poller;
    private readonly waits;
    private readonly cancels;
    constructor(client: DashscopeClient, poller: Poller);
    /** The ended task, as {@link Poller.wait} gives it. Whoever comes second waits as long as the first. */
    wait(taskId: string, { onSnapshot, ...options }: WaitOptions): Promise<TaskSnapshot>;
    /** Cancels a task where it has not begun; false when it goes on, or nobody can tell in time. */
    cancel(taskId: string): Promise<boolean>;
    private begin;
}
