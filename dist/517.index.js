export const id = 517;
export const ids = [517,708];
export const modules = {

/***/ 98148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installCommand: () => (/* binding */ installCommand),
  installWithProgress: () => (/* binding */ installWithProgress),
  modelsCommand: () => (/* binding */ modelsCommand)
});

// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
// EXTERNAL MODULE: ./dist/lib/local-service/install/install.js + 10 modules
var install = __webpack_require__(54990);
// EXTERNAL MODULE: ./dist/lib/local-service/install/model-folder.js
var model_folder = __webpack_require__(62708);
// EXTERNAL MODULE: ./dist/lib/dashscope/models.js + 1 modules
var models = __webpack_require__(93683);
// EXTERNAL MODULE: ./dist/lib/local-service/install/listing.js
var listing = __webpack_require__(3818);
// EXTERNAL MODULE: ./dist/lib/local-service/models.js
var local_service_models = __webpack_require__(6354);
// EXTERNAL MODULE: ./dist/lib/options.js
var options = __webpack_require__(14770);
;// CONCATENATED MODULE: ./dist/lib/model-list.js





/** Every model of both engines, the local ones first. */
function listModels() {
    const components = (0,listing.installedComponents)();
    const local = local_service_models/* localModels */.y.map((model) => listLocal(model, components.find(({ name }) => name === model.name)));
    return [...local, ...models/* hostedModels */.SY.map(listHosted)];
}
function listLocal({ name, languages, annotations, timesWords }, component) {
    const files = (component?.files ?? []).filter(({ path }) => path !== 'NOTICE.txt');
    return {
        name,
        engine: 'local',
        state: (component?.folder ?? (0,model_folder.ownModelFolder)(name)) ? 'installed' : 'installable',
        languages: [...languages],
        emotions: annotations.includes('emotions'),
        events: annotations.includes('events'),
        words: timesWords,
        files: files.map(({ path, bytes, sha256 }) => ({ name: path, bytes, sha256 })),
    };
}
function listHosted(model) {
    const { name, state, retiredOn, successor, languages = [], annotations, words, price } = model;
    return {
        name,
        engine: 'dashscope',
        state,
        ...(retiredOn && { retired_on: retiredOn }),
        ...(successor && { successor }),
        languages: [...languages],
        emotions: annotations.includes('emotions'),
        events: annotations.includes('events'),
        words: words !== undefined,
        regions: [...model.regions],
        parameters: model.parameters.map(listParameter),
        limits: {
            files_per_task: model.filesPerTask,
            file_bytes: model.fileBytes,
            ...(model.durationMs && { duration_ms: model.durationMs }),
            ...(model.tasksAtOnce && { tasks_at_once: model.tasksAtOnce }),
        },
        submits_per_second: Math.round(model.submitsPerSecond * 100) / 100,
        ...(price && { price: { currency: 'CNY', per_second: { ...price.yuanPerSecond }, of: price.of } }),
    };
}
function listParameter(parameter) {
    const { place = 'parameters' } = parameter;
    const range = Object.entries({
        minimum: parameter.minimum,
        maximum: parameter.maximum,
        most_items: parameter.mostItems,
        most_characters: parameter.mostCharacters,
        most_tokens: parameter.mostTokens,
    }).filter((limit) => limit[1] !== undefined);
    return {
        name: parameter.name,
        type: parameter.type,
        ...(parameter.default !== undefined && { default: parameter.default }),
        ...(range.length > 0 && { range: Object.fromEntries(range) }),
        ...(place !== 'parameters' && { place }),
        options: parameter.options.map(options/* optionName */.fS),
    };
}

// EXTERNAL MODULE: ./dist/lib/cli/exit-codes.js
var exit_codes = __webpack_require__(87346);
// EXTERNAL MODULE: ./dist/lib/cli/interruption.js
var interruption = __webpack_require__(33386);
;// CONCATENATED MODULE: ./dist/lib/cli/models-table.js
/** The models for a person: what can be used first, then what is gone and what takes its place. */
function modelsTable(models) {
    const usable = models.filter(({ state }) => state !== 'retired');
    const gone = models.filter(({ state }) => state === 'retired');
    const parts = [
        columns(['MODEL', 'ENGINE', 'STATE', 'GIVES', 'LANGUAGES', 'REGIONS', 'FILE', 'PRICE'], usable.map((model) => [
            model.name,
            model.engine,
            model.state,
            given(model),
            languages(model),
            model.regions?.join(' ') ?? '',
            largestFile(model),
            price(model),
        ])),
        columns(['RETIRED', 'ENGINE', 'ON', 'GAVE', 'LANGUAGES', 'USE INSTEAD'], gone.map((model) => [
            model.name,
            model.engine,
            model.retired_on ?? '',
            given(model),
            languages(model),
            model.successor ?? '',
        ])),
        'Parameters, limits and rates of each, and the files of the local ones: models --json\n',
    ];
    return parts.join('\n');
}
function columns(head, rows) {
    const all = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
    const line = (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
    return all.map((row) => `${line(row).trimEnd()}\n`).join('');
}
function given({ emotions, events, words, parameters = [] }) {
    const speakers = parameters.some(({ options }) => options.includes('speakers'));
    const all = { emotions, events, words, speakers };
    const names = Object.entries(all).flatMap(([name, isGiven]) => (isGiven ? [name] : []));
    return names.join(' ') || 'text';
}
function languages({ languages: codes }) {
    const shown = codes.slice(0, 4).join(' ');
    return codes.length > 4 ? `${shown} and ${codes.length - 4} more` : shown;
}
function largestFile({ limits }) {
    if (!limits)
        return 'any';
    const { file_bytes: bytes, duration_ms: durationMs } = limits;
    const size = `${bytes / 1024 ** 3} GB`;
    return durationMs === undefined ? size : `${size}, ${durationMs / 3_600_000} h`;
}
/** Rounded, in the first region's price list. */
function price({ price: listed }) {
    if (!listed)
        return '';
    const [perSecond = 0] = Object.values(listed.per_second);
    return `${(perSecond * 3600).toFixed(2)} CNY/h${listed.of === 'speech' ? ' of speech' : ''}`;
}

// EXTERNAL MODULE: ./dist/lib/cli/progress.js
var cli_progress = __webpack_require__(90266);
;// CONCATENATED MODULE: ./dist/lib/cli/models-command.js








/** Prints every model; gives the exit code. */
async function modelsCommand({ json }) {
    const models = listModels();
    process.stdout.write(json ? `${JSON.stringify(models, undefined, 2)}\n` : modelsTable(models));
    return exit_codes/* EXIT */.d.ok;
}
/** Installs the local engine with one model ahead of time; gives the exit code. */
async function installCommand(name) {
    const interrupted = (0,interruption/* interruption */.Y)();
    try {
        await installWithProgress({ model: name, signal: interrupted.signal });
    }
    catch (error) {
        if (interrupted.exitCode === undefined)
            throw error;
        process.stderr.write(`${(0,errors/* describeError */.Uc)(error)}\n`);
        return interrupted.exitCode;
    }
    finally {
        interrupted.release();
    }
    const own = (0,model_folder.ownModelFolder)(name);
    process.stdout.write(own ? `${name} comes from ${own}; what it needs is installed.\n` : `${name} is installed.\n`);
    return exit_codes/* EXIT */.d.ok;
}
/** Installs what is missing, and shows how far that is. */
async function installWithProgress(options) {
    const progress = (0,cli_progress/* openProgress */.m)(process.stderr);
    const onProgress = ({ components: parts, ...rest }) => progress.onEvent({ type: 'install', parts, ...rest });
    try {
        return await (0,install/* installEngine */.G)({ ...options, onProgress });
    }
    finally {
        progress.close();
    }
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

/***/ 15715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ outcomeJson),
/* harmony export */   m: () => (/* binding */ manifestEntry)
/* harmony export */ });
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4016);

/** One outcome as the public JSON writes it; `text` is null where nothing was recognised. */
function outcomeJson(outcome) {
    const { transcript } = outcome;
    return {
        source: outcome.source,
        file_url: outcome.fileUrl ?? null,
        transcription_url: outcome.transcriptionUrl ?? null,
        status: outcome.status,
        ...(outcome.cached ? { cached: true } : {}),
        task_id: outcome.taskId ?? null,
        model: outcome.model,
        duration_ms: outcome.durationMs ?? null,
        text: transcript ? transcript.channels.map(({ text }) => text).join('\n') : null,
        files: outcome.files,
        warnings: outcome.warnings,
        ...(outcome.status === 'failed' ? { error: errorJson(outcome) } : {}),
    };
}
function errorJson({ error }) {
    const { serviceCode } = error;
    return {
        code: error.code,
        ...(serviceCode ? { service_code: serviceCode } : {}),
        message: error.message,
        ...(error.advice ? { advice: error.advice } : {}),
    };
}
/** An outcome in the manifest: without the text, which is in the files, and without URLs, which may be signed. */
function manifestEntry(outcome) {
    const { text: _text, transcription_url: _result, file_url: _file, ...entry } = outcomeJson(outcome);
    return { ...entry, source: (0,_sources_source_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .QC)(outcome.source) };
}


/***/ }),

/***/ 76840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ TextSpool)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** What is held in memory; what a few sources say is far less. */
const MOST_CHARACTERS = 4_000_000;
/** Texts by number, which come in any order and are wanted in theirs. Many do not take much memory: they go to a temporary file. */
class TextSpool {
    mostCharacters;
    places = [];
    characters = 0;
    file;
    constructor(mostCharacters = MOST_CHARACTERS) {
        this.mostCharacters = mostCharacters;
    }
    set(index, text) {
        this.places[index] = this.characters + text.length > this.mostCharacters ? this.store(text) : text;
        if (typeof this.places[index] === 'string')
            this.characters += text.length;
    }
    /** Empty where there is none of that number. */
    text(index) {
        const place = this.places[index];
        return place === undefined ? '' : this.load(place);
    }
    /** In the order of their numbers; numbers without a text are passed over. */
    *texts() {
        for (const place of this.places)
            if (place !== undefined)
                yield this.load(place);
    }
    close() {
        if (!this.file)
            return;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.file.descriptor);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.file.folder, { recursive: true, force: true });
        this.file = undefined;
    }
    /** A disk that takes nothing leaves the text in memory. */
    store(text) {
        try {
            this.file ??= openFile();
            const content = Buffer.from(text);
            const position = this.file.size;
            let written = 0;
            while (written < content.length)
                written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.file.descriptor, content, written, content.length - written, position + written);
            this.file.size += content.length;
            return { position, bytes: content.length };
        }
        catch {
            return text;
        }
    }
    load(place) {
        if (typeof place === 'string' || !this.file)
            return String(place);
        const content = Buffer.alloc(place.bytes);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.file.descriptor, content, 0, place.bytes, place.position);
        return content.toString();
    }
}
function openFile() {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'sensevoice-transcribe-'));
    return { descriptor: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'texts'), 'wx+', 0o600), folder, size: 0 };
}


/***/ }),

/***/ 12627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ shownEvents),
/* harmony export */   TS: () => (/* binding */ eventLabel),
/* harmony export */   ZJ: () => (/* binding */ wordStart),
/* harmony export */   aJ: () => (/* binding */ isShown)
/* harmony export */ });
/* harmony import */ var _richtext_spacing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25405);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37547);


/** Subtitles for the deaf say sounds by what they are, not by a model's name for them. */
const LABELS = {
    bgm: 'music',
    cry: 'crying',
    sneeze: 'sneezing',
    breath: 'breathing',
    cough: 'coughing',
    sing: 'singing',
};
/** Heard nearly always, or too vague to say: in the JSON, never shown to a reader. */
const NOT_SHOWN = new Set(['speech', 'speech_noise', 'gbg']);
/** Whether a reader is told of such an event. */
function isShown({ type }) {
    return !NOT_SHOWN.has(type);
}
/** What a reader is told of an event: `[applause]`, `[music]`. */
function eventLabel(type) {
    const name = Object.hasOwn(LABELS, type) ? LABELS[type] : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(type.replaceAll('_', ' '));
    return `[${name}]`;
}
/**
 * The events to show in a sentence that follows another: those that only go on from the sentence before are not
 * said again. Ordered by where they begin.
 */
function shownEvents(sentence, previous) {
    const goingOn = new Set(previous?.events.filter(({ to }) => to >= previous.text.length).map(({ type }) => type));
    return sentence.events
        .filter((event) => isShown(event) && !(event.from === 0 && goingOn.has(event.type)))
        .sort((a, b) => a.from - b.from);
}
/** No word is longer; looking further back would make many labels in one long run of characters slow. */
const LONGEST_WORD = 64;
/** The start of the word that an offset falls into, so that a label placed there divides no word. */
function wordStart(text, offset) {
    const least = Math.max(0, offset - LONGEST_WORD);
    let start = Math.min(offset, text.length);
    while (start > least && start < text.length && isWithinWord(text, start))
        start--;
    return start;
}
function isWithinWord(text, offset) {
    const around = text.slice(offset - 1, offset + 1);
    return !/\s/.test(around) && !(0,_richtext_spacing_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnspaced */ .Kc)(around);
}


/***/ }),

/***/ 80277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ tallyEmotions),
/* harmony export */   o: () => (/* binding */ tallyEvents)
/* harmony export */ });
/* harmony import */ var _event_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12627);
/* harmony import */ var _timed_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24);


/** Adds up the emotions of all channels. */
function tallyEmotions({ channels }) {
    const sentences = channels.flatMap((channel) => channel.sentences);
    if (!sentences.some(({ emotion }) => emotion))
        return { of: 'sentences', shares: new Map() };
    const lengths = sentences.map(lengthMs);
    const timed = lengths.every(Number.isFinite) && lengths.some((length) => length > 0);
    const weights = timed ? lengths : sentences.map(() => 1);
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const shares = new Map();
    sentences.forEach(({ emotion }, index) => {
        const share = (weights[index] ?? 0) / whole;
        if (share > 0)
            shares.set(emotion, (shares.get(emotion) ?? 0) + share);
    });
    return { of: timed ? 'time' : 'sentences', shares };
}
function lengthMs({ startMs, endMs }) {
    return Math.max(0, (endMs ?? Number.NaN) - (startMs ?? Number.NaN));
}
/** How often a reader is told of each event, in the order of first mention; one that goes on from sentence to sentence counts once. */
function tallyEvents(transcript) {
    const counts = new Map();
    const count = ({ type }) => counts.set(type, (counts.get(type) ?? 0) + 1);
    for (const { sentences } of transcript.channels) {
        sentences.forEach((sentence, index) => {
            for (const event of (0,_event_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .shownEvents */ .Lw)(sentence, sentences[index - 1]))
                count(event);
        });
    }
    for (const event of (0,_timed_events_js__WEBPACK_IMPORTED_MODULE_1__/* .shownTimedEvents */ .O)(transcript))
        count(event);
    return counts;
}


/***/ }),

/***/ 24:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ shownTimedEvents)
/* harmony export */ });
/* harmony import */ var _event_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12627);

/** The timed events a reader is told of, in order, in whole milliseconds. What several channels heard at the same time is one. */
function shownTimedEvents(transcript) {
    const events = transcript.channels
        .flatMap((channel) => channel.events)
        .filter((event) => (0,_event_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .isShown */ .aJ)(event) && Number.isFinite(event.startMs) && Number.isFinite(event.endMs))
        .map(({ type, startMs, endMs }) => ({
        type,
        startMs: Math.max(0, Math.round(startMs)),
        endMs: Math.round(endMs),
    }))
        .sort((a, b) => a.startMs - b.startMs);
    const latest = new Map();
    return events.filter((event) => {
        const before = latest.get(event.type);
        if (before && event.startMs < before.endMs) {
            before.endMs = Math.max(before.endMs, event.endMs);
            return false;
        }
        latest.set(event.type, event);
        return true;
    });
}


/***/ }),

/***/ 3818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ verifyModel),
/* harmony export */   installedComponents: () => (/* binding */ installedComponents)
/* harmony export */ });
/* unused harmony export verifyInstalled */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81957);
/* harmony import */ var _component_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49733);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78313);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18382);
/* harmony import */ var _installed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49172);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28191);







/** Everything the local engine can consist of: the runtime, voice activity detection, then the models. Reads no contents. */
function installedComponents(options = {}) {
    return allComponents(options).map((component) => describe(component, options));
}
/**
 * Reads every file of the installed components and compares it with its hash.
 *
 * @returns the paths of damaged files by component name; components that are not installed are absent.
 */
async function verifyInstalled(options = {}) {
    const damaged = new Map();
    for (const component of allComponents(options)) {
        const folder = findInstalled(component, cacheFolders(options.cacheFolder));
        if (folder !== undefined)
            damaged.set(component.name, await damagedFiles(component, folder));
    }
    return damaged;
}
/**
 * Reads every file of a model, and of what it needs, and compares it with its hash.
 *
 * @param isElsewhere whether the model's own files lie in a folder of the user's, where nothing is expected of them.
 * @returns the paths of the folders and files that are damaged.
 */
async function verifyModel(model, isElsewhere, options = {}) {
    const wanted = new Set(['runtime', 'vad', ...(isElsewhere ? [] : [model])]);
    const damaged = [];
    for (const component of allComponents(options).filter(({ name }) => wanted.has(name))) {
        const folder = (0,_installed_js__WEBPACK_IMPORTED_MODULE_1__/* .findInstalled */ .c9)(component, (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheFolders */ .A_)(options.cacheFolder));
        if (folder === undefined)
            continue;
        damaged.push(...(await (0,_installed_js__WEBPACK_IMPORTED_MODULE_1__/* .damagedFiles */ .nU)(component, folder)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path)));
    }
    return damaged;
}
function allComponents({ machine = _platform_js__WEBPACK_IMPORTED_MODULE_3__/* .thisMachine */ .g8 }) {
    return [(0,_components_js__WEBPACK_IMPORTED_MODULE_4__/* .runtimeComponent */ .yp)(machine), _components_js__WEBPACK_IMPORTED_MODULE_4__/* .vadComponent */ .hB, ..._components_js__WEBPACK_IMPORTED_MODULE_4__/* .modelComponents */ .Kj];
}
function describe(component, { cacheFolder }) {
    const folder = (0,_installed_js__WEBPACK_IMPORTED_MODULE_1__/* .findInstalled */ .c9)(component, (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheFolders */ .A_)(cacheFolder));
    const packages = (0,_component_js__WEBPACK_IMPORTED_MODULE_5__/* .packagesOf */ .DT)(component);
    const pinned = (0,_installed_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedFiles */ .OF)(component);
    return {
        name: component.name,
        id: (0,_component_js__WEBPACK_IMPORTED_MODULE_5__/* .componentId */ .nV)(component),
        ...(folder === undefined ? {} : { folder }),
        downloadBytes: (0,_download_js__WEBPACK_IMPORTED_MODULE_6__/* .packedBytes */ .uM)(packages) + (0,_component_js__WEBPACK_IMPORTED_MODULE_5__/* .remoteFilesOf */ .D2)(component).reduce((sum, { bytes }) => sum + bytes, 0),
        packages: packages.map(({ name, version, licence }) => ({ name, version, licence })),
        files: folder === undefined ? pinned : ((0,_installed_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(folder) ?? []),
        licence: component.licence,
    };
}


/***/ }),

/***/ 62708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ modelFolderWarnings),
/* harmony export */   checkModelFolder: () => (/* binding */ checkModelFolder),
/* harmony export */   folderId: () => (/* binding */ folderId),
/* harmony export */   ownModelFolder: () => (/* binding */ ownModelFolder)
/* harmony export */ });
/* unused harmony export MODEL_DIR_VARIABLE */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99517);
/* harmony import */ var _component_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49733);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78313);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80551);







/** The environment variable that names the folder of a model's files. */
const MODEL_DIR_VARIABLE = 'SENSEVOICE_TRANSCRIBE_MODEL_DIR';
/**
 * The folder in which the user keeps a model's files, for machines that cannot fetch them. Only a model that comes from
 * no package can have one. Undefined when none is named.
 *
 * @param named overrides `SENSEVOICE_TRANSCRIBE_MODEL_DIR`.
 */
function ownModelFolder(model, named, env = process.env) {
    const folder = named || env[MODEL_DIR_VARIABLE];
    const component = _components_js__WEBPACK_IMPORTED_MODULE_3__/* .modelComponents */ .Kj.find(({ name }) => name === model);
    return folder && component?.remote ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder) : undefined;
}
/** @throws InputError naming the first file that the folder lacks. */
function checkModelFolder(model, folder) {
    const files = (0,_component_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteFilesOf */ .D2)(componentOf(model));
    const absent = files.find(({ name }) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    if (!absent)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`The model folder ${folder} has no ${absent.name}.`, {
        advice: `For ${model} it must hold ${files.map(({ name }) => name).join(' and ')}.`,
    });
}
/** A sentence where the folder holds other files than the ones that this program pins: they are the user's own, and used. */
async function modelFolderWarnings(model, folder) {
    const others = [];
    for (const { name, sha256 } of (0,_component_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteFilesOf */ .D2)(componentOf(model)))
        if ((await (0,_content_js__WEBPACK_IMPORTED_MODULE_6__/* .hashFile */ .D)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))) !== sha256)
            others.push(name);
    if (others.length === 0)
        return [];
    return [
        `The model folder holds another ${others.join(' and another ')} than ${model} is known by (its sha256 differs); it was used as it is.`,
    ];
}
/** A name that changes when the folder's files do, as far as their sizes and times tell. */
function folderId(model, folder) {
    const marks = (0,_component_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteFilesOf */ .D2)(componentOf(model)).map(({ name }) => {
        const { size, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        return `${name} ${size} ${mtimeMs}`;
    });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(marks.join('\n')).digest('hex').slice(0, 12);
}
function componentOf(model) {
    return _components_js__WEBPACK_IMPORTED_MODULE_3__/* .modelComponents */ .Kj.find(({ name }) => name === model);
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

/***/ 4016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ displayName),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   nY: () => (/* binding */ nameStem),
/* harmony export */   s5: () => (/* binding */ isMediaName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _dashscope_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50702);


/** Endings that say what a file is and nothing else, so that they are not part of its name. */
const MEDIA_ENDING = /\.(?:aac|ac3|aif|aiff|alac|amr|avi|caf|eac3|flac|flv|m4a|m4b|mka|mkv|mov|mp2|mp3|mp4|mpe?g|mts|oga|ogg|ogv|opus|ts|wav|webm|wma|wmv|3gp|json)$/i;
/** What a source's output files are named after: its last path segment without a media ending. */
function stemOf(source) {
    return fileNameOf(source).replace(MEDIA_ENDING, '');
}
/** The same for a source of which only the name is left. */
function nameStem(name) {
    return lastPart(name).replace(MEDIA_ENDING, '');
}
/** Whether a file of this name holds audio or video, going by its ending. */
function isMediaName(name) {
    return MEDIA_ENDING.test(name) && !/\.json$/i.test(name);
}
function fileNameOf(source) {
    if (source.kind === 'file')
        return source.fileName;
    return lastPart(source.kind === 'url' ? source.url : source.name);
}
function lastPart(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(URL.canParse(name) ? decodedPath(name) : name);
}
/** A name fit for logs and files: a URL's credentials and what signs it are left out. */
function displayName(name) {
    if (!/^[a-z]+:\/\//i.test(name) || !URL.canParse(name))
        return name;
    const url = new URL(name);
    if (!url.username && !url.password && !url.search && !url.hash)
        return name;
    url.username = '';
    url.password = '';
    for (const [parameter, value] of [...url.searchParams]) {
        if ((0,_dashscope_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretParameter */ .qc)(parameter, value))
            url.searchParams.delete(parameter);
    }
    if (/=/.test(url.hash))
        url.hash = '';
    return url.href;
}
function decodedPath(url) {
    const { pathname, host } = new URL(url);
    const path = pathname.split('/').findLast((segment) => segment !== '') ?? host;
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 69641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ unfinishedTasks),
/* harmony export */   WA: () => (/* binding */ readTaskList),
/* harmony export */   jP: () => (/* binding */ withoutRepeats)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99517);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4016);



/** At DashScope a task and its result are kept this long after its end, so at least this long after its submit. */
const KEPT_MS = 24 * 3_600_000;
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    submitted_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true }).optional(),
    address_hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .hash */ .tWU('sha256').optional(),
    // It becomes a file's name.
    result_key: zod__WEBPACK_IMPORTED_MODULE_0__/* .hash */ .tWU('sha256').optional(),
});
/** The tasks of a run that are not finished, for a later run to collect. */
function unfinishedTasks(outcomes) {
    return outcomes.flatMap((outcome) => {
        const { taskId, submittedAt, source, model, addressHash, resultKey } = outcome;
        const goesOn = outcome.status === 'pending' || (outcome.status === 'failed' && outcome.goesOn);
        if (!goesOn || !taskId)
            return [];
        const times = submittedAt === undefined ? {} : stampsOf(submittedAt);
        const address = addressHash === undefined ? {} : { address_hash: addressHash };
        const key = resultKey === undefined ? {} : { result_key: resultKey };
        return [{ id: taskId, source: (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC)(source), model, ...times, ...address, ...key }];
    });
}
function stampsOf(submittedAt) {
    const [submitted_at, expires_at] = [submittedAt, submittedAt + KEPT_MS].map((ms) => new Date(ms).toISOString());
    return { submitted_at, expires_at };
}
/**
 * Reads tasks to collect: the JSON of {@link unfinishedTasks}, or bare ids separated by commas or white space. What is
 * named twice is taken once.
 *
 * @throws InputError when it is neither.
 */
function readTaskList(text) {
    const entries = /^\s*[[{]/.test(text) ? readJson(text) : readIds(text);
    return withoutRepeats(entries);
}
/** Each source of each task once. */
function withoutRepeats(tasks) {
    return [...new Map(tasks.map((task) => [`${task.taskId} ${task.addressHash ?? ''}`, task])).values()];
}
function readJson(text) {
    const refused = new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('The list of tasks is not the JSON that an earlier run gave.', {
        advice: 'Pass the output “tasks” on whole, or name ids separated by commas.',
    });
    try {
        const parsed = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(entrySchema).safeParse([JSON.parse(text)].flat());
        if (parsed.success)
            return parsed.data.map(toSource);
    }
    catch { }
    throw refused;
}
function toSource(entry) {
    const { id, source, model, submitted_at, address_hash, result_key } = entry;
    return {
        kind: 'task',
        name: source || id,
        taskId: id,
        ...(model && { model }),
        ...(submitted_at && { submittedAt: Date.parse(submitted_at) }),
        ...(address_hash && { addressHash: address_hash }),
        ...(result_key && { resultKey: result_key }),
    };
}
function readIds(text) {
    return text
        .split(/[\s,]+/)
        .filter((id) => id !== '')
        .map((id) => {
        if (/^[\w.-]{8,128}$/.test(id))
            return { kind: 'task', name: id, taskId: id };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`"${id.slice(0, 80)}" is not the id of a task.`, {
            advice: 'Ids look like f86ec806-4d73-485f-a24f-000000000000.',
        });
    });
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
