import { join } from 'node:path';
import { ResultCache } from './result-cache.js';
import { TaskJournal } from './task-journal.js';
const RESULT_UNUSED_MS = 30 * 24 * 3_600_000;
export function openMemory(folder) {
    return { results: new ResultCache(join(folder, 'results')), tasks: new TaskJournal(join(folder, 'tasks')) };
}
/** Forgets results that nobody asked for in a month, and tasks that the service has forgotten too. */
export async function pruneMemory(folder, nowMs) {
    const { results, tasks } = openMemory(folder);
    await results.prune(nowMs - RESULT_UNUSED_MS);
    await tasks.prune(nowMs);
}
