import type { OutcomeBrief } from '../outcome.ts';
import { type TaskSource } from './source.ts';
/** A task as it is passed from one run to a later one; none of it is secret. */
export interface TaskEntry {
    id: string;
    /** The source it was submitted for, without what signs it. */
    source: string;
    model: string;
    /** ISO 8601, UTC. */
    submitted_at?: string;
    /** Until then it can be collected for certain. */
    expires_at?: string;
    /** Tells the source from the others of the task, by a hash of what the service was given. */
    address_hash?: string;
    /** Under which its result is kept, so that the same content is not submitted again. */
    result_key?: string;
}
/** The tasks of a run that are not finished, for a later run to collect. */
export declare function unfinishedTasks(outcomes: readonly OutcomeBrief[]): TaskEntry[];
/**
 * Reads tasks to collect: the JSON of {@link unfinishedTasks}, or bare ids separated by commas or white space. What is
 * named twice is taken once.
 *
 * @throws InputError when it is neither.
 */
export declare function readTaskList(text: string): TaskSource[];
/** Each source of each task once. */
export declare function withoutRepeats(tasks: readonly TaskSource[]): TaskSource[];
