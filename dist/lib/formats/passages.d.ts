import type { Emotion, EventType, Transcript } from '../transcript.ts';
/** A piece of a passage: words as they were recognised, or an event that a reader is told of in their place. */
export type Piece = {
    text: string;
} | {
    event: EventType;
};
/** What is said, or heard, in one go: a sentence, or an event with times of its own. */
export interface Passage {
    startMs?: number;
    endMs?: number;
    voice?: string;
    emotion?: Emotion;
    language?: string;
    pieces: Piece[];
    /** Every kind of event that a reader may look for here, those that only go on included. */
    heard: EventType[];
}
/** All that a reader is told of a transcript, in order. */
export declare function passagesOf(transcript: Transcript): Passage[];
/** Passages in paragraphs: a new one begins with another voice or emotion, after a pause, and after some length. */
export declare function paragraphsOf(passages: readonly Passage[]): Passage[][];
