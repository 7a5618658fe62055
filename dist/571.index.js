export const id = 571;
export const ids = [571];
export const modules = {

/***/ 8571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEngine: () => (/* binding */ openEngine)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./dist/lib/clock.js

const systemClock = {
    now: Date.now,
    random: Math.random,
    async sleep(ms, signal) {
        try {
            await (0,promises_.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (error) {
            // Node rejects with an AbortError of its own; callers must see the reason they gave.
            signal?.throwIfAborted();
            throw error;
        }
    },
};

// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(9517);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./dist/lib/dashscope/wire.js

// Replies are read loosely: unknown fields pass, known ones may be absent or null, and the raw reply is kept beside
// what was understood. Field by field from the vendor's REST pages and recorded replies.
const wire_text = schemas/* string */.YjP().nullish();
const count = schemas/* number */.aig().nullish();
/** The body of an error status; some gateways write `msg` for `message`. */
const errorReply = schemas/* looseObject */._H3({ request_id: wire_text, code: wire_text, message: wire_text, msg: wire_text });
const fileReply = schemas/* looseObject */._H3({
    file_url: wire_text,
    transcription_url: wire_text,
    subtask_status: wire_text,
    code: wire_text,
    message: wire_text,
});
/** Reply to submit and to a look at a task. */
const taskReply = schemas/* looseObject */._H3({
    request_id: wire_text,
    output: schemas/* looseObject */._H3({
        task_id: wire_text,
        task_status: wire_text,
        submit_time: wire_text,
        scheduled_time: wire_text,
        end_time: wire_text,
        code: wire_text,
        message: wire_text,
        /** One entry per file, in no promised order. */
        results: schemas/* array */.YOg(fileReply).nullish(),
        /** `qwen3-asr-flash-filetrans` answers with one object instead. */
        result: fileReply.nullish(),
        task_metrics: schemas/* looseObject */._H3({ TOTAL: count, SUCCEEDED: count, FAILED: count }).nullish(),
        /** From 0 to 1; only our own service sends it. */
        progress: count,
    }),
    usage: schemas/* looseObject */._H3({ duration: count, seconds: count }).nullish(),
});
/** The temporary store's upload policy; it comes under `data`, not `output`. */
const policyReply = schemas/* looseObject */._H3({
    request_id: wire_text,
    data: schemas/* looseObject */._H3({
        policy: schemas/* string */.YjP(),
        signature: schemas/* string */.YjP(),
        upload_dir: schemas/* string */.YjP(),
        upload_host: schemas/* string */.YjP(),
        expire_in_seconds: count,
        max_file_size_mb: count,
        oss_access_key_id: schemas/* string */.YjP(),
        x_oss_object_acl: wire_text,
        x_oss_forbid_overwrite: wire_text,
    }),
});
const taskListItem = schemas/* looseObject */._H3({
    task_id: schemas/* string */.YjP(),
    status: wire_text,
    model_name: wire_text,
    request_id: wire_text,
    gmt_create: count,
    start_time: count,
    end_time: count,
    code: wire_text,
    message: wire_text,
});
/** The task list has no `output` wrapper, and its times are epoch milliseconds. */
const taskListReply = schemas/* looseObject */._H3({
    request_id: wire_text,
    data: schemas/* array */.YOg(taskListItem),
    total: count,
    total_page: count,
    page_no: count,
    page_size: count,
});

;// CONCATENATED MODULE: ./dist/lib/dashscope/http.js





const httpLimits = {
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
class HttpTransport {
    dispatcher;
    clock;
    limits;
    constructor(options = {}) {
        this.limits = { ...httpLimits, ...options.limits };
        this.clock = options.clock ?? systemClock;
        this.dispatcher = options.dispatcher ?? new undici/* EnvHttpProxyAgent */.J2();
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
            const response = await (0,undici/* request */.Em)(call.url, {
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
            throw error instanceof errors/* TranscribeError */.UB ? error : networkError(call.url, error, timeout.aborted);
        }
    }
}
async function readBody(response, maxBytes) {
    const decoder = { gzip: external_node_zlib_.createGunzip, br: external_node_zlib_.createBrotliDecompress, deflate: external_node_zlib_.createInflate }[String(response.headers['content-encoding'] ?? '')];
    const stream = decoder ? response.body.compose(decoder()) : response.body;
    const parts = [];
    let size = 0;
    for await (const part of stream) {
        size += part.length;
        if (size > maxBytes) {
            throw new errors/* TranscribeError */.UB('protocol', `The reply is larger than ${Math.round(maxBytes / 1048576)} MiB.`);
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
    return new errors/* ApiError */.hD(`${serviceCode === 'Unknown' ? '' : `${serviceCode}: `}${message}`, {
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
    return new errors/* TranscribeError */.UB('network', what, { retryable: true, cause });
}
function mayRepeat(error, repeat) {
    if (!(error instanceof errors/* TranscribeError */.UB) || !error.retryable)
        return false;
    if (repeat === 'always')
        return true;
    if (error instanceof errors/* ApiError */.hD)
        return error.status === 429 || error.status === 503;
    return NEVER_SENT.has(error.cause?.code ?? '');
}
function pauseMs(error, attempt, random) {
    const hint = error instanceof errors/* ApiError */.hD ? error.retryAfterMs : undefined;
    if (hint !== undefined && hint <= 60_000)
        return hint;
    return Math.min(500 * 2 ** attempt, 15_000) * (0.75 + random / 2);
}

;// CONCATENATED MODULE: ./dist/lib/dashscope/task.js
const TERMINAL = new Set(['SUCCEEDED', 'FAILED', 'CANCELED', 'UNKNOWN']);
/** Reads a task out of a reply, whichever of the two shapes (`results[]`, `result`) the model's family uses. */
function toSnapshot(reply, taskId) {
    const { output, usage } = reply;
    const status = output.task_status ?? 'UNKNOWN';
    const terminal = TERMINAL.has(status);
    const replies = output.results ?? (output.result ? [output.result] : []);
    return {
        taskId: output.task_id ?? taskId,
        status,
        terminal,
        files: terminal ? replies.map((file) => toOutcome(file, status)) : [],
        ...optional('serviceCode', output.code),
        ...optional('message', output.message),
        ...optional('progress', output.progress),
        ...optional('billedSeconds', usage?.duration ?? usage?.seconds),
        raw: reply,
    };
}
function toOutcome(file, taskStatus) {
    const succeeded = (file.subtask_status ?? taskStatus) === 'SUCCEEDED' && Boolean(file.transcription_url);
    return {
        succeeded,
        ...optional('fileUrl', file.file_url),
        ...optional('transcriptionUrl', file.transcription_url),
        ...optional('serviceCode', file.code),
        ...optional('message', file.message),
    };
}
function optional(key, value) {
    return value === null || value === undefined ? {} : { [key]: value };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./dist/lib/dashscope/upload.js


/** The multipart form the store wants: quoted names, disposition before type, `file` last, and an exact length. */
function uploadForm(policy, file) {
    const key = `${policy.upload_dir}/${asciiName(file.name)}`;
    const boundary = `----form${(0,external_node_crypto_.randomUUID)().replaceAll('-', '')}`;
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
        body: () => external_node_stream_.Readable.from(framed(head, file.open(), tail), { objectMode: false }),
    };
}
async function* framed(head, content, tail) {
    yield head;
    yield* content;
    yield tail;
}
/** Letters, digits, dot, dash and underscore; the ending is kept. */
function asciiName(name) {
    const plain = name.normalize('NFKD').replace(/[^\w.-]+/g, '_');
    return plain.slice(-100) || 'file';
}

;// CONCATENATED MODULE: ./dist/lib/dashscope/client.js






/** DashScope's asynchronous transcription API, call by call. It keeps no state but its connections. */
class DashscopeClient {
    clock;
    http;
    baseUrl;
    authorization;
    constructor(options) {
        this.clock = options.clock ?? systemClock;
        this.http = new HttpTransport({ ...options, clock: this.clock });
        this.baseUrl = options.baseUrl.replace(/\/+$/, '');
        this.authorization = {
            authorization: `Bearer ${options.apiKey}`,
            ...(options.workspace ? { 'x-dashscope-workspace': options.workspace } : {}),
        };
    }
    /** Submits one task. Never repeated when it may have arrived: the API knows no idempotency key, and a repeat can bill twice. */
    async submit(request, { signal } = {}) {
        const body = JSON.stringify({
            model: request.model,
            input: request.model.startsWith('qwen3-asr')
                ? { file_url: request.fileUrls[0] }
                : { file_urls: request.fileUrls },
            // On workspace hosts a missing object lets the task in and fails it later.
            parameters: request.parameters ?? {},
        });
        const submittedAt = this.clock.now();
        const reply = await this.json(taskReply, {
            method: 'POST',
            url: `${this.baseUrl}/services/audio/asr/transcription`,
            headers: {
                'content-type': 'application/json',
                'x-dashscope-async': 'enable',
                ...(request.fileUrls.some((url) => url.startsWith('oss://'))
                    ? { 'x-dashscope-ossresourceresolve': 'enable' }
                    : {}),
            },
            body: () => body,
            repeat: 'when-refused',
            signal,
        });
        const taskId = reply.output.task_id;
        if (!taskId)
            throw new errors/* TranscribeError */.UB('protocol', 'The service accepted the request but named no task.');
        return { taskId, model: request.model, submittedAt };
    }
    /** One look at a task. An id the service does not know is no error: its status is `UNKNOWN`. */
    async status(taskId, { signal } = {}) {
        const url = `${this.baseUrl}/tasks/${encodeURIComponent(taskId)}`;
        return toSnapshot(await this.json(taskReply, { method: 'GET', url, repeat: 'always', signal }), taskId);
    }
    /** Puts a file into the temporary store and gives its `oss://` URL, good for 48 hours with this model and account. */
    async upload(file, model, { signal } = {}) {
        const url = `${this.baseUrl}/uploads?action=getPolicy&model=${encodeURIComponent(model)}`;
        const { data } = await this.json(policyReply, { method: 'GET', url, repeat: 'always', signal });
        const form = uploadForm(data, file);
        await this.http.send({
            method: 'POST',
            url: data.upload_host,
            headers: form.headers,
            body: form.body,
            repeat: 'when-refused',
            signal,
            limits: { requestTimeoutMs: 3_600_000, callTimeoutMs: 7_200_000 },
        });
        return `oss://${form.key}`;
    }
    /** The transcription JSON behind a result URL, which is asked for byte for byte and without the key. */
    async result(transcriptionUrl, { signal } = {}) {
        const limits = { maxReplyBytes: 1024 * 1024 * 1024, requestTimeoutMs: 600_000, callTimeoutMs: 900_000 };
        const reply = await this.http.send({
            method: 'GET',
            url: transcriptionUrl,
            repeat: 'always',
            signal,
            limits,
        });
        return parse(reply.body, 'The transcription');
    }
    async close() {
        await this.http.close();
    }
    async json(schema, call) {
        const reply = await this.http.send({ ...call, headers: { ...this.authorization, ...call.headers } });
        const parsed = schema.safeParse(parse(reply.body, 'The reply'));
        if (parsed.success)
            return parsed.data;
        throw new errors/* TranscribeError */.UB('protocol', 'The service sent a reply of an unknown shape.', {
            cause: parsed.error,
        });
    }
}
function parse(body, what) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch (cause) {
        throw new errors/* TranscribeError */.UB('protocol', `${what} is not valid JSON.`, { cause, retryable: true });
    }
}

;// CONCATENATED MODULE: ./dist/lib/engines.js

/** Reaches DashScope, or starts the local service and reaches that. */
async function openEngine(options) {
    if (options.engine === 'dashscope') {
        const { apiKey = '', baseUrl, workspace } = options;
        const client = new DashscopeClient({ apiKey, baseUrl, workspace });
        return { client, polling: {}, close: () => client.close() };
    }
    const { startLocalService } = await Promise.all(/* import() */[__webpack_require__.e(963), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 2208));
    const service = await startLocalService({
        onInstall: ({ components, receivedBytes, totalBytes }) => options.onInstall?.(components.join(', '), receivedBytes, totalBytes),
    });
    const client = new DashscopeClient(service);
    return {
        client,
        // On loopback a look costs nothing.
        polling: { minimumIntervalMs: 100, maximumIntervalMs: 500, looksPerSecond: 100 },
        async close() {
            await client.close();
            await service.close();
        },
    };
}


/***/ })

};
