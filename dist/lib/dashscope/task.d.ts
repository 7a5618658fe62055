import { TaskFailedError } from '../errors.ts';
import type { TaskListItem, TaskReply } from './wire.ts';
/** What identifies a submitted task; plain JSON, so that it can be printed, stored and collected later. */
export interface TaskReference {
    taskId: string;
    model: string;
    /** Epoch milliseconds by the local clock. */
    submittedAt: number;
}
/** The words the service uses for a task's state; it may send others, which count as unfinished. */
export type TaskStatus = 'PENDING' | 'RUNNING' | 'SUSPENDED' | 'SUCCEEDED' | 'FAILED' | 'CANCELED' | 'UNKNOWN';
export declare function isTerminal(status: string): boolean;
/** How one file of a task ended. `SUCCEEDED` on the task says nothing about its files: this does. */
export interface FileOutcome {
    fileUrl?: string;
    /** True only with a `transcriptionUrl`. */
    succeeded: boolean;
    /** True when the service heard the file and found no speech in it: an empty transcript, not a failure. */
    silent: boolean;
    /** A secret: it carries a signature. */
    transcriptionUrl?: string;
    serviceCode?: string;
    message?: string;
}
export interface TaskSnapshot {
    taskId: string;
    status: TaskStatus | (string & {});
    terminal: boolean;
    /** In no promised order; empty until the task ends, and where it ended without naming any. */
    files: FileOutcome[];
    serviceCode?: string;
    message?: string;
    /** From 0 to 1, where the service tells. */
    progress?: number;
    /** Seconds that are billed, where the service tells. */
    billedSeconds?: number;
    /** The reply as it came. It holds the same secrets as `files`. */
    raw: unknown;
}
/** Reads a task out of a reply, whichever of the two shapes (`results[]`, `result`) the model's family uses. */
export declare function toSnapshot(reply: TaskReply, taskId: string, raw?: unknown): TaskSnapshot;
/**
 * How a file of an ended task fared, found by the URL it was submitted with, or the only one there is. A task that names no
 * file, or only others, answers for it with its own code.
 */
export declare function fileOf(snapshot: TaskSnapshot, fileUrl?: string): FileOutcome;
/**
 * As {@link fileOf}, for a task that has several sources, so that none may be given what belongs to another.
 * @param hash of the URL, by {@link addressHash}.
 */
export declare function sharedFileOf(snapshot: TaskSnapshot, hash: string): FileOutcome;
/**
 * Why a file of an ended task has no transcript.
 * @param advise whether to add what the code tables advise; not for a service whose messages say it themselves.
 */
export declare function failureOf(snapshot: TaskSnapshot, file?: FileOutcome, { advise }?: {
    advise?: boolean | undefined;
}): TaskFailedError;
/** One line of the task list: it names neither sources nor results. */
export interface ListedTask {
    taskId: string;
    status: TaskStatus | (string & {});
    model?: string;
    /** Of the submit call. */
    requestId?: string;
    /** Epoch milliseconds by the service's clock. */
    createdAt?: number;
    serviceCode?: string;
    message?: string;
}
export declare function toListedTask(item: TaskListItem): ListedTask;
