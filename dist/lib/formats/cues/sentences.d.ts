import type { Sentence, Transcript } from '../../transcript.ts';
/** A sentence that can be shown at its time, in whole milliseconds, `endMs` never before `startMs`. */
export interface TimedSentence extends Sentence {
    startMs: number;
    endMs: number;
    channel: number;
}
/** Whether a sentence has both times, so that a cue can show it. */
export declare function isTimed({ startMs, endMs }: Sentence): boolean;
/** The timed sentences of all channels, in the order they begin; those of one channel that begin together keep theirs. */
export declare function timedSentences(transcript: Transcript): TimedSentence[];
