import { setMaxListeners } from 'node:events';
import { systemClock } from '../clock.js';
import { toApiError } from './api-error.js';
import { ACCEPT_ENCODING, readBody } from './body.js';
import { explainFailure } from './connection-error.js';
import { Connections } from './connections.js';
import { withRetries } from './retry.js';
import { targetOf } from './target.js';
export const httpLimits = {
    requestTimeoutMs: 60_000,
    stallTimeoutMs: 60_000,
    callTimeoutMs: 180_000,
    retries: 5,
    maxReplyBytes: 64 * 1024 * 1024,
};
const ERROR_BODY_BYTES = 256 * 1024;
/** The one owner of connections and retries. It follows no redirect, so that no header can go astray. */
export class HttpTransport {
    connections;
    clock;
    limits;
    secrets;
    constructor(options = {}) {
        this.limits = { ...httpLimits, ...options.limits };
        this.clock = options.clock ?? systemClock;
        this.secrets = options.secrets ?? [];
        this.connections = new Connections(options);
    }
    /** Makes attempts, of one request or a sequence, until no repetition would better the outcome; each takes the limits it is handed. */
    repeatedly(repeat, { signal, limits, turn, withinMs = Number.POSITIVE_INFINITY }, attempt) {
        // One signal may stop any number of calls; Node would take more than ten for a leak.
        if (signal instanceof EventTarget)
            setMaxListeners(0, signal);
        const merged = { ...this.limits, ...limits };
        const callTimeoutMs = Math.min(merged.callTimeoutMs, withinMs);
        return withRetries((remainingMs) => attempt({ ...merged, requestTimeoutMs: Math.min(merged.requestTimeoutMs, remainingMs) }), { retries: merged.retries, callTimeoutMs, repeat, signal, turn }, this.clock);
    }
    /** Sends once. @throws ApiError for any status from 300 on, ConnectionError when there is no reply. */
    async sendOnce(request, signal, limits = this.limits) {
        signal?.throwIfAborted();
        const target = targetOf(request.url);
        const budget = new AttemptBudget(this.clock, limits.requestTimeoutMs, signal);
        try {
            const { namedBy } = request;
            const dispatcher = namedBy
                ? await this.connections.toNamed(target.url, namedBy)
                : this.connections.to(target.url);
            return await this.exchange(request, target, dispatcher, budget.signal, limits);
        }
        catch (error) {
            signal?.throwIfAborted();
            const timedOutMs = budget.isSpent ? limits.requestTimeoutMs : undefined;
            throw explainFailure(error, { host: target.url.host, timedOutMs, secrets: this.secrets });
        }
        finally {
            budget.release();
        }
    }
    async close() {
        await this.connections.close();
    }
    async exchange({ method, headers, body, namedBy }, { url, path }, dispatcher, signal, { maxReplyBytes, stallTimeoutMs }) {
        const reply = await dispatcher.request({
            origin: url.origin,
            path,
            method,
            headers: { 'accept-encoding': ACCEPT_ENCODING, 'user-agent': 'sensevoice-transcribe', ...headers },
            body: body?.() ?? null,
            signal,
            // Counted from what was last sent.
            headersTimeout: stallTimeoutMs,
            bodyTimeout: stallTimeoutMs,
        });
        const { statusCode: status, headers: replyHeaders } = reply;
        const encodings = replyHeaders['content-encoding'];
        if (status < 300)
            return { status, body: await readBody(reply.body, encodings, maxReplyBytes) };
        // The status tells enough where the body cannot be read.
        const words = await readBody(reply.body, encodings, ERROR_BODY_BYTES).catch(() => Buffer.alloc(0));
        signal.throwIfAborted();
        const keySentTo = namedBy ? undefined : url;
        const context = { secrets: this.secrets, nowMs: this.clock.now(), keySentTo };
        throw toApiError({ status, headers: replyHeaders, body: words }, context);
    }
}
/** The time of one attempt, headers and body together, and the caller's wish to stop, as one signal. */
class AttemptBudget {
    isSpent = false;
    controller = new AbortController();
    stop;
    cancelTimer;
    caller;
    constructor(clock, ms, caller) {
        this.caller = caller;
        this.stop = () => this.controller.abort(caller?.reason);
        caller?.addEventListener('abort', this.stop, { once: true });
        this.cancelTimer = clock.after(ms, () => {
            this.isSpent = true;
            this.controller.abort();
        });
    }
    get signal() {
        return this.controller.signal;
    }
    release() {
        this.cancelTimer();
        this.caller?.removeEventListener('abort', this.stop);
    }
}
