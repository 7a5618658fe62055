import { join } from 'node:path'
import { ResultCache } from './result-cache.ts'
import { TaskJournal } from './task-journal.ts'

/** What runs remember, so that nothing is paid for twice. */
export interface Memory {
  results: ResultCache
  tasks: TaskJournal
}

const RESULT_UNUSED_MS = 30 * 24 * 3_600_000

export function openMemory(folder: string): Memory {
  return { results: new ResultCache(join(folder, 'results')), tasks: new TaskJournal(join(folder, 'tasks')) }
}

/** Forgets results that nobody asked for in a month, and tasks that the service has forgotten too. */
export async function pruneMemory(folder: string, nowMs: number): Promise<void> {
  const { results, tasks } = openMemory(folder)
  await results.prune(nowMs - RESULT_UNUSED_MS)
  await tasks.prune(nowMs)
}
