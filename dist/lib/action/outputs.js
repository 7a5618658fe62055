import { resolve } from 'node:path';
import { describeError } from '../errors.js';
import { countOf } from '../outcome.js';
import { displayName } from '../sources/source.js';
import { unfinishedTasks } from '../sources/task-list.js';
/** A job may have 1 MB of outputs, counted in UTF-16, and this step may not be alone in it. */
const MOST_RESULT_BYTES = 300_000;
/** A later step gets them as a variable, which Linux holds to 128 KiB. */
const MOST_TASK_BYTES = 100_000;
/**
 * Sets every output of action.yml: numbers, paths and states, never text of a transcript and never a signed URL. What has
 * no room is left out, which the sentences that it gives say.
 */
export function setOutputs({ outcomes, outputDir, manifest, artifact }, { output }) {
    const audioMs = outcomes.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0);
    const tasks = fittedTasks(unfinishedTasks(outcomes));
    const results = fitted(outcomes.map(resultOf), MOST_RESULT_BYTES);
    output('total', outcomes.length);
    output('succeeded', countOf(outcomes, 'succeeded'));
    output('failed', countOf(outcomes, 'failed'));
    output('audio-seconds', Math.round(audioMs / 1000));
    output('output-dir', resolve(outputDir));
    output('manifest', manifest === undefined ? '' : resolve(manifest));
    output('results', results.json);
    output('tasks', tasks.json);
    output('artifact-id', artifact?.id ?? '');
    output('artifact-url', artifact?.url ?? '');
    return [
        ...(tasks.left > 0
            ? [`The output tasks lacks ${tasks.left} tasks: tasks.json has all, and task-ids takes its path.`]
            : []),
        ...(results.left > 0 ? [`The output results lacks ${results.left} sources: manifest.json has all.`] : []),
    ];
}
function resultOf(outcome) {
    return {
        source: displayName(outcome.source),
        status: outcome.status,
        files: outcome.files,
        task_id: outcome.taskId ?? null,
        duration_ms: outcome.durationMs ?? null,
        ...(outcome.status === 'failed' ? { error: describeError(outcome.error) } : {}),
    };
}
/** With less of each where all would not fit: what remains can be collected all the same. */
function fittedTasks(tasks) {
    const forms = [
        (task) => task,
        ({ id, source, model }) => ({ id, source, model }),
        ({ id }) => ({ id }),
    ];
    const fits = forms.map((form) => fitted(tasks.map(form), MOST_TASK_BYTES));
    return fits.find(({ left }) => left === 0) ?? fits.at(-1);
}
/** As many of the entries as fit, and how many did not. */
function fitted(entries, mostBytes) {
    const kept = [];
    let bytes = 2;
    for (const entry of entries) {
        const json = JSON.stringify(entry);
        bytes += Buffer.byteLength(json) + 1;
        if (bytes > mostBytes)
            break;
        kept.push(json);
    }
    return { json: `[${kept.join(',')}]`, left: entries.length - kept.length };
}
