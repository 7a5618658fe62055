import type { SpeechChunk } from './chunker.ts';
import type { TimedSentence } from './sentences.ts';
import { type TimedWord } from './word-times.ts';
/** A piece of a word, or a character, as a recogniser puts its text together. */
export interface HeardToken {
    text: string;
    /** When it begins, in milliseconds from the start of the chunk. */
    startMs: number;
}
/** A sentence whose words have the recogniser's own times. */
export interface SpokenSentence extends TimedSentence {
    words: TimedWord[];
}
/**
 * Splits a chunk's text into sentences and takes their times, and those of their words, from its tokens. A word lasts
 * until the next begins, or until nobody speaks any more. Times rise and stay within the chunk's speech.
 *
 * @returns undefined when the tokens are not the text's.
 */
export declare function timeByTokens(text: string, tokens: readonly HeardToken[], chunk: Pick<SpeechChunk, 'startMs' | 'speech'>, language?: string): SpokenSentence[] | undefined;
