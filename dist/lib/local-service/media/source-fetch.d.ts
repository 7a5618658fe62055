export interface SourceFetchOptions {
    /** Whether sources may lie on this machine and in local networks; `named`: where the source's own address says so. */
    allowPrivate: boolean | 'named';
    /** A larger file is refused. */
    maxBytes: number;
    /** @default 30_000 */
    stallTimeoutMs?: number;
    /** One that takes longer is given up, however steadily it comes. @default {@link LONGEST_DOWNLOAD_MS} */
    longestMs?: number;
}
/** Two gigabytes at five megabits per second; a host that sends a byte now and then must not hold a place for ever. */
export declare const LONGEST_DOWNLOAD_MS = 3600000;
/** Fetches sources from the web, as the cloud would: without any key, to disk, within limits. */
export declare class SourceFetcher {
    private readonly maxBytes;
    private readonly longestMs;
    private readonly allowPrivate;
    private readonly open;
    private readonly guarded;
    constructor(options: SourceFetchOptions);
    /**
     * Writes what an http(s) URL answers with into a new file; a failure leaves none.
     *
     * @throws SourceError
     */
    fetch(url: URL, path: string, signal: AbortSignal): Promise<void>;
    close(): Promise<void>;
    /** A host on the internet must not lead into a network that only this machine can reach. */
    private connectionsFor;
    private keep;
    private tooSlow;
    private tooLarge;
}
