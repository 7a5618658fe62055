import type { Span } from './voice-detector.ts';
/** How speech is cut into the pieces that a model takes. */
export interface Cutting {
    /** Neighbours that are further apart are recognised apart. */
    mostGapSamples: number;
    /** Whether what sounds between the speech is handed out too, for a model that tells events. */
    sounds: boolean;
}
/** For a model that loses words at the edges of short pieces. */
export declare const joinedSpeech: Cutting;
/**
 * For a model that says one emotion and one event of each piece: what is said after a pause may be said otherwise. A
 * shorter pause is one within a sentence.
 */
export declare const separateSpeech: Cutting;
/** The speech of the next chunk, and what stays in the queue. */
export interface ChunkPlan {
    spans: Span[];
    rest: Span[];
}
/** The queue with one more span at its end. */
export declare function enqueue(queue: readonly Span[], span: Span): Span[];
/**
 * Takes as much speech as one chunk should hold from a queue of spans: neighbours that are near enough, while they last
 * at most 15 s. A single span that lasts longer is cut at the pause that `findPause` sees in a window of it.
 *
 * @param horizon - no span still to come begins before this sample.
 * @returns undefined while a span still to come may belong to the chunk, and for an empty queue.
 */
export declare function planChunk(queue: readonly Span[], horizon: number, findPause: (window: Span) => number, { mostGapSamples }?: Pick<Cutting, 'mostGapSamples'>): ChunkPlan | undefined;
