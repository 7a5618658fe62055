import type { Clock } from '../clock.ts';
/** What may be sent twice: anything, or only what surely was not accepted (never sent, or refused with 429 or 503). */
export type Repeat = 'always' | 'when-refused';
export interface RetryOptions {
    repeat: Repeat;
    /** Attempts after the first. */
    retries: number;
    /** All attempts and the pauses between them. */
    callTimeoutMs: number;
    signal?: AbortSignal | undefined;
    /** Awaited before each attempt; the time it takes is not the call's. */
    turn?: ((signal?: AbortSignal) => Promise<void>) | undefined;
}
/** Makes attempts, each told how much of the call's time is left, until one succeeds or no further one may be made. */
export declare function withRetries<T>(attempt: (remainingMs: number) => Promise<T>, { repeat, retries, callTimeoutMs, signal, turn }: RetryOptions, clock: Clock): Promise<T>;
/** Whether the same request may be sent again after this. */
export declare function mayRepeat(error: unknown, repeat: Repeat): boolean;
/** The server's hint, up to a minute and as it is; else doubling from half a second, with a quarter of jitter. */
export declare function pauseMs(error: unknown, failures: number, random: number): number;
/** Reads `Retry-After`, seconds or an HTTP date; undefined when it is neither. */
export declare function parseRetryAfter(header: string | undefined, nowMs: number): number | undefined;
