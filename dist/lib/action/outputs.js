import { resolve } from 'node:path';
import { describeError } from '../errors.js';
import { displayName } from '../sources/source.js';
import { unfinishedTasks } from '../sources/task-list.js';
/** A job may have 1 MB of outputs, counted in UTF-16, and this step may not be alone in it. */
const MOST_CHARACTERS = 400_000;
/**
 * Sets every output of action.yml: numbers, paths and states, never text of a transcript and never a signed URL. What has
 * no room is left out, which the sentences that it gives say.
 */
export function setOutputs({ outcomes, outputDir, manifest, artifact }, { output }) {
    const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
    const audioMs = outcomes.reduce((sum, { transcript }) => sum + (transcript?.durationMs ?? 0), 0);
    const tasks = fitted(unfinishedTasks(outcomes), MOST_CHARACTERS);
    const results = fitted(outcomes.map(resultOf), MOST_CHARACTERS - tasks.json.length);
    output('total', outcomes.length);
    output('succeeded', count('succeeded'));
    output('failed', count('failed'));
    output('audio-seconds', Math.round(audioMs / 1000));
    output('output-dir', resolve(outputDir));
    output('manifest', manifest === undefined ? '' : resolve(manifest));
    output('results', results.json);
    output('tasks', tasks.json);
    output('artifact-id', artifact?.id ?? '');
    output('artifact-url', artifact?.url ?? '');
    return [
        ...(tasks.left > 0 ? [`The output tasks lacks ${tasks.left} tasks: tasks.json has all.`] : []),
        ...(results.left > 0 ? [`The output results lacks ${results.left} sources: manifest.json has all.`] : []),
    ];
}
function resultOf(outcome) {
    return {
        source: displayName(outcome.source),
        status: outcome.status,
        files: outcome.files,
        task_id: outcome.taskId ?? null,
        duration_ms: outcome.transcript?.durationMs ?? null,
        ...(outcome.status === 'failed' ? { error: describeError(outcome.error) } : {}),
    };
}
/** As many of the entries as fit, and how many did not. */
function fitted(entries, mostCharacters) {
    const kept = [];
    let characters = 2;
    for (const entry of entries) {
        const json = JSON.stringify(entry);
        characters += json.length + 1;
        if (characters > mostCharacters)
            break;
        kept.push(json);
    }
    return { json: `[${kept.join(',')}]`, left: entries.length - kept.length };
}
