import type { TaskReply } from './wire.ts';
/** What identifies a submitted task; plain JSON, so that it can be printed, stored and collected later. */
export interface TaskReference {
    taskId: string;
    model: string;
    /** Epoch milliseconds by the local clock. */
    submittedAt: number;
}
/** The words the service uses for a task's state; it may send others, which count as unfinished. */
export type TaskStatus = 'PENDING' | 'RUNNING' | 'SUSPENDED' | 'SUCCEEDED' | 'FAILED' | 'CANCELED' | 'UNKNOWN';
/** How one file of a task ended. `SUCCEEDED` on the task says nothing about its files: this does. */
export interface FileOutcome {
    fileUrl?: string;
    succeeded: boolean;
    /** A secret: it carries a signature. */
    transcriptionUrl?: string;
    serviceCode?: string;
    message?: string;
}
export interface TaskSnapshot {
    taskId: string;
    status: TaskStatus | (string & {});
    terminal: boolean;
    /** Empty until the task ends. */
    files: FileOutcome[];
    serviceCode?: string;
    message?: string;
    /** From 0 to 1, where the service tells. */
    progress?: number;
    /** Seconds that are billed, where the service tells. */
    billedSeconds?: number;
    raw: TaskReply;
}
/** Reads a task out of a reply, whichever of the two shapes (`results[]`, `result`) the model's family uses. */
export declare function toSnapshot(reply: TaskReply, taskId: string): TaskSnapshot;
