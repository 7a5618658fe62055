import type { JobContext } from '../job-context.ts';
/** Whether something is kept for the next run. */
export type CacheSetting = 'auto' | 'on' | 'off';
export interface CacheDecision {
    allowed: boolean;
    /** A sentence that says why. */
    reason: string;
}
/**
 * `auto` keeps away from caches where a forged entry would be published under the project's name.
 *
 * @param touchesRelease whether the run reads from a release, or writes to one.
 */
export declare function cachesAllowed(setting: CacheSetting, { eventName, ref }: JobContext, touchesRelease?: boolean): CacheDecision;
