import { type Caption } from './captions.ts';
import { type CueLimits } from './limits.ts';
/**
 * Makes captions follow one another without overlapping, in their order. Where two voices speak at once, the second waits until the
 * first can have been read, as long as both then fit into the time they share; where they cannot, they share it by length.
 */
export declare function separate(captions: readonly Caption[]): Caption[];
/** Shows neighbours of one voice and mood together where the next caption comes too soon for one of them to be read. */
export declare function joinHurried(captions: readonly Caption[], limits: CueLimits): Caption[];
/**
 * Lets each caption stay until it can be read, as far as the silence after it and the end of the audio allow. What still has no
 * length gets a millisecond, since players drop or refuse empty cues.
 */
export declare function linger(captions: readonly Caption[], durationMs?: number): Caption[];
