import type { TaskSource } from './source.ts';
/**
 * Tasks to collect, named in any way: by the JSON that a run gave, by ids, or by paths and globs of the `tasks.json` that
 * runs left. What is named twice is taken once; a glob that finds nothing names none.
 *
 * @throws InputError for what is no list of tasks, and for a file that cannot be read.
 */
export declare function findTasks(text: string): Promise<TaskSource[]>;
