/** What a cue may be, in columns of the screen and in time. */
export interface CueLimits {
    maxLineWidth: number;
    maxLines: number;
    /** Columns kept free at the start of each cue, for a speaker's name. */
    indent: number;
}
export declare const MIN_CUE_MS = 1000;
export declare const MAX_CUE_MS = 7000;
/** A pause between words that no cue spans. */
export declare const PAUSE_MS = 2000;
/** How long a reader needs for a column: 20 a second, half of it for East Asian text, whose characters are wide. */
export declare const READING_MS_PER_COLUMN = 50;
