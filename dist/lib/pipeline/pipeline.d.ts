import type { FoundSource } from '../sources/find-sources.ts';
import type { RunContext } from './run-context.ts';
/**
 * Takes every source the whole way. Each ends in one `outcome` event, whatever happens to the others, and nothing of it is
 * held beyond that.
 *
 * @param sourcesAtOnce how many may be under way together; absent where one that is only waited for costs nothing.
 */
export declare function runPipeline(found: readonly FoundSource[], context: RunContext, sourcesAtOnce?: number): Promise<void>;
