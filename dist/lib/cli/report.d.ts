import type { Outcome, OutcomeBrief } from '../outcome.ts';
/**
 * What standard output gets: for a person each transcript, or each task that is not waited for, in turn, or one JSON array
 * for a program. Outcomes come as they end; their texts wait for their turn.
 */
export declare class OutcomesText {
    private readonly json;
    private readonly spool;
    constructor(json: boolean);
    add(index: number, outcome: Outcome): void;
    /** All of it, piece by piece, which can be had once. */
    pieces(): Generator<string>;
}
/** The last lines on standard error: what is to be known of each source, how many were `done`, and where the page of all is. */
export declare function summary(outcomes: readonly OutcomeBrief[], done: string, report?: string): string;
/** One source's end for a progress line. */
export declare function outcomeLine(outcome: Outcome): string;
