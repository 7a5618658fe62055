import { InputError } from '../errors.js';
import { asObject } from './json.js';
import { isTranscription, readTranscription } from './transcription.js';
/**
 * Reads a transcription that was saved from a result URL, in any model's dialect.
 * @param name how to call it in errors.
 * @throws InputError when the text is something else; a saved reply about a task, which holds only links, is named as such.
 */
export function readSavedTranscription(text, name) {
    const value = parse(text, name);
    if (isTranscription(value))
        return readTranscription(value);
    const { output, task_status } = asObject(value);
    if (output !== undefined || task_status !== undefined) {
        throw new InputError(`${name} is the service’s reply about a task, which holds links and no text.`, {
            advice: 'Download what its transcription_url leads to, within 24 hours.',
        });
    }
    throw new InputError(`${name} is no DashScope transcription: it has no “transcripts”.`, {
        advice: 'Give the JSON that a transcription_url leads to.',
    });
}
function parse(text, name) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        throw new InputError(`${name} is not valid JSON.`, {
            advice: 'Give the JSON that a transcription_url leads to, whole and unchanged.',
        });
    }
}
