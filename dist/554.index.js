export const id = 554;
export const ids = [554];
export const modules = {

/***/ 93768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ accidents)
/* harmony export */ });
/* harmony import */ var _replies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16950);

const SLOW_PARTS = 10;
const SLOW_PART_MS = 1000;
/** What may happen to any call, by name. Codes and wordings are those of the vendor's error page. */
const accidents = {
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
        return (0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .errorResponse */ .y)(call, status, code, message, headers);
    };
}
function answered(status, title) {
    return async ({ request }) => {
        await drain(request);
        return (0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlResponse */ .X)(status, title);
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


/***/ }),

/***/ 36796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ callOf),
/* harmony export */   Sp: () => (/* binding */ isStoreCall),
/* harmony export */   q$: () => (/* binding */ CALLS)
/* harmony export */ });
/** The calls of the API and of its stores. */
const CALLS = ['submit', 'look', 'list', 'cancel', 'policy', 'upload', 'result'];
/** Which call a request is; undefined for what is none. */
function callOf({ method, url }) {
    const path = new URL(url).pathname;
    if (path === '/store')
        return 'upload';
    if (path.startsWith('/results/'))
        return 'result';
    const api = /^\/api\/v1\/(.*)$/.exec(path)?.[1];
    if (api === undefined)
        return undefined;
    if (api === 'services/audio/asr/transcription')
        return 'submit';
    if (api === 'uploads')
        return 'policy';
    if (/^tasks\/?$/.test(api))
        return method === 'GET' ? 'list' : undefined;
    if (/^tasks\/[^/]+\/cancel$/.test(api))
        return 'cancel';
    return /^tasks\/[^/]+$/.test(api) ? 'look' : undefined;
}
/** The store's calls, which speak XML. */
function isStoreCall(call) {
    return call === 'upload' || call === 'result';
}


/***/ }),

/***/ 48554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ RATE_LIMITS),
/* harmony export */   parseFaults: () => (/* binding */ parseFaults)
/* harmony export */ });
/* unused harmony export faultNames */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99517);
/* harmony import */ var _accidents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93768);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36796);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11721);
/* harmony import */ var _reply_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50886);
/* harmony import */ var _result_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78284);






/** Not a thing that goes wrong so many times, but what holds all the time. */
const RATE_LIMITS = 'rate-limits';
/** Names of the faults that belong to calls of their own. */
const OWN_NAMES = [
    ...[_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .K, _reply_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .replyChanges */ .O, _result_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .resultFaults */ .No].flatMap((table) => Object.keys(table)),
    RATE_LIMITS,
];
/**
 * Reads faults written `NAME`, `NAME=TIMES` or `NAME=SHARE%`.
 *
 * @throws InputError for a name that there is not, telling which there are, and for a count that is none.
 */
function parseFaults(texts) {
    return texts.map(parseFault);
}
/** Every name that there is, accidents under each of their calls. */
function faultNames() {
    const calls = ['any', ...CALLS];
    return [...calls.flatMap((call) => Object.keys(accidents).map((name) => `${call}-${name}`)), ...OWN_NAMES];
}
function parseFault(text) {
    const [name = '', count, rest] = text.split('=');
    if (rest !== undefined || (count !== undefined && !/^(?:[1-9]\d{0,8}|\d{1,2}(?:\.\d+)?%)$/.test(count))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`The fault "${text}" has no sensible count.`, {
            advice: 'It takes NAME, NAME=TIMES or NAME=SHARE%, such as submit-429=2 or any-503=5%.',
        });
    }
    const isShare = count?.endsWith('%') ?? false;
    const times = count === undefined || isShare ? Number.POSITIVE_INFINITY : Number(count);
    const share = isShare ? Number.parseFloat(count ?? '') / 100 : 1;
    if (OWN_NAMES.includes(name))
        return { name, times, share };
    const [, call = '', accident = ''] = /^([a-z]+)-(.+)$/.exec(name) ?? [];
    const calls = call === 'any' ? _call_js__WEBPACK_IMPORTED_MODULE_4__/* .CALLS */ .q$ : _call_js__WEBPACK_IMPORTED_MODULE_4__/* .CALLS */ .q$.filter((known) => known === call);
    if (calls.length > 0 && Object.hasOwn(_accidents_js__WEBPACK_IMPORTED_MODULE_5__/* .accidents */ .v, accident))
        return { name, calls, accident, times, share };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`There is no fault "${name.slice(0, 100)}".`, { advice: whatThereIs() });
}
function whatThereIs() {
    const calls = ['any', ..._call_js__WEBPACK_IMPORTED_MODULE_4__/* .CALLS */ .q$].join(', ');
    const names = Object.keys(_accidents_js__WEBPACK_IMPORTED_MODULE_5__/* .accidents */ .v).join(', ');
    return `There are CALL-ACCIDENT, with CALL one of ${calls} and ACCIDENT one of ${names}; and ${OWN_NAMES.join(', ')}.`;
}


/***/ }),

/***/ 11721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refusals)
/* harmony export */ });
/* harmony import */ var _replies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16950);

/** Refusals that only some calls meet. Wordings are those that the cloud was seen or is documented to use. */
const refusals = {
    'model-404': modelRefusal(404, 'ModelNotFound', 'Model can not be found.'),
    'model-400': modelRefusal(400, 'InvalidParameter', 'Model not exist.'),
    'model-403': modelRefusal(403, 'Model.AccessDenied', 'Model access denied.'),
    'oss-refused': async (call, request) => {
        const isResolved = request.headers.get('x-dashscope-ossresourceresolve')?.toLowerCase() === 'enable';
        // The body stays to be read by whoever answers otherwise.
        if (call !== 'submit' || isResolved || !(await request.clone().text()).includes('"oss://'))
            return undefined;
        return (0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .errorResponse */ .y)(call, 400, 'InvalidParameter', 'url error, please check url！');
    },
    'cancel-refused': async (call) => {
        const message = 'Failed to cancel the task, please confirm if the task is in PENDING status.';
        return call === 'cancel' ? (0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .errorResponse */ .y)(call, 400, 'UnsupportedOperation', message) : undefined;
    },
};
/** A model that was withdrawn is missed at a submit, and where a file is to be uploaded for it. */
function modelRefusal(status, code, message) {
    return async (call) => call === 'submit' || call === 'policy' ? (0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .errorResponse */ .y)(call, status, code, message) : undefined;
}


/***/ }),

/***/ 16950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ htmlResponse),
/* harmony export */   y: () => (/* binding */ errorResponse)
/* harmony export */ });
/* harmony import */ var _http_replies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57859);
/* harmony import */ var _http_xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56182);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36796);



/** An error as the API, or for its calls the store, words it. */
function errorResponse(call, status, code, message, headers = {}) {
    if (!(0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreCall */ .Sp)(call))
        return Response.json((0,_http_replies_js__WEBPACK_IMPORTED_MODULE_1__/* .errorReply */ .fs)(code, message), { status, headers });
    const type = { 'content-type': 'application/xml' };
    return new Response((0,_http_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorXml */ .a)(code, message), { status, headers: { ...type, ...headers } });
}
/** What stands in front of a service answers in its own words. */
function htmlResponse(status, title) {
    const page = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
    return new Response(page, { status, headers: { 'content-type': 'text/html' } });
}


/***/ }),

/***/ 50886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ replyChanges)
/* harmony export */ });
const FAILURE = { code: 'InvalidFile.DownloadFailed', message: 'The audio file cannot be downloaded.' };
/** Replies that say something else than what is, by name. Each was seen, is documented, or is left open by the vendor. */
const replyChanges = {
    'task-unknown': status('UNKNOWN'),
    'task-pending': status('PENDING'),
    'task-suspended': status('SUSPENDED'),
    'task-new-status': status('REQUEUED'),
    'task-failed': ended((output) => ({ ...allFailed(output), task_status: 'FAILED', ...FAILURE })),
    'task-failed-bare': ended(({ results: _, result: __, task_metrics: ___, ...output }) => ({
        ...output,
        task_status: 'FAILED',
        ...FAILURE,
    })),
    'results-missing': ended(({ results: _, result: __, ...output }) => output),
    'results-all-failed': ended((output) => (output.results ? allFailed(output) : undefined)),
    'results-one-failed': ended((output) => {
        const [first, ...others] = output.results ?? [];
        return (first && { ...output, results: [failed(first), ...others], task_metrics: metrics(1, others.length) });
    }),
    'results-shuffled': ended((output) => output.results?.[1] ? { ...output, results: output.results.toReversed() } : undefined),
    'list-empty': {
        call: 'list',
        change: (body) => ({ ...body, total: 0, data: [], total_page: 0 }),
    },
};
/** Any look, with a status and no more than the cloud sends with it. */
function status(task_status) {
    return {
        call: 'look',
        change({ request_id, output }) {
            if (!output)
                return undefined;
            const { task_id, submit_time } = output;
            const times = task_status === 'UNKNOWN' || submit_time === undefined ? {} : { submit_time };
            return { request_id, output: { task_id: task_id ?? '', task_status, ...times } };
        },
    };
}
/** A look that finds a task succeeded. What failed is not billed. */
function ended(change) {
    return {
        call: 'look',
        change({ usage, ...body }) {
            const output = body.output?.task_status === 'SUCCEEDED' ? change(body.output) : undefined;
            if (!output)
                return undefined;
            const given = [...(output.results ?? []), output.result].some((file) => file?.transcription_url);
            return { ...body, output, ...(usage && given ? { usage } : {}) };
        },
    };
}
function allFailed({ result: _, ...output }) {
    const { results } = output;
    return results
        ? { ...output, results: results.map(failed), task_metrics: metrics(results.length, 0) }
        : output;
}
function failed({ file_url }) {
    return { ...(file_url === undefined ? {} : { file_url }), ...FAILURE, subtask_status: 'FAILED' };
}
function metrics(failures, successes) {
    return { TOTAL: failures + successes, SUCCEEDED: successes, FAILED: failures };
}


/***/ }),

/***/ 78284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ fromOtherOrigin),
/* harmony export */   No: () => (/* binding */ resultFaults),
/* harmony export */   Wf: () => (/* binding */ ExpiredAddresses),
/* harmony export */   hs: () => (/* binding */ hasAddress)
/* harmony export */ });
/* harmony import */ var _replies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16950);

/** Faults of the addresses that results are fetched from. */
const resultFaults = { 'result-expired': true, 'result-other-origin': true };
const MARK = /\?Look=(\d+)&/;
/** Hands out addresses that have expired, as many looks long as told; a later look gives one that is good. */
class ExpiredAddresses {
    looks = 0;
    times;
    constructor(times) {
        this.times = times;
    }
    /** Marks the addresses of a reply with the number of the look that they were given to. */
    mark(body) {
        const look = ++this.looks;
        return withAddresses(body, (address) => address.replace('?', `?Look=${look}&`));
    }
    /** The refusal of an address that has expired, or the request as it was before it was marked. */
    open(request) {
        const look = MARK.exec(request.url)?.[1];
        if (look === undefined)
            return request;
        if (Number(look) <= this.times)
            return (0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .errorResponse */ .y)('result', 403, 'AccessDenied', 'Request has expired.');
        const { method, headers } = request;
        return new Request(request.url.replace(MARK, '?'), { method, headers });
    }
}
/** Whether a reply gives the address of any result. */
function hasAddress({ output }) {
    return [...(output?.results ?? []), output?.result].some((file) => file?.transcription_url);
}
/** Leads to the same service under another name, as the cloud's results lie on another host. */
function fromOtherOrigin(body) {
    return withAddresses(body, (address) => {
        const isName = address.startsWith('http://localhost');
        return address.replace(/^http:\/\/(\[[^\]]*\]|[^:/]*)/, `http://${isName ? '127.0.0.1' : 'localhost'}`);
    });
}
function withAddresses(body, change) {
    return JSON.parse(JSON.stringify(body), (name, value) => name === 'transcription_url' && typeof value === 'string' ? change(value) : value);
}


/***/ })

};
