export const id = 557;
export const ids = [557,554];
export const modules = {

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

/***/ 39557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withFaults: () => (/* binding */ withFaults)
});

// EXTERNAL MODULE: ./dist/lib/local-service/faults/accidents.js
var accidents = __webpack_require__(93768);
// EXTERNAL MODULE: ./dist/lib/local-service/faults/call.js
var faults_call = __webpack_require__(36796);
// EXTERNAL MODULE: ./dist/lib/local-service/faults/fault.js
var fault = __webpack_require__(48554);
// EXTERNAL MODULE: ./dist/lib/dashscope/models.js + 1 modules
var models = __webpack_require__(93683);
// EXTERNAL MODULE: ./dist/lib/local-service/faults/replies.js
var replies = __webpack_require__(16950);
;// CONCATENATED MODULE: ./dist/lib/local-service/faults/rate-limits.js


/** Of each account, for looks and for lists. */
const CALLS_PER_SECOND = { look: 20, list: 20, cancel: 20 };
const MESSAGE = 'Requests rate limit exceeded, please try again later.';
/** Times of what was let in, no older than a window. */
class Window {
    spanMs;
    most;
    times = [];
    constructor(most, spanMs) {
        this.most = most;
        this.spanMs = spanMs;
    }
    admits(now) {
        const first = this.times.findIndex((time) => time > now - this.spanMs);
        this.times = first < 0 ? [] : this.times.slice(first);
        if (this.times.length >= this.most)
            return false;
        this.times.push(now);
        return true;
    }
}
/** What the vendor lets one account do, by its documents: looks and lists per second, and submits per model. */
class RateLimits {
    windows = new Map();
    now;
    constructor(now) {
        this.now = now;
    }
    /** The refusal of a call that comes too soon. */
    async refuse(call, request) {
        const key = call === 'submit' ? `submit ${await modelOf(request)}` : call;
        const window = this.windows.get(key) ?? windowOf(call, key);
        if (!window)
            return undefined;
        this.windows.set(key, window);
        return window.admits(this.now()) ? undefined : (0,replies/* errorResponse */.y)(call, 429, 'Throttling.RateQuota', MESSAGE);
    }
}
function windowOf(call, key) {
    const perSecond = call === 'submit' ? (0,models/* findModel */.P6)(key.slice(7))?.submitsPerSecond : CALLS_PER_SECOND[call];
    if (!perSecond)
        return undefined;
    // What is granted by the minute is counted by the minute.
    return Number.isInteger(perSecond) ? new Window(perSecond, 1000) : new Window(perSecond * 60, 60_000);
}
async function modelOf(request) {
    // The body stays to be read by whoever answers.
    return /"model"\s*:\s*"([^"]*)"/.exec(await request.clone().text())?.[1] ?? '';
}

// EXTERNAL MODULE: ./dist/lib/local-service/faults/refusals.js
var refusals = __webpack_require__(11721);
// EXTERNAL MODULE: ./dist/lib/local-service/faults/reply-changes.js
var reply_changes = __webpack_require__(50886);
// EXTERNAL MODULE: ./dist/lib/local-service/faults/result-addresses.js
var result_addresses = __webpack_require__(78284);
;// CONCATENATED MODULE: ./dist/lib/local-service/faults/layer.js







/**
 * Puts faults in front of a service. Of several that a call could meet, the one given first happens until its count is
 * used up; changes of a reply happen together.
 */
function withFaults(handler, faults, clock) {
    const layer = new FaultLayer(handler, faults, clock);
    return (request, connection) => layer.handle(request, connection);
}
class FaultLayer {
    handler;
    sleep;
    random;
    rateLimits;
    pending;
    expired;
    otherOrigin;
    constructor(handler, faults, clock) {
        this.handler = handler;
        this.sleep = (ms) => clock.sleep(ms);
        this.random = () => clock.random();
        const isLimited = faults.some(({ name }) => name === fault/* RATE_LIMITS */.c);
        this.rateLimits = isLimited ? new RateLimits(() => clock.now()) : undefined;
        this.pending = faults.map((fault) => ({ fault, left: fault.times }));
        const expired = faults.find(({ name }) => name === 'result-expired');
        this.expired = expired && new result_addresses/* ExpiredAddresses */.Wf(expired.times);
        this.otherOrigin = this.pending.find(({ fault }) => fault.name === 'result-other-origin');
    }
    async handle(request, connection) {
        const call = (0,faults_call/* callOf */.C8)(request);
        if (!call)
            return this.handler(request, connection);
        const tooSoon = await this.rateLimits?.refuse(call, request);
        if (tooSoon)
            return tooSoon;
        const forward = () => this.forward(request, call, connection);
        for (const pending of this.due()) {
            const { accident = '', calls, name } = pending.fault;
            if (calls?.includes(call)) {
                pending.left--;
                const strike = accidents/* accidents */.v[accident];
                if (strike)
                    return strike({ call, request, connection, sleep: this.sleep, forward });
            }
            const refusal = await refusals/* refusals */.K[name]?.(call, request);
            if (!refusal)
                continue;
            pending.left--;
            return refusal;
        }
        return forward();
    }
    /** What is still to happen, and does so by chance where it is a matter of chance. */
    due() {
        return this.pending.filter(({ left, fault: { share } }) => left > 0 && (share === 1 || this.random() < share));
    }
    async forward(request, call, connection) {
        const opened = call === 'result' && this.expired ? this.expired.open(request) : request;
        if (opened instanceof Response)
            return opened;
        const reply = await this.handler(uncompressed(opened), connection);
        return (call === 'look' || call === 'list') && reply.ok ? this.changed(reply, call) : reply;
    }
    async changed(reply, call) {
        let body = (await reply.json());
        for (const pending of this.due()) {
            const known = reply_changes/* replyChanges */.O[pending.fault.name];
            const change = known?.call === call ? known.change(body) : undefined;
            if (!change)
                continue;
            pending.left--;
            body = change;
        }
        if (!(0,result_addresses/* hasAddress */.hs)(body))
            return Response.json(body, { status: reply.status });
        if (this.otherOrigin && this.otherOrigin.left-- > 0)
            body = (0,result_addresses/* fromOtherOrigin */.$0)(body);
        if (this.expired)
            body = this.expired.mark(body);
        return Response.json(body, { status: reply.status });
    }
}
/** What is to be cut or changed has to be readable. */
function uncompressed(request) {
    if (!request.headers.has('accept-encoding'))
        return request;
    const headers = new Headers(request.headers);
    headers.delete('accept-encoding');
    const { method, body, signal } = request;
    const init = { method, headers, signal, duplex: 'half' };
    return new Request(request.url, body ? { ...init, body } : init);
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
