import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { asciiName } from '../dashscope/upload.js';
import { InputError } from '../errors.js';
import { SourceError } from './media/source-error.js';
/** What a saved transcription must hold. Sentences are not looked at one by one. */
const savedTranscription = z.object({
    properties: z.object({ original_duration_in_milliseconds: z.number().nullish() }).nullish(),
    transcripts: z.array(z.object({ content_duration_in_milliseconds: z.number().nullish() })),
});
/**
 * Answers with transcriptions saved in a folder instead of recognising. A source's own file is `<stem>.json`; a folder
 * with one file answers every source with it. `file_url` becomes the URL that was submitted, since clients tell the
 * files of a task apart by it.
 */
export function replayingWork(folder, store) {
    return async (file) => {
        const name = chooseSaved(file.url, await savedNames(folder));
        const { content, durationMs, contentMs } = await readSaved(folder, name);
        return { resultId: await store.putResult({ ...content, file_url: file.url }), durationMs, contentMs };
    };
}
/** @throws InputError when the folder holds nothing to answer with. */
export async function checkReplayFolder(folder) {
    const names = await savedNames(folder).catch((cause) => {
        throw new InputError(`The replay folder "${folder}" cannot be read.`, { cause });
    });
    if (names.length > 0)
        return;
    throw new InputError(`The replay folder "${folder}" holds no .json file.`, {
        advice: 'Put saved transcriptions there, each named after its source.',
    });
}
async function savedNames(folder) {
    return (await readdir(folder)).filter((name) => name.toLowerCase().endsWith('.json')).sort();
}
function chooseSaved(url, names) {
    const stem = stemOf(url);
    // Names change on their way through the temporary store, which takes ASCII only.
    const found = names.find((name) => stemOf(name) === stem) ??
        names.find((name) => asciiName(stemOf(name)) === asciiName(stem));
    const [only, ...others] = names;
    const name = found ?? (others.length === 0 ? only : undefined);
    if (name)
        return name;
    throw new SourceError('FILE_404_NOT_FOUND', `The replay folder has no "${stem}.json"; it has ${listed(names)}.`);
}
async function readSaved(folder, name) {
    const text = await readFile(join(folder, name), 'utf8');
    const content = parseJson(text.replace(/^\ufeff/, ''));
    const parsed = savedTranscription.safeParse(content);
    if (!parsed.success) {
        const message = `"${name}" in the replay folder is not a saved transcription.`;
        const advice = 'It must be the JSON that a transcription_url answers with.';
        throw new SourceError('InvalidFile.DownloadFailed', message, { advice });
    }
    const { properties, transcripts } = parsed.data;
    const contentMs = transcripts.reduce((total, transcript) => total + (transcript.content_duration_in_milliseconds ?? 0), 0);
    return {
        content: content,
        durationMs: properties?.original_duration_in_milliseconds ?? contentMs,
        contentMs,
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The last part of a URL's path, decoded, without its ending. */
function stemOf(url) {
    const name = url
        .replace(/[?#].*$/s, '')
        .split('/')
        .at(-1) ?? '';
    return decoded(name).replace(/\.[^.]*$/, '');
}
function decoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
function listed(names) {
    const shown = names.slice(0, 10).join(', ');
    return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown || 'no file';
}
