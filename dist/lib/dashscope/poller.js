import { TranscribeError, WaitTimeoutError } from '../errors.js';
const FAULTS_TOLERATED = 5;
/** Owns all outstanding tasks and the budget of looks at them. */
export class Poller {
    client;
    options;
    outstanding = 0;
    constructor(client, options = {}) {
        this.client = client;
        this.options = { minimumIntervalMs: 700, maximumIntervalMs: 10_000, looksPerSecond: 15, ...options };
    }
    /** Yields a snapshot whenever state or progress changes, and returns the terminal one. Leaving the loop stops polling. */
    async *watch(taskId, { timeoutMs, signal }) {
        const { clock } = this.client;
        const started = clock.now();
        const deadline = started + timeoutMs;
        let last;
        let faults = 0;
        this.outstanding++;
        try {
            for (;;) {
                const isLast = clock.now() >= deadline;
                const snapshot = await this.look(taskId, signal, faults);
                faults = snapshot ? 0 : faults + 1;
                if (snapshot && changed(last, snapshot))
                    yield snapshot;
                last = snapshot ?? last;
                if (snapshot?.terminal)
                    return snapshot;
                if (isLast)
                    throw timeout(taskId, timeoutMs, last);
                await clock.sleep(Math.min(this.intervalMs(clock.now() - started), deadline - clock.now()), signal);
            }
        }
        finally {
            this.outstanding--;
        }
    }
    /** Drains {@link watch}. */
    async wait(taskId, options) {
        const views = this.watch(taskId, options);
        for (;;) {
            const view = await views.next();
            if (view.done)
                return view.value;
        }
    }
    /** No news, where a look failed in passing; the request's own retries were spent on it already. */
    async look(taskId, signal, faults) {
        try {
            return await this.client.status(taskId, { signal });
        }
        catch (error) {
            signal?.throwIfAborted();
            if (error instanceof TranscribeError && error.retryable && faults < FAULTS_TOLERATED)
                return undefined;
            throw error;
        }
    }
    intervalMs(ageMs) {
        const { minimumIntervalMs, maximumIntervalMs, looksPerSecond } = this.options;
        const share = (this.outstanding / looksPerSecond) * 1000;
        const patience = Math.min(ageMs / 20, maximumIntervalMs);
        const jitter = 0.9 + this.client.clock.random() / 5;
        return Math.max(minimumIntervalMs, share, patience) * jitter;
    }
}
function changed(before, now) {
    return before?.status !== now.status || before.progress !== now.progress;
}
function timeout(taskId, timeoutMs, last) {
    const minutes = Math.round(timeoutMs / 6000) / 10;
    return new WaitTimeoutError(taskId, `Task ${taskId} was still ${last?.status ?? 'unanswered'} after ${minutes} minutes.`, { advice: 'It goes on remotely: collect it later by its id.' });
}
