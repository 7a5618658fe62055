import { ApiError, TranscribeError } from '../errors.js';
import { ConnectionError } from './connection-error.js';
const FIRST_PAUSE_MS = 500;
/** Quotas are counted per minute, so that a throttled call has to be more patient than a broken one. */
const FIRST_THROTTLED_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 30_000;
const LONGEST_HINT_MS = 60_000;
/** Makes attempts, each told how much of the call's time is left, until one succeeds or no further one may be made. */
export async function withRetries(attempt, { repeat, retries, callTimeoutMs, signal, turn }, clock) {
    let deadline = clock.now() + callTimeoutMs;
    for (let failures = 0;; failures++) {
        signal?.throwIfAborted();
        const queuedAt = clock.now();
        await turn?.(signal);
        deadline += clock.now() - queuedAt;
        try {
            return await attempt(Math.max(1, deadline - clock.now()));
        }
        catch (error) {
            signal?.throwIfAborted();
            const pause = pauseMs(error, failures, clock.random());
            const more = failures < retries && clock.now() + pause < deadline;
            if (!more || !mayRepeat(error, repeat))
                throw error;
            await clock.sleep(pause, signal);
        }
    }
}
/** Whether the same request may be sent again after this. */
export function mayRepeat(error, repeat) {
    if (!(error instanceof TranscribeError) || !error.retryable)
        return false;
    if (repeat === 'always')
        return true;
    if (error instanceof ApiError)
        return error.status === 429 || error.status === 503;
    return error instanceof ConnectionError && error.nothingSent;
}
/** The server's hint, up to a minute and as it is; else doubling from half a second, with a quarter of jitter. */
export function pauseMs(error, failures, random) {
    const api = error instanceof ApiError ? error : undefined;
    if (api?.retryAfterMs !== undefined)
        return Math.min(api.retryAfterMs, LONGEST_HINT_MS);
    const first = api?.status === 429 ? FIRST_THROTTLED_PAUSE_MS : FIRST_PAUSE_MS;
    return Math.min(first * 2 ** failures, LONGEST_PAUSE_MS) * (0.75 + random / 2);
}
/** Reads `Retry-After`, seconds or an HTTP date; undefined when it is neither. */
export function parseRetryAfter(header, nowMs) {
    const value = header?.trim();
    if (!value)
        return undefined;
    if (/^\d+(\.\d+)?$/.test(value))
        return Number(value) * 1000;
    const date = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
