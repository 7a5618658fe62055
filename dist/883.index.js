export const id = 883;
export const ids = [883];
export const modules = {

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
/** Members of upload forms and signed query strings, as `name=value`, `name: value` or JSON. */
const NAMED = /\b(OSSAccessKeyId|oss_access_key_id|Signature|policy|security-token|x-oss-[\w-]+)(["']?\s*[=:]\s*["']?)[^\s&"',;}<]+/gi;
/** The query string, and what stands before an @, of any URL. */
const URL_QUERY = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s?#"'<>]*)\?[^\s"'<>]*/gi;
const URL_USER = /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#"'<>]*@/gi;
/** Query parameters that grant access by themselves, as the stores and signers write them. */
const SECRET_PARAMETER = /^(?:x-(?:amz|goog|oss)-.*|sig|signature|token|access_?token|auth|key|api_?key|expires|ossaccesskeyid|awsaccesskeyid|policy|security-token|jwt|se|sp|sr|sv|skoid|sktid)$/i;
/** Whether a query parameter of this name can grant access to what its URL leads to. */
function isSecretParameter(name) {
    return SECRET_PARAMETER.test(name);
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
/** Of a signed URL's parameters those that open it, the others being of no use alone. */
const SIGNATURE_PARAMETER = /^(?:x-(?:amz|goog|oss)-(?:signature|security-token)|sig|signature|token|access_?token|api_?key|policy|security-token|jwt)$/i;
/** What opens a signed URL, each value as it is written there and as it reads decoded; empty for what is no URL. */
function signaturesOf(url) {
    const query = /\?([^#]*)/.exec(url)?.[1] ?? '';
    const values = query.split('&').flatMap((pair) => {
        const [, name = '', written = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
        if (!SIGNATURE_PARAMETER.test(name) || written === '')
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
/** One clean line out of a server's words: redacted, without control characters, at most 500 characters. */
function cleanMessage(text, secrets = []) {
    const line = redact(text, secrets)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length > 500 ? `${line.slice(0, 499)}…` : line;
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

/***/ 60384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   NT: () => (/* binding */ defaults),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   ij: () => (/* binding */ REGIONS),
/* harmony export */   ug: () => (/* binding */ ENGINES),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this package. */
const VERSION = '0.1.0';
/** The formats a transcript can be written in, by their file extension. */
const FORMATS = ['txt', 'srt', 'vtt', 'md', 'json'];
/** The kinds of content that can be kept in what is rendered. */
const KINDS = ['text', 'emotions', 'events'];
const ENGINES = ['dashscope', 'local'];
/** The regions of DashScope; a key works only in its own. */
const REGIONS = [
    'cn-beijing',
    'ap-southeast-1',
    'us-east-1',
    'cn-hongkong',
    'eu-central-1',
    'ap-northeast-1',
];
const FAIL_ON = ['any', 'all', 'never'];
/** What holds where the user says nothing. Free of imports, so that help texts can show it without loading anything. */
const defaults = {
    model: 'auto',
    formats: ['txt', 'srt', 'vtt', 'json'],
    keep: ['text', 'emotions', 'events'],
    outputDir: 'transcripts',
    maxLineWidth: 42,
    maxLines: 2,
    failOn: 'any',
    timeoutMinutes: 60,
    baseUrl: 'https://dashscope.aliyuncs.com/api/v1',
    /** The live hosted model that still returns emotions. */
    dashscopeModel: 'qwen3-asr-flash-filetrans',
};


/***/ }),

/***/ 99517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ WaitTimeoutError),
/* harmony export */   UB: () => (/* binding */ TranscribeError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   l$: () => (/* binding */ toTranscribeError),
/* harmony export */   zX: () => (/* binding */ TaskFailedError)
/* harmony export */ });
/** The base of every error this package throws on purpose. Messages never hold keys, tokens or signed URLs. */
class TranscribeError extends Error {
    name = 'TranscribeError';
    code;
    advice;
    retryable;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.advice = options.advice;
        this.retryable = options.retryable ?? false;
    }
}
/** What was asked cannot be done as asked. Thrown before anything is sent. */
class InputError extends TranscribeError {
    name = 'InputError';
    constructor(message, options = {}) {
        super('input', message, options);
    }
}
/** The API answered with an error status. */
class ApiError extends TranscribeError {
    name = 'ApiError';
    status;
    serviceCode;
    requestId;
    retryAfterMs;
    constructor(message, options) {
        super('api', message, options);
        this.status = options.status;
        this.serviceCode = options.serviceCode;
        this.requestId = options.requestId;
        this.retryAfterMs = options.retryAfterMs;
    }
}
/** A task, or the one file in it, ended without a transcript. */
class TaskFailedError extends TranscribeError {
    name = 'TaskFailedError';
    taskId;
    /** The service's own code, such as `InvalidFile.DecodeFailed`. */
    serviceCode;
    constructor(taskId, serviceCode, message, options = {}) {
        super('task-failed', message, options);
        this.taskId = taskId;
        this.serviceCode = serviceCode;
    }
}
/** The deadline for waiting passed. The task goes on remotely and can be collected by its id. */
class WaitTimeoutError extends TranscribeError {
    name = 'WaitTimeoutError';
    taskId;
    constructor(taskId, message, options = {}) {
        super('wait-timeout', message, { retryable: true, ...options });
        this.taskId = taskId;
    }
}
/** Any thrown thing as an error of ours; once the signal is aborted, whatever failed failed for that reason. */
function toTranscribeError(error, signal) {
    if (signal?.aborted)
        return new TranscribeError('aborted', 'It was stopped before it was done.', { cause: error });
    if (error instanceof TranscribeError)
        return error;
    return new TranscribeError('internal', `Something unforeseen failed: ${describeError(error)}`, {
        cause: error,
    });
}
/** One line for a person: the message, then what can be done. */
function describeError(error) {
    if (error instanceof TranscribeError)
        return error.advice ? `${error.message} ${error.advice}` : error.message;
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 37547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wellFormed),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals act on what follows ESC or CSI
const COLOUR_SEQUENCE = /(?:\u001b\[|\u009b)[\d;?]{0,32}[A-Za-z]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these separate words
const WHITE_CONTROL = /[\u0009-\u000d\u001c-\u001f\u0085\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters, and marks that reorder what is shown
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/**
 * Text as a person reads it, on one line: control characters, terminal sequences and marks that reverse the reading
 * order are gone, lone surrogates are U+FFFD, white space is single spaces. Never removes a visible character.
 */
function plainText(text) {
    const printable = UNPRINTABLE.test(text) ? withoutUnprintable(text) : text;
    return printable.replace(/\s+/g, ' ').trim();
}
/** Replaces lone surrogates, which no file can hold in UTF-8, by U+FFFD. Keeps all offsets. */
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
function withoutUnprintable(text) {
    const words = text.replace(COLOUR_SEQUENCE, '').replace(WHITE_CONTROL, ' ').replace(INVISIBLE, '');
    return wellFormed(words);
}


/***/ }),

/***/ 52172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ApiError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_4__.hD),
/* harmony export */   DashscopeClient: () => (/* reexport safe */ _dashscope_client_js__WEBPACK_IMPORTED_MODULE_1__.g),
/* harmony export */   InputError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_4__.dz),
/* harmony export */   Poller: () => (/* reexport safe */ _dashscope_poller_js__WEBPACK_IMPORTED_MODULE_2__.v),
/* harmony export */   TaskFailedError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_4__.zX),
/* harmony export */   TranscribeError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_4__.UB),
/* harmony export */   WaitTimeoutError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_4__.Do),
/* harmony export */   collect: () => (/* reexport safe */ _transcribe_js__WEBPACK_IMPORTED_MODULE_10__.Fo),
/* harmony export */   describeError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_4__.Uc),
/* harmony export */   parseRichText: () => (/* reexport safe */ _richtext_parse_js__WEBPACK_IMPORTED_MODULE_8__.F),
/* harmony export */   readTaskList: () => (/* reexport safe */ _sources_task_list_js__WEBPACK_IMPORTED_MODULE_9__.W),
/* harmony export */   readTranscription: () => (/* reexport safe */ _dashscope_transcription_js__WEBPACK_IMPORTED_MODULE_3__.ni),
/* harmony export */   render: () => (/* reexport safe */ _formats_index_js__WEBPACK_IMPORTED_MODULE_5__.XX),
/* harmony export */   renderSaved: () => (/* reexport safe */ _render_saved_js__WEBPACK_IMPORTED_MODULE_7__._),
/* harmony export */   startLocalService: () => (/* reexport safe */ _local_service_service_js__WEBPACK_IMPORTED_MODULE_6__.startLocalService),
/* harmony export */   systemClock: () => (/* reexport safe */ _clock_js__WEBPACK_IMPORTED_MODULE_0__.m),
/* harmony export */   transcribe: () => (/* reexport safe */ _transcribe_js__WEBPACK_IMPORTED_MODULE_10__.ke),
/* harmony export */   unfinishedTasks: () => (/* reexport safe */ _sources_task_list_js__WEBPACK_IMPORTED_MODULE_9__.I)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53002);
/* harmony import */ var _dashscope_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59564);
/* harmony import */ var _dashscope_poller_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81304);
/* harmony import */ var _dashscope_transcription_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77576);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99517);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71371);
/* harmony import */ var _local_service_service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41321);
/* harmony import */ var _render_saved_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89222);
/* harmony import */ var _richtext_parse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49335);
/* harmony import */ var _sources_task_list_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69641);
/* harmony import */ var _transcribe_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95693);













/***/ }),

/***/ 14770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ checkOptions),
/* harmony export */   LU: () => (/* binding */ requestFromEnvironment),
/* harmony export */   _b: () => (/* binding */ checkRunOptions)
/* harmony export */ });
/* unused harmony export optionName */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60384);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99517);



/** A list where an empty or absent one means the default. */
function listOf(values, fallback) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(values))
        .default([])
        .transform((list) => (list.length > 0 ? [...new Set(list)] : [...fallback]));
}
const runMembers = {
    engine: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGINES */ .ug).optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).default(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.model),
    language: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    apiKey: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    baseUrl: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({ protocol: /^https?$/ }).optional(),
    region: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .REGIONS */ .ij).optional(),
    workspace: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).default({}),
    channels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0)).min(1).optional(),
    speakers: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2).max(100)]).optional(),
    vocabularyId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    disfluencyRemoval: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    words: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    keep: listOf(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW, _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.keep),
    formats: listOf(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR, _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.formats),
    maxLineWidth: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(10).max(200).default(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.maxLineWidth),
    maxLines: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(5).default(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.maxLines),
    outputDir: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).default(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.outputDir),
    failOn: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d$).default(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.failOn),
    timeoutMinutes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .max(24 * 60)
        .default(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.timeoutMinutes),
    maxMinutes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    wait: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true),
};
const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(runMembers);
const transcribeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sources: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1)).min(1), ...runMembers });
/**
 * Checks a request at the rim and fills in what it leaves out.
 *
 * @throws InputError with one sentence that names the option and what it accepts.
 */
function checkOptions(request) {
    return check(transcribeSchema, request);
}
/** As {@link checkOptions}, for a request whose sources come from elsewhere. */
function checkRunOptions(request) {
    return check(runSchema, request);
}
function check(schema, request) {
    const parsed = schema.safeParse(request, { reportInput: true });
    if (parsed.success)
        return parsed.data;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(sentence(parsed.error.issues[0]));
}
/**
 * What the environment adds to a request, under the names of the vendor's SDKs, so that one environment serves both. An
 * address named outright leaves no room for the environment's.
 */
function requestFromEnvironment({ region, baseUrl }, env = process.env) {
    const { DASHSCOPE_API_KEY: apiKey, DASHSCOPE_HTTP_BASE_URL: address } = env;
    return {
        ...(apiKey ? { apiKey } : {}),
        ...(address && !region && !baseUrl ? { baseUrl: address } : {}),
    };
}
/** What each option takes, for the sentence that refuses something else. */
const TAKES = {
    sources: 'at least one file, glob or http(s) URL',
    engine: oneOf(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGINES */ .ug),
    model: 'the name of a model, or auto',
    language: 'a language code, such as en',
    apiKey: 'a DashScope API key',
    baseUrl: 'an http(s) address that ends in /api/v1',
    region: oneOf(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .REGIONS */ .ij),
    workspace: 'the id of a workspace',
    parameters: 'an object of model parameters',
    channels: 'channel numbers, counted from 0',
    speakers: 'the number of speakers, from 2 to 100, or true where it is not known',
    vocabularyId: 'the id of a hot word list',
    disfluencyRemoval: 'true or false',
    words: 'true or false',
    keep: `a list of ${oneOf(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW)}`,
    formats: `a list of ${oneOf(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR)}`,
    maxLineWidth: 'a whole number from 10 to 200',
    maxLines: 'a whole number from 1 to 5',
    outputDir: 'the path of a folder',
    failOn: oneOf(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d$),
    timeoutMinutes: 'a number of minutes, up to 1440',
    maxMinutes: 'a number of minutes',
    wait: 'true or false',
};
function oneOf(values) {
    return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
function sentence(issue) {
    if (issue.code === 'unrecognized_keys')
        return `There is no option "${optionName(issue.keys[0] ?? '')}".`;
    const member = String(issue.path[0]);
    if (member === 'sources')
        return 'Name at least one source: a file, a glob or a URL.';
    return `The option ${optionName(member)} cannot be ${shown(issue.input)}: it takes ${TAKES[member]}.`;
}
function shown(value) {
    if (typeof value === 'string')
        return `"${value}"`;
    return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'left out');
}
/** `maxLineWidth` as the command line and the Action write it: `max-line-width`. */
function optionName(member) {
    return member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 89222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ renderSaved)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
// EXTERNAL MODULE: ./dist/lib/dashscope/json.js
var json = __webpack_require__(42485);
// EXTERNAL MODULE: ./dist/lib/dashscope/transcription.js + 2 modules
var transcription = __webpack_require__(77576);
;// CONCATENATED MODULE: ./dist/lib/dashscope/saved-transcription.js



/**
 * Reads a transcription that was saved from a result URL, in any model's dialect.
 * @param name how to call it in errors.
 * @throws InputError when the text is something else; a saved reply about a task, which holds only links, is named as such.
 */
function readSavedTranscription(text, name) {
    const value = parse(text, name);
    if ((0,transcription/* isTranscription */.fC)(value))
        return (0,transcription/* readTranscription */.ni)(value);
    const { output, task_status } = (0,json/* asObject */.eB)(value);
    if (output !== undefined || task_status !== undefined) {
        throw new errors/* InputError */.dz(`${name} is the service’s reply about a task, which holds links and no text.`, {
            advice: 'Download what its transcription_url leads to, within 24 hours.',
        });
    }
    throw new errors/* InputError */.dz(`${name} is no DashScope transcription: it has no “transcripts”.`, {
        advice: 'Give the JSON that a transcription_url leads to.',
    });
}
function parse(text, name) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        throw new errors/* InputError */.dz(`${name} is not valid JSON.`, {
            advice: 'Give the JSON that a transcription_url leads to, whole and unchanged.',
        });
    }
}

// EXTERNAL MODULE: ./dist/lib/delivery/deliver.js
var deliver = __webpack_require__(42836);
// EXTERNAL MODULE: ./dist/lib/delivery/output-folder.js
var output_folder = __webpack_require__(14597);
// EXTERNAL MODULE: ./dist/lib/delivery/run-json.js
var run_json = __webpack_require__(15715);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./dist/lib/formats/json-schema.js

const milliseconds = schemas/* int */.Whr().nonnegative();
const offset = schemas/* int */.Whr().nonnegative();
const textEvent = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), from: offset, to: offset })
    .describe('An event inside a sentence: a span of its text in UTF-16 code units, "to" exclusive.');
const timedEvent = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), start_ms: milliseconds, end_ms: milliseconds })
    .describe('An event with times of its own.');
const word = schemas/* object */.Ikc({
    text: schemas/* string */.YjP().describe('With its punctuation, without surrounding space.'),
    start_ms: milliseconds,
    end_ms: milliseconds,
    estimated: schemas/* boolean */.zMY().optional().describe('True when no model gave these times.'),
});
const sentence = schemas/* object */.Ikc({
    start_ms: milliseconds
        .optional()
        .describe('From the start of the audio. Absent with end_ms when the model gave no times.'),
    end_ms: milliseconds.optional(),
    text: schemas/* string */.YjP().describe('Clean text, without tags.'),
    emotion: schemas/* enum */.k5n(['neutral', 'happy', 'angry', 'sad', 'fearful', 'disgusted', 'surprised'])
        .optional()
        .describe('Absent when the model says nothing.'),
    events: schemas/* array */.YOg(textEvent),
    speaker: schemas/* int */.Whr().nonnegative().optional().describe('From 0, only with diarization.'),
    language: schemas/* string */.YjP().optional().describe('A language code as the model writes it.'),
    words: schemas/* array */.YOg(word).optional(),
    raw: schemas/* string */.YjP().optional().describe('The text as the model wrote it, tags included, when it differs.'),
});
const channel = schemas/* object */.Ikc({
    channel: schemas/* int */.Whr().nonnegative().describe('Channel number in the audio, from 0.'),
    text: schemas/* string */.YjP(),
    sentences: schemas/* array */.YOg(sentence),
    events: schemas/* array */.YOg(timedEvent).describe('Events outside the sentences.'),
});
/** The public JSON of a transcript, version 1. For checking at the rim and in tests; rendering does not run it. */
const transcriptSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    source: schemas/* string */.YjP().describe('As the user named it.'),
    engine: schemas/* enum */.k5n(['dashscope', 'local']),
    model: schemas/* string */.YjP(),
    annotations: schemas/* array */.YOg(schemas/* enum */.k5n(['emotions', 'events']))
        .describe('What the model can tell beside the words. What is not listed was not offered.'),
    language: schemas/* string */.YjP().optional().describe('The one language of all sentences, when known.'),
    duration_ms: milliseconds.optional(),
    channels: schemas/* array */.YOg(channel),
    warnings: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() })),
});
/** The JSON Schema (draft 2020-12) of the public JSON. Unknown properties are allowed, so that later versions can add some. */
function transcriptJsonSchema() {
    const { $schema, ...shape } = z.toJSONSchema(transcriptSchema, { io: 'input' });
    return { $schema, title: 'sensevoice-transcribe transcript', ...shape };
}

;// CONCATENATED MODULE: ./dist/lib/formats/json-read.js


/** Whether a value claims to be the public JSON, of any version. */
function isTranscriptJson(value) {
    return typeof value === 'object' && value !== null && 'schema' in value && 'channels' in value;
}
/**
 * Reads the public JSON back into a transcript.
 *
 * @throws InputError when it is of another version, or was changed by hand into something else.
 */
function readTranscriptJson(value, name) {
    const parsed = transcriptSchema.safeParse(value);
    if (!parsed.success) {
        const path = parsed.error.issues[0]?.path.join('.') ?? '';
        throw new errors/* InputError */.dz(`${name} is not a transcript of schema 1: its "${path}" is not as it should be.`);
    }
    const { source, engine, model, annotations, language, duration_ms, channels, warnings } = parsed.data;
    return {
        source,
        engine,
        model,
        annotations,
        ...(language !== undefined && { language }),
        ...(duration_ms !== undefined && { durationMs: duration_ms }),
        channels: channels.map(toChannel),
        warnings: warnings,
    };
}
function toChannel({ channel, text, sentences, events }) {
    return {
        channel,
        text,
        sentences: sentences.map(toSentence),
        events: events.map(({ type, start_ms, end_ms }) => ({ type, startMs: start_ms, endMs: end_ms })),
    };
}
function toSentence({ start_ms, end_ms, text, emotion, events, speaker, language, words, raw, }) {
    return {
        ...(start_ms !== undefined && end_ms !== undefined && { startMs: start_ms, endMs: end_ms }),
        text,
        ...(emotion && { emotion }),
        events,
        ...(speaker !== undefined && { speaker }),
        ...(language !== undefined && { language }),
        ...(words && {
            words: words.map((word) => ({
                text: word.text,
                startMs: word.start_ms,
                endMs: word.end_ms,
                ...(word.estimated !== undefined && { estimated: word.estimated }),
            })),
        }),
        ...(raw !== undefined && { raw }),
    };
}

// EXTERNAL MODULE: ./dist/lib/options.js
var lib_options = __webpack_require__(14770);
// EXTERNAL MODULE: ./dist/lib/sources/find-sources.js + 1 modules
var find_sources = __webpack_require__(24217);
// EXTERNAL MODULE: ./dist/lib/sources/source.js
var source = __webpack_require__(4016);
;// CONCATENATED MODULE: ./dist/lib/render-saved.js










/**
 * Renders saved transcription JSON, of any DashScope model or our own, in every format asked for. Nothing is sent.
 *
 * @returns one outcome for each file, in their order; one that fails fails alone.
 * @throws InputError when the request cannot be carried out at all.
 */
async function renderSaved(request) {
    const options = (0,lib_options/* checkOptions */.Jr)(request);
    const folder = await output_folder/* OutputFolder */.w.open(options.outputDir, options.formats);
    const outcomes = [];
    for (const entry of await (0,find_sources/* findSources */.I)(options.sources))
        outcomes.push(await renderOne(entry, folder, options));
    await folder.writeManifest({ sources: outcomes.map(run_json/* manifestEntry */.m) }).catch(() => { });
    return outcomes;
}
async function renderOne(entry, folder, options) {
    const name = 'source' in entry ? entry.source.name : entry.name;
    const common = { source: name, model: 'unknown', elapsedMs: 0, warnings: [], files: [] };
    try {
        if ('error' in entry)
            throw entry.error;
        const transcript = readSaved(await (0,promises_.readFile)(name, 'utf8'), name);
        const { files, failure } = await (0,deliver/* deliver */.c)(transcript, folder.reserveStem((0,source/* stemOf */.Vc)(entry.source)), folder, options);
        const outcome = { ...common, model: transcript.model, transcript, files, warnings: transcript.warnings };
        if (failure)
            return { ...outcome, status: 'failed', error: (0,errors/* toTranscribeError */.l$)(failure) };
        return { ...outcome, status: 'succeeded' };
    }
    catch (error) {
        return { ...common, status: 'failed', error: (0,errors/* toTranscribeError */.l$)(error) };
    }
}
function readSaved(text, name) {
    const own = parseOwn(text);
    if (own !== undefined)
        return { ...readTranscriptJson(own, name), source: name };
    const transcription = readSavedTranscription(text, name);
    return { source: name, engine: 'dashscope', ...traitsOf(transcription), ...transcription };
}
function parseOwn(text) {
    try {
        const value = JSON.parse(text);
        return isTranscriptJson(value) ? value : undefined;
    }
    catch {
        // The other reader says in a sentence what is wrong with it.
        return undefined;
    }
}
/** The JSON does not name its model. Tags give the retired one away; the rest is told by what is there. */
function traitsOf({ channels }) {
    const sentences = channels.flatMap((channel) => channel.sentences);
    if (sentences.some(({ raw }) => raw !== undefined)) {
        return { model: 'sensevoice-v1', annotations: ['emotions', 'events'] };
    }
    return { model: 'unknown', annotations: sentences.some(({ emotion }) => emotion) ? ['emotions'] : [] };
}


/***/ })

};
