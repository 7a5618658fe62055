import type { SpeechChunk, TimeSpan } from './chunker.ts';
export interface TimedSentence extends TimeSpan {
    text: string;
}
/**
 * Splits a chunk's text into sentences and gives each its time. The speech, silence left out, is shared out by the
 * length of the text; a boundary near a pause moves into it. Times rise and stay within the chunk.
 *
 * A sentence never reaches over two chunks, even if the speaker's does: what a recogniser tells of a chunk, such as
 * an emotion, holds for that chunk alone.
 *
 * @param language - a BCP 47 tag, where it is known.
 */
export declare function timeSentences(text: string, chunk: Pick<SpeechChunk, 'startMs' | 'endMs' | 'speech'>, language?: string): TimedSentence[];
