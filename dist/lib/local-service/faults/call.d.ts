/** The calls of the API and of its stores. */
export declare const CALLS: readonly ['submit', 'look', 'list', 'cancel', 'policy', 'upload', 'result'];
export type CallName = (typeof CALLS)[number];
/** Which call a request is; undefined for what is none. */
export declare function callOf({ method, url }: Pick<Request, 'method' | 'url'>): CallName | undefined;
/** The store's calls, which speak XML. */
export declare function isStoreCall(call: CallName): boolean;
