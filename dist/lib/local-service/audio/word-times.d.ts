import type { TimeSpan } from './chunker.ts';
/** A word as the cloud writes it: `text` and `punctuation` of all words, one after another, are the sentence. */
export interface TimedWord extends TimeSpan {
    text: string;
    punctuation: string;
}
/**
 * Shares a sentence's time out among its words by how long each takes to say. The recognisers of this machine give no
 * word times, so these are estimates: they rise, touch and fill the sentence.
 */
export declare function estimateWords(sentence: TimeSpan & {
    text: string;
}): TimedWord[];
