import type { FoundSource } from './find-sources.ts';
import { type FileSource } from './source.ts';
/** How long a file plays, in milliseconds; undefined where that cannot be told without decoding it. */
export type DurationOf = (file: FileSource) => Promise<number | undefined>;
/**
 * Holds sources to so many minutes of audio together, in their order: one that would lead beyond them is refused, and a
 * shorter one after it may still fit. Lengths that are not known do not count.
 */
export declare function limitMinutes(found: readonly FoundSource[], maxMinutes: number, durationOf: DurationOf): Promise<FoundSource[]>;
