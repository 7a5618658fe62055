import { z } from 'zod';
import type { Environment } from './environment.ts';
/** What is read of an event's payload; everything else in it is passed over. */
declare const eventPayload: z.ZodObject<{
    repository: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        private: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        fork: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    }, z.core.$strip>>>;
    release: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        id: z.ZodInt;
        tag_name: z.ZodString;
    }, z.core.$strip>>>;
    pull_request: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        number: z.ZodInt;
        head: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            repo: z.ZodOptional<z.ZodNullable<z.ZodObject<{
                full_name: z.ZodString;
            }, z.core.$strip>>>;
        }, z.core.$strip>>>;
    }, z.core.$strip>>>;
}, z.core.$strip>;
export type EventPayload = z.infer<typeof eventPayload>;
/** What the runner tells about the job, the same for every part of the step. */
export interface JobContext {
    /** Whether a runner started this: without one, results are printed instead of delivered. */
    onRunner: boolean;
    /** Where relative paths begin. */
    workspace: string;
    /** Without a slash at its end, such as `https://github.com`. */
    serverUrl: string;
    /** Without a slash at its end, such as `https://api.github.com`. */
    apiUrl: string;
    repository: {
        owner: string;
        name: string;
    } | undefined;
    runId: string;
    /** From 1; above 1 when the job was run again. */
    runAttempt: number;
    workflow: string;
    /** The key of the job in its workflow. */
    job: string;
    /** Such as `push` or `release`; empty without a runner. */
    eventName: string;
    /** Such as `refs/tags/v1`. */
    ref: string;
    sha: string;
    actor: string;
    /** Whether the machine stays after the job. */
    selfHosted: boolean;
    event: EventPayload;
}
/** Reads the job out of the runner's variables; whatever is absent is empty. */
export declare function readJobContext(env?: Environment): JobContext;
/** Whether the secrets of the repository are kept from the job because of who caused it. */
export declare function isUntrusted({ event, repository, actor, eventName }: JobContext): boolean;
export {};
