import type { Emotion, EventType, Transcript } from '../transcript.ts';
/** How much of a transcript was spoken with each emotion. */
export interface EmotionTally {
    /** What the shares are of: times, or the number of sentences where some have no times. */
    of: 'time' | 'sentences';
    /** Shares above 0 that add up to 1; `undefined` is what was spoken with no emotion told. Empty where none was told at all. */
    shares: ReadonlyMap<Emotion | undefined, number>;
}
/** Adds up the emotions of all channels. */
export declare function tallyEmotions({ channels }: Transcript): EmotionTally;
/** How often a reader is told of each event, in the order of first mention; one that goes on from sentence to sentence counts once. */
export declare function tallyEvents(transcript: Transcript): Map<EventType, number>;
