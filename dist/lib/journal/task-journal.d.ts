import { z } from 'zod';
/** Tasks and their results are kept this long by the service. */
export declare const TASK_LIFE_MS: number;
declare const entrySchema: z.ZodObject<{
    taskId: z.ZodOptional<z.ZodString>;
    model: z.ZodString;
    addressHash: z.ZodString;
    sentAt: z.ZodNumber;
}, z.core.$strip>;
/** A task that was submitted, or may have been. */
export type JournalEntry = z.infer<typeof entrySchema>;
/** Tells whether an address that the service names is the one that it was given. */
export declare function addressHash(address: string): string;
/** What was submitted, written down before and after each submit, so that a run that is killed can go on in another. */
export declare class TaskJournal {
    private readonly entries;
    constructor(folder: string);
    /** @param key tells a source, a model and what is asked of it from any other. */
    find(key: string, nowMs: number): Promise<JournalEntry | undefined>;
    write(key: string, entry: JournalEntry): Promise<void>;
    forget(key: string): Promise<void>;
    /** The tasks that are known to be somebody's. */
    taskIds(): Promise<Set<string>>;
    /** Forgets what the service has forgotten too. */
    prune(nowMs: number): Promise<void>;
    private read;
}
export {};
