import type { Unit } from './cues/units.ts';
/** How much it hurts to leave a line or a cue partly empty: few are better than many, equal ones better than unequal. */
export declare function slackCost(columns: number, capacity: number): number;
/** The columns a unit adds to the line that begins at unit `start`. */
export declare function addedColumns(units: readonly Unit[], index: number, start: number): number;
/** How many lines the units need, each filled as far as it goes. */
export declare function lineCount(units: readonly Unit[], maxLineWidth: number): number;
/**
 * Sets the units in as few lines as they need, of about equal length, broken after clauses where possible. A line is wider
 * than `maxLineWidth` columns only where a single unit is.
 */
export declare function breakLines(units: readonly Unit[], maxLineWidth: number): string[];
/** What it costs to end a line or cue after each unit; the end of everything costs nothing. */
export declare function endCosts(units: readonly Unit[]): number[];
