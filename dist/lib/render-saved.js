import { readFile } from 'node:fs/promises';
import { readSavedTranscription } from './dashscope/saved-transcription.js';
import { deliver } from './delivery/deliver.js';
import { OutputFolder } from './delivery/output-folder.js';
import { manifestEntry } from './delivery/run-json.js';
import { toTranscribeError } from './errors.js';
import { isTranscriptJson, readTranscriptJson } from './formats/json-read.js';
import { checkOptions } from './options.js';
import { findSources } from './sources/find-sources.js';
import { stemOf } from './sources/source.js';
/**
 * Renders saved transcription JSON, of any DashScope model or our own, in every format asked for. Nothing is sent.
 *
 * @returns one outcome for each file, in their order; one that fails fails alone.
 * @throws InputError when the request cannot be carried out at all.
 */
export async function renderSaved(request) {
    const options = checkOptions(request);
    const folder = await OutputFolder.open(options.outputDir, options.formats);
    const outcomes = [];
    for (const entry of await findSources(options.sources))
        outcomes.push(await renderOne(entry, folder, options));
    await folder.writeManifest({ sources: outcomes.map(manifestEntry) }).catch(() => { });
    return outcomes;
}
async function renderOne(entry, folder, options) {
    const name = 'source' in entry ? entry.source.name : entry.name;
    const common = { source: name, model: 'unknown', elapsedMs: 0, warnings: [], files: [] };
    try {
        if ('error' in entry)
            throw entry.error;
        const transcript = readSaved(await readFile(name, 'utf8'), name);
        const { files, failure } = await deliver(transcript, folder.reserveStem(stemOf(entry.source)), folder, options);
        const { model, durationMs, warnings } = transcript;
        const length = durationMs === undefined ? {} : { durationMs };
        const outcome = { ...common, model, ...length, transcript, files, warnings };
        if (failure)
            return { ...outcome, status: 'failed', recognised: true, error: toTranscribeError(failure) };
        return { ...outcome, status: 'succeeded' };
    }
    catch (error) {
        return { ...common, status: 'failed', error: toTranscribeError(error) };
    }
}
function readSaved(text, name) {
    const own = parseOwn(text);
    if (own !== undefined)
        return { ...readTranscriptJson(own, name), source: name };
    const transcription = readSavedTranscription(text, name);
    return { source: name, engine: 'dashscope', ...traitsOf(transcription), ...transcription };
}
function parseOwn(text) {
    try {
        const value = JSON.parse(text);
        return isTranscriptJson(value) ? value : undefined;
    }
    catch {
        // The other reader says in a sentence what is wrong with it.
        return undefined;
    }
}
/** The JSON does not name its model. Tags give the retired one away; the rest is told by what is there. */
function traitsOf({ channels }) {
    const sentences = channels.flatMap((channel) => channel.sentences);
    if (sentences.some(({ raw }) => raw !== undefined)) {
        return { model: 'sensevoice-v1', annotations: ['emotions', 'events'] };
    }
    return { model: 'unknown', annotations: sentences.some(({ emotion }) => emotion) ? ['emotions'] : [] };
}
