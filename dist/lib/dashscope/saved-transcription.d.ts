import { type Transcription } from './transcription.ts';
/**
 * Reads a transcription that was saved from a result URL, in any model's dialect.
 * @param name how to call it in errors.
 * @throws InputError when the text is something else; a saved reply about a task, which holds only links, is named as such.
 */
export declare function readSavedTranscription(text: string, name: string): Transcription;
