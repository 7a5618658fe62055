/** What content that is no medium looks like: a noun phrase such as `an HTML page`; nothing when it cannot be told. */
export declare function foreignContent(head: Uint8Array): string | undefined;
