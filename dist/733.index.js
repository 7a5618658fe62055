export const id = 733;
export const ids = [733,394];
export const modules = {

/***/ 33386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Lets the first Ctrl-C end the run in order; the second ends the process at once. */
function interruption() {
    const controller = new AbortController();
    let exitCode;
    const stop = (name) => {
        if (exitCode !== undefined)
            process.exit(exitCode);
        exitCode = 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name];
        controller.abort(new Error(`interrupted by ${name}`));
    };
    for (const name of SIGNALS)
        process.on(name, stop);
    return {
        signal: controller.signal,
        get exitCode() {
            return exitCode;
        },
        release() {
            for (const name of SIGNALS)
                process.off(name, stop);
        },
    };
}


/***/ }),

/***/ 17894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveCommand: () => (/* binding */ serveCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99517);
/* harmony import */ var _local_service_models_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6354);
/* harmony import */ var _local_service_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66431);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87346);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33386);





/** Serves until it is interrupted. */
async function serveCommand(flags) {
    const service = await (0,_local_service_service_js__WEBPACK_IMPORTED_MODULE_0__.startLocalService)({
        host: flags.host,
        port: flags.port,
        allowedHosts: flags.allowHost,
        aliases: Object.fromEntries(flags.alias.map(aliasPair)),
        ...(flags.allowPrivateSources ? { allowPrivateSources: true } : {}),
        ...(flags.apiKey ? { apiKey: flags.apiKey } : {}),
        ...(flags.replay ? { replayFolder: flags.replay } : {}),
        ...(flags.replaySeconds ? { replaySeconds: flags.replaySeconds } : {}),
        modelDir: flags.modelDir,
        faults: flags.fault,
    });
    process.stdout.write(greeting(service.baseUrl, service.apiKey, flags.fault));
    const interrupted = (0,_interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .interruption */ .Y)();
    await new Promise((resolve) => interrupted.signal.addEventListener('abort', resolve));
    await service.close();
    interrupted.release();
    // Ending a service is how it is used, not a failure.
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.ok;
}
function aliasPair(text) {
    const [name, model, rest] = text.split('=');
    if (!name || !model || rest !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`The option alias cannot be "${text}": it takes NAME=MODEL.`, {
            advice: `The local models are ${_local_service_models_js__WEBPACK_IMPORTED_MODULE_4__/* .localModels */ .y.map((known) => known.name).join(', ')}.`,
        });
    }
    return [name, model];
}
function greeting(baseUrl, apiKey, faults) {
    const told = faults.length > 0 ? `Faults are on: ${faults.join(', ')}.\n` : '';
    return `DashScope's recorded-speech API is served at ${baseUrl}

  export DASHSCOPE_HTTP_BASE_URL=${baseUrl}
  export DASHSCOPE_API_KEY=${apiKey}

${told}Ctrl-C ends it; uploads and results go with it.
`;
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

/***/ 25405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   Dz: () => (/* binding */ gapBetween),
/* harmony export */   Kc: () => (/* binding */ isUnspaced)
/* harmony export */ });
/** Characters of scripts that put no space between words, with their punctuation and full-width forms. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u;
const ENDS_A_WORD = /[\p{L}\p{N}\p{M}.,!?;:…%)\]}”]$/u;
const STARTS_A_WORD = /^[\p{L}\p{N}([{“‘¿¡]/u;
/** Whether the text holds a character of a script that is written without spaces between words. */
function isUnspaced(text) {
    return UNSPACED.test(text);
}
/**
 * What belongs between two pieces of text that a tag, or a sentence's end, kept apart: a space where words would
 * fuse, nothing inside a script without spaces and nothing before closing punctuation.
 */
function gapBetween(left, right) {
    if (left === '' || right === '')
        return '';
    const [last, first] = [lastCharacter(left), firstCharacter(right)];
    if (UNSPACED.test(last) || UNSPACED.test(first))
        return '';
    return ENDS_A_WORD.test(last) && STARTS_A_WORD.test(first) ? ' ' : '';
}
/** Joins sentences into running text: a space between them, but none where both sides are of a script without spaces. */
function joinSentences(texts) {
    const pieces = [];
    let last = '';
    for (const text of texts) {
        if (text === '')
            continue;
        const unspaced = isUnspaced(lastCharacter(last)) && isUnspaced(firstCharacter(text));
        pieces.push(last === '' || unspaced ? '' : ' ', text);
        last = text;
    }
    return pieces.join('');
}
function firstCharacter(text) {
    return String.fromCodePoint(text.codePointAt(0) ?? 0);
}
function lastCharacter(text) {
    const pair = text.slice(-2);
    return (pair.codePointAt(0) ?? 0) > 0xffff ? pair : text.slice(-1);
}


/***/ }),

/***/ 82454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf),
/* harmony export */   v: () => (/* binding */ KNOWN_NAMES)
/* harmony export */ });
const EMOTIONS = ['neutral', 'happy', 'angry', 'sad', 'fearful', 'disgusted', 'surprised'];
const EVENTS = [
    'speech',
    'applause',
    'bgm',
    'laughter',
    'cry',
    'sneeze',
    'breath',
    'cough',
    'sing',
    'speech_noise',
    'gbg',
];
const LANGUAGES = ['zh', 'en', 'yue', 'ja', 'ko'];
/** Names by which the models say "no emotion", "no event", or how numbers were written. */
const NOTHING = ['emo_unknown', 'special_token_1', 'event_unk', 'withitn', 'woitn'];
const MEANINGS = new Map([
    ...EMOTIONS.map((emotion) => [emotion, { kind: 'emotion', emotion }]),
    ...EVENTS.map((type) => [type, { kind: 'event', type }]),
    ...LANGUAGES.map((language) => [language, { kind: 'language', language }]),
    ...NOTHING.map((name) => [name, { kind: 'nothing' }]),
    ['nospeech', { kind: 'language' }],
]);
/** Every tag name of both dialects, in lower case. */
const KNOWN_NAMES = [...MEANINGS.keys()];
/** What a tag's name says, in either dialect (`sensevoice-v1` or the open SenseVoice-Small) and any letter case. */
function meaningOf(name) {
    return MEANINGS.get(name.toLowerCase()) ?? { kind: 'unknown' };
}


/***/ })

};
