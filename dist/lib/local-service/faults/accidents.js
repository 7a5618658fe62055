import { errorResponse, htmlResponse } from './replies.js';
const SLOW_PARTS = 10;
const SLOW_PART_MS = 1000;
/** What may happen to any call, by name. Codes and wordings are those of the vendor's error page. */
export const accidents = {
    '429': refused(429, 'Throttling.RateQuota', 'Requests rate limit exceeded, please try again later.'),
    '429-retry-after': refused(429, 'Throttling.RateQuota', 'Requests rate limit exceeded, please try again later.', {
        'retry-after': '1',
    }),
    '429-quota': refused(429, 'Throttling.AllocationQuota', 'Free allocated quota exceeded.'),
    '429-billing': refused(429, 'PrepaidBillOverdue', 'The prepaid bill is overdue.'),
    '500': refused(500, 'InternalError', 'An internal error has occurred, please try again later.'),
    '500-html': answered(500, '500 Internal Server Error'),
    '502': answered(502, '502 Bad Gateway'),
    '503': answered(503, '503 Service Temporarily Unavailable'),
    '504': answered(504, '504 Gateway Time-out'),
    html: answered(200, 'Sign in to this network'),
    empty: async (struck) => {
        await drain(struck.request);
        return new Response('', { headers: { 'content-type': 'application/json' } });
    },
    'wrong-type': async ({ forward }) => {
        const reply = await forward();
        const headers = new Headers(reply.headers);
        headers.set('content-type', 'text/plain');
        return new Response(reply.body, { status: reply.status, headers });
    },
    truncated: async ({ forward }) => {
        const { status, headers, body } = await whole(forward);
        headers.delete('content-length');
        return new Response(firstHalf(body), { status, headers });
    },
    cut: async ({ forward, connection }) => {
        const { status, headers, body } = await whole(forward);
        headers.set('content-length', String(body.length));
        return broken(connection).cut({ status, headers }, firstHalf(body));
    },
    slow: async ({ forward, sleep }) => {
        const { status, headers, body } = await whole(forward);
        return new Response(inParts(body, sleep), { status, headers });
    },
    hang: ({ request }) => new Promise((resolve) => {
        request.signal.addEventListener('abort', () => resolve(new Response(null, { status: 408 })));
    }),
    reset: async ({ connection }) => broken(connection).reset(),
    lost: async ({ forward, connection }) => {
        await whole(forward);
        return broken(connection).reset();
    },
};
function refused(status, code, message, headers = {}) {
    return async ({ call, request }) => {
        await drain(request);
        return errorResponse(call, status, code, message, headers);
    };
}
function answered(status, title) {
    return async ({ request }) => {
        await drain(request);
        return htmlResponse(status, title);
    };
}
/** Clients listen only after they have sent everything. */
async function drain({ body }) {
    if (!body)
        return;
    try {
        for await (const _part of body)
            ;
    }
    catch {
        // A client that gave up needs no answer.
    }
}
async function whole(forward) {
    const reply = await forward();
    const body = new Uint8Array(await reply.arrayBuffer());
    return { status: reply.status, headers: new Headers(reply.headers), body };
}
function firstHalf(body) {
    return body.subarray(0, Math.floor(body.length / 2));
}
function inParts(body, sleep) {
    const size = Math.max(1, Math.ceil(body.length / SLOW_PARTS));
    let at = 0;
    return new ReadableStream({
        async pull(controller) {
            await sleep(SLOW_PART_MS);
            if (at < body.length)
                controller.enqueue(body.subarray(at, at + size));
            at += size;
            if (at >= body.length)
                controller.close();
        },
    });
}
function broken(connection) {
    if (connection)
        return connection;
    throw new Error('The connection was reset.');
}
