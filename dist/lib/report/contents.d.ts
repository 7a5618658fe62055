import type { Outcome } from '../outcome.ts';
import { type Html } from './html.ts';
/** What the page's head tells of a source whose section was written already. */
export interface Entry {
    index: number;
    title: string;
    status: Outcome['status'];
    /** Empty where it is not known. */
    duration: string;
    durationMs: number;
}
/** The sources of a page that has several, by name. */
export declare function contentsOf(entries: readonly Entry[]): Html;
/** `8 of 10 sources transcribed · 1 failed · 3 h 20 min of audio`. */
export declare function totalsOf(entries: readonly Entry[]): string;
