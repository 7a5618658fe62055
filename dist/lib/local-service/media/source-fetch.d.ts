export interface SourceFetchOptions {
    /** Whether sources may lie on this machine and in local networks. */
    allowPrivate: boolean;
    /** A larger file is refused. */
    maxBytes: number;
    /** @default 30_000 */
    stallTimeoutMs?: number;
}
/** Fetches sources from the web, as the cloud would: without any key, to disk, within limits. */
export declare class SourceFetcher {
    private readonly maxBytes;
    private readonly connections;
    constructor({ allowPrivate, maxBytes, stallTimeoutMs }: SourceFetchOptions);
    /**
     * Writes what an http(s) URL answers with into a new file; a failure leaves none.
     *
     * @throws SourceError
     */
    fetch(url: URL, path: string, signal: AbortSignal): Promise<void>;
    close(): Promise<void>;
    private ask;
    private keep;
    private tooLarge;
}
