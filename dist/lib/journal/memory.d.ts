import { ResultCache } from './result-cache.ts';
import { TaskJournal } from './task-journal.ts';
/** What runs remember, so that nothing is paid for twice. */
export interface Memory {
    results: ResultCache;
    tasks: TaskJournal;
}
export declare function openMemory(folder: string): Memory;
/** Forgets results that nobody asked for in a month, and tasks that the service has forgotten too. */
export declare function pruneMemory(folder: string, nowMs: number): Promise<void>;
