/** Why the toolkit's client gave up. It puts its own errors' words into plain ones, so the words are all there is. */
export type Refusal = 'name-taken' | 'kind-refused' | 'quota' | 'token' | 'unreachable' | 'other';
export declare function refusalOf(error: unknown): Refusal;
/** Whether it may be over when the same is tried later: what the service refused on purpose is not. */
export declare function mayPass(error: unknown): boolean;
/** A sentence that says why there is no artifact, and what to do. */
export declare function describeRefusal(error: unknown): string;
