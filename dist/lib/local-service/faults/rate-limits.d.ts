import type { CallName } from './call.ts';
/** What the vendor lets one account do, by its documents: looks and lists per second, and submits per model. */
export declare class RateLimits {
    private readonly windows;
    private readonly now;
    constructor(now: () => number);
    /** The refusal of a call that comes too soon. */
    refuse(call: CallName, request: Request): Promise<Response | undefined>;
}
