import type { Readable } from 'node:stream';
import { type Clock } from '../clock.ts';
import { type ConnectionOptions } from './connections.ts';
import { type Repeat } from './retry.ts';
/** Time and size limits of one call. */
export interface HttpLimits {
    /** One attempt, body included. @default 60_000 */
    requestTimeoutMs: number;
    /** What stands still so long, sending or receiving, is given up before its attempt's time is over. @default 60_000 */
    stallTimeoutMs: number;
    /** All attempts of one call and the pauses between them. @default 180_000 */
    callTimeoutMs: number;
    /** Attempts after the first. @default 5 */
    retries: number;
    /** A reply larger than this, decoded, is refused. @default 64 MiB */
    maxReplyBytes: number;
}
export declare const httpLimits: HttpLimits;
export interface CallOptions {
    signal?: AbortSignal | undefined;
    limits?: Partial<HttpLimits> | undefined;
    /** Shortens `callTimeoutMs` where that is longer. */
    withinMs?: number | undefined;
    /** Awaited before each attempt, on nobody's time; whoever shares a budget of requests lets them wait here. */
    turn?: ((signal?: AbortSignal) => Promise<void>) | undefined;
}
export interface HttpRequest {
    method: 'GET' | 'POST';
    url: string;
    headers?: Readonly<Record<string, string>>;
    /** Called once per attempt, so that a streamed body can be started afresh. */
    body?: (() => string | Readable) | undefined;
    /** The base URL of the service whose reply named `url`; absent when the user did. */
    namedBy?: URL | undefined;
}
export interface HttpReply {
    status: number;
    body: Buffer;
}
export interface HttpOptions extends ConnectionOptions {
    limits?: Partial<HttpLimits> | undefined;
    clock?: Clock | undefined;
    /** Taken out of every message. */
    secrets?: readonly string[] | undefined;
}
/** The one owner of connections and retries. It follows no redirect, so that no header can go astray. */
export declare class HttpTransport {
    private readonly connections;
    private readonly clock;
    private readonly limits;
    private readonly secrets;
    constructor(options?: HttpOptions);
    /** Makes attempts, of one request or a sequence, until no repetition would better the outcome; each takes the limits it is handed. */
    repeatedly<T>(repeat: Repeat, { signal, limits, turn, withinMs }: CallOptions, attempt: (limits: HttpLimits) => Promise<T>): Promise<T>;
    /** Sends once. @throws ApiError for any status from 300 on, ConnectionError when there is no reply. */
    sendOnce(request: HttpRequest, signal: AbortSignal | undefined, limits?: HttpLimits): Promise<HttpReply>;
    close(): Promise<void>;
    private exchange;
}
