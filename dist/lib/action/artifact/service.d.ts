import type { Environment } from '../environment.ts';
import type { JobContext } from '../job-context.ts';
/**
 * A sentence that says why nothing can be uploaded here, and what to do instead; undefined where the service is. Asked
 * first, since the client would print a warning of its own.
 */
export declare function missingService({ serverUrl }: JobContext, env?: Environment): string | undefined;
