import type { EmotionTally } from '../../formats/tally.ts';
/** Ten squares that share themselves out as the emotions did; each that was heard has one at least. */
export declare function emotionStrip(tally: EmotionTally): string;
/** `⬜ neutral 60% · 🟨 happy 40%`. */
export declare function emotionShares(tally: EmotionTally): string;
/** What the squares mean, as far as they occur in any of the strips. */
export declare function stripLegend(tallies: Iterable<EmotionTally>): string;
