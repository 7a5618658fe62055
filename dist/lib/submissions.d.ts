import type { DashscopeClient, SubmitOptions, SubmitRequest } from './dashscope/client.ts';
import type { Poller } from './dashscope/poller.ts';
import type { TaskReference } from './dashscope/task.ts';
import { type TaskJournal } from './journal/task-journal.ts';
export interface SubmissionsOptions {
    client: DashscopeClient;
    poller: Poller;
    /** Where submits are written down; absent when nothing is kept beyond the run. */
    journal?: TaskJournal | undefined;
    /** When waiting ends, in the client's clock. */
    deadlineMs: number;
}
/**
 * Submits every source once, whatever happens: the API knows no idempotency key, so that what may have arrived is looked for
 * before anything is sent again, in this run or in one that goes on after it.
 */
export declare class Submissions {
    private readonly options;
    /** Tasks of this run, which are nobody's lost ones. */
    private readonly known;
    constructor(options: SubmissionsOptions);
    /** The task that an earlier run submitted under a key, where there is, or may be, one. */
    resume(key: string, signal?: AbortSignal): Promise<TaskReference | undefined>;
    /**
     * Submits one source. One whose fate is unknown is looked for in the account's list, and sent again only when it is not
     * there.
     *
     * @throws TranscribeError `submit-unknown` when the list cannot tell either.
     */
    submit(request: SubmitRequest, key: string | undefined, options: SubmitOptions): Promise<TaskReference>;
    /** Called when nothing more is to be had of what was submitted under a key. */
    settle(key: string): Promise<void>;
    private send;
    private record;
    private entryOf;
    /**
     * Looks for a task that nobody knows the id of. The list names no sources: every task of the time in question has to be
     * waited for until it does. Undefined when none of them is it.
     */
    private findLost;
    private strangers;
    private isFor;
    /** The sources of an ended task. One model's reply does not name its source: its transcription does. */
    private addressesOf;
}
