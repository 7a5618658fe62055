import type { TimeSpan } from './chunker.ts';
/** A word as the cloud writes it: `text` and `punctuation` of all words, one after another, are the sentence. */
export interface TimedWord extends TimeSpan {
    text: string;
    punctuation: string;
}
type Unit = Pick<TimedWord, 'text' | 'punctuation'>;
/**
 * Shares a sentence's time out among its words by how long each takes to say. For recognisers that give
 * no word times: these are estimates, which rise, touch and fill the sentence.
 */
export declare function estimateWords(sentence: TimeSpan & {
    text: string;
}): TimedWord[];
/** A sentence's words, each with the signs and the space around it; one after another they are the sentence. */
export declare function unitsOf(text: string): Unit[];
export {};
