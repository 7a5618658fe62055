import type { RunEvent } from '../outcome.ts';
import type { Runner } from './runner.ts';
/** Tells the log how the run goes on: a line for each thing that happens once. */
export declare function stepLog({ log, annotate }: Runner): (event: RunEvent) => void;
