import type { Readable } from 'node:stream';
import { type Dispatcher } from 'undici';
import { type Clock } from '../clock.ts';
/** Time and size limits of one call. */
export interface HttpLimits {
    /** One attempt, body included. @default 60_000 */
    requestTimeoutMs: number;
    /** All attempts of one call and the pauses between them. @default 180_000 */
    callTimeoutMs: number;
    /** Attempts after the first. @default 5 */
    retries: number;
    /** A reply larger than this is refused. @default 64 MiB */
    maxReplyBytes: number;
}
export declare const httpLimits: HttpLimits;
export interface HttpCall {
    method: 'GET' | 'POST';
    url: string;
    headers?: Record<string, string>;
    /** Called once per attempt, so that a streamed body can be started afresh. */
    body?: () => string | Readable;
    /** What may be sent twice: anything, only what was surely refused unprocessed, or nothing. */
    repeat: 'always' | 'when-refused';
    signal?: AbortSignal | undefined;
    limits?: Partial<HttpLimits>;
}
export interface HttpReply {
    status: number;
    body: Buffer;
}
/** The one owner of connections and retries. */
export declare class HttpTransport {
    private readonly dispatcher;
    private readonly clock;
    private readonly limits;
    constructor(options?: {
        limits?: Partial<HttpLimits>;
        clock?: Clock;
        dispatcher?: Dispatcher;
    });
    /** Sends until there is a reply that no repetition would better; throws {@link ApiError} for an error status. */
    send(call: HttpCall): Promise<HttpReply>;
    close(): Promise<void>;
    private attempt;
}
