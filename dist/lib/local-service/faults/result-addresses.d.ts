import type { TaskReplyBody } from './reply-changes.ts';
/** Faults of the addresses that results are fetched from. */
export declare const resultFaults: {
    readonly 'result-expired': true;
    readonly 'result-other-origin': true;
};
export type ResultFault = keyof typeof resultFaults;
/** Hands out addresses that have expired, as many looks long as told; a later look gives one that is good. */
export declare class ExpiredAddresses {
    private looks;
    private readonly times;
    constructor(times: number);
    /** Marks the addresses of a reply with the number of the look that they were given to. */
    mark(body: TaskReplyBody): TaskReplyBody;
    /** The refusal of an address that has expired, or the request as it was before it was marked. */
    open(request: Request): Response | Request;
}
/** Whether a reply gives the address of any result. */
export declare function hasAddress({ output }: TaskReplyBody): boolean;
/** Leads to the same service under another name, as the cloud's results lie on another host. */
export declare function fromOtherOrigin(body: TaskReplyBody): TaskReplyBody;
