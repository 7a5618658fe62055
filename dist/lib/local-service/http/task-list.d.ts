import type { Job } from '../jobs/job.ts';
/** The query of a list, as the address has it. */
export type ListQuery = Readonly<Record<string, string>>;
/**
 * One page of the tasks that a query selects. Unlike other replies it has no `output`, and its times are epoch
 * milliseconds.
 *
 * @param jobs every task, the latest first.
 * @throws Refusal for times and numbers that are none, and for a span over 24 hours.
 */
export declare function taskListReply(jobs: readonly Job[], query: ListQuery, now: number): object;
