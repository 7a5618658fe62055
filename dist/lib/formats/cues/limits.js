export const MIN_CUE_MS = 1000;
export const MAX_CUE_MS = 7000;
/** A pause between words that no cue spans. */
export const PAUSE_MS = 2000;
/** How long a reader needs for a column: 20 a second, half of it for East Asian text, whose characters are wide. */
export const READING_MS_PER_COLUMN = 50;
