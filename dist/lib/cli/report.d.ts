import type { Outcome } from '../outcome.ts';
/** What standard output gets: for a person each transcript, or each task that is not waited for, in turn, or one JSON array for a program. */
export declare function outcomesText(outcomes: Outcome[], json?: boolean): string;
/** The last lines on standard error: what is to be known of each source, and how many were `done`. */
export declare function summary(outcomes: Outcome[], done: string): string;
/** One source's end for a progress line. */
export declare function outcomeLine(outcome: Outcome): string;
