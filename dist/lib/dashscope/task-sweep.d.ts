import type { Clock } from '../clock.ts';
import type { CallOptions } from './http.ts';
import type { ListQuery } from './list-query.ts';
import type { PollerOptions } from './look-interval.ts';
import type { ListedTask } from './task.ts';
/** What can tell the states of many tasks in one reply. */
export interface TaskLister {
    readonly clock: Clock;
    list?(query: ListQuery, options?: CallOptions): Promise<{
        tasks: ListedTask[];
        total: number;
    }>;
}
/** Told that a task's state has changed, or, without a task, that nobody looks at the list any more. */
export type OnListed = (task: ListedTask | undefined) => void;
/**
 * Looks at many tasks at once, by the account's list. It is an optimisation: a service whose list lacks what was submitted,
 * refuses it, or holds far too much, is not asked for it again.
 */
export declare class TaskSweep {
    private readonly source;
    private readonly options;
    private readonly pace;
    private readonly entries;
    private isOfUse;
    private idle;
    constructor(source: TaskLister, options: Required<PollerOptions>);
    /**
     * Takes a task on; false where it is left alone: somebody waits for it here already, or it is too old, or of unknown age.
     *
     * @param submittedAt epoch milliseconds.
     */
    add(taskId: string, submittedAt: number | undefined, tell: OnListed): boolean;
    remove(taskId: string): void;
    /** What a look at a task itself found. */
    note(taskId: string, status: string): void;
    /** Whether a task is looked at here. */
    covers(taskId: string): boolean;
    /** Only where one after the other would take longer than each is left alone anyway. */
    private isWorthIt;
    private run;
    /** Short while there are young tasks: the list costs the same for all of them. */
    private intervalMs;
    private sweep;
    private take;
}
