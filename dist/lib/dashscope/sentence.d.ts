import type { Sentence } from '../transcript.ts';
import { type JsonObject } from './json.ts';
/** One `sentences[]` entry: several sentences where SenseVoice-Small put several segments into it. */
export interface ReadSentence {
    sentences: Sentence[];
    /** Tags and labels that nobody knows. */
    unknown: string[];
}
export declare function readSentence(item: JsonObject): ReadSentence;
