import { TranscribeError } from '../errors.js';
import { toApiError } from './api-error.js';
import { asObject } from './json.js';
import { safeCause } from './secrets.js';
/**
 * Reads a reply by its schema.
 * @throws ApiError when it is a refusal in spite of its HTTP 200, TranscribeError `protocol` when it is neither.
 */
export function decodeReply(schema, reply, secrets) {
    const raw = parseJson(reply, 'The reply');
    const parsed = schema.safeParse(raw);
    if (parsed.success)
        return { value: parsed.data, raw };
    if (typeof asObject(raw).code === 'string') {
        throw toApiError({ ...reply, headers: {} }, { secrets, nowMs: 0 });
    }
    throw new TranscribeError('protocol', 'The service sent a reply of an unknown shape.', {
        advice: 'Check the base URL: it ends in /api/v1.',
        cause: safeCause(parsed.error, secrets),
    });
}
/** Reads JSON, a byte order mark before it or not. What is no JSON may be cut off, so that asking again can help. */
export function parseJson({ body }, what) {
    try {
        return JSON.parse(body.toString('utf8').replace(/^\uFEFF/, ''));
    }
    catch {
        // The parser's own words would quote the reply, and with it its links.
        throw new TranscribeError('protocol', `${what} is not valid JSON.`, { retryable: true });
    }
}
