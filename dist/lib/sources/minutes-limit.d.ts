import type { FoundSource } from './find-sources.ts';
import { type FileSource } from './source.ts';
/** How long a file plays, in milliseconds; undefined where that cannot be told without decoding it. */
export type DurationOf = (file: FileSource) => Promise<number | undefined>;
export interface LimitedSources {
    found: FoundSource[];
    /** What could not be held to the limit, in sentences. */
    warnings: string[];
}
/**
 * Holds sources to so many minutes of audio together, in their order: one that would lead beyond them is refused, and a
 * shorter one after it may still fit. Lengths that nobody can tell before do not count, which the warnings say.
 */
export declare function limitMinutes(found: readonly FoundSource[], maxMinutes: number | undefined, durationOf: DurationOf): Promise<LimitedSources>;
