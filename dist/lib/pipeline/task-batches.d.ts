import type { Clock } from '../clock.ts';
import type { SubmitOptions } from '../dashscope/client.ts';
import type { TaskReference } from '../dashscope/task.ts';
import type { Submissions, SubmitFile, TaskRequest } from './submissions.ts';
export interface TaskBatchesOptions {
    submissions: Submissions;
    request: TaskRequest;
    /** The most sources that go into one task. */
    filesPerTask: number;
    clock: Clock;
}
/** A task that was submitted for a source, and maybe for others with it. */
export interface SubmittedTask {
    task: TaskReference;
    shared: boolean;
}
/** Gathers sources into tasks: one goes off when it is full, or when nobody is on the way to it any more. */
export declare class TaskBatches {
    private readonly options;
    private members;
    private approaching;
    private cancelTimer;
    constructor(options: TaskBatchesOptions);
    /** Announces a source that may come; the function it gives takes that back, and may be called more than once. */
    approach(): () => void;
    /** @throws whatever {@link Submissions.submit} does. */
    submit(file: SubmitFile, options: SubmitOptions): Promise<SubmittedTask>;
    private add;
    private sendIfIdle;
    private send;
    private submitTogether;
}
