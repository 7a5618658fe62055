export const id = 693;
export const ids = [693];
export const modules = {

/***/ 9027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   Sf: () => (/* binding */ isPrivateHost),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

const privateRanges = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    // Carrier-grade NAT, where Alibaba Cloud keeps its metadata service.
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['224.0.0.0', 3],
]) {
    privateRanges.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 127],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
]) {
    privateRanges.addSubnet(network, prefix, 'ipv6');
}
// 198.18.0.0/15 is left out: proxies with invented addresses map the whole public internet into it.
/** Whether an address, as digits, belongs to this machine or to a network that the internet cannot reach. */
function isPrivateAddress(address) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (family === 0)
        return false;
    if (family === 4)
        return privateRanges.check(address, 'ipv4');
    const embedded = embeddedIpv4(address);
    return embedded ? privateRanges.check(embedded, 'ipv4') : privateRanges.check(address, 'ipv6');
}
/** Whether a URL's host name says by itself that it is private; other names must be resolved to know. */
function isPrivateHost(hostname) {
    const host = withoutBrackets(hostname);
    return isLoopbackHost(host) || isPrivateAddress(host);
}
/** Whether a URL's host name means this machine. */
function isLoopbackHost(hostname) {
    const host = withoutBrackets(hostname).replace(/\.$/, '').toLowerCase();
    if (host === 'localhost' || host.endsWith('.localhost') || host === '::1')
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 4 && host.startsWith('127.');
}
function withoutBrackets(hostname) {
    return hostname.replace(/^\[(.*)\]$/, '$1');
}
/** The IPv4 address inside a mapped (`::ffff:0:0/96`) or translated (`64:ff9b::/96`) one. */
function embeddedIpv4(address) {
    const [, head, tail] = /^(.*:)([^:]+)$/.exec(canonicalIpv6(address)) ?? [];
    const [, mapped, high] = /^(::ffff:|64:ff9b::)(?:([0-9a-f]{1,4}):)?$/.exec(head ?? '') ?? [];
    if (!mapped || !tail)
        return undefined;
    const [a, b] = [Number.parseInt(high ?? '0', 16), Number.parseInt(tail, 16)];
    return [a >> 8, a & 255, b >> 8, b & 255].join('.');
}
/** As a URL writes it: lower case, shortest form, no dotted part, no zone. */
function canonicalIpv6(address) {
    const plain = address.replace(/%.*$/, '');
    return URL.canParse(`http://[${plain}]/`) ? withoutBrackets(new URL(`http://[${plain}]/`).hostname) : plain;
}


/***/ }),

/***/ 83283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readBody),
/* harmony export */   x: () => (/* binding */ ACCEPT_ENCODING)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99517);



const DECODERS = {
    gzip: () => (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)(),
    'x-gzip': () => (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)(),
    deflate: () => (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflate)(),
    br: () => (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createBrotliDecompress)(),
    identity: () => new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough(),
};
/** What a request asks for; {@link readBody} also undoes `deflate`. */
const ACCEPT_ENCODING = 'gzip, br';
/** Reads a whole body, undoing its content encodings. The limit counts decoded bytes, while they arrive. */
async function readBody(body, encodings, maxBytes) {
    // A body that is given up raises an error of its own, which nobody waits for any more.
    body.on('error', () => { });
    const parts = [];
    let size = 0;
    for await (const part of decoded(body, encodings)) {
        size += part.length;
        if (size > maxBytes)
            throw tooLarge(maxBytes);
        parts.push(part);
    }
    return Buffer.concat(parts, size);
}
function decoded(body, encodings) {
    const names = String(encodings ?? '')
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
    // The last encoding was applied last, so it is undone first.
    return names.reverse().reduce((stream, name) => {
        const decoder = DECODERS[name]?.();
        if (!decoder) {
            body.destroy();
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TranscribeError */ .UB('protocol', `The reply is encoded as “${name}”, which was not asked for.`);
        }
        // Failures reach whoever reads the last stream.
        return (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(stream, decoder, () => { });
    }, body);
}
function tooLarge(maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TranscribeError */ .UB('protocol', `The reply is larger than ${Math.round(maxBytes / 1_048_576)} MiB.`);
}


/***/ }),

/***/ 59564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ DashscopeClient)
});

// EXTERNAL MODULE: ./dist/lib/clock.js
var clock = __webpack_require__(53002);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
;// CONCATENATED MODULE: ./dist/lib/dashscope/base-url.js

/** Checks a base URL; one that is only a host gets the API's path. */
function checkBaseUrl(text) {
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
    const advice = 'It looks like https://dashscope.aliyuncs.com/api/v1.';
    if (!url || !/^https?:$/.test(url.protocol)) {
        throw new errors/* InputError */.dz('The base URL is not an http(s) URL.', { advice });
    }
    if (url.username !== '' || url.search !== '' || url.hash !== '') {
        throw new errors/* InputError */.dz('The base URL may hold no credentials, query or fragment.', { advice });
    }
    if (url.pathname.includes('/compatible-mode')) {
        throw new errors/* InputError */.dz('The base URL is that of the OpenAI-compatible API, which has no transcription of recordings.', {
            advice,
        });
    }
    const path = url.pathname.replace(/\/+$/, '');
    return { href: `${url.origin}${path || '/api/v1'}`, url };
}
/** Checks what goes into a header; the error names it and never shows it. */
function checkHeaderValue(name, value) {
    const trimmed = value.trim();
    if (/^[\x21-\x7e]*$/.test(trimmed))
        return trimmed;
    throw new errors/* InputError */.dz(`The ${name} holds characters that cannot be in one.`, {
        advice: 'Copy it again, without spaces, quotes or line breaks.',
    });
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./dist/lib/dashscope/codes.js
var codes = __webpack_require__(18421);
// EXTERNAL MODULE: ./dist/lib/dashscope/retry.js
var retry = __webpack_require__(19197);
// EXTERNAL MODULE: ./dist/lib/dashscope/secrets.js
var dashscope_secrets = __webpack_require__(50702);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./dist/lib/dashscope/wire.js

// Replies are read loosely: unknown fields pass, known ones may be absent, null or of a strange type, and only what
// nothing can be done without is required. Field by field from the vendor's REST pages and recorded replies.
const wire_text = schemas/* string */.YjP().nullish().catch(undefined);
const count = schemas/* number */.aig().nullish().catch(undefined);
/** Epoch milliseconds in the list, a zoneless string elsewhere. */
const moment = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullish().catch(undefined);
/** The body of an error status, and of a refusal that comes with HTTP 200; some gateways write `msg` for `message`. */
const errorReply = schemas/* looseObject */._H3({ request_id: wire_text, code: wire_text, message: wire_text, msg: wire_text });
/** One file of a task. A failed one has no `transcription_url`; `qwen3-asr-flash-filetrans` sends no `subtask_status`. */
const fileReply = schemas/* looseObject */._H3({
    file_url: wire_text,
    transcription_url: wire_text,
    subtask_status: wire_text,
    code: wire_text,
    message: wire_text,
});
const taskOutput = schemas/* looseObject */._H3({
    task_id: wire_text,
    task_status: wire_text,
    code: wire_text,
    message: wire_text,
    /** One entry per file, in no promised order. */
    results: schemas/* array */.YOg(fileReply.catch({})).nullish().catch(undefined),
    /** `qwen3-asr-flash-filetrans` answers with one object instead. */
    result: fileReply.nullish().catch(undefined),
    task_metrics: schemas/* looseObject */._H3({ TOTAL: count, SUCCEEDED: count, FAILED: count }).nullish().catch(undefined),
    /** From 0 to 1; only the local service sends it. */
    progress: count,
});
/** Reply to a submit and to a look at a task. */
const taskReply = schemas/* looseObject */._H3({
    request_id: wire_text,
    output: taskOutput,
    /** Whole seconds: `duration`, or `seconds` from `qwen3-asr-flash-filetrans`. */
    usage: schemas/* looseObject */._H3({ duration: count, seconds: count }).nullish().catch(undefined),
});
/** Reply to a cancel that was accepted: an id and nothing else; a `code` makes it a refusal. */
const cancelReply = schemas/* looseObject */._H3({ request_id: wire_text, code: schemas/* literal */.euz('').nullish() });
/** The temporary store's upload policy; it comes under `data`, not `output`. */
const policyReply = schemas/* looseObject */._H3({
    request_id: wire_text,
    data: schemas/* looseObject */._H3({
        policy: schemas/* string */.YjP(),
        signature: schemas/* string */.YjP(),
        upload_dir: schemas/* string */.YjP(),
        upload_host: schemas/* string */.YjP(),
        oss_access_key_id: schemas/* string */.YjP(),
        expire_in_seconds: count,
        max_file_size_mb: count,
        x_oss_object_acl: wire_text,
        x_oss_forbid_overwrite: wire_text,
    }),
});
const taskListItem = schemas/* looseObject */._H3({
    task_id: schemas/* string */.YjP(),
    status: wire_text,
    model_name: wire_text,
    request_id: wire_text,
    gmt_create: moment,
    start_time: moment,
    end_time: moment,
    code: wire_text,
    message: wire_text,
});
/** The task list has no `output` wrapper. */
const taskListReply = schemas/* looseObject */._H3({
    request_id: wire_text,
    data: schemas/* array */.YOg(taskListItem),
    total: count,
    total_page: count,
    page_no: count,
    page_size: count,
});

;// CONCATENATED MODULE: ./dist/lib/dashscope/api-error.js





/** Reads an error reply into words: the API's JSON, the object store's XML, or whatever a gateway between sends instead. */
function toApiError(reply, context) {
    const { status, headers } = reply;
    const text = reply.body.toString('utf8').trim();
    const told = readJson(text) ?? readXml(text) ?? {};
    const code = /^[\w .-]{1,80}$/.test(told.code ?? '') ? told.code : 'Unknown';
    const message = (0,dashscope_secrets/* cleanMessage */.V8)(told.message ?? '', context.secrets);
    const meaning = told.fromStore ? (0,codes/* storeMeaningOf */.kT)(code, message) : (0,codes/* meaningOf */.Pr)(code, message);
    const undecided = status === 408 || status === 429 || status >= 500;
    return new errors/* ApiError */.hD(sentence(status, code, message, text), {
        status,
        serviceCode: code,
        requestId: told.requestId ?? firstOf(headers['x-request-id']),
        retryable: meaning ? meaning.kind === 'transient' : undecided,
        retryAfterMs: (0,retry/* parseRetryAfter */.mu)(firstOf(headers['retry-after']), context.nowMs),
        advice: meaning?.advice ?? adviceFor(status),
    });
}
function sentence(status, code, message, text) {
    if (message !== '' && code !== 'Unknown')
        return code === message ? message : `${code}: ${message}`;
    if (message !== '')
        return `The service answered with HTTP ${status}: ${message}`;
    if (code !== 'Unknown')
        return `${code} (HTTP ${status})`;
    const page = /^<(!doctype|html|head|body)/i.test(text) ? ' and a web page' : '';
    return `The service answered with HTTP ${status}${page}.`;
}
function adviceFor(status) {
    if (status >= 300 && status < 400)
        return 'It leads elsewhere, which is not followed: check the base URL.';
    if (status === 404 || status === 405)
        return 'Check the base URL: it ends in /api/v1.';
    if (status === 407)
        return 'The proxy asks for credentials: check HTTP_PROXY and HTTPS_PROXY.';
    return status === 408 || status === 429 || status >= 500 ? 'Try again in a few minutes.' : undefined;
}
function readJson(text) {
    if (!text.startsWith('{'))
        return undefined;
    try {
        const { code, message, msg, request_id } = errorReply.parse(JSON.parse(text));
        return {
            code: code ?? undefined,
            message: message ?? msg ?? undefined,
            requestId: request_id ?? undefined,
        };
    }
    catch {
        return undefined;
    }
}
/** OSS names what is secret (its own key id, the text to sign) beside these three, so only they are read. */
function readXml(text) {
    if (!/^(<\?xml|<Error>)/.test(text))
        return undefined;
    const member = (name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
    return { code: member('Code'), message: member('Message'), requestId: member('RequestId'), fromStore: true };
}
function firstOf(header) {
    return Array.isArray(header) ? header[0] : header;
}

// EXTERNAL MODULE: ./dist/lib/dashscope/body.js
var dashscope_body = __webpack_require__(83283);
// EXTERNAL MODULE: ./dist/lib/dashscope/connection-error.js
var connection_error = __webpack_require__(23260);
// EXTERNAL MODULE: ./dist/lib/dashscope/connections.js
var connections = __webpack_require__(33882);
// EXTERNAL MODULE: ./dist/lib/dashscope/target.js
var dashscope_target = __webpack_require__(37650);
;// CONCATENATED MODULE: ./dist/lib/dashscope/http.js








const httpLimits = {
    requestTimeoutMs: 60_000,
    callTimeoutMs: 180_000,
    retries: 5,
    maxReplyBytes: 64 * 1024 * 1024,
};
const ERROR_BODY_BYTES = 256 * 1024;
/** A download that stands still is given up long before its attempt's time is over. */
const STALL_MS = 60_000;
/** The one owner of connections and retries. It follows no redirect, so that no header can go astray. */
class HttpTransport {
    connections;
    clock;
    limits;
    secrets;
    constructor(options = {}) {
        this.limits = { ...httpLimits, ...options.limits };
        this.clock = options.clock ?? clock/* systemClock */.m;
        this.secrets = options.secrets ?? [];
        this.connections = new connections/* Connections */.U(options);
    }
    /** Makes attempts, of one request or a sequence, until no repetition would better the outcome; each takes the limits it is handed. */
    repeatedly(repeat, { signal, limits, turn, withinMs = Number.POSITIVE_INFINITY }, attempt) {
        // One signal may stop any number of calls; Node would take more than ten for a leak.
        if (signal instanceof EventTarget)
            (0,external_node_events_.setMaxListeners)(0, signal);
        const merged = { ...this.limits, ...limits };
        const callTimeoutMs = Math.min(merged.callTimeoutMs, withinMs);
        return (0,retry/* withRetries */.LH)((remainingMs) => attempt({ ...merged, requestTimeoutMs: Math.min(merged.requestTimeoutMs, remainingMs) }), { retries: merged.retries, callTimeoutMs, repeat, signal, turn }, this.clock);
    }
    /** Sends once. @throws ApiError for any status from 300 on, ConnectionError when there is no reply. */
    async sendOnce(request, signal, limits = this.limits) {
        signal?.throwIfAborted();
        const target = (0,dashscope_target/* targetOf */.$)(request.url);
        const budget = new AttemptBudget(this.clock, limits.requestTimeoutMs, signal);
        try {
            const { namedBy } = request;
            const dispatcher = namedBy
                ? await this.connections.toNamed(target.url, namedBy)
                : this.connections.to(target.url);
            return await this.exchange(request, target, dispatcher, budget.signal, limits.maxReplyBytes);
        }
        catch (error) {
            signal?.throwIfAborted();
            const timedOutMs = budget.isSpent ? limits.requestTimeoutMs : undefined;
            throw (0,connection_error/* explainFailure */.SP)(error, { host: target.url.host, timedOutMs, secrets: this.secrets });
        }
        finally {
            budget.release();
        }
    }
    async close() {
        await this.connections.close();
    }
    async exchange({ method, headers, body }, { url, path }, dispatcher, signal, maxReplyBytes) {
        const reply = await dispatcher.request({
            origin: url.origin,
            path,
            method,
            headers: { 'accept-encoding': dashscope_body/* ACCEPT_ENCODING */.x, 'user-agent': 'sensevoice-transcribe', ...headers },
            body: body?.() ?? null,
            signal,
            headersTimeout: 0,
            bodyTimeout: STALL_MS,
        });
        const { statusCode: status, headers: replyHeaders } = reply;
        const encodings = replyHeaders['content-encoding'];
        if (status < 300)
            return { status, body: await (0,dashscope_body/* readBody */.Q)(reply.body, encodings, maxReplyBytes) };
        // The status tells enough where the body cannot be read.
        const words = await (0,dashscope_body/* readBody */.Q)(reply.body, encodings, ERROR_BODY_BYTES).catch(() => Buffer.alloc(0));
        signal.throwIfAborted();
        const context = { secrets: this.secrets, nowMs: this.clock.now() };
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

;// CONCATENATED MODULE: ./dist/lib/dashscope/list-query.js
/** The list's path and query, below the base URL. */
function listPath(query) {
    const { taskId, model, status, sinceMs, untilMs, page, pageSize } = query;
    const members = [
        ['task_id', taskId],
        ['start_time', sinceMs === undefined ? undefined : beijingStamp(sinceMs)],
        ['end_time', untilMs === undefined ? undefined : beijingStamp(untilMs)],
        ['model_name', model],
        ['status', status],
        ['page_no', page],
        ['page_size', pageSize],
    ];
    const search = new URLSearchParams();
    for (const [name, value] of members)
        if (value !== undefined)
            search.set(name, String(value));
    return search.size === 0 ? '/tasks/' : `/tasks/?${search}`;
}
/** `YYYYMMDDhhmmss` in UTC+8. */
function beijingStamp(epochMs) {
    return new Date(epochMs + 8 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14);
}

// EXTERNAL MODULE: ./dist/lib/dashscope/models.js
var models = __webpack_require__(15525);
// EXTERNAL MODULE: ./dist/lib/dashscope/pace.js
var dashscope_pace = __webpack_require__(49796);
// EXTERNAL MODULE: ./dist/lib/dashscope/json.js
var json = __webpack_require__(42485);
;// CONCATENATED MODULE: ./dist/lib/dashscope/reply.js




/**
 * Reads a reply by its schema.
 * @throws ApiError when it is a refusal in spite of its HTTP 200, TranscribeError `protocol` when it is neither.
 */
function decodeReply(schema, reply, secrets) {
    const raw = parseJson(reply, 'The reply');
    const parsed = schema.safeParse(raw);
    if (parsed.success)
        return { value: parsed.data, raw };
    if (typeof (0,json/* asObject */.eB)(raw).code === 'string') {
        throw toApiError({ ...reply, headers: {} }, { secrets, nowMs: 0 });
    }
    throw new errors/* TranscribeError */.UB('protocol', 'The service sent a reply of an unknown shape.', {
        advice: 'Check the base URL: it ends in /api/v1.',
        cause: (0,dashscope_secrets/* safeCause */.ph)(parsed.error, secrets),
    });
}
/** Reads JSON, a byte order mark before it or not. What is no JSON may be cut off, so that asking again can help. */
function parseJson({ body }, what) {
    try {
        return JSON.parse(body.toString('utf8').replace(/^\uFEFF/, ''));
    }
    catch {
        // The parser's own words would quote the reply, and with it its links.
        throw new errors/* TranscribeError */.UB('protocol', `${what} is not valid JSON.`, { retryable: true });
    }
}

// EXTERNAL MODULE: ./dist/lib/dashscope/request.js
var dashscope_request = __webpack_require__(47410);
;// CONCATENATED MODULE: ./dist/lib/dashscope/submit-failure.js




/** What a failed submit means: surely refused, never sent, or of unknown fate. */
function explainSubmitFailure(error, model) {
    if (!(error instanceof errors/* TranscribeError */.UB) || surelyRefused(error))
        return explainMissingModel(error, model);
    return new errors/* TranscribeError */.UB('submit-unknown', `It is not known whether the task was created: ${error.message}`, {
        advice: 'Look at the account’s list of tasks before submitting again: a task that was created is carried out and billed.',
        cause: error,
    });
}
/** The same error, with advice that names the way out when the model is the reason. */
function explainMissingModel(error, model) {
    if (!(error instanceof errors/* ApiError */.hD) || !(0,codes/* saysModelUnavailable */.SM)(error.serviceCode, error.message))
        return error;
    const { status, serviceCode, requestId } = error;
    const advice = (0,models/* adviceForMissingModel */.Dz)(model);
    return new errors/* ApiError */.hD(`The service has no model ${model} for this account: ${error.message}`, {
        status,
        serviceCode,
        requestId,
        advice,
    });
}
/** A 5xx other than 503, or a broken reply, may come after the task was created. */
function surelyRefused(error) {
    if (error instanceof errors/* ApiError */.hD)
        return (error.status < 500 && error.status !== 408) || error.status === 503;
    if (error instanceof connection_error/* ConnectionError */.Rc)
        return error.nothingSent;
    return error.code === 'input';
}

// EXTERNAL MODULE: ./dist/lib/dashscope/task.js
var task = __webpack_require__(19502);
// EXTERNAL MODULE: ./dist/lib/dashscope/upload.js
var upload = __webpack_require__(39210);
;// CONCATENATED MODULE: ./dist/lib/dashscope/client.js














const UPLOAD_LIMITS = { requestTimeoutMs: 3_600_000, callTimeoutMs: 7_200_000, retries: 3 };
/** Twelve hours of speech, with a time for each word, are about 100 MB. */
const RESULT_LIMITS = { requestTimeoutMs: 600_000, callTimeoutMs: 900_000, maxReplyBytes: 400 * 1_048_576 };
/** DashScope's asynchronous transcription API, call by call. It keeps no state but its connections and its pace. */
class DashscopeClient {
    clock;
    http;
    base;
    headers;
    secrets;
    submitPaces = new Map();
    tell;
    /** @throws InputError when the base URL is none, or when key or workspace cannot be sent in a header. */
    constructor(options) {
        const apiKey = checkHeaderValue('API key', options.apiKey);
        this.clock = options.clock ?? clock/* systemClock */.m;
        this.secrets = [apiKey];
        const { onSecret } = options;
        this.tell = (secrets) => {
            if (onSecret)
                secrets.forEach(onSecret);
        };
        this.http = new HttpTransport({ ...options, clock: this.clock, secrets: this.secrets });
        this.base = checkBaseUrl(options.baseUrl);
        this.headers = {
            authorization: `Bearer ${apiKey}`,
            ...(options.workspace && {
                'x-dashscope-workspace': checkHeaderValue('workspace id', options.workspace),
            }),
        };
    }
    /** The base URL, in the form that all spellings of it share. */
    get address() {
        return this.base.href;
    }
    /**
     * Submits one task, no faster than its model's rate. Never repeated when it may have arrived: the API knows no
     * idempotency key, and a repeat can bill twice.
     * @throws TranscribeError `submit-unknown` when nobody can say whether the task exists.
     */
    async submit(request, { onSend, ...options } = {}) {
        const { model } = request;
        const body = JSON.stringify((0,dashscope_request/* encodeSubmit */.th)(request));
        const headers = {
            'content-type': 'application/json',
            'x-dashscope-async': 'enable',
            ...((0,dashscope_request/* needsStore */.jC)(request) && { 'x-dashscope-ossresourceresolve': 'enable' }),
        };
        const call = this.request('POST', '/services/audio/asr/transcription', { headers, body: () => body });
        const pace = this.submitPace(model);
        try {
            const turn = async (signal) => {
                await pace.turn(signal);
                onSend?.();
            };
            const { value } = await this.json(taskReply, call, { turn, ...options }, 'when-refused');
            const taskId = value.output.task_id;
            if (!taskId)
                throw new errors/* TranscribeError */.UB('protocol', 'The service accepted the request but named no task.');
            return { taskId, model, submittedAt: this.clock.now() };
        }
        catch (error) {
            options.signal?.throwIfAborted();
            throw explainSubmitFailure(error, model);
        }
    }
    /** One look at a task. An id the service does not know is no error: its status is `UNKNOWN`. */
    async status(taskId, options = {}) {
        const { value, raw } = await this.json(taskReply, this.request('GET', taskPath(taskId)), options);
        const snapshot = (0,task/* toSnapshot */.C2)(value, taskId, raw);
        this.tell(snapshot.files.flatMap(({ transcriptionUrl = '' }) => (0,dashscope_secrets/* signaturesOf */.Rr)(transcriptionUrl)));
        return snapshot;
    }
    /** Cancels a task that has not begun; false when it was too late for that. */
    async cancel(taskId, options = {}) {
        try {
            await this.json(cancelReply, this.request('POST', `${taskPath(taskId)}/cancel`), options);
            return true;
        }
        catch (error) {
            if (error instanceof errors/* ApiError */.hD && error.serviceCode === 'UnsupportedOperation')
                return false;
            throw error;
        }
    }
    /** The account's tasks, of the last 24 hours unless told otherwise, one page at a time. */
    async list(query = {}, options = {}) {
        const { value } = await this.json(taskListReply, this.request('GET', listPath(query)), options);
        const { data, total } = value;
        return { tasks: data.map(task/* toListedTask */.Al), total: total ?? data.length };
    }
    /** Puts a file into the temporary store and gives its `oss://` URL, good for 48 hours with this model and account. */
    async upload(file, model, { signal, ...rest } = {}) {
        const path = `/uploads?action=getPolicy&model=${encodeURIComponent(model)}`;
        const options = { ...rest, signal, limits: { ...UPLOAD_LIMITS, ...rest.limits } };
        // A policy names a new folder and lasts minutes: each attempt begins with its own.
        return this.http.repeatedly('always', options, async (limits) => {
            const reply = await this.http.sendOnce(this.request('GET', path), signal).catch((error) => {
                throw explainMissingModel(error, model);
            });
            const { data } = decodeReply(policyReply, reply, this.secrets).value;
            this.tell([data.policy, data.signature, data.oss_access_key_id]);
            const { key, headers, body } = (0,upload/* uploadForm */.a)(data, file);
            const form = { method: 'POST', url: data.upload_host, headers, body, namedBy: this.base.url };
            await this.http.sendOnce(form, signal, limits);
            return `oss://${key}`;
        });
    }
    /** The transcription JSON behind a result URL, which is asked for byte for byte and without the key. */
    async result(transcriptionUrl, options = {}) {
        const call = { method: 'GET', url: transcriptionUrl, namedBy: this.base.url };
        const generous = { ...options, limits: { ...RESULT_LIMITS, ...options.limits } };
        return this.http.repeatedly('always', generous, async (limits) => parseJson(await this.http.sendOnce(call, options.signal, limits), 'The transcription'));
    }
    /** The transcription JSON of a file of an ended task. When its URL has expired, the task is asked once for a new one. */
    async resultOf(snapshot, file, options = {}) {
        const { transcriptionUrl = '', fileUrl } = file;
        try {
            return await this.result(transcriptionUrl, options);
        }
        catch (error) {
            if (!(error instanceof errors/* ApiError */.hD) || error.status !== 403)
                throw error;
            const fresh = (0,task/* fileOf */.W7)(await this.status(snapshot.taskId, options), fileUrl).transcriptionUrl;
            if (!fresh || fresh === transcriptionUrl)
                throw error;
            return this.result(fresh, options);
        }
    }
    async close() {
        await this.http.close();
    }
    /** Reading is part of the attempt: a reply that is cut off counts as one that did not come. */
    json(schema, request, options, repeat = 'always') {
        return this.http.repeatedly(repeat, options, async (limits) => decodeReply(schema, await this.http.sendOnce(request, options.signal, limits), this.secrets));
    }
    request(method, path, rest = {}) {
        return { ...rest, method, url: this.base.href + path, headers: { ...this.headers, ...rest.headers } };
    }
    submitPace(model) {
        const perSecond = (0,models/* findModel */.P6)(model)?.submitsPerSecond ?? Number.POSITIVE_INFINITY;
        const pace = this.submitPaces.get(model) ?? new dashscope_pace/* Pace */.o(this.clock, perSecond);
        this.submitPaces.set(model, pace);
        return pace;
    }
}
function taskPath(taskId) {
    return `/tasks/${encodeURIComponent(taskId)}`;
}


/***/ }),

/***/ 18421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ saysUnreachable),
/* harmony export */   I9: () => (/* binding */ noSpeech),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   SM: () => (/* binding */ saysModelUnavailable),
/* harmony export */   kT: () => (/* binding */ storeMeaningOf)
/* harmony export */ });
const retry = 'Try again in a few minutes.';
const account = 'Look at the billing and activation state of the account in the Model Studio console.';
const source = 'Check that the URL is public, percent-encoded, not expired, and that its host sends a Content-Length.';
const reencode = 'Check that the link leads to the media file itself, not to a page, or convert it to 16 kHz WAV or MP3.';
const permissions = 'Check that the key, its workspace and its region may use this model.';
const request = 'Check the options: the service does not accept this combination.';
const transient = (advice = retry) => ({ kind: 'transient', advice });
const permanent = (advice) => ({ kind: 'permanent', advice });
const silence = { kind: 'no-speech', advice: 'The audio holds no speech.' };
/** Codes of error replies. Meanings from the vendor's error page; what is worth repeating is this project's judgement. */
const API_CODES = {
    InvalidParameter: permanent(request),
    'BadRequest.EmptyInput': permanent(request),
    'BadRequest.EmptyParameters': permanent(request),
    'BadRequest.EmptyModel': permanent(request),
    'BadRequest.TooLarge': permanent('Send fewer or smaller things in one request.'),
    'BadRequest.InputDownloadFailed': permanent(source),
    'BadRequest.UnsupportedFileFormat': permanent(reencode),
    Arrearage: permanent('Top up the account: it is in arrears.'),
    DataInspectionFailed: permanent('The content was refused by the service’s moderation; use another source.'),
    InvalidURL: permanent(source),
    UnsupportedOperation: permanent('Only a task that is still PENDING can be cancelled.'),
    InvalidApiKey: permanent('Check the key and the region: a key works only in the region, and on the workspace host, it was made for.'),
    'NOT AUTHORIZED': permanent(permissions),
    AccessDenied: permanent(permissions),
    'AccessDenied.Unpurchased': permanent(account),
    'Model.AccessDenied': permanent(permissions),
    'Workspace.AccessDenied': permanent(permissions),
    'AllocationQuota.FreeTierOnly': permanent('The free quota is used up: switch off “stop when free quota is used up” in the console.'),
    ModelNotFound: permanent('Check the model’s name and the region.'),
    WorkSpaceNotFound: permanent('Check the workspace id.'),
    NotFound: permanent('Check the base URL: it ends in /api/v1.'),
    RequestTimeOut: transient(),
    Throttling: transient(),
    'Throttling.RateQuota': transient(),
    LimitRequests: transient(),
    'Throttling.BurstRate': transient(),
    'Throttling.AllocationQuota': transient(),
    CommodityNotPurchased: permanent(account),
    PrepaidBillOverdue: permanent(account),
    PostpaidBillOverdue: permanent(account),
    SystemError: transient(),
    ModelServiceFailed: transient(),
    ModelServingError: transient(),
    ModelUnavailable: transient(),
};
/** Codes with which a task, or one file of it, ends; they come with HTTP 200. */
const TASK_CODES = {
    'InvalidFile.DownloadFailed': permanent(source),
    FILE_DOWNLOAD_FAILED: permanent(source),
    'InvalidFile.DecodeFailed': permanent(reencode),
    DECODE_ERROR: permanent(reencode),
    FILE_403_FORBIDDEN: permanent('The source’s host refused the download: use a new link, this one may have expired.'),
    FILE_404_NOT_FOUND: permanent('There is no file at this link: correct it.'),
    FILE_SERVER_ERROR: transient('The source’s host had a failure of its own: try again in a few minutes.'),
    FILE_CHECK_FAILED: permanent(source),
    CONTENT_LENGTH_CHECK_FAILED: permanent('The source’s host must send a correct Content-Length: use another host.'),
    FILE_TOO_LARGE: permanent('Files may have 2 GB: compress this one, for example to 16 kHz mono Opus.'),
    AUDIO_DURATION_TOO_LONG: permanent('Audio may last 12 hours: split this file.'),
    FILE_NORMALIZE_FAILED: permanent(reencode),
    FILE_PARSE_FAILED: permanent(reencode),
    MKV_PARSE_FAILED: permanent(reencode),
    UNSUPPORTED_FORMAT: permanent(reencode),
    NO_VALID_AUDIO_ERROR: permanent('The file holds no usable audio stream: check that it plays.'),
    NO_INPUT_AUDIO_ERROR: permanent('The file holds no usable audio stream: check that it plays.'),
    SUCCESS_WITH_NO_VALID_FRAGMENT: silence,
    ASR_RESPONSE_HAVE_NO_WORDS: silence,
    FILE_TRANS_TASK_EXPIRED: transient('The task waited too long in the queue: submit it again.'),
    REQUEST_INVALID_FILE_URL_VALUE: permanent(source),
    SERVER_ERROR: transient(),
};
const CODES = new Map(Object.entries({ ...API_CODES, ...TASK_CODES }));
/** For codes that no table lists; the first that matches decides. */
const PATTERNS = [
    [/^InternalError/i, transient()],
    [/time_?out/i, transient()],
    [/^Throttling/i, transient()],
    [/^InvalidFile\./i, permanent(reencode)],
];
/** Refinements for codes that say several things; the first whose message matches decides. */
const MESSAGES = [
    ['Throttling.AllocationQuota', /free allocated quota/i, permanent(account)],
    [
        'InvalidParameter',
        /url error/i,
        permanent('Check the source URL (public, percent-encoded http or https) and that the model is one for recorded files.'),
    ],
    [
        'AccessDenied',
        /synchronous calls/i,
        permanent('A proxy on the way seems to remove the X-DashScope-Async header.'),
    ],
];
/**
 * What a code means, by the tables, then by its pattern; undefined when nothing is known about it, in which case an
 * HTTP status may still decide, and a task's failure counts as permanent.
 */
function meaningOf(code, message = '') {
    const refined = MESSAGES.find(([known, words]) => known === code && words.test(message))?.[2];
    return refined ?? CODES.get(code) ?? PATTERNS.find(([pattern]) => pattern.test(code))?.[1];
}
/** The object store's codes, in its XML errors; others are judged by their HTTP status. */
const STORE_CODES = [
    ['AccessDenied', /expired/i, permanent('The link has expired: transcriptions are kept for 24 hours.')],
    ['AccessDenied', /./, permanent('The link is not valid (any more).')],
    ['SignatureDoesNotMatch', /./, permanent('The link was changed on its way, or is not valid any more.')],
    [
        'NoSuchKey',
        /./,
        permanent('What the link led to has been removed: transcriptions are kept for 24 hours.'),
    ],
    ['EntityTooLarge', /./, permanent('Compress the file, for example to 16 kHz mono Opus.')],
    ['RequestTimeout', /./, transient()],
];
/** What a code of the object store means. */
function storeMeaningOf(code, message) {
    return STORE_CODES.find(([known, words]) => known === code && words.test(message || ' '))?.[2];
}
/** Whether a refusal says that the model is not there, or not any more: retired, misspelt, of another region, or not granted. */
function saysModelUnavailable(code, message) {
    if (code === 'ModelNotFound' || code === 'Model.AccessDenied')
        return true;
    return code === 'InvalidParameter' && /model not exist/i.test(message);
}
const UNREACHABLE = new Set([
    'InvalidFile.DownloadFailed',
    'FILE_DOWNLOAD_FAILED',
    'FILE_403_FORBIDDEN',
    'FILE_404_NOT_FOUND',
    'FILE_SERVER_ERROR',
    'FILE_CHECK_FAILED',
    'CONTENT_LENGTH_CHECK_FAILED',
]);
/** Whether a code tells that the service could not get the source from its host, so that nothing was recognised yet. */
function saysUnreachable(code) {
    return UNREACHABLE.has(code ?? '');
}
/** Whether a code tells that the audio was heard and held no speech, which is an empty transcript and no failure. */
function noSpeech(code) {
    return code !== undefined && meaningOf(code)?.kind === 'no-speech';
}


/***/ }),

/***/ 23260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ privateAddressError),
/* harmony export */   Rc: () => (/* binding */ ConnectionError),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   jA: () => (/* binding */ PRIVATE_ADDRESS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99517);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50702);


/** The service could not be reached, or the connection broke. */
class ConnectionError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TranscribeError */ .UB {
    name = 'ConnectionError';
    /** True when the request surely never left this machine, so that repeating it can do no harm. */
    nothingSent;
    constructor(message, options) {
        super('network', message, { retryable: true, ...options });
        this.nothingSent = options.nothingSent;
    }
}
/** Set on the error of a name lookup that gave only private addresses. */
const PRIVATE_ADDRESS = 'ERR_PRIVATE_ADDRESS';
const NEVER_SENT = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS/;
const DECODING = /^(Z_|ERR__ERROR|ERR_BROTLI|ERR_ZLIB)/;
/** What a failed attempt means. Errors of the program itself are given back as they are. */
function explainFailure(error, { host, timedOutMs, secrets }) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TranscribeError */ .UB)
        return error;
    const cause = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .safeCause */ .ph)(error, secrets);
    if (timedOutMs !== undefined) {
        const seconds = Math.round(timedOutMs / 1000);
        return new ConnectionError(`${host} did not answer within ${seconds} s.`, { nothingSent: false, cause });
    }
    const { code, message } = rootOf(error);
    if (code === undefined)
        return error;
    if (code === PRIVATE_ADDRESS)
        return privateAddressError(host);
    if (DECODING.test(code) || code.startsWith('HPE_'))
        return unreadable(host, code, cause);
    if (code === 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TranscribeError */ .UB('file', 'The file changed while it was being uploaded.', { cause });
    }
    if (/^Proxy response \(\d+\)|Proxy Authentication/.test(message))
        return proxyRefusal(host, message, cause);
    if (CERTIFICATE.test(code))
        return untrustedCertificate(host, code, cause);
    return new ConnectionError(`The connection to ${host} failed (${code}).`, {
        nothingSent: neverSent(error),
        advice: 'Check the network, the base URL and the proxy settings.',
        cause,
    });
}
/** A URL out of a reply that leads into a private network. */
function privateAddressError(host) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TranscribeError */ .UB('protocol', `The service named a private address (${host}), which is not visited.`, {
        advice: 'Only a service that is itself on a private network or on this machine may do so.',
    });
}
/** Whether it failed while connecting: several addresses tried in vain, no name, no listener, no handshake. */
function neverSent(error) {
    const { code, syscall, message } = rootOf(error);
    if (error instanceof AggregateError || syscall === 'connect' || syscall === 'getaddrinfo')
        return true;
    if (message.includes('before secure TLS connection was established'))
        return true;
    return NEVER_SENT.has(code ?? '') || code === 'UND_ERR_CONNECT_TIMEOUT';
}
/** Where several addresses were tried in turn, the last word is inside. */
function rootOf(error) {
    if (!(error instanceof Error))
        return { message: String(error) };
    const inner = error instanceof AggregateError ? error.errors[0] : undefined;
    return error.code === undefined && inner
        ? inner
        : error;
}
function unreadable(host, code, cause) {
    const what = code.startsWith('HPE_') ? 'is not HTTP' : 'is compressed and cannot be decompressed';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TranscribeError */ .UB('protocol', `The reply of ${host} ${what} (${code}).`, {
        retryable: true,
        cause,
    });
}
function proxyRefusal(host, message, cause) {
    const status = /\((\d+)\)/.exec(message)?.[1] ?? '407';
    return new ConnectionError(`The proxy refused the way to ${host} (HTTP ${status}).`, {
        nothingSent: true,
        retryable: status.startsWith('5'),
        advice: 'Check HTTP_PROXY, HTTPS_PROXY and NO_PROXY, and the credentials in them.',
        cause,
    });
}
function untrustedCertificate(host, code, cause) {
    return new ConnectionError(`The certificate of ${host} cannot be trusted (${code}).`, {
        nothingSent: true,
        retryable: false,
        advice: 'Behind a proxy that inspects traffic, name its certificate in NODE_EXTRA_CA_CERTS.',
        cause,
    });
}


/***/ }),

/***/ 33882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Connections)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46752);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99517);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9027);
/* harmony import */ var _connection_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23260);





/**
 * The ways out of this process: straight to this machine, and by `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` to every
 * other. A URL that came out of a reply may lead into a private network only when the base URL does so too.
 */
class Connections {
    given;
    lookup;
    opened = new Map();
    privateBases = new Map();
    constructor({ dispatcher, lookup = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup } = {}) {
        this.given = dispatcher;
        this.lookup = lookup;
    }
    /** The way to an address that the user named. */
    to(url) {
        if (this.given)
            return this.given;
        // A proxy would look for the local service on its own machine.
        if ((0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopbackHost */ .cW)(url.hostname))
            return this.open('direct', () => new undici__WEBPACK_IMPORTED_MODULE_1__/* .Agent */ .g6());
        return this.open('any', () => proxied({ lookup: this.lookup }));
    }
    /** The way to an address that a reply of the service at `base` named. Literal hosts are checked here, others as they are resolved. */
    async toNamed(url, base) {
        if (url.hostname === base.hostname || (await this.isPrivate(base.hostname)))
            return this.to(url);
        if ((0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrivateHost */ .Sf)(url.hostname))
            throw (0,_connection_error_js__WEBPACK_IMPORTED_MODULE_3__/* .privateAddressError */ .AU)(url.hostname);
        return this.given ?? this.open('public', () => proxied({ lookup: publicOnly(this.lookup) }));
    }
    async close() {
        await Promise.all([...this.opened.values()].map((dispatcher) => dispatcher.close()));
    }
    open(kind, create) {
        const dispatcher = this.opened.get(kind) ?? create();
        this.opened.set(kind, dispatcher);
        return dispatcher;
    }
    isPrivate(hostname) {
        const known = this.privateBases.get(hostname) ?? this.resolvesPrivately(hostname);
        this.privateBases.set(hostname, known);
        return known;
    }
    resolvesPrivately(hostname) {
        if (this.given || (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrivateHost */ .Sf)(hostname))
            return Promise.resolve((0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrivateHost */ .Sf)(hostname));
        return new Promise((resolve) => {
            this.lookup(hostname, { all: true }, (error, addresses) => {
                resolve(!error && toList(addresses).some(({ address }) => (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrivateAddress */ .C0)(address)));
            });
        });
    }
}
function proxied(connect) {
    try {
        // Plain HTTP goes through a proxy as a plain request: many refuse tunnels to other ports than 443.
        return new undici__WEBPACK_IMPORTED_MODULE_1__/* .EnvHttpProxyAgent */ .J2({ connect, proxyTunnel: false });
    }
    catch {
        // The error would hold the address, and with it the proxy's password.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('The proxy in HTTP_PROXY or HTTPS_PROXY is not a URL.', {
            advice: 'Write it as http://host:port.',
        });
    }
}
/** Hides private addresses at the moment of connecting, so that a name cannot change its mind after a check. */
function publicOnly(lookup) {
    return (hostname, options, callback) => {
        lookup(hostname, { ...options, all: true }, (error, addresses) => {
            if (error)
                return callback(error, []);
            const allowed = toList(addresses).filter(({ address }) => !(0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrivateAddress */ .C0)(address));
            const [first] = allowed;
            if (!first) {
                const refusal = new Error(`${hostname} has only private addresses.`);
                return callback(Object.assign(refusal, { code: _connection_error_js__WEBPACK_IMPORTED_MODULE_3__/* .PRIVATE_ADDRESS */ .jA }), []);
            }
            if (options.all)
                callback(null, allowed);
            else
                callback(null, first.address, first.family);
        });
    };
}
function toList(addresses) {
    return typeof addresses === 'string' ? [{ address: addresses, family: 0 }] : addresses;
}


/***/ }),

/***/ 15525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ adviceForMissingModel),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   P6: () => (/* binding */ findModel),
/* harmony export */   SY: () => (/* binding */ hostedModels)
/* harmony export */ });
const codes = (list) => list.split(' ');
const SENSEVOICE_LANGUAGES = codes('zh en yue ja ko ru fr it de es ca id th nl pt cs pl el ms tl bg hr da tr vi he hu uk jw uz no ro sv fa ta az bn ' +
    'my km hi kn lo ml mr mn ne pa si sw te ur ha');
const FUN_ASR_LANGUAGES = codes('zh en ja ko vi th id ms tl hi ar fr de es pt ru it nl sv da fi no el pl cs hu ro bg hr sk');
const QWEN3_LANGUAGES = codes('zh yue en ja de ko ru fr pt ar it es hi id th tr uk vi cs da fil fi is ms no pl sv');
const RETIREMENT = '2026-10-10';
/** The vendor's notice of 2026-07-10 stops these on one day. */
function retired(model) {
    return { ...model, state: 'retired', retiredOn: RETIREMENT };
}
const paraformer = {
    state: 'live',
    body: 'file_urls',
    filesPerTask: 100,
    submitsPerSecond: 20,
    annotations: [],
    options: ['speakers', 'vocabulary', 'disfluency-removal'],
    words: 'always',
};
const paraformerV1 = {
    ...paraformer,
    submitsPerSecond: 10,
    options: ['speakers', 'disfluency-removal'],
};
const funAsr = {
    state: 'live',
    body: 'file_urls',
    filesPerTask: 100,
    submitsPerSecond: 10,
    annotations: [],
    languages: FUN_ASR_LANGUAGES,
    languageParameter: 'language_hints',
    options: ['speakers', 'vocabulary'],
    words: 'always',
};
const qwen3 = {
    state: 'live',
    body: 'file_url',
    filesPerTask: 1,
    submitsPerSecond: 100 / 60,
    annotations: ['emotions'],
    languages: QWEN3_LANGUAGES,
    languageParameter: 'language',
    options: ['words'],
    words: 'on-request',
};
/** Its parameter list and rates are not published in full: rates as for `qwen3`. */
const qwenAudio = {
    state: 'live',
    body: 'file_urls',
    filesPerTask: 1,
    submitsPerSecond: 100 / 60,
    annotations: [],
    languageParameter: 'language_hints',
    options: ['speakers', 'vocabulary'],
    words: 'always',
};
/** Every model of the recorded-file API, as of 2026-11; the first live one with emotions comes first. */
const hostedModels = [
    { ...qwen3, name: 'qwen3-asr-flash-filetrans' },
    { ...funAsr, name: 'fun-asr' },
    {
        ...paraformer,
        name: 'paraformer-v2',
        languages: codes('zh en ja yue ko de fr ru'),
        languageParameter: 'language_hints',
    },
    { ...paraformer, name: 'paraformer-8k-v2' },
    { ...qwenAudio, name: 'qwen-audio-3.1-asr-flash-filetrans' },
    { ...qwenAudio, name: 'qwen-audio-3.0-asr-flash-filetrans' },
    retired({
        name: 'sensevoice-v1',
        successor: 'fun-asr',
        body: 'file_urls',
        filesPerTask: 100,
        submitsPerSecond: 10,
        annotations: ['emotions', 'events'],
        languages: SENSEVOICE_LANGUAGES,
        languageParameter: 'language_hints',
        options: ['disfluency-removal'],
    }),
    retired({ ...paraformerV1, name: 'paraformer-v1', successor: 'paraformer-v2' }),
    retired({ ...paraformerV1, name: 'paraformer-8k-v1', successor: 'paraformer-8k-v2' }),
    retired({ ...paraformerV1, name: 'paraformer-mtl-v1', successor: 'paraformer-v2' }),
    retired({ ...funAsr, name: 'fun-asr-2025-11-07', successor: 'fun-asr' }),
    retired({ ...funAsr, name: 'fun-asr-2025-08-25', successor: 'fun-asr', languages: codes('zh en') }),
    retired({ ...funAsr, name: 'fun-asr-mtl', successor: 'fun-asr' }),
    retired({
        ...qwen3,
        name: 'qwen3-asr-flash-filetrans-2025-11-17',
        successor: 'qwen3-asr-flash-filetrans',
    }),
];
/** The table's entry; undefined for a name it does not hold, which the service may know all the same. */
function findModel(name) {
    return hostedModels.find((model) => model.name === name);
}
/** What a model tells beside the words; nothing is promised for one that the table does not hold. */
function annotationsOf(name) {
    return [...(findModel(name)?.annotations ?? [])];
}
/** What to do when the service does not have, or no longer has, a model. */
function adviceForMissingModel(name) {
    const model = findModel(name);
    if (model?.state !== 'retired') {
        return 'Check the name, the region and that the account may use it; qwen3-asr-flash-filetrans and fun-asr are live.';
    }
    const when = `${name} was retired on ${model.retiredOn}`;
    if (!model.annotations.includes('events'))
        return `${when}: use ${model.successor}.`;
    return (`${when}: use qwen3-asr-flash-filetrans (emotions) or ${model.successor} (neither emotions nor events), ` +
        'or the local engine, which needs no account.');
}


/***/ }),

/***/ 49796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Pace)
/* harmony export */ });
/** Gives turns evenly, never more than so many per second, in the order they were asked for. */
class Pace {
    clock;
    gapMs;
    nextAt = Number.NEGATIVE_INFINITY;
    constructor(clock, turnsPerSecond) {
        this.clock = clock;
        // Whole milliseconds, as timers count.
        this.gapMs = Math.ceil(1000 / turnsPerSecond);
    }
    /** Resolves when it is the caller's turn; rejects with the signal's reason as soon as it is aborted. */
    async turn(signal) {
        const now = this.clock.now();
        const at = Math.max(now, this.nextAt);
        this.nextAt = at + this.gapMs;
        if (at > now)
            await this.clock.sleep(at - now, signal);
    }
}


/***/ }),

/***/ 81304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ Poller)
});

// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
;// CONCATENATED MODULE: ./dist/lib/dashscope/look-interval.js
const pollerDefaults = {
    minimumIntervalMs: 700,
    maximumIntervalMs: 10_000,
    looksPerSecond: 15,
};
/**
 * How long to leave a task alone: no less than its share of the budget of looks, and a twentieth of its age up to the
 * maximum, so that short tasks are noticed soon and long ones cost little.
 */
function lookIntervalMs({ outstanding, ageMs, random }, options) {
    const shareMs = (outstanding / options.looksPerSecond) * 1000;
    const patienceMs = Math.min(ageMs / 20, options.maximumIntervalMs);
    return Math.max(options.minimumIntervalMs, shareMs, patienceMs) * (0.9 + random / 5);
}

// EXTERNAL MODULE: ./dist/lib/dashscope/pace.js
var pace = __webpack_require__(49796);
;// CONCATENATED MODULE: ./dist/lib/dashscope/poller.js



/** Looks in a row that may fail in passing; each has its own request-level retries behind it. */
const FAULTS_TOLERATED = 5;
/** Looks in a row that may not find a task: just after its submit, not every server has heard of it. */
const ABSENCES_TOLERATED = 3;
/** The last look may take this long beyond the deadline. */
const LAST_LOOK_MS = 15_000;
/** Owns all outstanding tasks and the one budget of looks at them, repeated requests included. */
class Poller {
    source;
    options;
    pace;
    outstanding = 0;
    constructor(source, options = {}) {
        this.source = source;
        this.options = { ...pollerDefaults, ...options };
        this.pace = new pace/* Pace */.o(source.clock, this.options.looksPerSecond);
    }
    /**
     * Yields a snapshot whenever status or progress changes, and returns the terminal one; a status nobody knows is
     * waited on. Leaving the loop stops the looks; the task itself goes on.
     * @throws WaitTimeoutError when the deadline passes; the signal's reason when it is aborted.
     */
    async *watch(taskId, options) {
        const { timeoutMs, signal } = options;
        const startedMs = this.source.clock.now();
        const deadlineMs = startedMs + timeoutMs;
        const watch = { taskId, startedMs, deadlineMs, signal, last: undefined, faults: 0, absences: 0 };
        this.outstanding++;
        try {
            for (;;) {
                const isLast = this.source.clock.now() >= deadlineMs;
                const { last } = watch;
                const snapshot = await this.look(watch, isLast);
                if (snapshot && differs(last, snapshot))
                    yield snapshot;
                if (snapshot?.terminal)
                    return snapshot;
                if (isLast)
                    throw timeout(taskId, timeoutMs, watch.last);
                await this.pause(watch);
            }
        }
        finally {
            this.outstanding--;
        }
    }
    /** Drains {@link watch}. */
    async wait(taskId, { onSnapshot, ...options }) {
        const views = this.watch(taskId, options);
        for (;;) {
            const view = await views.next();
            if (view.done)
                return view.value;
            onSnapshot?.(view.value);
        }
    }
    /** One look; undefined is no news, where it failed in passing or the task is not known yet. */
    async look(watch, isLast) {
        const { signal, taskId, deadlineMs } = watch;
        try {
            const snapshot = await this.source.status(taskId, {
                signal,
                withinMs: Math.max(LAST_LOOK_MS, deadlineMs - this.source.clock.now()),
                turn: (turnSignal) => this.pace.turn(turnSignal),
            });
            watch.faults = 0;
            watch.absences = snapshot.status === 'UNKNOWN' ? watch.absences + 1 : 0;
            if (!isLast && snapshot.status === 'UNKNOWN' && watch.absences <= ABSENCES_TOLERATED)
                return undefined;
            watch.last = snapshot;
            return snapshot;
        }
        catch (error) {
            signal?.throwIfAborted();
            const passing = error instanceof errors/* TranscribeError */.UB && error.retryable;
            if (!passing || ++watch.faults > FAULTS_TOLERATED)
                throw error;
            return undefined;
        }
    }
    async pause({ startedMs, deadlineMs, signal }) {
        const { clock } = this.source;
        const now = clock.now();
        const situation = { outstanding: this.outstanding, ageMs: now - startedMs, random: clock.random() };
        await clock.sleep(Math.max(0, Math.min(lookIntervalMs(situation, this.options), deadlineMs - now)), signal);
    }
}
function differs(before, now) {
    return before?.status !== now.status || before.progress !== now.progress;
}
function timeout(taskId, timeoutMs, last) {
    const seconds = Math.round(timeoutMs / 1000);
    const waited = seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 6) / 10} minutes`;
    return new errors/* WaitTimeoutError */.Do(taskId, `Task ${taskId} was still ${last?.status ?? 'unanswered'} after ${waited}.`, {
        advice: 'Wait longer (timeout-minutes). At DashScope the task goes on, and its result is kept for 24 hours.',
    });
}


/***/ }),

/***/ 47410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ checkTaskOptions),
/* harmony export */   jC: () => (/* binding */ needsStore),
/* harmony export */   th: () => (/* binding */ encodeSubmit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99517);
/* harmony import */ var _models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15525);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37650);



/**
 * Encodes a request for its model's family. A model that is not in the table is asked in the way most of them are.
 * @throws InputError when the model cannot do what is asked, before anything is sent.
 */
function encodeSubmit(request) {
    const model = (0,_models_js__WEBPACK_IMPORTED_MODULE_0__/* .findModel */ .P6)(request.model);
    const urls = request.fileUrls.map(checkedUrl);
    checkCount(urls, request.model, model);
    checkTaskOptions(request.model, request);
    const [first = ''] = urls;
    return {
        model: request.model,
        input: model?.body === 'file_url' ? { file_url: first } : { file_urls: urls },
        parameters: { ...encodeOptions(request, model), ...request.parameters },
    };
}
/** Whether the service has to look into its temporary store for any of the sources. */
function needsStore(request) {
    return request.fileUrls.some((url) => url.startsWith('oss://'));
}
function encodeOptions(options, model) {
    const { speakers } = options;
    return {
        ...(options.channels && { channel_id: [...options.channels] }),
        ...encodeLanguage(options.language, model),
        ...(speakers && { diarization_enabled: true }),
        ...(typeof speakers === 'number' && { speaker_count: speakers }),
        ...(options.vocabularyId && { vocabulary_id: options.vocabularyId }),
        ...(options.disfluencyRemoval && { disfluency_removal_enabled: true }),
        ...(options.words && model?.words === 'on-request' && { enable_words: true }),
    };
}
function encodeLanguage(language, model) {
    if (!language || language === 'auto')
        return {};
    const field = model ? model.languageParameter : 'language_hints';
    return field === 'language' ? { language } : { language_hints: [language] };
}
/**
 * Checks options against a model of the table; a model that is not in it may take anything.
 * @throws InputError naming the models that can do what this one cannot.
 */
function checkTaskOptions(name, asked) {
    const model = (0,_models_js__WEBPACK_IMPORTED_MODULE_0__/* .findModel */ .P6)(name);
    if (!model)
        return;
    checkLanguage(asked.language, model);
    const wanted = [
        ['speakers', asked.speakers],
        ['vocabulary', asked.vocabularyId],
        ['disfluency-removal', asked.disfluencyRemoval],
    ];
    for (const [option, value] of wanted) {
        if (!value || model.options.includes(option))
            continue;
        const able = _models_js__WEBPACK_IMPORTED_MODULE_0__/* .hostedModels */ .SY.filter(({ state, options }) => state === 'live' && options.includes(option));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`The model ${model.name} does not take the option “${option}”.`, {
            advice: `These do: ${able.map(({ name }) => name).join(', ')}.`,
        });
    }
}
function checkLanguage(language, model) {
    if (!language || language === 'auto')
        return;
    if (!model.languageParameter) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`The model ${model.name} takes no language.`, { advice: 'Leave the language out.' });
    }
    if (model.languages && !model.languages.includes(language)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`The model ${model.name} does not know the language “${language}”.`, {
            advice: `It knows: ${model.languages.join(' ')}.`,
        });
    }
}
function checkCount(urls, name, model) {
    const most = model?.filesPerTask ?? 100;
    if (urls.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('There is no source to submit.');
    if (urls.length > most) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`The model ${name} takes ${most} file${most === 1 ? '' : 's'} per task, not ${urls.length}.`);
    }
}
/** The service cannot fetch what is not encoded. */
function checkedUrl(url) {
    if (!/^(https?|oss):\/\/[^/]/i.test(url) || !URL.canParse(url)) {
        const shown = /^[a-z]+:/i.exec(url)?.[0] ?? url.slice(0, 40);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`A source must be an http, https or oss URL (this one begins with “${shown}”).`, {
            advice: 'A local file is uploaded first.',
        });
    }
    return (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .asciiUrl */ .L)(url);
}


/***/ }),

/***/ 19197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/* unused harmony exports mayRepeat, pauseMs */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99517);
/* harmony import */ var _connection_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23260);


const FIRST_PAUSE_MS = 500;
/** Quotas are counted per minute, so that a throttled call has to be more patient than a broken one. */
const FIRST_THROTTLED_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 30_000;
const LONGEST_HINT_MS = 60_000;
/** Makes attempts, each told how much of the call's time is left, until one succeeds or no further one may be made. */
async function withRetries(attempt, { repeat, retries, callTimeoutMs, signal, turn }, clock) {
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
function mayRepeat(error, repeat) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TranscribeError */ .UB) || !error.retryable)
        return false;
    if (repeat === 'always')
        return true;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD)
        return error.status === 429 || error.status === 503;
    return error instanceof _connection_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionError */ .Rc && error.nothingSent;
}
/** The server's hint, up to a minute and as it is; else doubling from half a second, with a quarter of jitter. */
function pauseMs(error, failures, random) {
    const api = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD ? error : undefined;
    if (api?.retryAfterMs !== undefined)
        return Math.min(api.retryAfterMs, LONGEST_HINT_MS);
    const first = api?.status === 429 ? FIRST_THROTTLED_PAUSE_MS : FIRST_PAUSE_MS;
    return Math.min(first * 2 ** failures, LONGEST_PAUSE_MS) * (0.75 + random / 2);
}
/** Reads `Retry-After`, seconds or an HTTP date; undefined when it is neither. */
function parseRetryAfter(header, nowMs) {
    const value = header?.trim();
    if (!value)
        return undefined;
    if (/^\d+(\.\d+)?$/.test(value))
        return Number(value) * 1000;
    const date = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}


/***/ }),

/***/ 37650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   L: () => (/* binding */ asciiUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99517);

/**
 * Splits a URL without rebuilding it: a signature covers the very bytes (`%3A` is not `:`), and parsing would normalise some.
 * @throws TranscribeError `protocol` for anything but a plain http(s) URL.
 */
function targetOf(address) {
    const [, authority, rest = ''] = /^https?:\/\/([^/?#\\]+)([^#]*)/i.exec(address) ?? [];
    // An @ would make the readers of the two halves disagree about the host; so would a backslash.
    if (!authority || /[@\\\s]/.test(authority + rest) || !URL.canParse(address)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TranscribeError */ .UB('protocol', 'The service named an address that is no http(s) URL.');
    }
    return { url: new URL(address), path: asciiUrl(rest.startsWith('/') ? rest : `/${rest}`) };
}
/** A URL, or a part of one, as it can be sent: what is encoded stays byte for byte, what no URL may hold (spaces, letters beyond ASCII) is encoded. */
function asciiUrl(text) {
    return text.replace(/[^\x21-\x7e]+/g, (illegal) => encodeURIComponent(illegal.toWellFormed()));
}


/***/ }),

/***/ 19502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ toListedTask),
/* harmony export */   C2: () => (/* binding */ toSnapshot),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99517);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18421);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50702);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37650);




const TERMINAL = new Set(['SUCCEEDED', 'FAILED', 'CANCELED', 'UNKNOWN']);
/** Reads a task out of a reply, whichever of the two shapes (`results[]`, `result`) the model's family uses. */
function toSnapshot(reply, taskId, raw = reply) {
    const { output, usage } = reply;
    const status = output.task_status?.toUpperCase() ?? 'UNSPECIFIED';
    const terminal = TERMINAL.has(status);
    const replies = output.results ?? (output.result ? [output.result] : []);
    return {
        taskId: output.task_id ?? taskId,
        status,
        terminal,
        files: terminal ? replies.map((file) => toOutcome(file, status)) : [],
        ...optional('serviceCode', output.code),
        ...optional('message', output.message),
        ...optional('progress', output.progress ?? progressOf(output.task_metrics)),
        ...optional('billedSeconds', usage?.duration ?? usage?.seconds),
        raw,
    };
}
/**
 * How a file of an ended task fared, found by the URL it was submitted with. A task that names no file, or only
 * others, answers for it with its own code.
 */
function fileOf(snapshot, fileUrl) {
    const { files, serviceCode, message, status } = snapshot;
    const [only] = files.length === 1 ? files : [];
    // The service saw the URL as it was sent, and may give it back so.
    const sent = (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiUrl */ .L)(fileUrl ?? '');
    const found = files.find((file) => (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiUrl */ .L)(file.fileUrl ?? '') === sent) ?? only;
    if (found)
        return found;
    return {
        ...(fileUrl === undefined ? {} : { fileUrl }),
        succeeded: false,
        silent: (0,_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .noSpeech */ .I9)(serviceCode) && status === 'FAILED',
        ...optional('serviceCode', serviceCode),
        ...optional('message', message),
    };
}
/**
 * Why a file of an ended task has no transcript.
 * @param advise whether to add what the code tables advise; not for a service whose messages say it themselves.
 */
function failureOf(snapshot, file = fileOf(snapshot), { advise = true } = {}) {
    const { taskId, status } = snapshot;
    const code = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanMessage */ .V8)(file.serviceCode ?? snapshot.serviceCode ?? status);
    const message = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanMessage */ .V8)(file.message ?? snapshot.message ?? '');
    const meaning = (0,_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOf */ .Pr)(code, message);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TaskFailedError */ .zX(taskId, code, sentence(snapshot, code, message), {
        retryable: meaning?.kind === 'transient',
        advice: advise ? (meaning?.advice ?? ENDINGS[status]?.advice) : undefined,
    });
}
const ENDINGS = {
    UNKNOWN: {
        sentence: 'does not exist, or no longer',
        advice: 'Results are kept for 24 hours, and only for the account and region that submitted the task.',
    },
    CANCELED: { sentence: 'was cancelled' },
    SUCCEEDED: { sentence: 'ended without naming a transcription', advice: 'Submit the source again.' },
};
function sentence({ taskId, status }, code, message) {
    if (message !== '')
        return message === code || code === status ? message : `${code}: ${message}`;
    if (code !== status)
        return `Task ${taskId} failed: ${code}.`;
    return `Task ${taskId} ${ENDINGS[status]?.sentence ?? 'failed, and the service does not say why'}.`;
}
function toOutcome(file, taskStatus) {
    const status = file.subtask_status?.toUpperCase() ?? taskStatus;
    const succeeded = status === 'SUCCEEDED' && Boolean(file.transcription_url);
    return {
        succeeded,
        silent: !succeeded && (0,_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .noSpeech */ .I9)(file.code ?? undefined),
        ...optional('fileUrl', file.file_url),
        ...(succeeded ? optional('transcriptionUrl', file.transcription_url) : {}),
        ...optional('serviceCode', file.code),
        ...optional('message', file.message),
    };
}
function progressOf(metrics) {
    const { TOTAL: total, SUCCEEDED: succeeded, FAILED: failed } = metrics ?? {};
    // A single file is either waited for or done: its share tells nothing.
    return total && total > 1 ? ((succeeded ?? 0) + (failed ?? 0)) / total : undefined;
}
function toListedTask(item) {
    return {
        taskId: item.task_id,
        status: item.status?.toUpperCase() ?? 'UNSPECIFIED',
        ...optional('model', item.model_name),
        ...optional('requestId', item.request_id),
        ...optional('createdAt', typeof item.gmt_create === 'number' ? item.gmt_create : undefined),
        ...optional('serviceCode', item.code),
        ...optional('message', item.message),
    };
}
function optional(key, value) {
    return value === null || value === undefined ? {} : { [key]: value };
}


/***/ }),

/***/ 39210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ uploadForm),
/* harmony export */   d: () => (/* binding */ asciiName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99517);



/**
 * The multipart form the store wants: quoted names, disposition before type, `file` last, and an exact length.
 * @throws InputError when the file is larger than the policy allows.
 */
function uploadForm(policy, file) {
    checkSize(policy, file);
    const key = `${policy.upload_dir}/${asciiName(file.name)}`;
    const boundary = `----form${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().replaceAll('-', '')}`;
    const fields = {
        OSSAccessKeyId: policy.oss_access_key_id,
        Signature: policy.signature,
        policy: policy.policy,
        key,
        'x-oss-object-acl': policy.x_oss_object_acl ?? 'private',
        'x-oss-forbid-overwrite': policy.x_oss_forbid_overwrite ?? 'true',
        success_action_status: '200',
    };
    const parts = Object.entries(fields).map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
    const disposition = `form-data; name="file"; filename="${asciiName(file.name)}"`;
    const head = Buffer.from(`${parts.join('')}--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`);
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    return {
        key,
        headers: {
            'content-type': `multipart/form-data; boundary=${boundary}`,
            'content-length': String(head.length + file.sizeBytes + tail.length),
        },
        body: () => node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(framed(head, file, tail), { objectMode: false }),
    };
}
async function* framed(head, file, tail) {
    yield head;
    yield* contentOf(file);
    yield tail;
}
/** A failure to read must not look like a failure of the connection. */
async function* contentOf(file) {
    let sizeBytes = 0;
    try {
        for await (const part of file.open()) {
            sizeBytes += part.length;
            yield part;
        }
    }
    catch (cause) {
        // Bytes that come from elsewhere fail with a sentence of their own.
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TranscribeError */ .UB)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TranscribeError */ .UB('file', `The file ${file.name} could not be read.`, { cause });
    }
    if (sizeBytes !== file.sizeBytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TranscribeError */ .UB('file', `The file ${file.name} changed while it was being uploaded.`);
    }
}
function checkSize({ max_file_size_mb: most }, { name, sizeBytes }) {
    if (typeof most !== 'number' || sizeBytes <= most * 1_048_576)
        return;
    const size = Math.ceil(sizeBytes / 1_048_576);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`The file ${name} has ${size} MiB; the temporary store takes ${most}.`, {
        advice: 'Compress it, for example to 16 kHz mono Opus, or give a public URL instead.',
    });
}
/** Letters, digits, dot, dash and underscore; the ending is kept. */
function asciiName(name) {
    const plain = name
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[^\w.-]+/g, '_');
    return plain.slice(-100) || 'file';
}


/***/ }),

/***/ 40612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mN: () => (/* binding */ chooseEngine),
  aw: () => (/* binding */ durationMsOf),
  qu: () => (/* binding */ localEngineCache),
  f1: () => (/* binding */ needsKey),
  F5: () => (/* binding */ openEngine)
});

// UNUSED EXPORTS: openClient

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./dist/lib/dashscope/client.js + 7 modules
var dashscope_client = __webpack_require__(59564);
// EXTERNAL MODULE: ./dist/lib/dashscope/models.js
var models = __webpack_require__(15525);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
;// CONCATENATED MODULE: ./dist/lib/dashscope/regions.js

/** From the vendor's documents. */
const HOSTS = {
    'cn-beijing': { shared: 'dashscope.aliyuncs.com', name: 'cn-beijing' },
    'ap-southeast-1': { shared: 'dashscope-intl.aliyuncs.com', name: 'ap-southeast-1' },
    'us-east-1': { shared: 'dashscope-us.aliyuncs.com', name: 'us-east-1' },
    'cn-hongkong': { shared: 'cn-hongkong.dashscope.aliyuncs.com', name: 'cn-hongkong' },
    'eu-central-1': { name: 'eu-central-1' },
    'ap-northeast-1': { name: 'ap-northeast-1' },
};
/**
 * The base URL of a region: the shared host where there is one, since it needs no workspace, else the workspace's own.
 *
 * @throws InputError when the region has only workspace hosts and no workspace is given.
 */
function regionBaseUrl(region, workspace) {
    const { shared, name } = HOSTS[region];
    if (shared)
        return `https://${shared}/api/v1`;
    // It becomes a part of the host's name, and the key goes there.
    if (workspace && !/^[\w-]+$/.test(workspace)) {
        throw new errors/* InputError */.dz('The workspace is no id of one.', { advice: 'Ids look like llm-1a2b3c.' });
    }
    if (workspace)
        return `https://${workspace}.${name}.maas.aliyuncs.com/api/v1`;
    throw new errors/* InputError */.dz(`The region ${region} has no address without a workspace.`, {
        advice: 'Give the id of the workspace too.',
    });
}

// EXTERNAL MODULE: ./dist/lib/dashscope/request.js
var request = __webpack_require__(47410);
// EXTERNAL MODULE: ./dist/lib/defaults.js
var defaults = __webpack_require__(60384);
// EXTERNAL MODULE: ./dist/lib/local-service/model-names.js
var model_names = __webpack_require__(89614);
// EXTERNAL MODULE: ./dist/lib/local-service/models.js
var local_service_models = __webpack_require__(6354);
;// CONCATENATED MODULE: ./dist/lib/engines.js









/**
 * Chooses by what was asked: an engine or address named outright, else a model that only one engine has, else the
 * engine that can be reached: DashScope with a key, the local one without.
 *
 * @throws InputError when the wishes contradict each other or a key is missing.
 */
function chooseEngine(wishes) {
    const { model } = wishes;
    const [engine, reason] = engineFor(wishes);
    if (wishes.baseUrl && wishes.region) {
        throw new errors/* InputError */.dz('A base-url and a region are given, which may contradict each other.', {
            advice: 'Leave one of them out.',
        });
    }
    if (engine === 'local') {
        refuseHostedOptions(wishes);
        const { name, annotations } = localModelFor(wishes);
        return { engine, model: name, reason, annotations, warnings: [] };
    }
    if (!wishes.apiKey)
        throw missingKey(wishes);
    const name = model === 'auto' ? defaults/* defaults */.NT.dashscopeModel : model;
    (0,request/* checkTaskOptions */.g$)(name, wishes);
    return { engine, model: name, reason, annotations: (0,models/* annotationsOf */.Ih)(name), warnings: warningsOf(name, wishes) };
}
/** Whether what is asked for can only be done with a key. */
function needsKey(wishes) {
    return engineFor(wishes)[0] === 'dashscope';
}
function missingKey({ engine, model, baseUrl, region }) {
    const local = `the local engine needs none (${local_service_models/* localModels */.y.map(({ name }) => name).join(', ')})`;
    const known = (0,models/* findModel */.P6)(model);
    if (model === 'auto' || engine || baseUrl || region) {
        return new errors/* InputError */.dz('DashScope needs an API key.', { advice: `Set DASHSCOPE_API_KEY; ${local}.` });
    }
    if (known?.state === 'retired')
        return new errors/* InputError */.dz((0,models/* adviceForMissingModel */.Dz)(model));
    const what = known
        ? `${model} runs at DashScope, which needs an API key.`
        : `No model is known as ${model}.`;
    return new errors/* InputError */.dz(what, {
        advice: `With DASHSCOPE_API_KEY set, the name is sent to DashScope; ${local}.`,
    });
}
/** The service decides in the end: what the table says against a name is no reason to refuse it. */
function warningsOf(name, { baseUrl }) {
    // Another service may have other models.
    if (baseUrl)
        return [];
    const known = (0,models/* findModel */.P6)(name);
    if (known?.state === 'retired')
        return [{ code: 'retired-model', message: (0,models/* adviceForMissingModel */.Dz)(name) }];
    if (known)
        return [];
    const message = `The model ${name} is not known here: its name and parameters are sent as they are.`;
    return [{ code: 'unknown-model', message }];
}
function engineFor({ engine, model, apiKey, baseUrl, region }) {
    if (engine)
        return [engine, 'as asked'];
    if (baseUrl)
        return ['dashscope', 'because a base URL is given'];
    if (region)
        return ['dashscope', 'because a region is given'];
    if ((0,local_service_models/* findLocalModel */.o)(model))
        return ['local', `because ${model} is a local model`];
    if (model !== 'auto')
        return ['dashscope', `because ${model} is not a local model`];
    return apiKey
        ? ['dashscope', 'because an API key is given']
        : ['local', 'because no DASHSCOPE_API_KEY is set'];
}
function localModelFor({ model, language }) {
    const name = model === 'auto' ? (local_service_models/* localModels */.y[0]?.name ?? '') : model;
    const found = (0,local_service_models/* findLocalModel */.o)(name);
    if (!found) {
        const names = local_service_models/* localModels */.y.map((known) => known.name).join(', ');
        throw new errors/* InputError */.dz(`The local engine has no model ${name}.`, { advice: `It has ${names}.` });
    }
    if (language && language !== 'auto' && !found.languages.includes((0,model_names/* baseLanguage */.ut)(language))) {
        throw new errors/* InputError */.dz(`${name} does not speak "${language}", only ${found.languages.join(', ')}.`, {
            advice: 'DashScope has models for other languages: set DASHSCOPE_API_KEY.',
        });
    }
    return found;
}
/** What only hosted models do is refused, not left out in silence. */
function refuseHostedOptions({ speakers, vocabularyId, wait }) {
    if (wait === false) {
        throw new errors/* InputError */.dz('The local engine ends with this run, so its results must be waited for.', {
            advice: 'Leave wait at true, or use DashScope.',
        });
    }
    const asked = speakers ? 'tell speakers apart' : vocabularyId ? 'use hot word lists' : undefined;
    if (!asked)
        return;
    throw new errors/* InputError */.dz(`The local engine cannot ${asked}.`, {
        advice: 'DashScope has models that can: set DASHSCOPE_API_KEY and see the command "models".',
    });
}
/** How long a source plays, where its header can be read and tells. */
async function durationMsOf({ path, read, sizeBytes }) {
    const media = path ?? (read && { size: sizeBytes, read });
    if (!media)
        return undefined;
    const { durationMsOfMedia } = await Promise.all(/* import() */[__webpack_require__.e(305), __webpack_require__.e(295)]).then(__webpack_require__.bind(__webpack_require__, 95295));
    return durationMsOfMedia(media);
}
/** Where the local engine keeps what a model needs, a name that changes with its content, and whether all of it is there. */
async function localEngineCache(model) {
    const { cacheFolders } = await __webpack_require__.e(/* import() */ 957).then(__webpack_require__.bind(__webpack_require__, 81957));
    const { installedComponents } = await Promise.all(/* import() */[__webpack_require__.e(903), __webpack_require__.e(818)]).then(__webpack_require__.bind(__webpack_require__, 3818));
    const parts = installedComponents().filter(({ name }) => ['runtime', 'vad', model].includes(name));
    return {
        folder: cacheFolders()[0]?.path ?? '',
        id: parts.map(({ id }) => id).join('_'),
        complete: parts.every(({ folder }) => folder !== undefined),
    };
}
/** A client of DashScope, or of what speaks its API at the base URL. */
function openClient({ apiKey = '', baseUrl, region, workspace, }, onSecret) {
    const url = baseUrl ?? (region ? regionBaseUrl(region, workspace) : defaults/* defaults */.NT.baseUrl);
    return new dashscope_client/* DashscopeClient */.g({ apiKey, baseUrl: url, workspace, onSecret });
}
/** Reaches DashScope, or starts the local service and reaches that. */
async function openEngine(choice, options, { onEvent, onSecret }) {
    if (choice.engine === 'dashscope') {
        const client = openClient(options, onSecret);
        return { client, service: client.address, polling: {}, sourcesAtOnce: 64, close: () => client.close() };
    }
    const { startLocalService } = await Promise.all(/* import() */[__webpack_require__.e(232), __webpack_require__.e(321)]).then(__webpack_require__.bind(__webpack_require__, 41321));
    const service = await startLocalService({
        // Nobody else can name them, and they would add up to a copy of all that is transcribed.
        keepUploads: false,
        onInstall: ({ components: parts, ...progress }) => onEvent({ type: 'install', parts, ...progress }),
    });
    const client = new dashscope_client/* DashscopeClient */.g(service);
    return {
        client,
        service: `local ${(await localEngineCache(choice.model)).id}`,
        // Enough to keep every core busy; more would only wait as copies on the disk.
        sourcesAtOnce: (0,external_node_os_.availableParallelism)() + 2,
        // On loopback a look costs nothing.
        polling: { minimumIntervalMs: 50, maximumIntervalMs: 200, looksPerSecond: 200 },
        async close() {
            await client.close();
            await service.close();
        },
    };
}


/***/ }),

/***/ 97368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ResultCache),
/* harmony export */   Z: () => (/* binding */ resultKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _dashscope_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42485);




/** Entries written in another form are not found. */
const FORM = 1;
/** Under which a transcription of this content, made in this way, is kept. */
function resultKey(contentId, { service, model, options }) {
    const asked = Object.entries(options).filter(([, value]) => value !== undefined);
    const making = [FORM, contentId, service, model, asked.sort(([a], [b]) => (a < b ? -1 : 1))];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(making)).digest('hex');
}
/**
 * Transcriptions as the service gave them, so that the same content is not paid for twice and a new format costs nothing.
 * A cache that cannot be read or written is the same as none.
 */
class ResultCache {
    folder;
    constructor(folder) {
        this.folder = folder;
    }
    /** The reply that was kept under a key. */
    async find(key) {
        const path = this.path(key);
        try {
            const reply = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'));
            const now = new Date();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(path, now, now).catch(() => { });
            return reply;
        }
        catch {
            return undefined;
        }
    }
    /** Keeps a reply, without the address that it was made from: that may be signed. */
    async keep(key, reply) {
        const { file_url: _, ...kept } = (0,_dashscope_json_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(reply);
        const path = this.path(key);
        const part = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.part`;
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(this.folder, { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(part, JSON.stringify(kept), { mode: 0o600 });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part, path);
        }
        catch {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, { force: true }).catch(() => { });
        }
    }
    /** Removes what was not asked for since a moment, in epoch milliseconds; gives how many entries remain. */
    async prune(sinceMs) {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(this.folder).catch(() => []);
        const remaining = await Promise.all(names.map(async (name) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.folder, name);
            const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => ({ mtimeMs: 0 }));
            if (mtimeMs >= sinceMs && name.endsWith('.json'))
                return 1;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true }).catch(() => { });
            return 0;
        }));
        return remaining.reduce((sum, one) => sum + one, 0);
    }
    path(key) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.folder, `${key}.json`);
    }
}


/***/ }),

/***/ 89614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ unknownModelMessage),
/* harmony export */   mf: () => (/* binding */ modelFinder),
/* harmony export */   ut: () => (/* binding */ baseLanguage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99517);

/**
 * Answers to the models' own names and to the aliases; to no other name, since a model that stands in for another must
 * be the user's choice.
 *
 * @param aliases names that may be asked for, each with the model that answers.
 * @throws InputError for an alias of a model that is not there.
 */
function modelFinder(models, aliases = {}) {
    const named = new Map(models.map((model) => [model.name, model]));
    const found = new Map(named);
    for (const [alias, name] of Object.entries(aliases)) {
        const model = named.get(name);
        if (!model) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The alias "${alias}" stands for "${name}", which is no local model.`, {
                advice: `The local models are ${namesOf(models)}.`,
            });
        }
        found.set(alias, model);
    }
    return (name) => found.get(name);
}
/** The refusal of a name: what there is instead, and how to have the name answered here. */
function unknownModelMessage(name, models) {
    const [first] = models;
    const shown = name.slice(0, 100);
    const refusal = `Model can not be found. "${shown}" is not a model of this local service, which has ${namesOf(models)}.`;
    return first
        ? `${refusal} To have it answered here, start the service with --alias ${shown}=${first.name}.`
        : refusal;
}
/** `en-US` and `EN` are `en`. */
function baseLanguage(code) {
    return code.trim().toLowerCase().split(/[-_]/)[0] ?? '';
}
function namesOf(models) {
    return models.map(({ name }) => name).join(', ') || 'none';
}


/***/ }),

/***/ 6354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findLocalModel),
/* harmony export */   y: () => (/* binding */ localModels)
/* harmony export */ });
/** The first is what `auto` means. */
const localModels = [
    {
        name: 'moonshine-tiny',
        description: 'English, 28 MB, the fastest',
        languages: ['en'],
        annotations: [],
    },
    {
        name: 'moonshine-base',
        description: 'English, 63 MB, fewer errors in 1.5 times the time',
        languages: ['en'],
        annotations: [],
    },
];
function findLocalModel(name) {
    return localModels.find((model) => model.name === name);
}


/***/ }),

/***/ 95693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fo: () => (/* binding */ collect),
  u: () => (/* binding */ runSources),
  ke: () => (/* binding */ transcribe)
});

// EXTERNAL MODULE: ./dist/lib/dashscope/poller.js + 1 modules
var poller = __webpack_require__(81304);
// EXTERNAL MODULE: ./dist/lib/delivery/output-folder.js
var output_folder = __webpack_require__(14597);
// EXTERNAL MODULE: ./dist/lib/delivery/run-json.js
var run_json = __webpack_require__(15715);
// EXTERNAL MODULE: ./dist/lib/engines.js + 1 modules
var engines = __webpack_require__(40612);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
// EXTERNAL MODULE: ./dist/lib/journal/result-cache.js
var result_cache = __webpack_require__(97368);
// EXTERNAL MODULE: ./dist/lib/options.js
var lib_options = __webpack_require__(14770);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./dist/lib/dashscope/models.js
var models = __webpack_require__(15525);
// EXTERNAL MODULE: ./dist/lib/dashscope/task.js
var task = __webpack_require__(19502);
// EXTERNAL MODULE: ./dist/lib/dashscope/transcription.js + 2 modules
var transcription = __webpack_require__(77576);
// EXTERNAL MODULE: ./dist/lib/delivery/deliver.js
var deliver = __webpack_require__(42836);
// EXTERNAL MODULE: ./dist/lib/sources/source.js
var sources_source = __webpack_require__(4016);
// EXTERNAL MODULE: ./dist/lib/dashscope/codes.js
var codes = __webpack_require__(18421);
;// CONCATENATED MODULE: ./dist/lib/task-run.js



/** What a task collected by its bare id was made with. */
const UNKNOWN_MODEL = 'unknown';
/** A stopped run has little time left. */
const CANCEL_WITHIN_MS = 3000;
/** The way of one source to the end of its task; it remembers how far it came. */
class TaskRun {
    model;
    fileUrl;
    taskId;
    submittedAt;
    /** Whether a submit was sent and not answered, so that nobody can say whether the task exists. */
    isSubmitting = false;
    context;
    uploads;
    onStage;
    constructor(context, uploads, onStage) {
        this.context = context;
        this.uploads = uploads;
        this.onStage = onStage;
        this.model = context.model;
    }
    /** The ended task; undefined when it is not waited for. */
    async run(source) {
        if (source.kind === 'task')
            return this.resume(source);
        if (source.kind === 'file' || !source.file)
            return this.submit(source);
        // Nobody will be there to upload it when the service turns out not to fetch it.
        if (!this.context.wait)
            return this.submit(source.file);
        const snapshot = await this.submit(source);
        if (!snapshot)
            return undefined;
        const { succeeded, serviceCode } = (0,task/* fileOf */.W7)(snapshot, this.fileUrl);
        // The service fetched nothing, so nothing was recognised, or billed, that a second task would repeat.
        return !succeeded && (0,codes/* saysUnreachable */.$3)(serviceCode) ? this.submit(source.file) : snapshot;
    }
    /** Cancels the task where it has not begun; false when it goes on, or nobody can tell in time. */
    async cancel() {
        if (!this.taskId)
            return false;
        const soon = { withinMs: CANCEL_WITHIN_MS, limits: { retries: 0 } };
        return this.context.client.cancel(this.taskId, soon).catch(() => false);
    }
    resume({ taskId, submittedAt, model = UNKNOWN_MODEL }) {
        this.model = model;
        this.taskId = taskId;
        if (submittedAt !== undefined)
            this.submittedAt = submittedAt;
        return this.wait(taskId);
    }
    async submit(source) {
        const { client, taskOptions, signal, wait } = this.context;
        const fileUrl = source.kind === 'url' ? source.url : await this.upload(source);
        this.fileUrl = fileUrl;
        this.onStage('queued');
        const onSend = () => {
            this.isSubmitting = true;
        };
        const request = { ...taskOptions, model: this.model, fileUrls: [fileUrl] };
        const task = await client.submit(request, { signal, onSend });
        this.isSubmitting = false;
        this.taskId = task.taskId;
        this.submittedAt = task.submittedAt;
        return wait ? this.wait(task.taskId) : undefined;
    }
    upload({ fileName: name, sizeBytes, open }) {
        const { client, signal } = this.context;
        return this.uploads(() => {
            this.onStage('uploading');
            return client.upload({ name, sizeBytes, open }, this.model, { signal });
        });
    }
    async wait(taskId) {
        const { client, poller, deadlineMs, signal, wait } = this.context;
        const timeoutMs = wait ? Math.max(0, deadlineMs - client.clock.now()) : 0;
        const onSnapshot = ({ status, progress }) => {
            if (status === 'RUNNING')
                this.onStage('recognising', progress);
        };
        try {
            return await poller.wait(taskId, { timeoutMs, signal, onSnapshot });
        }
        catch (error) {
            if (!wait && error instanceof errors/* WaitTimeoutError */.Do)
                return undefined;
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./dist/lib/journey.js








/** One source on its way, from what the user named to what became of it. */
class Journey {
    context;
    startedMs;
    task;
    cached = false;
    resultKey;
    transcriptionUrl;
    transcript;
    files = [];
    constructor(context, index, uploads) {
        this.context = context;
        this.startedMs = context.client.clock.now();
        this.task = new TaskRun(context, uploads, (stage, progress) => {
            context.onEvent({ type: 'stage', index, stage, ...(progress === undefined ? {} : { progress }) });
        });
    }
    async take(entry, stem) {
        if ('error' in entry)
            return this.failed(entry.name, entry.error);
        const { source, count } = entry;
        try {
            this.context.signal?.throwIfAborted();
            const transcript = await this.transcribe(source);
            if (!transcript)
                return this.pending(source.name);
            if (count > 1)
                transcript.warnings.push(duplicate(count));
            this.transcript = transcript;
            const { files, failure } = await (0,deliver/* deliver */.c)(transcript, stem, this.context.folder, this.context.options);
            this.files = files;
            if (failure)
                throw failure;
            return this.succeeded(source.name, transcript);
        }
        catch (error) {
            return this.stopped(source, error);
        }
    }
    /** Undefined when the task of the source is not waited for. */
    async transcribe(source) {
        const results = this.context.kept?.results;
        this.resultKey = await this.keyOf(source);
        const known = this.resultKey && (await results?.find(this.resultKey));
        if (known && (0,transcription/* isTranscription */.fC)(known)) {
            this.cached = true;
            return { ...this.frame(source), ...(0,transcription/* readTranscription */.ni)(known) };
        }
        const snapshot = await this.task.run(source);
        if (!snapshot)
            return undefined;
        const frame = this.frame(source, (0,task/* fileOf */.W7)(snapshot, this.task.fileUrl).fileUrl);
        const reply = await this.fetch(snapshot);
        if ('silence' in reply)
            return { ...frame, ...(0,transcription/* silentTranscription */.OS)(reply.silence) };
        if (this.resultKey)
            await results?.keep(this.resultKey, reply.json);
        return { ...frame, ...(0,transcription/* readTranscription */.ni)(reply.json) };
    }
    /** Under which the result is kept; undefined where nothing is kept, or its content cannot be told from another. */
    async keyOf(source) {
        const { kept, service, model, taskOptions, signal } = this.context;
        if (!kept)
            return undefined;
        if (source.kind === 'task')
            return source.resultKey;
        const contentId = await kept.contentIds.of(source, signal);
        return contentId && (0,result_cache/* resultKey */.Z)(contentId, { service, model, options: taskOptions });
    }
    async fetch(snapshot) {
        const { client, engine, signal } = this.context;
        const file = (0,task/* fileOf */.W7)(snapshot, this.task.fileUrl);
        if (file.silent)
            return { silence: file.message };
        if (!file.succeeded)
            throw (0,task/* failureOf */.g5)(snapshot, file, { advise: engine === 'dashscope' });
        if (engine === 'dashscope')
            this.transcriptionUrl = file.transcriptionUrl;
        this.task.onStage('fetching');
        return { json: await client.resultOf(snapshot, file, { signal }) };
    }
    /** What a transcript says of itself, beside the transcription. A task of which only the id is known names its source. */
    frame(source, fileUrl = source.name) {
        const { engine, annotations } = this.context;
        const isTask = source.kind === 'task';
        const name = isTask && source.name === source.taskId ? fileUrl : source.name;
        const { model } = this.task;
        const offered = isTask ? (0,models/* annotationsOf */.Ih)(model) : [...annotations];
        return { source: (0,sources_source/* displayName */.QC)(name), engine, model, annotations: offered };
    }
    /** What was stopped here goes on where it was submitted to, if that is not here. */
    async stopped(source, error) {
        const { signal, engine, cancelOnAbort } = this.context;
        const { taskId, isSubmitting } = this.task;
        const outcome = this.failed(source.name, (0,errors/* toTranscribeError */.l$)(error, signal));
        if (engine === 'local' || !(taskId || isSubmitting))
            return outcome;
        // Only the task itself can say that there is nothing to collect any more.
        if (!signal?.aborted)
            return { ...outcome, goesOn: taskId !== undefined && !(error instanceof errors/* TaskFailedError */.zX) };
        // A task that an earlier run submitted is not this run's to cancel.
        const cancelled = cancelOnAbort && source.kind !== 'task' && (await this.task.cancel());
        const advice = cancelled
            ? `Task ${taskId} had not begun and was cancelled.`
            : taskId
                ? `Task ${taskId} goes on at DashScope, which keeps its result for 24 hours.`
                : 'It was just being submitted: a task may exist at DashScope, and be billed.';
        const stop = new errors/* TranscribeError */.UB('aborted', outcome.error.message, { advice, cause: error });
        return { ...outcome, error: stop, goesOn: taskId !== undefined && !cancelled };
    }
    succeeded(source, transcript) {
        return { status: 'succeeded', ...this.common(source), transcript, warnings: transcript.warnings };
    }
    pending(source) {
        return { status: 'pending', ...this.common(source), taskId: this.task.taskId ?? '', warnings: [] };
    }
    failed(source, error) {
        const { transcript } = this;
        const warnings = transcript?.warnings ?? [];
        return { status: 'failed', ...this.common(source), ...(transcript && { transcript }), error, warnings };
    }
    common(source) {
        const { files, cached, resultKey: key, transcriptionUrl, task } = this;
        const { model, fileUrl, taskId, submittedAt } = task;
        return {
            source,
            model,
            ...(fileUrl !== undefined && { fileUrl }),
            ...(transcriptionUrl !== undefined && { transcriptionUrl }),
            ...(taskId !== undefined && { taskId }),
            ...(submittedAt !== undefined && { submittedAt }),
            ...(cached && { cached }),
            ...(key !== undefined && { resultKey: key }),
            files,
            elapsedMs: this.context.client.clock.now() - this.startedMs,
        };
    }
}
function duplicate(count) {
    return { code: 'duplicate-source', message: `It was named ${count} times and is transcribed once.` };
}

;// CONCATENATED MODULE: ./dist/lib/pipeline.js



const UPLOADS_AT_A_TIME = 4;
/** Takes every source the whole way. Each ends in one outcome, in the order of the sources, whatever happens to the others. */
async function runPipeline(found, context) {
    const limit = (0,p_limit/* default */.A)(context.sourcesAtOnce);
    const uploads = (0,p_limit/* default */.A)(UPLOADS_AT_A_TIME);
    // Names are given out before anything runs, so that they do not depend on who finishes first.
    const jobs = found.map((entry, index) => ({
        entry,
        index,
        stem: 'source' in entry ? context.folder.reserveStem((0,sources_source/* stemOf */.Vc)(entry.source)) : '',
    }));
    return limit.map(jobs, async ({ entry, index, stem }) => {
        const outcome = await new Journey(context, index, uploads).take(entry, stem);
        context.onEvent({ type: 'outcome', index, outcome });
        return outcome;
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./dist/lib/dashscope/connections.js
var connections = __webpack_require__(33882);
// EXTERNAL MODULE: ./dist/lib/dashscope/secrets.js
var secrets = __webpack_require__(50702);
;// CONCATENATED MODULE: ./dist/lib/sources/content-id.js





const HEAD_TIMEOUT_MS = 10_000;
const MOST_REDIRECTS = 5;
/** Tells contents apart: by a file's hash, or by what a URL's host says of it. */
class ContentIds {
    connections = new connections/* Connections */.U();
    /** Hosts that could not be asked once are not asked again: what they serve may be for the service alone. */
    silentHosts = new Set();
    /**
     * Something that changes whenever a source's content does; it may hold secrets of the source's address. Undefined where
     * nobody can tell, so that two unlike contents are never taken for one.
     */
    async of(source, signal) {
        if (source.kind === 'task')
            return undefined;
        if (source.kind === 'file') {
            if (source.contentId)
                return source.contentId;
            return source.path === undefined ? undefined : `sha256 ${await hashOf(source.path, signal)}`;
        }
        if (source.file?.contentId)
            return source.file.contentId;
        return /^https?:/i.test(source.url) ? this.ofUrl(source.url, signal) : undefined;
    }
    async close() {
        await this.connections.close();
    }
    /** A strong entity tag names one content of one address (RFC 9110 §8.8.1); a weak one may name several. */
    async ofUrl(address, signal) {
        let url = new URL(address);
        try {
            for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                if (this.silentHosts.has(url.host))
                    return undefined;
                const { status, location, etag, length } = await this.head(url, signal);
                if (status === 200 && etag?.startsWith('"'))
                    return `url ${(0,secrets/* unsignedUrl */.Lq)(address)} ${etag} ${length ?? ''}`;
                if (status < 300 || status > 399 || !location)
                    return undefined;
                url = new URL(location, url);
            }
        }
        catch {
            // Whoever transcribes it says what is wrong with the address.
            signal?.throwIfAborted();
            this.silentHosts.add(url.host);
        }
        return undefined;
    }
    async head(url, signal) {
        const late = AbortSignal.timeout(HEAD_TIMEOUT_MS);
        const { statusCode, headers, body } = await this.connections.to(url).request({
            origin: url.origin,
            path: url.pathname + url.search,
            method: 'HEAD',
            headers: { 'user-agent': 'sensevoice-transcribe', 'accept-encoding': 'identity' },
            signal: signal ? AbortSignal.any([signal, late]) : late,
        });
        await body.dump();
        const [location, etag, length] = [headers.location, headers.etag, headers['content-length']].map((value) => [value].flat()[0]);
        return { status: statusCode, location, etag, length };
    }
}
async function hashOf(path, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash, ...(signal ? [{ signal }] : []));
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./dist/lib/sources/find-sources.js + 1 modules
var find_sources = __webpack_require__(24217);
;// CONCATENATED MODULE: ./dist/lib/sources/minutes-limit.js



const LOOKS_AT_A_TIME = 8;
const MOST_NAMED = 5;
/**
 * Holds sources to so many minutes of audio together, in their order: one that would lead beyond them is refused, and a
 * shorter one after it may still fit. Lengths that nobody can tell before do not count, which the warnings say.
 */
async function limitMinutes(found, maxMinutes, durationOf) {
    if (maxMinutes === undefined)
        return { found: [...found], warnings: [] };
    const look = (0,p_limit/* default */.A)(LOOKS_AT_A_TIME);
    const durations = await look.map(found, async (entry) => {
        const file = fileOf(entry);
        return file && durationOf(file);
    });
    let leftMs = maxMinutes * 60_000;
    const unknown = [];
    const kept = found.map((entry, index) => {
        const durationMs = durations[index];
        if (durationMs === undefined && isCounted(entry))
            unknown.push(nameOf(entry));
        if (durationMs === undefined || durationMs <= leftMs) {
            leftMs -= durationMs ?? 0;
            return entry;
        }
        return refusal(entry, durationMs, maxMinutes);
    });
    return { found: kept, warnings: unknown.length > 0 ? [unknownWarning(unknown)] : [] };
}
function fileOf(entry) {
    if ('error' in entry || entry.source.kind === 'task')
        return undefined;
    return entry.source.kind === 'file' ? entry.source : entry.source.file;
}
/** Tasks are paid for already, and what cannot be read never will be. */
function isCounted(entry) {
    return 'source' in entry && entry.source.kind !== 'task';
}
function nameOf(entry) {
    return (0,sources_source/* displayName */.QC)('source' in entry ? entry.source.name : entry.name);
}
function unknownWarning(names) {
    const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
    return `These do not count for max-minutes, since their length is not known before: ${names.slice(0, MOST_NAMED).join(', ')}${more}.`;
}
function refusal(entry, durationMs, maxMinutes) {
    const name = 'source' in entry ? entry.source.name : entry.name;
    const minutes = (durationMs / 60_000).toFixed(1);
    const message = `${(0,sources_source/* displayName */.QC)(name)} has ${minutes} minutes, which is more than max-minutes, ${maxMinutes} for all sources, leaves.`;
    return { name, error: new errors/* InputError */.dz(message, { advice: 'Raise max-minutes, or name fewer sources.' }) };
}

// EXTERNAL MODULE: ./dist/lib/sources/task-list.js
var task_list = __webpack_require__(69641);
;// CONCATENATED MODULE: ./dist/lib/transcribe.js












/**
 * Transcribes sources and writes the transcripts: the whole way, as the command line and the Action take it.
 *
 * A source that fails fails alone, as an outcome. The promise is rejected only when nothing could begin.
 *
 * @throws InputError when the request is refused before anything was sent.
 * @example
 * const { outcomes } = await transcribe({ sources: ['talk.mp3'], engine: 'local' })
 */
async function transcribe(request, hooks = {}) {
    const { sources, ...options } = (0,lib_options/* checkOptions */.Jr)(request);
    return runSources(options, () => (0,find_sources/* findSources */.I)(sources), hooks);
}
/**
 * Fetches what earlier runs submitted, and writes the transcripts. With `wait: false` each task gets one look, and what is
 * not finished comes back as `pending`.
 *
 * @throws InputError when the request is refused before anything was sent.
 */
async function collect(tasks, request = {}, hooks = {}) {
    const found = tasks.map((source) => ({ source, count: 1 }));
    // Only DashScope keeps tasks beyond the run that submitted them.
    return runSources((0,lib_options/* checkRunOptions */._b)({ engine: 'dashscope', ...request }), async () => found, hooks);
}
/** The way of sources wherever they come from; they are looked for once the options are known to make sense. */
async function runSources(options, find, { signal, cancelOnAbort = false, onEvent = () => { }, onSecret, resultCacheFolder }) {
    const choice = (0,engines/* chooseEngine */.mN)(options);
    const { engine, model, reason } = choice;
    const folder = await output_folder/* OutputFolder */.w.open(options.outputDir, options.formats);
    const found = await find();
    refuseInVain(found, choice);
    const limited = await limitMinutes(found, options.maxMinutes, engines/* durationMsOf */.aw);
    onEvent({ type: 'engine', ...choice });
    onEvent({ type: 'sources', names: found.map((entry) => ('source' in entry ? entry.source : entry).name) });
    for (const message of limited.warnings)
        onEvent({ type: 'warning', message });
    const running = await (0,engines/* openEngine */.F5)(choice, options, { onEvent, onSecret });
    const kept = resultCacheFolder === undefined
        ? undefined
        : { results: new result_cache/* ResultCache */.A(resultCacheFolder), contentIds: new ContentIds() };
    try {
        const { client, service, polling, sourcesAtOnce } = running;
        const outcomes = await runPipeline(limited.found, {
            ...choice,
            client,
            service,
            poller: new poller/* Poller */.v(client, polling),
            sourcesAtOnce,
            taskOptions: taskOptionsOf(options),
            options,
            folder,
            kept,
            wait: options.wait,
            deadlineMs: client.clock.now() + options.timeoutMinutes * 60_000,
            signal,
            cancelOnAbort,
            onEvent,
        });
        return { engine, model, reason, outcomes, ...(await writeLists(folder, choice, outcomes)) };
    }
    finally {
        await kept?.contentIds.close();
        await running.close();
    }
}
/** @throws InputError when there is nothing to do, or the engine cannot have what is to be done. */
function refuseInVain(found, { engine }) {
    if (found.length === 0) {
        throw new errors/* InputError */.dz('There is nothing to transcribe: what was named was taken away again.', {
            advice: 'Look at the patterns that begin with an exclamation mark.',
        });
    }
    const isTask = (entry) => 'source' in entry && entry.source.kind === 'task';
    if (engine === 'local' && found.some(isTask)) {
        throw new errors/* InputError */.dz('Tasks are kept by DashScope alone, so the local engine has none to collect.', {
            advice: 'Leave the engine out, or name DashScope.',
        });
    }
}
/** What the model is asked for, and nothing else. */
function taskOptionsOf(options) {
    const { language, speakers, channels, vocabularyId, disfluencyRemoval, words, parameters } = options;
    return { language, speakers, channels, vocabularyId, disfluencyRemoval, words, parameters };
}
/** They only list what is there; a disk that has no room for them takes nothing from the run. */
async function writeLists(folder, { engine, model }, outcomes) {
    try {
        const tasks = await folder.writeTasks((0,task_list/* unfinishedTasks */.I)(outcomes));
        const manifest = await folder.writeManifest({ engine, model, sources: outcomes.map(run_json/* manifestEntry */.m) });
        return { manifest, ...(tasks ? { tasks } : {}) };
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
