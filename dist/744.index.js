export const id = 744;
export const ids = [744];
export const modules = {

/***/ 80584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPostStep: () => (/* binding */ runPostStep)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53002);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99517);
/* harmony import */ var _cache_kept_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31101);
/* harmony import */ var _deliveries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75750);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89579);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63588);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78726);
/* harmony import */ var _job_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2402);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57324);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32921);










/** A step that was cancelled leaves this little time for the rest of the job. */
const TIME_MS = 120_000;
/** Delivers what the main step could not, after the job's other steps. It never fails the job. */
async function runPostStep(env = process.env) {
    const state = (0,_handover_js__WEBPACK_IMPORTED_MODULE_0__/* .readHandover */ .IY)(env);
    (0,_handover_js__WEBPACK_IMPORTED_MODULE_0__/* .removeHandover */ .QA)(env);
    if (!state || isNothing(state))
        return;
    const runner = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .openRunner */ .N)(env);
    try {
        await deliverRest(state, runner, env);
    }
    catch (error) {
        runner.annotate('warning', `Not everything could be delivered: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)}`);
    }
}
function isNothing({ phase, files, artifactName, publish, memory }) {
    if (memory)
        return false;
    return phase === 'running' ? files.length === 0 : artifactName === '' && publish.length === 0;
}
async function deliverRest(state, runner, env) {
    const job = (0,_job_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readJobContext */ .V)(env);
    const { token } = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .K)(env);
    const limit = (0,_patience_js__WEBPACK_IMPORTED_MODULE_5__/* .timeLimit */ .zc)(_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m, TIME_MS);
    const { signal } = limit;
    const { phase, files, retentionDays, release, page, texts, memory } = state;
    // What ended without a word of its own has finished files, and nobody knows more.
    const isBroken = phase === 'running';
    if (isBroken)
        runner.annotate('warning', `The step ended too early; ${files.length} finished files are kept.`);
    const api = new _github_api_js__WEBPACK_IMPORTED_MODULE_7__/* .GitHubApi */ .y({ ...job, token, signal });
    const delivered = await (0,_deliveries_js__WEBPACK_IMPORTED_MODULE_8__/* .deliver */ .c)({ ...state, retentionDays, release, page, publish: isBroken ? [] : state.publish }, {
        clock: _clock_js__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m,
        job,
        api: () => api,
        signal,
        render: (_place, room) => texts.find((text) => text.length <= room) ?? '',
    });
    await api.close();
    // The next run goes on where this one was stopped.
    if (memory)
        await (0,_patience_js__WEBPACK_IMPORTED_MODULE_5__/* .unlessAborted */ .Wh)((0,_cache_kept_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .saveFolder */ .m)(memory), signal, undefined);
    limit.end();
    for (const note of signal.aborted ? (0,_deliveries_js__WEBPACK_IMPORTED_MODULE_8__/* .leftToDeliver */ .i)(delivered, 'could not be delivered in time') : [])
        runner.annotate('warning', note);
    for (const note of delivered.notes)
        runner.annotate('warning', note);
    for (const notice of delivered.notices)
        runner.annotate('notice', notice);
    const report = reportOf(delivered);
    if (report !== '')
        await runner.summarize(report);
}
function reportOf({ artifact, links }) {
    const lines = [
        ...(artifact ? [`Delivered after the step had ended: [the artifact](${artifact.url})`] : []),
        ...(links.size > 0 ? [`Attached to the release after the step had ended: ${links.size} files`] : []),
    ];
    return lines.map((line) => `\n${line}\n`).join('');
}


/***/ }),

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
