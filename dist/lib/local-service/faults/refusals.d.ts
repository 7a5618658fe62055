import type { CallName } from './call.ts';
/** Refuses a call; undefined where it does not concern it. */
export type CallRefusal = (call: CallName, request: Request) => Promise<Response | undefined>;
/** Refusals that only some calls meet. Wordings are those that the cloud was seen or is documented to use. */
export declare const refusals: Readonly<Record<string, CallRefusal>>;
