export const id = 579;
export const ids = [579];
export const modules = {

/***/ 89579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubApi: () => (/* binding */ GitHubApi)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53002);
/* harmony import */ var _dashscope_connections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33882);
/* harmony import */ var _dashscope_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19197);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99517);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78248);






const REQUEST_TIMEOUT_MS = 120_000;
const CALL_TIMEOUT_MS = 300_000;
const RETRIES = 4;
/** GitHub's API for one repository: the one owner of its token and its retries. Octokit is loaded at the first call. */
class GitHubApi {
    clock;
    connections;
    signal;
    /** Taken out of every message. */
    secrets;
    options;
    base;
    octokit;
    constructor(options) {
        this.options = options;
        this.base = new URL(options.apiUrl);
        this.clock = options.clock ?? _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m;
        this.connections = options.connections ?? new _dashscope_connections_js__WEBPACK_IMPORTED_MODULE_2__/* .Connections */ .U();
        this.signal = options.signal;
        this.secrets = options.token === '' ? [] : [options.token];
    }
    /** Such as `octo/talks`; empty where there is none. */
    get repositoryName() {
        const { repository } = this.options;
        return repository ? `${repository.owner}/${repository.name}` : '';
    }
    /**
     * Repeats until it succeeds or no repetition would help.
     *
     * @param doing Completes "GitHub failed to …".
     * @throws TranscribeError with a sentence; an `ApiError` keeps the status and GitHub's code.
     */
    read(doing, call, permission = 'contents: read') {
        return this.repeatedly('always', { doing, permission, writes: false }, call);
    }
    /** As `read`, but repeats only what was surely not done. */
    write(doing, permission, call) {
        return this.repeatedly('when-refused', { doing, permission, writes: true }, call);
    }
    /** The token, for the API and for nobody else. */
    authorizationFor(url) {
        const { token } = this.options;
        return url.origin === this.base.origin && token !== '' ? { authorization: `token ${token}` } : {};
    }
    /** The way to an address that a reply of the API named. */
    wayTo(url) {
        return this.connections.toNamed(url, this.base);
    }
    async close() {
        await this.connections.close();
    }
    repeatedly(repeat, asked, call) {
        return (0,_dashscope_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .withRetries */ .LH)((remainingMs) => this.once(Math.min(REQUEST_TIMEOUT_MS, remainingMs), asked, call), { repeat, retries: RETRIES, callTimeoutMs: CALL_TIMEOUT_MS, signal: this.signal }, this.clock);
    }
    async once(budgetMs, asked, call) {
        const { repository } = this.options;
        if (!repository) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`There is no repository to ${asked.doing} in: GITHUB_REPOSITORY is not set.`);
        }
        const budget = new AbortController();
        const cancelTimer = this.clock.after(budgetMs, () => budget.abort());
        const signal = this.signal ? AbortSignal.any([this.signal, budget.signal]) : budget.signal;
        try {
            return await call(await this.load(asked.doing), {
                owner: repository.owner,
                repo: repository.name,
                request: { signal },
            });
        }
        catch (error) {
            const timedOutMs = budget.signal.aborted ? budgetMs : undefined;
            const context = { host: this.base.host, secrets: this.secrets, nowMs: this.clock.now(), timedOutMs };
            throw (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .toGitHubError */ .Lg)(error, { ...asked, ...context });
        }
        finally {
            cancelTimer();
        }
    }
    load(doing) {
        const { token } = this.options;
        if (token === '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`It takes a token to ${doing}, and the input github-token is empty.`);
        this.octokit ??= this.create(token);
        return this.octokit;
    }
    async create(token) {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 61351));
        const quiet = () => { };
        return getOctokit(token, {
            baseUrl: this.options.apiUrl,
            userAgent: 'sensevoice-transcribe',
            // Its words about deprecations would land on standard output.
            log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
            request: {
                fetch: (address, init) => (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .fetch */ .hd)(address, { ...init, dispatcher: this.connections.to(new URL(address)) }),
            },
        });
    }
}


/***/ }),

/***/ 53002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Node turns a longer timer into one of a single millisecond. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const systemClock = {
    now: Date.now,
    random: Math.random,
    async sleep(ms, signal) {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(ms, LONGEST_TIMER_MS), undefined, signal ? { signal } : {});
        }
        catch (error) {
            // Node rejects with an AbortError of its own; callers must see the reason they gave.
            signal?.throwIfAborted();
            throw error;
        }
    },
    after(ms, action) {
        const timer = setTimeout(action, Math.min(ms, LONGEST_TIMER_MS));
        return () => clearTimeout(timer);
    },
};


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


/***/ })

};
