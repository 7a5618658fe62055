import { z } from 'zod';
import { InputError } from '../errors.js';
import { displayName } from './source.js';
/** At DashScope a task and its result are kept this long after its end, so at least this long after its submit. */
const KEPT_MS = 24 * 3_600_000;
const entrySchema = z.object({
    id: z.string().min(1),
    source: z.string().optional(),
    model: z.string().optional(),
    submitted_at: z.iso.datetime({ offset: true }).optional(),
    address_hash: z.hash('sha256').optional(),
    // It becomes a file's name.
    result_key: z.hash('sha256').optional(),
});
/** The tasks of a run that are not finished, for a later run to collect. */
export function unfinishedTasks(outcomes) {
    return outcomes.flatMap((outcome) => {
        const { taskId, submittedAt, source, model, addressHash, resultKey } = outcome;
        const goesOn = outcome.status === 'pending' || (outcome.status === 'failed' && outcome.goesOn);
        if (!goesOn || !taskId)
            return [];
        const times = submittedAt === undefined ? {} : stampsOf(submittedAt);
        const address = addressHash === undefined ? {} : { address_hash: addressHash };
        const key = resultKey === undefined ? {} : { result_key: resultKey };
        return [{ id: taskId, source: displayName(source), model, ...times, ...address, ...key }];
    });
}
function stampsOf(submittedAt) {
    const [submitted_at, expires_at] = [submittedAt, submittedAt + KEPT_MS].map((ms) => new Date(ms).toISOString());
    return { submitted_at, expires_at };
}
/**
 * Reads tasks to collect: the JSON of {@link unfinishedTasks}, or bare ids separated by commas or white space. What is
 * named twice is taken once.
 *
 * @throws InputError when it is neither.
 */
export function readTaskList(text) {
    const entries = /^\s*[[{]/.test(text) ? readJson(text) : readIds(text);
    return withoutRepeats(entries);
}
/** Each source of each task once. */
export function withoutRepeats(tasks) {
    return [...new Map(tasks.map((task) => [`${task.taskId} ${task.addressHash ?? ''}`, task])).values()];
}
function readJson(text) {
    const refused = new InputError('The list of tasks is not the JSON that an earlier run gave.', {
        advice: 'Pass the output “tasks” on whole, or name ids separated by commas.',
    });
    try {
        const parsed = z.array(entrySchema).safeParse([JSON.parse(text)].flat());
        if (parsed.success)
            return parsed.data.map(toSource);
    }
    catch { }
    throw refused;
}
function toSource(entry) {
    const { id, source, model, submitted_at, address_hash, result_key } = entry;
    return {
        kind: 'task',
        name: source || id,
        taskId: id,
        ...(model && { model }),
        ...(submitted_at && { submittedAt: Date.parse(submitted_at) }),
        ...(address_hash && { addressHash: address_hash }),
        ...(result_key && { resultKey: result_key }),
    };
}
function readIds(text) {
    return text
        .split(/[\s,]+/)
        .filter((id) => id !== '')
        .map((id) => {
        if (/^[\w.-]{8,128}$/.test(id))
            return { kind: 'task', name: id, taskId: id };
        throw new InputError(`"${id.slice(0, 80)}" is not the id of a task.`, {
            advice: 'Ids look like f86ec806-4d73-485f-a24f-000000000000.',
        });
    });
}
