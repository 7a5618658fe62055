import type { Span } from './voice-detector.ts';
/** The speech of the next chunk, and what stays in the queue. */
export interface ChunkPlan {
    spans: Span[];
    rest: Span[];
}
/** The queue with one more span at its end. */
export declare function enqueue(queue: readonly Span[], span: Span): Span[];
/**
 * Takes as much speech as one chunk should hold from a queue of spans: neighbours that are at most 2 s apart, while
 * they last at most 15 s. A single span that lasts longer is cut at the pause that `findPause` sees in a window of it.
 *
 * @param horizon - no span still to come begins before this sample.
 * @returns undefined while a span still to come may belong to the chunk, and for an empty queue.
 */
export declare function planChunk(queue: readonly Span[], horizon: number, findPause: (window: Span) => number): ChunkPlan | undefined;
