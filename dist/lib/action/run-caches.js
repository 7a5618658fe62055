import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { localEngineCache } from '../engines.js';
import { isRecognised } from '../outcome.js';
import { unfinishedTasks } from '../sources/task-list.js';
import { restoreFolder, saveFolder } from './cache/kept-folder.js';
import { cachesAllowed } from './cache/policy.js';
/** Where nothing is taken over and nothing is left. */
export const noCaches = { notes: [], save: async () => [] };
/** Fetches what earlier runs kept, as far as the inputs allow it. Nothing here can fail a step. */
export async function openRunCaches(inputs, job, choice, env = process.env) {
    const kept = [];
    const notes = [];
    const results = keptResults(inputs, job, env);
    if (results)
        kept.push(results);
    if (choice.engine === 'local') {
        const models = await keptModels(inputs, job, choice.model);
        if (models)
            kept.push(models);
    }
    const isAsked = inputs.resultCache === 'on' || inputs.modelCache === 'on';
    const hits = new Map();
    for (const one of kept) {
        const { hit, notes: told } = await restoreFolder(one);
        hits.set(one, hit);
        // Where nobody asked for a cache, none is missed.
        if (isAsked)
            notes.push(...told);
    }
    return {
        ...(results && { memory: { folder: results.folder, key: results.key } }),
        notes: [...new Set(notes)],
        async save(outcomes) {
            const told = [];
            for (const one of kept) {
                if (hits.get(one) === one.key || !(await one.prepare(outcomes)))
                    continue;
                told.push(...(await saveFolder(one)).notes);
            }
            return isAsked ? [...new Set(told)] : [];
        },
    };
}
function touchesRelease({ releaseAssets, releaseTag, publish }) {
    const isPublished = publish.includes('release-assets') || publish.includes('release-notes');
    return isPublished || releaseAssets.length > 0 || releaseTag !== undefined;
}
/** A self-hosted machine stays, and so do the models on it. */
export function keepModelsOnMachine(job, env = process.env) {
    const { RUNNER_TOOL_CACHE: toolCache, SENSEVOICE_TRANSCRIBE_CACHE: chosen } = env;
    if (job.selfHosted && toolCache && !chosen)
        env.SENSEVOICE_TRANSCRIBE_CACHE = join(toolCache, 'sensevoice-transcribe');
}
async function keptModels(inputs, job, model) {
    const { modelCache } = inputs;
    if (job.selfHosted || !cachesAllowed(modelCache, job, touchesRelease(inputs)).allowed)
        return undefined;
    const { modelDir } = inputs.request;
    const { folder, id } = await localEngineCache(model, modelDir);
    if (folder === '')
        return undefined;
    const key = `sensevoice-transcribe-${process.platform}-${process.arch}-${id}`;
    // An entry cannot be changed: a broken one would be in the way for ever.
    return {
        folder,
        key,
        prefixes: [],
        prepare: async () => (await localEngineCache(model, modelDir)).complete,
    };
}
/** Each run keeps all that is known under a name of its own, since an entry cannot be changed. */
function keptResults(inputs, job, env) {
    const { resultCache } = inputs;
    const { RUNNER_TEMP: temporary } = env;
    if (!temporary || !cachesAllowed(resultCache, job, touchesRelease(inputs)).allowed)
        return undefined;
    const folder = join(temporary, 'sensevoice-transcribe-memory');
    const prefix = 'sensevoice-transcribe-memory-';
    const prepare = async (outcomes) => {
        const isNew = (outcome) => isRecognised(outcome) && !outcome.cached;
        return outcomes.some(isNew) || unfinishedTasks(outcomes).length > 0;
    };
    // Jobs of a matrix and steps of a job must not be in each other's way.
    const key = `${prefix}${job.runId}-${randomBytes(6).toString('hex')}`;
    return { folder, key, prefixes: [prefix], prepare };
}
