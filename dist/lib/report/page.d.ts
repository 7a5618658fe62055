import { type Entry } from './contents.ts';
/** What the frame around the sections is made of. */
export interface PageFrame {
    /** In the order of the sources. */
    entries: readonly Entry[];
    /** Addresses and paths of the recordings that the page can play. */
    media: Iterable<string>;
}
/** From the start of the page to its first section. */
export declare function pageHead({ entries, media }: PageFrame): string;
/** Where the section of a source begins. */
export declare function sectionHead({ index, title }: Entry, isAlone: boolean): string;
export declare function sectionFoot(): string;
/** In place of a text that would make a page too large to be opened. */
export declare const TOO_LARGE = "<p class=\"notice\">The page would be too large with this text: it is in the files of this source.</p>\n";
/** From the last section to the end of the page. */
export declare function pageFoot(): string;
