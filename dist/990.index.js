export const id = 990;
export const ids = [990];
export const modules = {

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

/***/ 50702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ unsignedUrl),
/* harmony export */   Rr: () => (/* binding */ signaturesOf),
/* harmony export */   V8: () => (/* binding */ cleanMessage),
/* harmony export */   ph: () => (/* binding */ safeCause),
/* harmony export */   qc: () => (/* binding */ isSecretParameter)
/* harmony export */ });
/* unused harmony export redact */
const HIDDEN = '[redacted]';
/** Keys, temporary tokens and bearer headers, by their look. */
const TOKENS = /\bBearer\s+[^\s"',;]+|\b(?:sk|st)-[\w.-]{7,}\w/gi;
// What is unbounded here comes last, or ends at what cannot be in it: a hostile text must not cost its length squared.
/** Members of upload forms and signed query strings, as `name=value`, `name: value` or JSON. */
const NAMED = /\b(OSSAccessKeyId|oss_access_key_id|Signature|policy|security-token|x-oss-[\w-]{1,60})(["']?\s{0,20}[=:]\s{0,20}["']?)[^\s&"',;}<]+/gi;
/** The query string, and what stands before an @, of any URL. */
const URL_QUERY = /(:\/\/[^\s?#"'<>]{0,4000})\?[^\s"'<>]*/g;
const URL_USER = /(:\/\/)[^\s/?#"'<>]{0,4000}@/g;
/** Query parameters that grant access by themselves, as stores, networks and signers name them. */
const SECRET_NAME = /sign|token|auth|secret|passw|credential|key|hmac|policy|jwt|expire|session|^(?:sas|sig|code|st|se|sp|sr|sv|ak|q-.*|hdn\w*|x-(?:amz|goog|oss|tos|obs|cos|bce)-.*|wstime|ossaccesskeyid)$/i;
/** A value that nobody writes by hand: long, of one word, and of letters and digits mixed. */
const RANDOM_VALUE = /^(?=.*[a-z])(?=.*\d)[\w+/=%.~-]{24,}$/i;
/** Whether a query parameter can grant access to what its URL leads to, by its name or by the look of it. */
function isSecretParameter(name, value = '') {
    return SECRET_NAME.test(name) || RANDOM_VALUE.test(value);
}
/** What changes with every signature, of the stores that sign URLs, and says nothing of what the URL leads to. */
const SIGNING_PARAMETER = /^(?:x-(?:amz|goog|oss)-.*|sig|signature|expires|ossaccesskeyid|awsaccesskeyid|googleaccessid|key-pair-id|policy|security-token|se|sp|sr|sv|st|spr|sip|ske|sks|skt|skv|skoid|sktid)$/i;
/** An address without what signs it: the same for each signature of the same thing. Still a secret where it holds a token. */
function unsignedUrl(address) {
    const url = new URL(address);
    for (const name of [...url.searchParams.keys()]) {
        if (SIGNING_PARAMETER.test(name))
            url.searchParams.delete(name);
    }
    return url.href;
}
/** A shorter value of such a parameter opens nothing, and stands in innocent text too. */
const SHORTEST_SECRET = 12;
/** What opens a signed URL, each value as it is written there and as it reads decoded; empty for what is no URL. */
function signaturesOf(url) {
    const parameters = /[?#](.*)/s.exec(url)?.[1] ?? '';
    const values = parameters.split(/[&#?]/).flatMap((pair) => {
        const [, name = '', written = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
        if (written.length < SHORTEST_SECRET || !isSecretParameter(name, written))
            return [];
        return [written, ...new URLSearchParams(pair).values()];
    });
    return [...new Set(values)];
}
/** Takes out of a text whatever could be used by who reads it: the given secrets, and everything that looks like one. */
function redact(text, secrets = []) {
    let clean = text;
    for (const secret of secrets)
        if (secret.length >= 4)
            clean = clean.replaceAll(secret, HIDDEN);
    return clean
        .replace(URL_USER, `$1${HIDDEN}@`)
        .replace(URL_QUERY, `$1?${HIDDEN}`)
        .replace(TOKENS, HIDDEN)
        .replace(NAMED, `$1$2${HIDDEN}`);
}
/** More of a server's words is not looked at. */
const LONGEST_READ = 20_000;
/** One clean line out of a server's words: redacted, without control characters, at most 500 characters. */
function cleanMessage(text, secrets = []) {
    const line = redact(beginning(text), secrets)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length > 500 ? `${line.slice(0, 499)}…` : line;
}
/** Never a part of a word: that could be a part of a secret, which nothing would know for one. */
function beginning(text) {
    if (text.length <= LONGEST_READ)
        return text;
    let end = LONGEST_READ;
    while (end > 0 && !/\s/.test(text.charAt(end)))
        end--;
    return text.slice(0, end || LONGEST_READ);
}
/** A copy of a foreign error that is fit to be a `cause`: its words redacted, its code kept, its other members left behind. */
function safeCause(error, secrets = [], depth = 0) {
    if (!(error instanceof Error))
        return new Error(redact(String(error), secrets));
    const copy = new Error(redact(error.message, secrets));
    copy.name = error.name;
    copy.stack = redact(error.stack ?? '', secrets);
    const { code } = error;
    if (code !== undefined)
        Object.assign(copy, { code });
    const inner = error.cause ?? (error instanceof AggregateError ? error.errors[0] : undefined);
    if (inner !== undefined && depth < 4)
        copy.cause = safeCause(inner, secrets, depth + 1);
    return copy;
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


/***/ }),

/***/ 18382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ downloadPackages),
  uM: () => (/* binding */ packedBytes),
  yP: () => (/* binding */ tarballName),
  sB: () => (/* binding */ verifyPackage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./dist/lib/local-service/install/failures.js
var failures = __webpack_require__(63115);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./dist/lib/local-service/install/npm-failure.js

/** There is no npm, or it could not be started. */
function npmMissing(cause) {
    return (0,failures/* installFailure */.YU)('The local engine is installed with npm, and no npm was found.', 'Install Node.js with npm, or run this once where npm is and copy the cache folder.', { cause });
}
/** What npm 9 to 12 end with; `E<status>` stands for the registry's own reply. */
const kinds = [
    {
        codes: /^(EAI_AGAIN|ENOTFOUND|E(CONN|HOST|NET)[A-Z]+|E(IDLE|RESPONSE|TRANSFER)TIMEOUT|ETIMEDOUT|ERR_SOCKET_TIMEOUT|FETCH_ERROR)$/,
        sentence: (code) => `The package registry could not be reached (${code}).`,
        advice: "Check the network and npm's proxy and registry settings; once installed, no network is needed.",
        retryable: true,
    },
    {
        codes: /^(E5\d\d|E429)$/,
        sentence: (code) => `The package registry could not serve the download (${code}).`,
        advice: 'Try again later.',
        retryable: true,
    },
    {
        codes: /^ENOTCACHED$/,
        sentence: () => 'npm is set to work offline, and the local engine is not installed yet.',
        advice: 'Allow npm to use the network once.',
    },
    {
        codes: /^(E404|ETARGET|ENOVERSIONS)$/,
        sentence: (_, complaint) => `The package registry does not have ${missingPackage(complaint)}.`,
        advice: "Check npm's settings: another registry, or a minimum age of packages, can hide public packages.",
    },
    {
        codes: /^(E401|E403|E407|ENEEDAUTH)$/,
        sentence: (code) => `The package registry, or a proxy, refused the download (${code}).`,
        advice: "Check the credentials in npm's configuration.",
    },
    {
        codes: /CERT|SELF_SIGNED|^UNABLE_TO_/,
        sentence: (code) => `The package registry's certificate is not trusted (${code}).`,
        advice: "Name your organisation's certificate in npm's setting cafile, or in NODE_EXTRA_CA_CERTS.",
    },
];
/**
 * What npm's end means for a person, from the code in its complaint: `npm error code …`, before npm 10 `npm ERR! code …`.
 * Where npm met a file system that is full or closed, the result is the system's own kind of error.
 */
function npmFailure(exitCode, complaint) {
    const clean = withoutAddresses(complaint);
    const code = /^npm (?:error|ERR!) code (\w+)/m.exec(clean)?.[1] ?? '';
    const cause = new Error(clean);
    if (/^(ENOSPC|EDQUOT|EROFS)$/.test(code))
        return Object.assign(cause, { code });
    const kind = kinds.find(({ codes }) => codes.test(code));
    if (kind !== undefined)
        return (0,failures/* installFailure */.YU)(kind.sentence(code, clean), kind.advice, { cause, retryable: kind.retryable });
    const end = exitCode === null ? 'it was stopped' : `exit code ${exitCode}`;
    return (0,failures/* installFailure */.YU)(`npm could not download the local engine (${code || end}).`, 'Run "npm ping" to see whether npm works here, then try again.', { cause });
}
/** The first package that npm names as `name@version`. */
function missingPackage(complaint) {
    return (/(?:@[\w.-]+\/)?[\w.-]+@\d[\w+-]*(?:\.[\w+-]+)*/.exec(complaint)?.[0] ?? 'a package of the local engine');
}
/** Registry addresses can hold credentials. */
function withoutAddresses(text) {
    return text.replace(/\bhttps?:\/\/\S+/g, '<address>');
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/npm-pack.js




/**
 * Runs one `npm pack` for all packages, with the user's own registry, proxy and credentials.
 *
 * @throws TranscribeError `install` when there is no npm or it fails, `aborted` when the signal stopped it; an error with the
 * system's code when the disk is full.
 */
async function npmPack(npm, request) {
    if (npm === undefined)
        throw npmMissing();
    const { code, complaint, startError } = await runNpm(npm, request);
    if (request.signal?.aborted)
        throw (0,failures/* installAborted */.ZP)(request.signal.reason);
    if (startError !== undefined)
        throw npmMissing(startError);
    if (code !== 0)
        throw npmFailure(code, complaint);
}
const COMPLAINT_LENGTH = 20_000;
function runNpm({ command, args }, request) {
    const child = (0,external_node_child_process_.spawn)(command, [...args, ...packArguments(request)], {
        cwd: request.folder,
        env: childEnvironment(process.env),
        stdio: ['ignore', 'ignore', 'pipe'],
        windowsHide: true,
        signal: request.signal,
        killSignal: 'SIGKILL',
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        complaint = (complaint + text).slice(-COMPLAINT_LENGTH);
    });
    return new Promise((done) => {
        let startError;
        child.on('error', (error) => {
            startError = error;
            if (child.pid === undefined)
                done({ code: null, complaint, startError });
        });
        child.on('close', (code) => done({ code, complaint, ...(startError && { startError }) }));
    });
}
function packArguments({ specs, npmCacheFolder }) {
    return [
        'pack',
        ...specs,
        `--cache=${npmCacheFolder}`,
        '--ignore-scripts',
        // By default npm pauses for more than a minute between its tries, and waits five for each silent server.
        '--fetch-retries=2',
        '--fetch-retry-mintimeout=1000',
        '--fetch-retry-maxtimeout=5000',
        '--fetch-timeout=60000',
        '--loglevel=error',
    ];
}
/** Options that an npm above us hands down, and that were meant for its own command. */
const NOT_FOR_US = /^npm_config_(dry_run|global|location|pack_destination|workspaces?|include_workspace_root)$/i;
/** What npm has no use for. Other variables stay: a registry's configuration may name any. */
const SECRETS = /^(?:DASHSCOPE_API_KEY|INPUT_.*|ACTIONS_.*TOKEN)$/i;
/** npm's launcher asks PATH for a Node: ours is there at last. */
function childEnvironment(parent) {
    const env = Object.fromEntries(Object.entries(parent).filter(([name]) => !NOT_FOR_US.test(name) && !SECRETS.test(name)));
    const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
    return { ...env, [path]: [env[path], (0,external_node_path_.dirname)(process.execPath)].filter(Boolean).join(external_node_path_.delimiter) };
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/download.js






const POLL_INTERVAL_MS = 200;
/**
 * Downloads all packages by one npm process.
 *
 * @returns the folder of tarballs, named as `tarballName` says, none of them verified yet.
 * @throws TranscribeError `install` or `aborted`.
 */
async function downloadPackages(request) {
    const { packages, stagingFolder, npm, signal, onReceived } = request;
    const folder = (0,external_node_path_.join)(stagingFolder, 'packages');
    const npmCacheFolder = (0,external_node_path_.join)(stagingFolder, 'npm-cache');
    (0,external_node_fs_.mkdirSync)(folder);
    if (packages.length === 0)
        return folder;
    // npm takes the nearest package.json upwards for its project, and obeys the .npmrc beside that.
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'package.json'), '{ "private": true }');
    const total = packedBytes(packages);
    let received = 0;
    const poll = setInterval(() => {
        received = Math.min(total, Math.max(received, arrivedBytes(folder, npmCacheFolder)));
        onReceived(received);
    }, POLL_INTERVAL_MS);
    try {
        const specs = packages.map(({ name, version }) => `${name}@${version}`);
        await npmPack(npm, { specs, folder, npmCacheFolder, signal });
    }
    finally {
        clearInterval(poll);
    }
    // It holds every package a second time.
    (0,external_node_fs_.rmSync)(npmCacheFolder, { recursive: true, force: true });
    return folder;
}
/** The name that `npm pack` gives a tarball: the scope's `@` is dropped, its `/` becomes `-`. The same in npm 9 to 12. */
function tarballName({ name, version }) {
    return `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
}
function packedBytes(packages) {
    return packages.reduce((sum, pin) => sum + pin.packedBytes, 0);
}
/** npm writes tarballs at the very end; until then they grow in its cache. */
function arrivedBytes(folder, npmCacheFolder) {
    const tarballs = fileSizes(folder).filter(([name]) => name.endsWith('.tgz'));
    const growing = fileSizes((0,external_node_path_.join)(npmCacheFolder, '_cacache', 'tmp'));
    return [...tarballs, ...growing].reduce((sum, [, bytes]) => sum + bytes, 0);
}
/** Files come and go while they are looked at. */
function fileSizes(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).map((name) => [
            name,
            (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false })?.size ?? 0,
        ]);
    }
    catch {
        return [];
    }
}
/**
 * Checks one tarball against its pin.
 *
 * @throws TranscribeError (`install`) naming the package when it is absent or has another content.
 */
async function verifyPackage(folder, pin) {
    const spec = `${pin.name}@${pin.version}`;
    const hash = (0,external_node_crypto_.createHash)('sha512');
    try {
        await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, tarballName(pin))), hash);
    }
    catch (error) {
        if ((0,failures/* errorCode */.CA)(error) !== 'ENOENT')
            throw error;
        throw (0,failures/* installFailure */.YU)(`npm did not deliver the package ${spec}.`, 'Try again.', { cause: error });
    }
    if (`sha512-${hash.digest('base64')}` !== pin.integrity)
        throw (0,failures/* installFailure */.YU)(`The package ${spec} is not the one expected: its sha512 differs, so nothing of it was unpacked.`, "Try again; if it stays so, npm's registry or a proxy changes packages on the way.");
}


/***/ }),

/***/ 54990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ installEngine)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist/lib/local-service/install/components.js + 2 modules
var components = __webpack_require__(78313);
// EXTERNAL MODULE: ./dist/lib/local-service/install/cache-folder.js
var cache_folder = __webpack_require__(81957);
// EXTERNAL MODULE: ./dist/lib/local-service/install/component.js
var install_component = __webpack_require__(49733);
// EXTERNAL MODULE: ./dist/lib/local-service/install/download.js + 2 modules
var download = __webpack_require__(18382);
// EXTERNAL MODULE: ./dist/lib/local-service/install/failures.js
var install_failures = __webpack_require__(63115);
;// CONCATENATED MODULE: ./dist/lib/local-service/install/install-report.js

/** Tells how far an installation is. */
class InstallReport {
    onProgress;
    shared;
    parts = { verify: new Set(), unpack: new Set() };
    constructor({ missing, replaced, packages, onProgress }) {
        this.onProgress = onProgress;
        this.shared = {
            components: missing.map(({ name }) => name),
            replaced: replaced.map(({ name }) => name),
            notices: missing.flatMap(({ notice }) => (notice ? [notice.line] : [])),
            totalBytes: bytesOf([...packages, ...missing.flatMap(install_component/* remoteFilesOf */.D2)]),
        };
    }
    received(receivedBytes) {
        this.onProgress?.({ phase: 'download', ...this.shared, receivedBytes });
    }
    /** A package may be a part of several components. */
    passed(phase, part) {
        this.onProgress?.({ phase, ...this.shared, receivedBytes: bytesOf([...this.parts[phase].add(part)]) });
    }
}
function bytesOf(parts) {
    return parts.reduce((sum, part) => sum + ('packedBytes' in part ? part.packedBytes : part.bytes), 0);
}

// EXTERNAL MODULE: ./dist/lib/local-service/install/installed.js
var installed = __webpack_require__(49172);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./dist/lib/local-service/install/npm.js


const thisHost = {
    platform: process.platform,
    execPath: process.execPath,
    env: process.env,
    isFile: (path) => {
        try {
            return (0,external_node_fs_.statSync)(path).isFile();
        }
        catch {
            return false;
        }
    },
};
/** Finds the npm of the running Node, else the one that started this process, else the one in PATH. */
function findNpm(host = thisHost) {
    const script = [besideNode(host, host.execPath), startedBy(host)].find((path) => path && host.isFile(path));
    if (script)
        return { command: host.execPath, args: [script] };
    return host.platform === 'win32' ? npmInWindowsPath(host) : npmInPath(host);
}
function besideNode({ platform }, nodePath) {
    if (platform === 'win32')
        return external_node_path_.win32.join(external_node_path_.win32.dirname(nodePath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
    return external_node_path_.posix.join(external_node_path_.posix.dirname(nodePath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
}
/** Other package managers set `npm_execpath` as well. */
function startedBy({ env }) {
    return env.npm_execpath?.endsWith('npm-cli.js') ? env.npm_execpath : undefined;
}
function npmInPath({ env, isFile }) {
    const folders = (env.PATH ?? '').split(external_node_path_.posix.delimiter).filter(external_node_path_.posix.isAbsolute);
    const command = folders.map((folder) => external_node_path_.posix.join(folder, 'npm')).find(isFile);
    return command === undefined ? undefined : { command, args: [] };
}
/** `npm.cmd` cannot be started without a shell (CVE-2024-27980), so the script behind it is run. */
function npmInWindowsPath(host) {
    const folders = (searchPath(host.env) ?? '').split(external_node_path_.win32.delimiter).filter(external_node_path_.win32.isAbsolute);
    const folder = folders.find((candidate) => host.isFile(besideNode(host, external_node_path_.win32.join(candidate, 'npm.cmd'))));
    if (folder === undefined)
        return undefined;
    const node = external_node_path_.win32.join(folder, 'node.exe');
    return {
        command: host.isFile(node) ? node : host.execPath,
        args: [besideNode(host, external_node_path_.win32.join(folder, 'npm.cmd'))],
    };
}
function searchPath(env) {
    return env.PATH ?? env.Path;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./dist/lib/local-service/install/placement.js




/** What a rename onto something that exists fails with: POSIX, then Windows. */
const OCCUPIED = new Set(['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EPERM', 'EACCES', 'EBUSY']);
const MOVE_ATTEMPTS = 8;
const MOVE_PAUSE_MS = 125;
const realTools = { rename: external_node_fs_.renameSync, sleep: promises_.setTimeout };
/**
 * Moves a finished component into place. When another process was faster, its folder is kept; a damaged one is replaced.
 *
 * @throws whatever the file system throws when the place cannot be taken within a second.
 */
async function moveIntoPlace(finished, place, staging, tools) {
    const { isGood, rename, sleep } = { ...realTools, ...tools };
    for (let attempt = 1;; attempt += 1) {
        const refusal = refusedRename(finished, place, rename);
        if (refusal === undefined || (await isGood(place)))
            return;
        if (attempt === MOVE_ATTEMPTS)
            throw refusal;
        if ((0,external_node_fs_.existsSync)(place))
            setAside(place, staging, rename);
        // Windows refuses to rename a folder while a virus scanner reads the files just written into it.
        else
            await sleep(MOVE_PAUSE_MS);
    }
}
/** Why the rename was refused, when the place may be taken; undefined when it was done. */
function refusedRename(from, to, rename) {
    try {
        rename(from, to);
        return undefined;
    }
    catch (error) {
        if (OCCUPIED.has((0,install_failures/* errorCode */.CA)(error) ?? ''))
            return error;
        throw error;
    }
}
/** Another process may be doing the same: then there is nothing left to move. */
function setAside(place, staging, rename) {
    try {
        rename(place, (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(staging.folder, 'damaged-')), 'folder'));
    }
    catch (error) {
        if ((0,install_failures/* errorCode */.CA)(error) !== 'ENOENT')
            throw error;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./dist/lib/local-service/install/content.js
var content = __webpack_require__(80551);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./dist/lib/dashscope/connections.js
var dashscope_connections = __webpack_require__(33882);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
;// CONCATENATED MODULE: ./dist/lib/local-service/install/mirror-reply.js

/** A mirror did not give what it was asked for. */
class MirrorFailure extends Error {
    name = 'MirrorFailure';
    /** Whether the same mirror may give it the next time. */
    retryable;
    constructor(message, retryable, cause) {
        super(message, { cause });
        this.retryable = retryable;
    }
}
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Where a reply leads on to; undefined when it is no redirection. @throws MirrorFailure when that is nowhere. */
function redirectTarget({ statusCode, headers }, from) {
    if (!REDIRECTS.has(statusCode))
        return undefined;
    const location = String(headers.location ?? '');
    const target = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    if (target && /^https?:$/.test(target.protocol))
        return target;
    throw new MirrorFailure('it redirects to nothing that can be fetched', false);
}
/**
 * The place in the file at which a reply's body begins: where it was asked to go on, or the start, where the mirror
 * sends all of it.
 *
 * @throws MirrorFailure when the reply has none of it, or is of another length than the file.
 */
function checkedStart({ statusCode, headers }, asked, total) {
    if (statusCode === 206)
        return checkedRange(String(headers['content-range'] ?? ''), asked, total);
    if (statusCode !== 200)
        throw new MirrorFailure(`it answers with status ${statusCode}`, isPassing(statusCode));
    // What a network that wants a sign-in sends must not take the place of what is there.
    if (/\bhtml\b/i.test(String(headers['content-type'])))
        throw new MirrorFailure('it answers with a web page', false);
    const announced = headers['content-length'];
    if (announced !== undefined && Number(announced) !== total)
        throw anotherLength(Number(announced), total);
    return 0;
}
function checkedRange(range, asked, total) {
    const [, start, , size] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(range) ?? [];
    if (size !== undefined && size !== '*' && Number(size) !== total)
        throw anotherLength(Number(size), total);
    if (start === undefined || Number(start) !== asked)
        throw new MirrorFailure('it sends another part than it was asked for', false);
    return asked;
}
function anotherLength(announced, total) {
    return new MirrorFailure(`it has a file of ${announced} bytes instead of ${total}`, false);
}
/** Busy now, not for ever. */
function isPassing(statusCode) {
    return statusCode === 408 || statusCode === 429 || statusCode >= 500;
}
/** What a connection fails with may pass; what the disk fails with stays as it is. */
function networkFailure(error) {
    if (error instanceof MirrorFailure || isOfTheDisk(error))
        return error;
    const code = (0,install_failures/* errorCode */.CA)(error);
    return new MirrorFailure(code ? `the connection failed (${code})` : 'the connection failed', true, error);
}
function isOfTheDisk(error) {
    return (error instanceof Error &&
        'syscall' in error &&
        /^(open|write|ftruncate|close)$/.test(String(error.syscall)));
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/remote-download.js








/** Without any progress between them; a mirror that keeps breaking off is left in the end as well. */
const TRIES_WITHOUT_PROGRESS = 3;
const MOST_TRIES = 30;
const PAUSE_MS = 1000;
const SILENCE_MS = 30_000;
const MOST_REDIRECTS = 5;
/**
 * Downloads a file by its pinned length and hash: goes on where an earlier download broke off, tries each mirror a few
 * times, and trusts none.
 *
 * @throws TranscribeError `install`, saying for each mirror what went wrong; `aborted`.
 */
async function downloadRemote(download) {
    const connections = new dashscope_connections/* Connections */.U();
    const failures = [];
    try {
        for (const address of download.addresses) {
            const failure = await fromMirror(address, download, connections);
            if (failure === undefined)
                return;
            failures.push(`${address.host}: ${failure}`);
        }
    }
    finally {
        await connections.destroy();
    }
    throw (0,install_failures/* installFailure */.YU)(`The file ${download.file.name} (${megabytes(download.file.bytes)}) could not be downloaded. ${failures.join('; ')}.`, 'Run again to go on where it ended; name another address in HF_ENDPOINT or SENSEVOICE_TRANSCRIBE_MIRROR, or a folder that has the files with model-dir.');
}
/** Why the mirror did not give the file; undefined when it did. */
async function fromMirror(address, download, connections) {
    const { file, path, signal, sleep = promises_.setTimeout } = download;
    let fruitless = 0;
    for (let attempt = 1;; attempt++) {
        const before = await sizeOf(path);
        try {
            await fetchRest(address, before, download, connections);
            if ((await (0,content/* hashFile */.D)(path)) === file.sha256)
                return undefined;
            await (0,external_node_fs_promises_.rm)(path, { force: true });
            // What an earlier download left may have been the wrong part.
            if (before > 0)
                continue;
            return 'it has another content (its sha256 differs)';
        }
        catch (error) {
            if (signal?.aborted)
                throw (0,install_failures/* installAborted */.ZP)(signal.reason);
            if (!(error instanceof MirrorFailure))
                throw error;
            fruitless = (await sizeOf(path)) > before ? 0 : fruitless + 1;
            const isLast = fruitless === TRIES_WITHOUT_PROGRESS || attempt === MOST_TRIES;
            if (!error.retryable || isLast)
                return error.message;
        }
        await pause(sleep, signal);
    }
}
/** Asks for what is missing and writes it where it belongs. Two processes may do so at once: they write the same bytes. */
async function fetchRest(address, have, { file, path, onReceived, signal }, connections) {
    if (have === file.bytes)
        return;
    if (have > file.bytes)
        await (0,external_node_fs_promises_.rm)(path, { force: true });
    const reply = await ask(address, have > file.bytes ? 0 : have, connections, signal);
    const target = await (0,external_node_fs_promises_.open)(path, 'a').then(async (created) => {
        await created.close();
        return (0,external_node_fs_promises_.open)(path, 'r+');
    });
    try {
        const start = checkedStart(reply, have, file.bytes);
        if (start === 0)
            await target.truncate(0);
        await keep(reply.body, start, file.bytes, target, onReceived);
    }
    catch (error) {
        reply.body.on('error', () => { }).destroy();
        throw networkFailure(error);
    }
    finally {
        await target.close();
    }
}
async function ask(address, from, connections, signal) {
    let url = address;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        const headers = {
            'user-agent': 'sensevoice-transcribe',
            'accept-encoding': 'identity',
            ...(from > 0 && { range: `bytes=${from}-` }),
        };
        const options = { headers, signal, dispatcher: connections.to(url) };
        const limits = { headersTimeout: SILENCE_MS, bodyTimeout: SILENCE_MS };
        const reply = await (0,undici/* request */.Em)(url, { ...options, ...limits }).catch((error) => {
            throw error instanceof errors/* InputError */.dz ? error : networkFailure(error);
        });
        const next = redirectTarget(reply, url);
        if (!next)
            return reply;
        await reply.body.dump();
        url = next;
    }
    throw new MirrorFailure('it redirects without end', false);
}
async function keep(body, start, total, target, onReceived) {
    let position = start;
    for await (const part of body) {
        if (position + part.length > total) {
            await target.truncate(0);
            throw new MirrorFailure('it sends more than the file has', false);
        }
        await target.write(part, 0, part.length, position);
        position += part.length;
        onReceived(position);
    }
    if (position < total)
        throw new MirrorFailure('it broke off', true);
}
async function pause(sleep, signal) {
    await sleep(PAUSE_MS);
    if (signal?.aborted)
        throw (0,install_failures/* installAborted */.ZP)(signal.reason);
}
async function sizeOf(path) {
    return (0,external_node_fs_promises_.stat)(path).then(({ size }) => size, () => 0);
}
function megabytes(bytes) {
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/remote-files.js

/** The variable that names the address of the user's own mirror: a folder on the web that holds the files. */
const MIRROR_VARIABLE = 'SENSEVOICE_TRANSCRIBE_MIRROR';
const HUGGING_FACE = 'https://huggingface.co';
const MODEL_SCOPE = 'https://www.modelscope.cn';
/**
 * Where a file can be had, the best address first. An own mirror is the only one, since whoever has one means it;
 * `HF_ENDPOINT` takes the place of Hugging Face, as it does for Hugging Face's own tools.
 *
 * @throws InputError for an address that is none.
 */
function addressesOf({ name }, { huggingFace, modelScope }, env = process.env) {
    const own = baseIn(env, MIRROR_VARIABLE);
    if (own)
        return [new URL(name, own)];
    const hub = baseIn(env, 'HF_ENDPOINT') ?? new URL(HUGGING_FACE);
    return [
        new URL(`${huggingFace.repository}/resolve/${huggingFace.revision}/${name}`, hub),
        new URL(`models/${modelScope.repository}/resolve/${modelScope.revision}/${name}`, MODEL_SCOPE),
    ];
}
/** The address in a variable, as a folder. */
function baseIn(env, variable) {
    const text = env[variable]?.trim();
    if (!text)
        return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) {
        throw new errors/* InputError */.dz(`${variable} is not an http(s) address.`, {
            advice: 'Write it as https://host/path.',
        });
    }
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/remote-component.js








/**
 * Fetches what the components have elsewhere than in packages, one file after the other. Parts that a broken download
 * left are gone on with.
 *
 * @throws TranscribeError `install` or `aborted`; the parts stay.
 */
async function fetchRemoteFiles(components, staging, settings, onReceived) {
    const folder = (0,external_node_path_.join)(staging.folder, 'remote');
    const wanted = components.flatMap(({ remote }) => remote ? remote.files.map((file) => ({ file, published: remote.published })) : []);
    if (wanted.length === 0)
        return { folder, files: [] };
    (0,external_node_fs_.mkdirSync)(folder);
    (0,external_node_fs_.mkdirSync)(partialsFolder(staging), { recursive: true, mode: 0o700 });
    let before = 0;
    for (const { file, published } of wanted) {
        const path = partialPath(staging, file);
        const addresses = addressesOf(file, published, settings.env);
        const onPart = (bytes) => onReceived(before + bytes);
        await downloadRemote({ file, addresses, path, ...settings, onReceived: onPart });
        await take(path, (0,external_node_path_.join)(folder, file.sha256), file);
        before += file.bytes;
        onReceived(before);
    }
    return { folder, files: wanted.map(({ file }) => file) };
}
/** Removes what the downloads of an installed component left. */
function forgetPartials(component, staging) {
    for (const file of (0,install_component/* remoteFilesOf */.D2)(component))
        (0,external_node_fs_.rmSync)(partialPath(staging, file), { force: true });
    try {
        (0,external_node_fs_.rmdirSync)(partialsFolder(staging));
    }
    catch {
        // Never made, or another model's parts are in it.
    }
}
/**
 * The part stays until the component is in its place, so that a failure before that costs no second download. It is a
 * copy that goes there, checked by itself: another process may still be writing to the part.
 */
async function take(from, to, { name, sha256 }) {
    await (0,external_node_fs_promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
    if ((await (0,content/* hashFile */.D)(to)) !== sha256) {
        throw (0,install_failures/* installFailure */.YU)(`The file ${name} was changed while it was being installed.`, 'Run again.');
    }
}
function partialsFolder({ cacheFolder }) {
    return (0,external_node_path_.join)(cacheFolder, 'downloads');
}
function partialPath(staging, { sha256 }) {
    return (0,external_node_path_.join)(partialsFolder(staging), `${sha256}.part`);
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/staging.js




const PREFIX = '.stage-';
/** A staging folder that nobody has kept for so long was left by a process that was killed. */
const ABANDONED_AFTER_MS = 15 * 60 * 1000;
/**
 * Makes a staging folder in the first cache folder that can be written.
 *
 * @throws TranscribeError (`install`) when none can; it says why the first one could not.
 */
function openStaging(cacheFolders) {
    const failures = [];
    for (const cacheFolder of cacheFolders) {
        try {
            (0,external_node_fs_.mkdirSync)(cacheFolder.path, { recursive: true, mode: 0o700 });
            if (!(0,cache_folder/* isTrusted */.W2)(cacheFolder))
                throw (0,install_failures/* untrusted */.bp)(cacheFolder.path);
            sweepAbandoned(cacheFolder.path);
            return { cacheFolder: cacheFolder.path, folder: (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(cacheFolder.path, PREFIX)) };
        }
        catch (error) {
            failures.push((0,install_failures/* unusable */._P)(error, cacheFolder.path));
        }
    }
    throw failures[0];
}
/** Tells other processes that the staging folder is still in use: to be called every few minutes at least. */
function keepStaging({ folder }) {
    const now = new Date();
    try {
        (0,external_node_fs_.utimesSync)(folder, now, now);
    }
    catch {
        // Gone: whatever uses the folder next says so.
    }
}
/** Removes a staging folder. What cannot be removed now is swept later. */
function closeStaging({ folder }) {
    removeQuietly(folder);
}
function sweepAbandoned(cacheFolder) {
    const oldest = Date.now() - ABANDONED_AFTER_MS;
    for (const name of (0,external_node_fs_.readdirSync)(cacheFolder).filter((entry) => entry.startsWith(PREFIX))) {
        const folder = (0,external_node_path_.join)(cacheFolder, name);
        const stats = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false });
        if (stats !== undefined && stats.mtimeMs < oldest)
            removeQuietly(folder);
    }
}
function removeQuietly(folder) {
    try {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        // Somebody still holds a file in it, which must not hide why the installation ended.
    }
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/unpack.js







/**
 * Makes a component's folder out of verified tarballs and remote files, ready to be moved into place.
 *
 * @param remoteFolder holds the verified remote files, by their hashes; they are moved out of it.
 * @throws TranscribeError (`install`) when a file is not what its pin says, and whatever the file system throws.
 */
async function unpackComponent(component, tarballs, remoteFolder, folder, onUnpacked) {
    (0,external_node_fs_.mkdirSync)(folder);
    for (const pin of component.modules) {
        const target = (0,external_node_path_.join)(folder, 'node_modules', pin.name);
        (0,external_node_fs_.mkdirSync)(target, { recursive: true });
        await extractPackage((0,external_node_path_.join)(tarballs, (0,download/* tarballName */.yP)(pin)), target);
        onUnpacked(pin);
    }
    for (const pin of new Set(component.files.map((file) => file.package))) {
        await takeFiles(component, pin, tarballs, folder);
        onUnpacked(pin);
    }
    for (const file of (0,install_component/* remoteFilesOf */.D2)(component)) {
        (0,external_node_fs_.renameSync)((0,external_node_path_.join)(remoteFolder, file.sha256), (0,external_node_path_.join)(folder, file.name));
        onUnpacked(file);
    }
    if (component.notice)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, install_component/* NOTICE_FILE */.cl), component.notice.text);
    (0,installed/* writeMarker */.en)(folder, await describeFiles(folder));
}
/** Only plain files and folders: no links, no owners, and (`strict`) no path that leads elsewhere. */
async function extractPackage(tarball, target, wanted) {
    // Loaded here, because only a first installation needs it.
    const { extract } = await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 98697));
    await extract({
        file: tarball,
        cwd: target,
        strip: 1,
        strict: true,
        preserveOwner: false,
        noMtime: true,
        filter: (path, entry) => {
            const type = 'type' in entry ? entry.type : 'File';
            if (type !== 'File' && type !== 'Directory')
                return false;
            return wanted?.has(path.slice(path.indexOf('/') + 1)) ?? true;
        },
    });
}
async function takeFiles(component, pin, tarballs, folder) {
    const unpacked = (0,external_node_path_.join)(folder, '.unpacked');
    (0,external_node_fs_.mkdirSync)(unpacked);
    const files = component.files.filter((file) => file.package === pin);
    await extractPackage((0,external_node_path_.join)(tarballs, (0,download/* tarballName */.yP)(pin)), unpacked, new Set(files.map(({ path }) => path)));
    for (const file of files)
        await placeFile(component, file, (0,external_node_path_.join)(unpacked, file.path), folder);
    (0,external_node_fs_.rmSync)(unpacked, { recursive: true });
}
async function placeFile(component, { name, convert, sha256 }, packaged, folder) {
    const place = (0,external_node_path_.join)(folder, name);
    if (convert === undefined)
        (0,external_node_fs_.renameSync)(packaged, place);
    else
        (0,external_node_fs_.writeFileSync)(place, convert((0,external_node_fs_.readFileSync)(packaged)));
    if ((await (0,content/* hashFile */.D)(place)) !== sha256)
        throw (0,install_failures/* installFailure */.YU)(`The file ${name} of ${component.name} is not the one expected: its sha256 differs.`, 'Report this: the package was the right one, so this version of the program is at fault.');
}
async function describeFiles(folder) {
    const paths = (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .sort();
    const files = [];
    for (const path of paths)
        files.push({
            path: (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/'),
            bytes: (0,external_node_fs_.statSync)(path).size,
            sha256: await (0,content/* hashFile */.D)(path),
        });
    return files;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/installation.js












/**
 * Installs the components that are missing, and in place of those that somebody changed.
 *
 * @returns the folder of each component, in order.
 * @throws TranscribeError `install` or `aborted`, leaving nothing behind but parts of large files to go on with.
 */
async function installComponents(components, options = {}) {
    const folders = (0,cache_folder/* cacheFolders */.A_)(options.cacheFolder);
    const before = await lookForAll(components, folders);
    const missing = before.filter(({ folder }) => folder === undefined);
    if (missing.length === 0)
        return before.map(({ folder = '' }) => folder);
    try {
        const cacheFolder = await installMissing(missing, folders, options);
        return before.map(({ component, folder }) => folder ?? (0,installed/* componentFolder */.ak)(cacheFolder, component));
    }
    catch (error) {
        // Another process may have finished, and taken the parts that both were working on.
        const after = await lookForAll(components, folders);
        if (after.every(({ folder }) => folder !== undefined))
            return after.map(({ folder = '' }) => folder);
        throw error;
    }
}
function lookForAll(components, folders) {
    return Promise.all(components.map((component) => lookFor(component, folders)));
}
async function lookFor(component, folders) {
    const folder = (0,installed/* findInstalled */.c9)(component, folders);
    if (folder === undefined)
        return { component, isReplaced: false };
    return (await (0,installed/* isGenuine */.s0)(component, folder))
        ? { component, folder, isReplaced: false }
        : { component, isReplaced: true };
}
/** Returns the cache folder that was used. */
async function installMissing(found, folders, options) {
    stopIfAborted(options.signal);
    const missing = found.map(({ component }) => component);
    const replaced = found.flatMap(({ component, isReplaced }) => (isReplaced ? [component] : []));
    for (const component of missing)
        component.check?.();
    const staging = openStaging(folders);
    try {
        await fillStaging(missing, replaced, staging, options);
        for (const component of missing) {
            const place = (0,installed/* componentFolder */.ak)(staging.cacheFolder, component);
            const isGood = (folder) => (0,installed/* isGenuine */.s0)(component, folder);
            await moveIntoPlace((0,external_node_path_.join)(staging.folder, component.name), place, staging, { isGood });
            forgetPartials(component, staging);
        }
        return staging.cacheFolder;
    }
    catch (error) {
        throw (0,install_failures/* fileFailure */.fE)(error, staging.cacheFolder);
    }
    finally {
        closeStaging(staging);
    }
}
/** Downloads, verifies everything, and only then unpacks; one step after the other, so that nothing runs on after a failure. */
async function fillStaging(missing, replaced, staging, options) {
    const packages = [...new Set(missing.flatMap(install_component/* packagesOf */.DT))];
    const report = new InstallReport({ missing, replaced, packages, onProgress: options.onProgress });
    const { tarballs, remote } = await downloadAll(missing, packages, staging, options, report);
    for (const pin of packages) {
        stopIfAborted(options.signal);
        await (0,download/* verifyPackage */.sB)(tarballs, pin);
        report.passed('verify', pin);
    }
    // These were verified as they came.
    for (const file of remote.files)
        report.passed('verify', file);
    for (const component of missing) {
        stopIfAborted(options.signal);
        const folder = (0,external_node_path_.join)(staging.folder, component.name);
        await unpackComponent(component, tarballs, remote.folder, folder, (part) => report.passed('unpack', part));
    }
}
/** The packages first: they are small, and what is wrong with the network shows early. */
async function downloadAll(missing, packages, staging, options, report) {
    const onReceived = (bytes) => {
        keepStaging(staging);
        report.received(bytes);
    };
    onReceived(0);
    const { signal, npm = findNpm() } = options;
    const tarballs = await (0,download/* downloadPackages */.u)({
        packages,
        stagingFolder: staging.folder,
        npm,
        signal,
        onReceived,
    });
    const packed = (0,download/* packedBytes */.uM)(packages);
    onReceived(packed);
    const remote = await fetchRemoteFiles(missing, staging, options, (bytes) => onReceived(packed + bytes));
    return { tarballs, remote };
}
function stopIfAborted(signal) {
    if (signal?.aborted)
        throw (0,install_failures/* installAborted */.ZP)(signal.reason);
}

// EXTERNAL MODULE: ./dist/lib/local-service/install/model-folder.js
var model_folder = __webpack_require__(62708);
// EXTERNAL MODULE: ./dist/lib/local-service/install/platform.js
var platform = __webpack_require__(28191);
;// CONCATENATED MODULE: ./dist/lib/local-service/install/install.js





/**
 * Makes the local engine ready with one model: what is missing is downloaded, packages by one npm process; what is there
 * is recognised in milliseconds, without npm and without network.
 *
 * @throws InputError for an unknown model or a model folder that lacks a file; TranscribeError `install` or `aborted`,
 * leaving nothing behind but parts of large files to go on with.
 */
async function installEngine(options) {
    const component = (0,components/* modelComponent */.rx)(options.model);
    const own = (0,model_folder.ownModelFolder)(component.name, options.modelDir, options.env);
    if (own !== undefined)
        (0,model_folder.checkModelFolder)(component.name, own);
    const engine = [(0,components/* runtimeComponent */.yp)(options.machine ?? platform/* thisMachine */.g8), components/* vadComponent */.hB];
    const [modulesFolder = '', vadFolder = '', installed = ''] = await installComponents(own === undefined ? [...engine, component] : engine, options);
    return {
        modulesFolder,
        vadModel: (0,external_node_path_.join)(vadFolder, components/* vadComponent */.hB.files[0].name),
        model: modelIn(own ?? installed, component.name),
        warnings: own === undefined ? [] : await (0,model_folder/* modelFolderWarnings */.F)(component.name, own),
    };
}
function modelIn(folder, name) {
    const tokens = (0,external_node_path_.join)(folder, 'tokens.txt');
    if (name.startsWith('sensevoice'))
        return { family: 'sensevoice', name, network: (0,external_node_path_.join)(folder, 'model.int8.onnx'), tokens };
    return {
        family: 'moonshine',
        name,
        encoder: (0,external_node_path_.join)(folder, 'encoder_model.onnx'),
        decoder: (0,external_node_path_.join)(folder, 'decoder_model_merged.onnx'),
        tokens,
    };
}


/***/ }),

/***/ 49172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ pinnedFiles),
/* harmony export */   ak: () => (/* binding */ componentFolder),
/* harmony export */   c9: () => (/* binding */ findInstalled),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   nU: () => (/* binding */ damagedFiles),
/* harmony export */   s0: () => (/* binding */ isGenuine),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* unused harmony export isComplete */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81957);
/* harmony import */ var _component_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49733);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80551);





/** Written last into a component's folder: what is in it. */
const MARKER = 'installed.json';
/** Where a component belongs, below a cache folder. The name changes with the content. */
function componentFolder(cacheFolder, component) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, (0,_component_js__WEBPACK_IMPORTED_MODULE_2__/* .componentId */ .nV)(component));
}
/** The folder that holds the whole component, in the first cache folder that has it; undefined when none has. */
function findInstalled(component, folders) {
    return folders
        .filter((folder) => (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrusted */ .W2)(folder))
        .map(({ path }) => componentFolder(path, component))
        .find(isComplete);
}
/** Whether every file is there with its size. Takes milliseconds: contents are not read, and the list itself is believed. */
function isComplete(folder) {
    try {
        const files = readMarker(folder) ?? [];
        return files.length > 0 && files.every(({ path, bytes }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).size === bytes);
    }
    catch {
        return false;
    }
}
/** Whether a folder holds the component and nothing else, whatever it says itself. Reads everything: 67 MB in a tenth of a second. */
async function isGenuine(component, folder) {
    return isComplete(folder) && (await damagedFiles(component, folder)).length === 0;
}
/** What in a component's folder is absent, changed, or none of it. Reads everything. */
function damagedFiles(component, folder) {
    return (0,_content_js__WEBPACK_IMPORTED_MODULE_4__/* .damagedParts */ .a)(component, folder, MARKER);
}
function writeMarker(folder, files) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, MARKER), `${JSON.stringify({ files })}\n`);
}
/** Undefined when the folder is absent or was not finished. */
function readMarker(folder) {
    try {
        const { files } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, MARKER), 'utf8'));
        return files;
    }
    catch {
        return undefined;
    }
}
/** The files whose content is fixed in this program, whatever a marker says. */
function pinnedFiles(component) {
    return [...component.files, ...(0,_component_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteFilesOf */ .D2)(component)].map(({ name, bytes, sha256 }) => ({
        path: name,
        bytes,
        sha256,
    }));
}


/***/ })

};
