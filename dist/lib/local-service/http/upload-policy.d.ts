import { type AppContext } from './context.ts';
/** The reply to a request for an upload policy: a folder of its own, under `data` instead of `output`. */
export declare function policyReply({ signer, maxFileBytes, now }: AppContext, request: Request): object;
/**
 * The key that a form's fields may write to.
 *
 * @throws Refusal with the object store's codes.
 */
export declare function checkedKey(fields: ReadonlyMap<string, string>, { signer, store, now }: AppContext): string;
