import type { Kind } from '../defaults.ts';
import type { Outcome } from '../outcome.ts';
import { type Html } from './html.ts';
/** What a page shows of one source. */
export interface SourceWork {
    outcome: Outcome;
    /** Its place among the sources, from 0. */
    index: number;
    keep: readonly Kind[];
    /** Where the page finds the recording. */
    media: string | undefined;
}
/** The section of a source in two parts: the second is left out where a page would grow too large. */
export interface Section {
    head: Html;
    body: Html;
}
export declare function sectionId(index: number): string;
export declare function sectionOf(work: SourceWork): Section;
