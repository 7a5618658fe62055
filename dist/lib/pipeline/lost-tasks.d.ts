import type { DashscopeClient } from '../dashscope/client.ts';
import type { Poller } from '../dashscope/poller.ts';
import type { TaskJournal } from '../journal/task-journal.ts';
export interface LostTasksOptions {
    client: DashscopeClient;
    poller: Poller;
    /** Where submits are written down; absent when nothing is kept beyond the run. */
    journal?: TaskJournal | undefined;
    /** When waiting ends, in the client's clock. */
    deadlineMs: number;
}
/** What a lost task is known by. */
export interface LostTask {
    model: string;
    /** Epoch milliseconds by this machine's clock. */
    sentAt: number;
    addressHashes: readonly string[];
}
/** Finds tasks of which only the submit is known, and not what came of it. */
export declare class LostTasks {
    private readonly options;
    /** Tasks of this run, which are nobody's lost ones. */
    private readonly known;
    constructor(options: LostTasksOptions);
    /** Takes a task for somebody's, so that it is not found for another. */
    know(taskId: string): void;
    /**
     * Looks for a task that nobody knows the id of. The list names no sources: every task of the time in question has to be
     * waited for until it does. Undefined when none of them is it.
     */
    find(lost: LostTask, signal?: AbortSignal): Promise<string | undefined>;
    private strangers;
    private isIt;
    /** The sources of an ended task. One model's reply does not name its source: its transcription does. */
    private addressesOf;
}
