export const id = 323;
export const ids = [323];
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

/***/ 35279:
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
// EXTERNAL MODULE: ./dist/lib/dashscope/regions.js
var regions = __webpack_require__(20766);
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
        advice: refusedKeyAdvice(status, context.keySentTo) ?? meaning?.advice ?? adviceFor(status),
    });
}
/** Which key goes where is known to the user alone, so that the place is what tells a slip. */
function refusedKeyAdvice(status, keySentTo) {
    if (status !== 401 || !keySentTo)
        return undefined;
    return (`It was tried at ${(0,regions/* describePlace */.df)(keySentTo)}: check the key, and that it was made there, ` +
        'since a key works only in its own region, and some only on the host of their workspace.');
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
    stallTimeoutMs: 60_000,
    callTimeoutMs: 180_000,
    retries: 5,
    maxReplyBytes: 64 * 1024 * 1024,
};
const ERROR_BODY_BYTES = 256 * 1024;
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
        const target = (0,dashscope_target/* targetOf */.$r)(request.url);
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
            throw (0,connection_error/* explainFailure */.SP)(error, { host: target.url.host, timedOutMs, secrets: this.secrets });
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
            headers: { 'accept-encoding': dashscope_body/* ACCEPT_ENCODING */.x, 'user-agent': 'sensevoice-transcribe', ...headers },
            body: body?.() ?? null,
            signal,
            // Counted from what was last sent.
            headersTimeout: stallTimeoutMs,
            bodyTimeout: stallTimeoutMs,
        });
        const { statusCode: status, headers: replyHeaders } = reply;
        const encodings = replyHeaders['content-encoding'];
        if (status < 300)
            return { status, body: await (0,dashscope_body/* readBody */.Q)(reply.body, encodings, maxReplyBytes) };
        // The status tells enough where the body cannot be read.
        const words = await (0,dashscope_body/* readBody */.Q)(reply.body, encodings, ERROR_BODY_BYTES).catch(() => Buffer.alloc(0));
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

// EXTERNAL MODULE: ./dist/lib/dashscope/models.js + 1 modules
var models = __webpack_require__(93683);
// EXTERNAL MODULE: ./dist/lib/dashscope/option-checks.js + 1 modules
var option_checks = __webpack_require__(23185);
// EXTERNAL MODULE: ./dist/lib/dashscope/parameters.js
var dashscope_parameters = __webpack_require__(11019);
;// CONCATENATED MODULE: ./dist/lib/dashscope/request.js





/**
 * Encodes a request for its model's family. A model that is not in the table is asked in the way most of them are.
 * @throws InputError when the model cannot do what is asked, before anything is sent.
 */
function encodeSubmit(request) {
    const model = (0,models/* findModel */.P6)(request.model);
    const urls = request.fileUrls.map(checkedUrl);
    if (urls.length === 0)
        throw new errors/* InputError */.dz('There is no source to submit.');
    (0,option_checks/* checkFilesPerTask */.uK)(request.model, urls.length);
    (0,option_checks/* checkTaskOptions */.g$)(request.model, request);
    const encoded = (place) => encodeOptions(request, model, place);
    const source = model?.body === 'file_url' ? { file_url: urls[0] } : { file_urls: urls };
    return {
        model: request.model,
        input: { ...source, ...encoded('input') },
        parameters: { ...encoded('parameters'), ...request.parameters },
        ...encoded('body'),
    };
}
/** Whether the service has to look into its temporary store for any of the sources. */
function needsStore(request) {
    return request.fileUrls.some((url) => url.startsWith('oss://'));
}
function encodeOptions(asked, model, wanted) {
    const parameters = model?.parameters ?? dashscope_parameters/* usualParameters */.fZ;
    const entries = parameters
        .filter(({ place = 'parameters' }) => place === wanted)
        .map(({ name, encode }) => [name, encode(asked)]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
/** The service cannot fetch what is not encoded. */
function checkedUrl(url) {
    if (!/^(https?|oss):\/\/[^/]/i.test(url) || !URL.canParse(url)) {
        const shown = /^[a-z]+:/i.exec(url)?.[0] ?? url.slice(0, 40);
        throw new errors/* InputError */.dz(`A source must be an http, https or oss URL (this one begins with “${shown}”).`, {
            advice: 'A local file is uploaded first.',
        });
    }
    return (0,dashscope_target/* asciiUrl */.LT)(url);
}

// EXTERNAL MODULE: ./dist/lib/dashscope/missing-model.js
var missing_model = __webpack_require__(65227);
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
    const advice = (0,missing_model/* adviceForMissingModel */.D)(model);
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
    return error.code === 'input' || error.code === 'not-submitted';
}

// EXTERNAL MODULE: ./dist/lib/dashscope/pace.js
var dashscope_pace = __webpack_require__(49796);
;// CONCATENATED MODULE: ./dist/lib/dashscope/submit-turns.js



/** When a task may be submitted: no faster than the account is granted for its model. */
class SubmitTurns {
    clock;
    paces = new Map();
    constructor(clock) {
        this.clock = clock;
    }
    /**
     * Resolves when it is the caller's turn; rejects with the signal's reason as soon as it is aborted.
     *
     * @param untilMs the latest time, by the clock, that is of use.
     * @throws TranscribeError `not-submitted` at once when the turn comes later.
     */
    async next(model, signal, untilMs) {
        const pace = this.paces.get(model) ?? new dashscope_pace/* Pace */.o(this.clock, allowance(model));
        this.paces.set(model, pace);
        if (!(await pace.turn(signal, untilMs)))
            throw tooLate(model);
    }
}
/** What is no whole number by the second is granted by the minute. */
function allowance(model) {
    const perSecond = (0,models/* findModel */.P6)(model)?.submitsPerSecond ?? Number.POSITIVE_INFINITY;
    const isBySecond = Number.isInteger(perSecond) || !Number.isFinite(perSecond);
    return isBySecond ? { turns: perSecond } : { turns: Math.round(perSecond * 60), spanMs: 60_000 };
}
function tooLate(model) {
    const { submitsPerSecond } = (0,models/* findModel */.P6)(model) ?? {};
    const rate = submitsPerSecond
        ? `, since ${model} takes ${Math.round(submitsPerSecond * 60)} tasks a minute`
        : '';
    return new errors/* TranscribeError */.UB('not-submitted', `It could not be submitted before the deadline${rate}.`, {
        advice: 'Wait longer (timeout-minutes), or name fewer sources at a time.',
    });
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
    submitTurns;
    tell;
    /** @throws InputError when the base URL is none, or when key or workspace cannot be sent in a header. */
    constructor(options) {
        const apiKey = checkHeaderValue('API key', options.apiKey);
        this.clock = options.clock ?? clock/* systemClock */.m;
        this.submitTurns = new SubmitTurns(this.clock);
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
     * @throws TranscribeError `submit-unknown` when nobody can say whether the task exists; `not-submitted` at once when its turn
     * comes too late.
     */
    async submit(request, { onSend, untilMs, ...options } = {}) {
        const { model } = request;
        const body = JSON.stringify(encodeSubmit(request));
        const headers = {
            'content-type': 'application/json',
            'x-dashscope-async': 'enable',
            ...(needsStore(request) && { 'x-dashscope-ossresourceresolve': 'enable' }),
        };
        const call = this.request('POST', '/services/audio/asr/transcription', { headers, body: () => body });
        try {
            const turn = async (signal) => {
                await this.submitTurns.next(model, signal, untilMs);
                await onSend?.();
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
    async resultOf(snapshot, file, { onRenewed, ...options } = {}) {
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
            onRenewed?.(fresh);
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
/** Codes that say it by themselves. */
const MODEL_CODES = /^(ModelNotFound|Model\.AccessDenied)$/i;
/** Codes that say many things, and how their messages put this one. */
const MANY_MEANINGS = /^(InvalidParameter|NotFound|AccessDenied|Unknown)$/i;
const MODEL_MISSING = /\bmodel\b.*(not exist|not found|can ?not be found|access denied)/i;
/** Whether a refusal says that the model is not there, or not any more: retired, misspelt, of another region, or not granted. */
function saysModelUnavailable(code, message) {
    return MODEL_CODES.test(code) || (MANY_MEANINGS.test(code) && MODEL_MISSING.test(message));
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
const STALLED = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
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
    if (STALLED.has(code))
        return new ConnectionError(`${host} does not get on.`, { nothingSent: false, cause });
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
    /** Ends everything that is under way, which {@link close} would wait for. */
    async destroy() {
        await Promise.all([...this.opened.values()].map((dispatcher) => dispatcher.destroy()));
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

/***/ 65227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ adviceForMissingModel)
/* harmony export */ });
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82272);
/* harmony import */ var _models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93683);


const LOCAL = 'the local engine, which needs no account';
/** What to do when the service does not have, or no longer has, a model. */
function adviceForMissingModel(name) {
    const model = (0,_models_js__WEBPACK_IMPORTED_MODULE_0__/* .findModel */ .P6)(name);
    if (!model)
        return adviceForUnknownModel(name);
    if (model.state === 'retired')
        return `${name} was retired on ${model.retiredOn}: use ${successorsOf(model)}, or ${localFor(model)}.`;
    return (`It is live in ${model.regions.join(' and ')}: check the region and that the account may use it, ` +
        `or use another live model (${otherLiveModels(name)}) or ${LOCAL}.`);
}
function adviceForUnknownModel(name) {
    const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, _models_js__WEBPACK_IMPORTED_MODULE_0__/* .hostedModels */ .SY.map((model) => model.name));
    const names = _models_js__WEBPACK_IMPORTED_MODULE_0__/* .liveModels */ .z1.map((model) => model.name).join(', ');
    const question = nearest ? `Did you mean ${nearest}? ` : '';
    return `${question}Check the name, the region and that the account may use it: live are ${names}; or use ${LOCAL}.`;
}
/** The open weights of what gave events run on the user's machine. */
function localFor({ annotations }) {
    return annotations.includes('events') ? `${LOCAL}, with model sensevoice-small (both)` : LOCAL;
}
/** No live model tells events, and only one tells emotions. */
function successorsOf({ annotations, successor }) {
    if (!annotations.includes('events'))
        return `${successor}`;
    return `qwen3-asr-flash-filetrans (emotions), ${successor} (neither emotions nor events)`;
}
function otherLiveModels(name) {
    return _models_js__WEBPACK_IMPORTED_MODULE_0__/* .liveModels */ .z1
        .filter((model) => model.name !== name)
        .map((model) => model.name)
        .join(', ');
}


/***/ }),

/***/ 93683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ih: () => (/* binding */ annotationsOf),
  P6: () => (/* binding */ findModel),
  SY: () => (/* binding */ hostedModels),
  z1: () => (/* binding */ liveModels)
});

;// CONCATENATED MODULE: ./dist/lib/dashscope/languages.js
const codes = (list) => list.split(' ');
/** Codes as the vendor writes them; `jw` is Javanese. */
const SENSEVOICE_LANGUAGES = codes('zh en yue ja ko ru fr it de es ca id th nl pt cs pl el ms tl bg hr da tr vi he hu uk jw uz no ro sv fa ta az bn ' +
    'my km hi kn lo ml mr mn ne pa si sw te ur ha');
const PARAFORMER_LANGUAGES = codes('zh en ja yue ko de fr ru');
const FUN_ASR_LANGUAGES = codes('zh en ja ko vi th id ms tl hi ar fr de es pt ru it nl sv da fi no el pl cs hu ro bg hr sk');
/** Those of the snapshot of 2025-08-25. */
const FIRST_FUN_ASR_LANGUAGES = codes('zh en');
const QWEN3_LANGUAGES = codes('zh yue en ja de ko ru fr pt ar it es hi id th tr uk vi cs da fil fi is ms no pl sv');

// EXTERNAL MODULE: ./dist/lib/dashscope/parameters.js
var parameters = __webpack_require__(11019);
;// CONCATENATED MODULE: ./dist/lib/dashscope/models.js


const BEIJING = ['cn-beijing'];
const BEIJING_AND_SINGAPORE = ['cn-beijing', 'ap-southeast-1'];
const twoGigabytes = { fileBytes: 2 * 1024 ** 3 };
const twelveHours = { ...twoGigabytes, durationMs: 12 * 3_600_000 };
/** The vendor's notices of 2026-07 stop all of these on one day. */
const retired = { state: 'retired', retiredOn: '2026-10-10' };
const speakers = [parameters/* diarization */.j, parameters/* speakerCount */.N_];
const paraformerParameters = [
    parameters/* channelId */.Zm,
    ...speakers,
    parameters/* disfluencyRemoval */.Jo,
    parameters/* timestampAlignment */._y,
    parameters/* wordFilter */.bI,
    parameters/* eventDetection */.c8,
];
/** What the Paraformer models share; those of version 2 are the others' successors. */
const paraformer = {
    regions: BEIJING,
    body: 'file_urls',
    parameters: [...paraformerParameters, parameters/* vocabularyId */.W2],
    annotations: [],
    words: 'always',
    itn: 'always',
    filesPerTask: 100,
    ...twelveHours,
    submitsPerSecond: 20,
    price: { yuanPerSecond: { 'cn-beijing': 0.00008 }, of: 'speech' },
};
const paraformerV1 = {
    ...paraformer,
    ...retired,
    parameters: [...paraformerParameters, parameters/* phrases */.HJ],
    submitsPerSecond: 10,
};
const funAsr = {
    regions: BEIJING_AND_SINGAPORE,
    body: 'file_urls',
    parameters: [
        parameters/* channelId */.Zm,
        parameters/* languageHints */.tL(1),
        ...speakers,
        parameters/* vocabularyId */.W2,
        parameters/* wordFilter */.bI,
    ],
    languages: FUN_ASR_LANGUAGES,
    annotations: [],
    words: 'always',
    itn: 'always',
    filesPerTask: 100,
    ...twelveHours,
    submitsPerSecond: 600 / 60,
    price: { yuanPerSecond: { 'cn-beijing': 0.00022, 'ap-southeast-1': 0.00026 }, of: 'audio' },
};
const qwen3 = {
    regions: BEIJING_AND_SINGAPORE,
    body: 'file_url',
    parameters: [
        parameters/* channelId */.Zm,
        parameters/* language */.BH,
        parameters/* enableItn */.rU,
        parameters/* enableWords */.PC,
        parameters/* corpus */.bd,
    ],
    languages: QWEN3_LANGUAGES,
    annotations: ['emotions'],
    words: 'on-request',
    itn: 'on-request',
    filesPerTask: 1,
    ...twelveHours,
    submitsPerSecond: 100 / 60,
    price: { yuanPerSecond: { 'cn-beijing': 0.00022 }, of: 'audio' },
};
/** Nobody publishes all of its parameters, its rate or its price: the rate is that of `qwen3`. */
const qwenAudio = {
    regions: BEIJING_AND_SINGAPORE,
    body: 'file_urls',
    parameters: [
        parameters/* channelId */.Zm,
        parameters/* languageHints */.tL(4),
        ...speakers,
        parameters/* vocabularyId */.W2,
        parameters/* contextMessage */.$Q,
    ],
    annotations: [],
    words: 'always',
    filesPerTask: 1,
    ...twelveHours,
    submitsPerSecond: 100 / 60,
};
/** Every model of the recorded-file API, as of 2026-11; the first live one is the one with emotions. */
const hostedModels = [
    { ...qwen3, name: 'qwen3-asr-flash-filetrans', state: 'live' },
    { ...funAsr, name: 'fun-asr', state: 'live' },
    {
        ...paraformer,
        name: 'paraformer-v2',
        state: 'live',
        parameters: [...paraformer.parameters, parameters/* languageHints */.tL(undefined, ['zh', 'en'])],
        languages: PARAFORMER_LANGUAGES,
    },
    { ...paraformer, name: 'paraformer-8k-v2', state: 'live', tasksAtOnce: 100 },
    {
        ...qwenAudio,
        name: 'qwen-audio-3.1-asr-flash-filetrans',
        state: 'live',
        regions: [...BEIJING_AND_SINGAPORE, 'qianwen'],
    },
    { ...qwenAudio, name: 'qwen-audio-3.0-asr-flash-filetrans', state: 'live' },
    {
        name: 'sensevoice-v1',
        ...retired,
        successor: 'fun-asr',
        regions: BEIJING,
        body: 'file_urls',
        parameters: [
            parameters/* channelId */.Zm,
            parameters/* languageHints */.tL(1, ['auto']),
            parameters/* disfluencyRemoval */.Jo,
            parameters/* eventDetection */.c8,
        ],
        languages: SENSEVOICE_LANGUAGES,
        annotations: ['emotions', 'events'],
        itn: 'always',
        filesPerTask: 100,
        ...twoGigabytes,
        submitsPerSecond: 10,
        price: { yuanPerSecond: { 'cn-beijing': 0.0007 }, of: 'speech' },
    },
    { ...paraformerV1, name: 'paraformer-v1', successor: 'paraformer-v2' },
    { ...paraformerV1, name: 'paraformer-8k-v1', successor: 'paraformer-8k-v2' },
    { ...paraformerV1, name: 'paraformer-mtl-v1', successor: 'paraformer-v2' },
    { ...funAsr, ...retired, name: 'fun-asr-2025-11-07', successor: 'fun-asr' },
    {
        ...funAsr,
        ...retired,
        name: 'fun-asr-2025-08-25',
        successor: 'fun-asr',
        languages: FIRST_FUN_ASR_LANGUAGES,
    },
    // In Singapore its rate was 100 a minute.
    { ...funAsr, ...retired, name: 'fun-asr-mtl', successor: 'fun-asr' },
    {
        ...qwen3,
        ...retired,
        name: 'qwen3-asr-flash-filetrans-2025-11-17',
        successor: 'qwen3-asr-flash-filetrans',
    },
];
const liveModels = hostedModels.filter(({ state }) => state === 'live');
/** The table's entry; undefined for a name it does not hold, which the service may know all the same. */
function findModel(name) {
    return hostedModels.find((model) => model.name === name);
}
/** What a model tells beside the words; nothing is promised for one that the table does not hold. */
function annotationsOf(name) {
    return [...(findModel(name)?.annotations ?? [])];
}


/***/ }),

/***/ 23185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uK: () => (/* binding */ checkFilesPerTask),
  vK: () => (/* binding */ checkRegion),
  g$: () => (/* binding */ checkTaskOptions),
  jf: () => (/* binding */ parameterWarnings)
});

// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
// EXTERNAL MODULE: ./dist/lib/nearest-name.js
var nearest_name = __webpack_require__(82272);
// EXTERNAL MODULE: ./dist/lib/options.js
var options = __webpack_require__(14770);
// EXTERNAL MODULE: ./dist/lib/dashscope/models.js + 1 modules
var models = __webpack_require__(93683);
;// CONCATENATED MODULE: ./dist/lib/dashscope/parameter-types.js
const CHECKS = {
    boolean: (value) => typeof value === 'boolean',
    integer: Number.isInteger,
    'integer[]': (value) => isListOf(value, Number.isInteger),
    string: isText,
    'string[]': (value) => isListOf(value, isText),
    json: (value) => isText(value) && isObject(parse(value)),
    object: isObject,
    'object[]': (value) => isListOf(value, isObject),
};
/** Whether a value is of a parameter's type and within its range. */
function fits({ type, minimum, maximum }, value) {
    if (!CHECKS[type](value))
        return false;
    const numbers = [value].flat().filter((item) => typeof item === 'number');
    return numbers.every((item) => item >= (minimum ?? item) && item <= (maximum ?? item));
}
/** What a parameter takes, for a sentence. */
function takes({ type, minimum, maximum }) {
    const range = minimum === undefined ? '' : maximum === undefined ? ` from ${minimum}` : ` from ${minimum} to ${maximum}`;
    return `${WORDS[type]}${range}`;
}
const WORDS = {
    boolean: 'true or false',
    integer: 'a whole number',
    'integer[]': 'a list of whole numbers',
    string: 'a text',
    'string[]': 'a list of texts',
    json: 'a JSON object written as text',
    object: 'an object',
    'object[]': 'a list of objects',
};
function isListOf(value, isItem) {
    return Array.isArray(value) && value.length > 0 && value.every(isItem);
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./dist/lib/dashscope/task-options.js
var task_options = __webpack_require__(99553);
;// CONCATENATED MODULE: ./dist/lib/dashscope/option-checks.js






/**
 * Checks options against a model of the table; a model that is not in it may take anything.
 * @throws InputError naming the models that can do what this one cannot, what a parameter takes, or how it is written.
 */
function checkTaskOptions(name, asked) {
    const model = (0,models/* findModel */.P6)(name);
    if (!model)
        return;
    checkLanguage(asked, model);
    for (const option of task_options/* TASK_OPTIONS */.V2)
        if (option !== 'language')
            checkOption(option, asked, model);
    for (const parameter of model.parameters) {
        const value = parameter.encode(asked);
        if (value !== undefined)
            checkValue(parameter, value);
        checkLength(parameter, asked, model);
    }
    checkParameters(asked.parameters ?? {}, model);
}
/** @throws InputError when a task of the model does not take so many files. */
function checkFilesPerTask(name, count) {
    const most = (0,models/* findModel */.P6)(name)?.filesPerTask ?? count;
    if (count <= most)
        return;
    throw new errors/* InputError */.dz(`The model ${name} takes ${most} file${most === 1 ? '' : 's'} per task, not ${count}.`, {
        advice: most === 1 ? 'Leave files-per-task out.' : `Set files-per-task to ${most} at the most.`,
    });
}
/** Whether a model can do what an option asks for, by a parameter or always. */
function offers({ parameters, words, itn }, option) {
    if (option === 'words')
        return words !== undefined;
    if (option === 'itn')
        return itn !== undefined;
    return parameters.some(({ options }) => options.includes(option));
}
function checkOption(option, asked, model) {
    if (option === 'itn' && asked.itn === false && model.itn === 'always') {
        throw new errors/* InputError */.dz(`The model ${model.name} always writes numbers in figures.`, {
            advice: `These do not unless asked to: ${namesOf((each) => each.itn === 'on-request')}.`,
        });
    }
    if (!(0,task_options/* isAsked */.D6)(asked, option) || offers(model, option))
        return;
    const able = namesOf((each) => offers(each, option));
    throw new errors/* InputError */.dz(`The model ${model.name} does not take the option “${(0,options/* optionName */.fS)(option)}”.`, {
        advice: able === '' ? 'No live model does.' : `These do: ${able}.`,
    });
}
function namesOf(isMeant) {
    return models/* liveModels */.z1
        .filter(isMeant)
        .map(({ name }) => name)
        .join(', ');
}
function checkLanguage(asked, model) {
    const named = (0,task_options/* languagesOf */.P7)(asked);
    if (named.length === 0)
        return;
    const parameter = model.parameters.find(({ options }) => options.includes('language'));
    if (!parameter) {
        throw new errors/* InputError */.dz(`The model ${model.name} takes no language.`, { advice: 'Leave the language out.' });
    }
    const { languages } = model;
    const unknown = languages && named.find((code) => !languages.includes(code));
    if (unknown !== undefined) {
        const [base = ''] = unknown.toLowerCase().split(/[-_]/);
        const question = languages?.includes(base) ? `Did you mean ${base}? ` : '';
        throw new errors/* InputError */.dz(`The model ${model.name} does not know the language “${unknown}”.`, {
            advice: `${question}It knows: ${languages?.join(' ')}.`,
        });
    }
    const most = parameter.type === 'string' ? 1 : (parameter.mostItems ?? named.length);
    if (named.length > most) {
        const limit = most === 1 ? 'one language' : `${most} languages`;
        throw new errors/* InputError */.dz(`The model ${model.name} takes ${limit}, not ${named.length}.`, {
            advice: 'Leave it to the model where several are spoken.',
        });
    }
}
function checkValue(parameter, value) {
    if (fits(parameter, value))
        return;
    const shown = JSON.stringify(value).slice(0, 40);
    throw new errors/* InputError */.dz(`The parameter ${parameter.name} cannot be ${shown}: it takes ${takes(parameter)}.`);
}
function checkLength({ options, mostCharacters }, { context }, model) {
    if (!mostCharacters || !context || !options.includes('context') || context.length <= mostCharacters)
        return;
    throw new errors/* InputError */.dz(`The model ${model.name} takes a context of ${mostCharacters} characters, not ${context.length}.`, { advice: 'Keep the names and terms that matter most.' });
}
/** What is given under the API's own names. A name that is none of theirs may be newer than the table. */
function checkParameters(given, model) {
    const known = parametersInBody(model);
    for (const [name, value] of Object.entries(given)) {
        const parameter = known.find((candidate) => candidate.name === name);
        if (parameter)
            checkValue(parameter, value);
        else if (!isKnownElsewhere(name)) {
            const nearest = (0,nearest_name/* nearestName */.q)(name, known.map((candidate) => candidate.name));
            if (nearest) {
                throw new errors/* InputError */.dz(`The model ${model.name} has no parameter “${name}”.`, {
                    advice: `Did you mean ${nearest}?`,
                });
            }
        }
    }
}
/** Warns of parameters that the documents do not name for the model: they are sent all the same. */
function parameterWarnings(name, { parameters = {} }) {
    const model = (0,models/* findModel */.P6)(name);
    if (!model)
        return [];
    const known = parametersInBody(model);
    return Object.keys(parameters)
        .filter((given) => !known.some((parameter) => parameter.name === given))
        .map((given) => {
        const able = namesOf((each) => parametersInBody(each).some((parameter) => parameter.name === given));
        const whose = able === '' ? '' : ` (a parameter of ${able})`;
        const message = `${name} is not known to take ${given}${whose}: it is sent as it is.`;
        return { code: 'unknown-parameter', message };
    });
}
function parametersInBody(model) {
    return model.parameters.filter(({ place = 'parameters' }) => place === 'parameters');
}
function isKnownElsewhere(name) {
    return models/* hostedModels */.SY.some((model) => parametersInBody(model).some((parameter) => parameter.name === name));
}
/**
 * Checks that a model of the table is offered in a region.
 * @throws InputError naming where it is, and what there is in its place.
 */
function checkRegion(name, region) {
    const model = (0,models/* findModel */.P6)(name);
    if (!model || model.regions.includes(region))
        return;
    const there = namesOf((each) => each.regions.includes(region));
    throw new errors/* InputError */.dz(`The model ${name} is not offered in the region ${region}, only in ${model.regions.join(' and ')}.`, {
        advice: (there === '' ? `No model is known for ${region}` : `In ${region} there are ${there}`) +
            '; to try it all the same, give the address as base-url.',
    });
}


/***/ }),

/***/ 49796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Pace)
/* harmony export */ });
/** How unevenly what is sent evenly may arrive. */
const JITTER_MS = 60;
/**
 * Gives turns evenly, in the order they were asked for, and never more of them in any span than is granted, even where this
 * program was held up and has to catch up.
 */
class Pace {
    clock;
    turns;
    spanMs;
    gapMs;
    nextAt = Number.NEGATIVE_INFINITY;
    /** When the latest turns were really given, as many as a span holds. */
    given = [];
    constructor(clock, { turns, spanMs = 1000 }) {
        this.clock = clock;
        this.turns = Math.max(1, Math.floor(turns));
        this.spanMs = spanMs + JITTER_MS;
        this.gapMs = this.spanMs / turns;
    }
    /**
     * Resolves when it is the caller's turn; rejects with the signal's reason as soon as it is aborted.
     *
     * @param untilMs the latest time that is of use. Where the turn comes later, none is taken: false at once.
     */
    async turn(signal, untilMs = Number.POSITIVE_INFINITY) {
        const now = this.clock.now();
        const at = Math.max(now, this.nextAt);
        if (at > untilMs)
            return false;
        this.nextAt = at + this.gapMs;
        if (at > now)
            await this.clock.sleep(Math.ceil(at - now), signal);
        await this.room(signal);
        return true;
    }
    async room(signal) {
        for (;;) {
            const now = this.clock.now();
            const [oldest = Number.NEGATIVE_INFINITY] = this.given.length < this.turns ? [] : this.given;
            if (now >= oldest + this.spanMs)
                break;
            await this.clock.sleep(Math.ceil(oldest + this.spanMs - now), signal);
        }
        if (!Number.isFinite(this.turns))
            return;
        this.given.push(this.clock.now());
        if (this.given.length > this.turns)
            this.given.shift();
    }
}


/***/ }),

/***/ 11019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ contextMessage),
/* harmony export */   BH: () => (/* binding */ language),
/* harmony export */   HJ: () => (/* binding */ phrases),
/* harmony export */   Jo: () => (/* binding */ disfluencyRemoval),
/* harmony export */   N_: () => (/* binding */ speakerCount),
/* harmony export */   PC: () => (/* binding */ enableWords),
/* harmony export */   W2: () => (/* binding */ vocabularyId),
/* harmony export */   Zm: () => (/* binding */ channelId),
/* harmony export */   _y: () => (/* binding */ timestampAlignment),
/* harmony export */   bI: () => (/* binding */ wordFilter),
/* harmony export */   bd: () => (/* binding */ corpus),
/* harmony export */   c8: () => (/* binding */ eventDetection),
/* harmony export */   fZ: () => (/* binding */ usualParameters),
/* harmony export */   j: () => (/* binding */ diarization),
/* harmony export */   rU: () => (/* binding */ enableItn),
/* harmony export */   tL: () => (/* binding */ languageHints)
/* harmony export */ });
/* harmony import */ var _task_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99553);

const channelId = {
    name: 'channel_id',
    type: 'integer[]',
    default: [0],
    minimum: 0,
    options: ['channels'],
    encode: ({ channels }) => channels && [...channels],
};
const disfluencyRemoval = flag('disfluency_removal_enabled', 'disfluencyRemoval');
const timestampAlignment = flag('timestamp_alignment_enabled', 'timestampAlignment');
/** In both of the vendor's SDKs, and on no page of its documents. */
const eventDetection = flag('audio_event_detection_enabled', 'eventDetection');
/** For Chinese and English. */
const enableItn = flag('enable_itn', 'itn');
/** It also changes where sentences are split. */
const enableWords = flag('enable_words', 'words');
/** For mono, up to two hours. */
const diarization = flag('diarization_enabled', 'speakers');
const speakerCount = {
    name: 'speaker_count',
    type: 'integer',
    minimum: 2,
    maximum: 100,
    options: ['speakers'],
    encode: ({ speakers }) => (typeof speakers === 'number' ? speakers : undefined),
};
const vocabularyId = {
    name: 'vocabulary_id',
    type: 'string',
    options: ['vocabularyId'],
    encode: ({ vocabularyId: id }) => id || undefined,
};
/** Phrases stand beside the parameters, as the Python SDK sends them for its `phrase_id`. */
const phrases = {
    name: 'resources',
    type: 'object[]',
    place: 'body',
    options: ['phraseId'],
    encode: ({ phraseId }) => (phraseId ? [{ resource_id: phraseId, resource_type: 'asr_phrase' }] : undefined),
};
const wordFilter = {
    name: 'special_word_filter',
    type: 'json',
    options: ['maskWords', 'removeWords', 'systemFilter'],
    encode(asked) {
        const { maskWords, removeWords, systemFilter = true } = asked;
        if (!wordFilter.options.some((option) => (0,_task_options_js__WEBPACK_IMPORTED_MODULE_0__/* .isAsked */ .D6)(asked, option)))
            return undefined;
        return JSON.stringify({
            ...(maskWords?.length && { filter_with_signed: { word_list: maskWords } }),
            ...(removeWords?.length && { filter_with_empty: { word_list: removeWords } }),
            system_reserved_filter: systemFilter,
        });
    },
};
/** The one language; where it is left out, the model finds it out. */
const language = {
    name: 'language',
    type: 'string',
    options: ['language'],
    encode: (asked) => (0,_task_options_js__WEBPACK_IMPORTED_MODULE_0__/* .languagesOf */ .P7)(asked)[0],
};
/** @param mostItems how many of them the model heeds. */
function languageHints(mostItems, fallback) {
    return {
        name: 'language_hints',
        type: 'string[]',
        ...(fallback && { default: fallback }),
        ...(mostItems && { mostItems }),
        options: ['language'],
        encode(asked) {
            const codes = (0,_task_options_js__WEBPACK_IMPORTED_MODULE_0__/* .languagesOf */ .P7)(asked);
            return codes.length > 0 ? codes : undefined;
        },
    };
}
/** As the vendor's samples for the model have it. */
const corpus = {
    name: 'corpus',
    type: 'object',
    mostTokens: 10_000,
    options: ['context'],
    encode: ({ context }) => (context ? { text: context } : undefined),
};
/** A message beside the source, as the vendor's Node SDK passes it apart from the parameters. */
const contextMessage = {
    name: 'context',
    type: 'object[]',
    place: 'input',
    mostCharacters: 400,
    options: ['context'],
    encode: ({ context }) => context ? [{ role: 'user', content: [{ type: 'input_text', text: context }] }] : undefined,
};
/** What a model that no table holds is asked with: the names that most models share. */
const usualParameters = [
    channelId,
    languageHints(),
    diarization,
    speakerCount,
    vocabularyId,
    phrases,
    disfluencyRemoval,
    timestampAlignment,
    wordFilter,
    enableItn,
    enableWords,
    eventDetection,
    corpus,
];
function flag(name, option) {
    const encode = (asked) => ((0,_task_options_js__WEBPACK_IMPORTED_MODULE_0__/* .isAsked */ .D6)(asked, option) ? true : undefined);
    return { name, type: 'boolean', default: false, options: [option], encode };
}


/***/ }),

/***/ 20766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   J: () => (/* binding */ regionBaseUrl),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   t9: () => (/* binding */ DEFAULT_REGION)
/* harmony export */ });
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60384);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99517);


/** From the vendor's documents. */
const HOSTS = {
    'cn-beijing': { shared: 'dashscope.aliyuncs.com', own: 'cn-beijing.maas.aliyuncs.com' },
    'ap-southeast-1': { shared: 'dashscope-intl.aliyuncs.com', own: 'ap-southeast-1.maas.aliyuncs.com' },
    'us-east-1': { shared: 'dashscope-us.aliyuncs.com', own: 'us-east-1.maas.aliyuncs.com' },
    'cn-hongkong': { shared: 'cn-hongkong.dashscope.aliyuncs.com', own: 'cn-hongkong.maas.aliyuncs.com' },
    'eu-central-1': { own: 'eu-central-1.maas.aliyuncs.com' },
    'ap-northeast-1': { own: 'ap-northeast-1.maas.aliyuncs.com' },
    finance: { shared: 'dashscope-finance.aliyuncs.com' },
    qianwen: { shared: 'maas.qianwenaiapi.com' },
};
/** Where DashScope is without a word about it. */
const DEFAULT_REGION = 'cn-beijing';
/**
 * The base URL of a region: the shared host where there is one and the key may use it, since it needs no workspace, else
 * the workspace's own.
 *
 * @throws InputError when only the workspace's host will do and no workspace is given.
 */
function regionBaseUrl({ region = DEFAULT_REGION, workspace, apiKey = '' }) {
    const { shared, own } = HOSTS[region];
    const needsOwn = own !== undefined && apiKey.trim().startsWith('sk-ws-');
    if (shared && !needsOwn)
        return `https://${shared}/api/v1`;
    // It becomes a part of the host's name, and the key goes there.
    if (workspace && !/^[\w-]+$/.test(workspace)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('The workspace is no id of one.', { advice: 'Ids look like llm-1a2b3c.' });
    }
    if (workspace)
        return `https://${workspace}.${own}/api/v1`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(needsOwn
        ? 'A key that begins with sk-ws- works only on the host of its workspace.'
        : `The region ${region} has no address without a workspace.`, { advice: 'Give the id of the workspace too, or the base-url of its host.' });
}
/** The region that an address belongs to; undefined for another service. */
function regionOf(baseUrl) {
    if (!URL.canParse(baseUrl))
        return undefined;
    const { hostname } = new URL(baseUrl);
    return _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .REGIONS */ .ij.find((region) => {
        const { shared, own } = HOSTS[region];
        return hostname === shared || (own !== undefined && hostname.endsWith(`.${own}`));
    });
}
/** Where a request went, for a sentence: the host, and the region it belongs to. */
function describePlace(url) {
    const region = regionOf(url.href);
    return region ? `${url.host} (region ${region})` : url.host;
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
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   LT: () => (/* binding */ asciiUrl),
/* harmony export */   be: () => (/* binding */ addressHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99517);


/**
 * Splits a URL without rebuilding it: a signature covers the very bytes (`%3A` is not `:`), and parsing would normalise some.
 * @throws TranscribeError `protocol` for anything but a plain http(s) URL.
 */
function targetOf(address) {
    const [, authority, rest = ''] = /^https?:\/\/([^/?#\\]+)([^#]*)/i.exec(address) ?? [];
    // An @ would make the readers of the two halves disagree about the host; so would a backslash.
    if (!authority || /[@\\\s]/.test(authority + rest) || !URL.canParse(address)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TranscribeError */ .UB('protocol', 'The service named an address that is no http(s) URL.');
    }
    return { url: new URL(address), path: asciiUrl(rest.startsWith('/') ? rest : `/${rest}`) };
}
/** A URL, or a part of one, as it can be sent: what is encoded stays byte for byte, what no URL may hold (spaces, letters beyond ASCII) is encoded. */
function asciiUrl(text) {
    return text.replace(/[^\x21-\x7e]+/g, (illegal) => encodeURIComponent(illegal.toWellFormed()));
}
/**
 * Tells whether an address that the service names is one that it was given, without holding the address, which can be a
 * secret: lower-case hexadecimal SHA-256. Whether letters beyond ASCII are encoded makes no difference.
 */
function addressHash(address) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(plainUrl(asciiUrl(address)))
        .digest('hex');
}
function plainUrl(url) {
    try {
        return decodeURI(url);
    }
    catch {
        return url;
    }
}


/***/ }),

/***/ 99553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   Fh: () => (/* binding */ taskOptionsOf),
/* harmony export */   P7: () => (/* binding */ languagesOf),
/* harmony export */   V2: () => (/* binding */ TASK_OPTIONS)
/* harmony export */ });
const NAMES = {
    language: true,
    channels: true,
    speakers: true,
    vocabularyId: true,
    phraseId: true,
    disfluencyRemoval: true,
    timestampAlignment: true,
    maskWords: true,
    removeWords: true,
    systemFilter: true,
    itn: true,
    words: true,
    context: true,
    eventDetection: true,
    parameters: true,
};
/** Every option that the API has a parameter for. */
const TASK_OPTIONS = Object.keys(NAMES).filter((name) => name !== 'parameters');
/** What the model is asked for, of options that say more than that. */
function taskOptionsOf(options) {
    return Object.fromEntries(Object.entries(options).filter(([name]) => Object.hasOwn(NAMES, name)));
}
/** Whether an option asks for something, and does not just say what holds anyway. */
function isAsked(asked, option) {
    const value = asked[option];
    if (option === 'systemFilter')
        return value !== undefined;
    if (option === 'language')
        return languagesOf(asked).length > 0;
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
/** The languages named; none when it is left to the model. */
function languagesOf({ language = '' }) {
    const codes = language.split(/[\s,]+/).filter((code) => code !== '');
    return codes.length === 1 && codes[0] === 'auto' ? [] : codes;
}


/***/ }),

/***/ 19502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ toListedTask),
/* harmony export */   C2: () => (/* binding */ toSnapshot),
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   jG: () => (/* binding */ sharedFileOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99517);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18421);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50702);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37650);




const TERMINAL = new Set(['SUCCEEDED', 'FAILED', 'CANCELED', 'UNKNOWN']);
function isTerminal(status) {
    return TERMINAL.has(status);
}
/** Reads a task out of a reply, whichever of the two shapes (`results[]`, `result`) the model's family uses. */
function toSnapshot(reply, taskId, raw = reply) {
    const { output, usage } = reply;
    const status = output.task_status?.toUpperCase() ?? 'UNSPECIFIED';
    const terminal = isTerminal(status);
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
 * How a file of an ended task fared, found by the URL it was submitted with, or the only one there is. A task that names no
 * file, or only others, answers for it with its own code.
 */
function fileOf(snapshot, fileUrl) {
    const [only] = snapshot.files.length === 1 ? snapshot.files : [];
    const found = (fileUrl !== undefined && fileAt(snapshot, (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .addressHash */ .be)(fileUrl))) || only;
    return found ?? { ...unnamedFile(snapshot), ...optional('fileUrl', fileUrl) };
}
/**
 * As {@link fileOf}, for a task that has several sources, so that none may be given what belongs to another.
 * @param hash of the URL, by {@link addressHash}.
 */
function sharedFileOf(snapshot, hash) {
    return fileAt(snapshot, hash) ?? unnamedFile(snapshot);
}
/** Of a file that was sent twice, the one that succeeded. */
function fileAt({ files }, hash) {
    const same = files.filter(({ fileUrl }) => fileUrl !== undefined && (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .addressHash */ .be)(fileUrl) === hash);
    return same.find(({ succeeded }) => succeeded) ?? same[0];
}
function unnamedFile({ serviceCode, message, status }) {
    return {
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

/***/ 26323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ openEngine),
/* harmony export */   My: () => (/* binding */ openClient),
/* harmony export */   aw: () => (/* binding */ durationMsOf),
/* harmony export */   fm: () => (/* binding */ localMemoryFolder),
/* harmony export */   qu: () => (/* binding */ localEngineCache)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _dashscope_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35279);
/* harmony import */ var _dashscope_regions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20766);
/* harmony import */ var _local_service_install_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81957);






/** How long a source plays, where its header can be read and tells. */
async function durationMsOf({ path, read, sizeBytes }) {
    const media = path ?? (read && { size: sizeBytes, read });
    if (!media)
        return undefined;
    const { durationMsOfMedia } = await Promise.all(/* import() */[__webpack_require__.e(305), __webpack_require__.e(295)]).then(__webpack_require__.bind(__webpack_require__, 95295));
    return durationMsOfMedia(media);
}
/** Where the local engine keeps what a model needs (a model in a folder of the user's own stays there), a name that changes with its content, and whether all of it is there. */
async function localEngineCache(model, modelDir) {
    const { installedComponents } = await Promise.all(/* import() */[__webpack_require__.e(575), __webpack_require__.e(818)]).then(__webpack_require__.bind(__webpack_require__, 3818));
    const { ownModelFolder } = await Promise.all(/* import() */[__webpack_require__.e(575), __webpack_require__.e(708)]).then(__webpack_require__.bind(__webpack_require__, 62708));
    const own = ownModelFolder(model, modelDir);
    const names = own === undefined ? ['runtime', 'vad', model] : ['runtime', 'vad'];
    const parts = installedComponents().filter(({ name }) => names.includes(name));
    return {
        folder: (0,_local_service_install_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheFolders */ .A_)()[0]?.path ?? '',
        id: parts.map(({ id }) => id).join('_'),
        complete: parts.every(({ folder }) => folder !== undefined),
    };
}
/** Where runs on this machine remember results and tasks, beside the local engine's own files. */
function localMemoryFolder() {
    const [best] = (0,_local_service_install_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheFolders */ .A_)();
    return best && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(best.path, 'memory');
}
/** A client of DashScope, or of what speaks its API at the base URL. */
function openClient({ apiKey = '', baseUrl, region, workspace, }, onSecret) {
    const url = baseUrl ?? (0,_dashscope_regions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionBaseUrl */ .J)({ region, workspace, apiKey });
    return new _dashscope_client_js__WEBPACK_IMPORTED_MODULE_4__/* .DashscopeClient */ .g({ apiKey, baseUrl: url, workspace, onSecret });
}
/** What was kept and is no longer what it was may have been changed on purpose, so that nobody should miss it. */
function installTeller(onEvent) {
    let isTold = false;
    return ({ components: parts, replaced, ...progress }) => {
        if (replaced.length > 0 && !isTold) {
            const message = `${replaced.join(', ')}: what was kept from an earlier run is not what it should be, and is fetched anew.`;
            onEvent({ type: 'warning', message });
        }
        isTold = true;
        onEvent({ type: 'install', parts, ...progress });
    };
}
/** Reaches DashScope, or starts the local service and reaches that. */
async function openEngine(choice, options, { onEvent, onSecret }) {
    if (choice.engine === 'dashscope') {
        const client = openClient(options, onSecret);
        return {
            client,
            service: client.address,
            polling: {},
            close: () => client.close(),
        };
    }
    const { checkModelFolder, folderId, ownModelFolder } = await Promise.all(/* import() */[__webpack_require__.e(575), __webpack_require__.e(708)]).then(__webpack_require__.bind(__webpack_require__, 62708));
    const folder = ownModelFolder(choice.model, options.modelDir);
    if (folder !== undefined)
        checkModelFolder(choice.model, folder);
    const { startLocalService } = await Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(575), __webpack_require__.e(431), __webpack_require__.e(394)]).then(__webpack_require__.bind(__webpack_require__, 66431));
    const service = await startLocalService({
        // Nobody else can name them, and they would add up to a copy of all that is transcribed.
        keepUploads: false,
        modelDir: options.modelDir,
        onInstall: installTeller(onEvent),
    });
    const client = new _dashscope_client_js__WEBPACK_IMPORTED_MODULE_4__/* .DashscopeClient */ .g(service);
    return {
        client,
        service: `local ${(await localEngineCache(choice.model, folder)).id}${folder ? ` ${folderId(choice.model, folder)}` : ''}`,
        // Enough to keep every core busy; more would only wait as copies on the disk.
        sourcesAtOnce: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() + 2,
        // On loopback a look costs nothing.
        polling: { minimumIntervalMs: 50, maximumIntervalMs: 200, looksPerSecond: 200 },
        async close() {
            await client.close();
            await service.close();
        },
    };
}


/***/ }),

/***/ 81957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ cacheFolders),
/* harmony export */   W2: () => (/* binding */ isTrusted)
/* harmony export */ });
/* unused harmony exports CACHE_VARIABLE, thisHost */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** The environment variable that names the cache folder. */
const CACHE_VARIABLE = 'SENSEVOICE_TRANSCRIBE_CACHE';
const FOLDER_NAME = 'sensevoice-transcribe';
const thisHost = {
    platform: process.platform,
    env: process.env,
    homeFolder: () => (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().homedir,
    temporaryFolder: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
    userId: process.getuid?.(),
};
/**
 * The folders that may hold the local engine, the best one first. A folder named by the caller or by
 * `SENSEVOICE_TRANSCRIBE_CACHE` is the only one; else the platform's cache folder, then a temporary one.
 */
function cacheFolders(named, host = thisHost) {
    const chosen = named || host.env[CACHE_VARIABLE];
    if (chosen)
        return [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(chosen), exposed: false }];
    const platform = platformCache(host);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(host.temporaryFolder, `${FOLDER_NAME}-${host.userId ?? 'cache'}`);
    return [
        ...(platform === undefined ? [] : [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(platform, FOLDER_NAME), exposed: false }]),
        { path: temporary, exposed: true },
    ];
}
function platformCache(host) {
    const home = absolute(homeFolder(host));
    if (host.platform === 'win32')
        return absolute(host.env.LOCALAPPDATA) ?? (home && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'AppData', 'Local'));
    if (host.platform === 'darwin')
        return home && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'Library', 'Caches');
    return absolute(host.env.XDG_CACHE_HOME) ?? (home && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.cache'));
}
function homeFolder(host) {
    try {
        return host.homeFolder();
    }
    catch {
        return undefined;
    }
}
function absolute(path) {
    return path && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : undefined;
}
/**
 * Whether code may be loaded from the folder: nobody else can have put something into it. An exposed one must exist, belong
 * to this user, and be closed to others.
 */
function isTrusted({ path, exposed }, userId = thisHost.userId) {
    if (!exposed || userId === undefined)
        return true;
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    return stats?.isDirectory() === true && stats.uid === userId && (stats.mode & 0o022) === 0;
}


/***/ })

};
