import type { EventType, Transcript } from '../transcript.ts';
import type { Tone } from './emotions.ts';
/** A stretch of time, in milliseconds. */
export interface Span {
    startMs: number;
    endMs: number;
}
/** When what happened in a recording, as far as there are times. */
export interface Course {
    /** Of the recording, or to the end of what is known of it. */
    lengthMs: number;
    /** Whether every sentence has times, so that they can be drawn. */
    timed: boolean;
    speech: Array<Span & {
        tone: Tone;
        voice: string | undefined;
    }>;
    /** In the order of first mention. */
    events: Map<EventType, Span[]>;
}
export declare function courseOf(transcript: Transcript): Course;
