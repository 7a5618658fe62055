import type { Kind } from '../defaults.ts';
import type { Transcript } from '../transcript.ts';
/**
 * What remains of a transcript when only some kinds of content are kept: sentences and channels left with nothing go, their times
 * stay with what remains. `raw` holds all kinds at once and remains only with all of them. The input is not changed.
 */
export declare function applyKeep(transcript: Transcript, keep: readonly Kind[]): Transcript;
