import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { EnvHttpProxyAgent, request } from 'undici';
import { systemClock } from '../clock.js';
import { ApiError, TranscribeError } from '../errors.js';
import { errorReply } from './wire.js';
export const httpLimits = {
    requestTimeoutMs: 60_000,
    callTimeoutMs: 180_000,
    retries: 5,
    maxReplyBytes: 64 * 1024 * 1024,
};
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'UND_ERR_CONNECT_TIMEOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
]);
/** The one owner of connections and retries. */
export class HttpTransport {
    dispatcher;
    clock;
    limits;
    constructor(options = {}) {
        this.limits = { ...httpLimits, ...options.limits };
        this.clock = options.clock ?? systemClock;
        this.dispatcher = options.dispatcher ?? new EnvHttpProxyAgent();
    }
    /** Sends until there is a reply that no repetition would better; throws {@link ApiError} for an error status. */
    async send(call) {
        const limits = { ...this.limits, ...call.limits };
        const deadline = this.clock.now() + limits.callTimeoutMs;
        for (let attempt = 0;; attempt++) {
            try {
                return await this.attempt(call, limits);
            }
            catch (error) {
                call.signal?.throwIfAborted();
                const pause = pauseMs(error, attempt, this.clock.random());
                const more = attempt < limits.retries && this.clock.now() + pause < deadline;
                if (!more || !mayRepeat(error, call.repeat))
                    throw error;
                await this.clock.sleep(pause, call.signal);
            }
        }
    }
    async close() {
        await this.dispatcher.close();
    }
    async attempt(call, limits) {
        const timeout = AbortSignal.timeout(limits.requestTimeoutMs);
        const signal = call.signal ? AbortSignal.any([call.signal, timeout]) : timeout;
        try {
            const response = await request(call.url, {
                method: call.method,
                headers: { 'accept-encoding': 'gzip', ...call.headers },
                body: call.body?.() ?? null,
                dispatcher: this.dispatcher,
                signal,
            });
            const body = await readBody(response, limits.maxReplyBytes);
            if (response.statusCode >= 300)
                throw apiError(response.statusCode, response.headers, body);
            return { status: response.statusCode, body };
        }
        catch (error) {
            call.signal?.throwIfAborted();
            throw error instanceof TranscribeError ? error : networkError(call.url, error, timeout.aborted);
        }
    }
}
async function readBody(response, maxBytes) {
    const decoder = { gzip: createGunzip, br: createBrotliDecompress, deflate: createInflate }[String(response.headers['content-encoding'] ?? '')];
    const stream = decoder ? response.body.compose(decoder()) : response.body;
    const parts = [];
    let size = 0;
    for await (const part of stream) {
        size += part.length;
        if (size > maxBytes) {
            throw new TranscribeError('protocol', `The reply is larger than ${Math.round(maxBytes / 1048576)} MiB.`);
        }
        parts.push(part);
    }
    return Buffer.concat(parts);
}
function apiError(status, headers, body) {
    const reply = errorReply.safeParse(parseJson(body)).data;
    const serviceCode = reply?.code || 'Unknown';
    const message = reply?.message || reply?.msg || `The service answered with HTTP ${status}.`;
    const hint = Number(headers['retry-after']);
    return new ApiError(`${serviceCode === 'Unknown' ? '' : `${serviceCode}: `}${message}`, {
        status,
        serviceCode,
        requestId: reply?.request_id ?? undefined,
        retryable: status === 429 || status >= 500 || status === 408,
        retryAfterMs: Number.isFinite(hint) ? hint * 1000 : undefined,
    });
}
function parseJson(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function networkError(url, cause, timedOut) {
    const { host } = new URL(url);
    const code = cause?.code ?? 'unknown';
    const what = timedOut ? `${host} did not answer in time.` : `The connection to ${host} failed (${code}).`;
    return new TranscribeError('network', what, { retryable: true, cause });
}
function mayRepeat(error, repeat) {
    if (!(error instanceof TranscribeError) || !error.retryable)
        return false;
    if (repeat === 'always')
        return true;
    if (error instanceof ApiError)
        return error.status === 429 || error.status === 503;
    return NEVER_SENT.has(error.cause?.code ?? '');
}
function pauseMs(error, attempt, random) {
    const hint = error instanceof ApiError ? error.retryAfterMs : undefined;
    if (hint !== undefined && hint <= 60_000)
        return hint;
    return Math.min(500 * 2 ** attempt, 15_000) * (0.75 + random / 2);
}
