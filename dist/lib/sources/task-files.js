import { readFile } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { InputError } from '../errors.js';
import { readTaskList, withoutRepeats } from './task-list.js';
/**
 * Tasks to collect, named in any way: by the JSON that a run gave, by ids, or by paths and globs of the `tasks.json` that
 * runs left. What is named twice is taken once; a glob that finds nothing names none.
 *
 * @throws InputError for what is no list of tasks, and for a file that cannot be read.
 */
export async function findTasks(text) {
    if (/^\s*[[{]/.test(text))
        return readTaskList(text);
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    const lists = await Promise.all(names.map((name) => (name.endsWith('.json') ? tasksIn(name) : readTaskList(name))));
    return withoutRepeats(lists.flat());
}
async function tasksIn(name) {
    const paths = /[*?{]/.test(name) ? await glob(name.replaceAll('\\', '/')) : [name];
    const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8').catch((cause) => {
        throw new InputError(`The list of tasks ${path} cannot be read.`, { cause });
    })));
    return texts.flatMap(readTaskList);
}
