import type { Emotion, Transcript } from '../transcript.ts';
/** What is shown together, and when: whole milliseconds from the start of the audio, plain text, not yet escaped for any format. */
export interface Cue {
    startMs: number;
    endMs: number;
    lines: string[];
    /** Who speaks, where the transcript tells voices apart. */
    voice?: string;
    emotion?: Emotion;
}
export interface CueOptions {
    /** Columns; wide East Asian characters take two. */
    maxLineWidth: number;
    maxLines: number;
    /** Write the voice's name where it changes, for formats that have no other way to say it. */
    voicesInText: boolean;
}
/**
 * Cuts a transcript's timed sentences and events into cues, in order and never overlapping: at most `maxLines` lines of
 * `maxLineWidth` columns, at most 7 s long, and long enough to read where the audio allows. Sentences without times are left out.
 */
export declare function toCues(transcript: Transcript, options: CueOptions): Cue[];
