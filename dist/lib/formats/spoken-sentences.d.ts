import { type Sentence, type Transcript } from '../transcript.ts';
/** A sentence in its place among those of all channels. */
export interface SpokenSentence extends Sentence {
    channel: number;
    /** Who speaks, where the transcript tells voices apart. */
    voice?: string;
}
/** All sentences for a reader. A channel that has text but no sentences counts as one sentence without times. */
export declare function spokenSentences(transcript: Transcript): SpokenSentence[];
