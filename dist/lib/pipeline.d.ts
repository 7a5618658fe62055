import { type RunContext } from './journey.ts';
import type { Outcome } from './outcome.ts';
import type { FoundSource } from './sources/find-sources.ts';
/** Takes every source the whole way. Each ends in one outcome, in the order of the sources, whatever happens to the others. */
export declare function runPipeline(found: readonly FoundSource[], context: RunContext): Promise<Outcome[]>;
