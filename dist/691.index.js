export const id = 691;
export const ids = [691];
export const modules = {

/***/ 80584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPostStep: () => (/* binding */ runPostStep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60384);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99517);
/* harmony import */ var _deliveries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75750);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41541);
/* harmony import */ var _job_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2402);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32921);
/* harmony import */ var _step_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98661);









/** A step that was cancelled leaves this little time for the rest of the job. */
const TIME_MS = 120_000;
/** Delivers what the main step could not, after the job's other steps. It never fails the job. */
async function runPostStep(env = process.env) {
    const state = (0,_step_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readStepState */ .C)(env);
    if (!state || (state.phase === 'ended' && state.artifactName === '' && state.publish.length === 0))
        return;
    const runner = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .openRunner */ .N)(env);
    try {
        await deliverRest(state, runner, env);
    }
    catch (error) {
        runner.annotate('warning', `Not everything could be delivered: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .Uc)(error)}`);
    }
}
async function deliverRest(state, runner, env) {
    const { GitHubApi } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(579)]).then(__webpack_require__.bind(__webpack_require__, 89579));
    const job = (0,_job_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readJobContext */ .V)(env);
    const { token } = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .K)(env);
    const signal = AbortSignal.timeout(TIME_MS);
    const { phase, retentionDays, release, texts } = state;
    const files = phase === 'running' ? await filesSince(state) : state.files;
    const delivered = await (0,_deliveries_js__WEBPACK_IMPORTED_MODULE_7__/* .deliver */ .c)({ ...state, files, retentionDays, release }, {
        job,
        api: () => new GitHubApi({ ...job, token, signal }),
        signal,
        render: (_place, room) => texts.find((text) => text.length <= room) ?? '',
    });
    for (const note of delivered.notes)
        runner.annotate('warning', note);
    await runner.summarize(reportOf(delivered));
    runner.log('Delivered what the step had no time for.');
}
function reportOf({ artifact, links }) {
    const lines = [
        ...(artifact ? [`Delivered after the step had ended: [the artifact](${artifact.url})`] : []),
        ...(links.size > 0 ? [`Attached to the release after the step had ended: ${links.size} files`] : []),
    ];
    return lines.map((line) => `${line}\n`).join('\n');
}
/** What a main step wrote that had no time to say so. */
async function filesSince({ outputDir, startedAt }) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(outputDir).catch(() => []);
    const files = [];
    for (const name of names.sort()) {
        if (!_defaults_js__WEBPACK_IMPORTED_MODULE_8__/* .FORMATS */ .hR.some((format) => name.endsWith(`.${format}`)))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDir, name);
        const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (mtimeMs >= startedAt)
            files.push(path);
    }
    return files;
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

/***/ 76778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ safeStem),
/* harmony export */   T: () => (/* binding */ StemBook)
/* harmony export */ });
const MAX_STEM_BYTES = 180;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/**
 * A text as a file name's stem that every file system and the artifact store take: no separators, no control or
 * reserved characters, no leading dot, at most 180 bytes of UTF-8, never empty.
 */
function safeStem(text) {
    const plain = text
        .normalize('NFC')
        .toWellFormed()
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069"*/:<>?\\|]+/g, '_')
        .replace(/^[.\s]+|[.\s]+$/g, '');
    const stem = cutToBytes(plain, MAX_STEM_BYTES) || 'transcript';
    return DEVICE.test(stem) ? `${stem}_` : stem;
}
function cutToBytes(text, maxBytes) {
    let bytes = 0;
    let kept = '';
    for (const character of text) {
        bytes += Buffer.byteLength(character);
        if (bytes > maxBytes)
            break;
        kept += character;
    }
    return kept.trimEnd();
}
/** Hands out stems so that no two sources, and no file that is not ours, share one: `talk`, `talk-2`, `talk-3`. */
class StemBook {
    taken = new Set();
    isForeign;
    /** `isForeign` tells whether writing under a stem would replace somebody else's file. */
    constructor(isForeign) {
        this.isForeign = isForeign;
    }
    reserve(wanted) {
        const stem = safeStem(wanted);
        for (let number = 1;; number++) {
            const candidate = number === 1 ? stem : `${stem}-${number}`;
            // Some file systems do not tell cases apart.
            const key = candidate.toLowerCase();
            if (this.taken.has(key) || this.isForeign(candidate))
                continue;
            this.taken.add(key);
            return candidate;
        }
    }
}


/***/ })

};
