/** How much may be written, and for which place. */
export interface Fit {
    /** The most that the place takes, in what `measure` says. */
    limit: number;
    /** Bytes of UTF-8, or UTF-16 code units, of which there are never fewer than characters. */
    measure: 'bytes' | 'characters';
    /** The level of the heading. Default 2. */
    headingLevel?: 2 | 3 | 4;
    /** Whether the text is shown on the page of the run, where links relative to it hold even if the repository's name is masked. */
    onRunPage?: boolean;
}
/** The runner drops a summary above 1 MiB whole; it masks secrets after it was written, which can lengthen it. */
export declare const SUMMARY_FIT: Fit;
/** What GitHub takes as a comment. */
export declare const COMMENT_FIT: Fit;
/** Blocks of Markdown, one after the other, as long as there is room. */
export declare class Page {
    private readonly blocks;
    private readonly measure;
    /** What a further block may take, with the empty line that parts it from the one before. */
    private left;
    constructor(fit: Fit);
    /** The size that one more block may have. */
    get room(): number;
    sizeOf(text: string): number;
    /** Whether the block fitted; an empty one always does and leaves no trace. */
    add(block: string): boolean;
    /** Adds the first of these that fits, the fullest form first. */
    addFirst(...forms: string[]): boolean;
    /** Empty where nothing fitted. */
    toString(): string;
}
/** The first of some items, and how many of them there was no room for. */
export interface Portion {
    items: string[];
    left: number;
}
/**
 * As many lines as fit into `room`, `most` at the most; where not all do, `reserve` of it stays free to say so.
 * Rendered only as far as needed.
 */
export declare function portion(count: number, lineAt: (index: number) => string, sizeOf: (text: string) => number, room: number, reserve: number, most?: number): Portion;
