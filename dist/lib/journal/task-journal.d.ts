import { z } from 'zod';
/** Tasks and their results are kept this long by the service. */
export declare const TASK_LIFE_MS: number;
declare const entrySchema: z.ZodObject<{
    taskId: z.ZodOptional<z.ZodString>;
    model: z.ZodString;
    addressHash: z.ZodString;
    submitId: z.ZodString;
    shared: z.ZodBoolean;
    sentAt: z.ZodNumber;
}, z.core.$strip>;
/** A task that was submitted, or may have been. */
export type JournalEntry = z.infer<typeof entrySchema>;
/** What was submitted, written down before and after each submit, so that a run that is killed can go on in another. */
export declare class TaskJournal {
    private readonly entries;
    constructor(folder: string);
    /** @param key tells a source, a model and what is asked of it from any other. */
    find(key: string, nowMs: number): Promise<JournalEntry | undefined>;
    write(key: string, entry: JournalEntry): Promise<void>;
    forget(key: string): Promise<void>;
    /** All that is written down, in no order. */
    all(): Promise<JournalEntry[]>;
    /** Forgets what the service has forgotten too. */
    prune(nowMs: number): Promise<void>;
    private read;
}
export {};
