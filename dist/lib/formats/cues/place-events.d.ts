import type { TextEvent, TimedEvent, Transcript } from '../../transcript.ts';
import type { TimedSentence } from './sentences.ts';
export interface PlacedEvents {
    /** Heard while nobody speaks, long enough for a cue: clipped to that silence. */
    alone: TimedEvent[];
    /** Heard over speech: told inside the sentence, at the share of its text that is spoken by then. */
    within: Map<TimedSentence, TextEvent[]>;
}
/** Finds a place for each timed event where it moves no speech. `sentences` in the order they begin. */
export declare function placeEvents(transcript: Transcript, sentences: readonly TimedSentence[]): PlacedEvents;
