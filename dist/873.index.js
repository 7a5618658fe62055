export const id = 873;
export const ids = [873];
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

/***/ 60384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   NT: () => (/* binding */ defaults),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   dL: () => (/* binding */ CACHE_SETTINGS),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   ij: () => (/* binding */ REGIONS),
/* harmony export */   ug: () => (/* binding */ ENGINES),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/* unused harmony export TRANSCRIPT_FORMATS */
/** The version of this package. */
const VERSION = '0.1.0';
/** The formats a transcript can be written in, by their file extension. */
const TRANSCRIPT_FORMATS = ['txt', 'srt', 'vtt', 'md', 'json'];
/** All that can be asked for: those, and `html`, the page of the whole run. */
const FORMATS = [...TRANSCRIPT_FORMATS, 'html'];
/** The kinds of content that can be kept in what is rendered. */
const KINDS = ['text', 'emotions', 'events'];
const ENGINES = ['dashscope', 'local'];
/** The regions of DashScope, and the two platforms apart from them; a key works only in its own. */
const REGIONS = [
    'cn-beijing',
    'ap-southeast-1',
    'us-east-1',
    'cn-hongkong',
    'eu-central-1',
    'ap-northeast-1',
    'finance',
    'qianwen',
];
const FAIL_ON = ['any', 'all', 'never'];
/** Whether results and tasks are remembered from run to run. */
const CACHE_SETTINGS = ['auto', 'on', 'off'];
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
    /** Valid under every version of the vendor's documents, and no file can hurt another. */
    filesPerTask: 1,
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
/* harmony export */   readTaskList: () => (/* reexport safe */ _sources_task_list_js__WEBPACK_IMPORTED_MODULE_9__.WA),
/* harmony export */   readTranscription: () => (/* reexport safe */ _dashscope_transcription_js__WEBPACK_IMPORTED_MODULE_3__.ni),
/* harmony export */   render: () => (/* reexport safe */ _formats_index_js__WEBPACK_IMPORTED_MODULE_5__.XX),
/* harmony export */   renderSaved: () => (/* reexport safe */ _render_saved_js__WEBPACK_IMPORTED_MODULE_7__._),
/* harmony export */   startLocalService: () => (/* reexport safe */ _local_service_service_js__WEBPACK_IMPORTED_MODULE_6__.startLocalService),
/* harmony export */   systemClock: () => (/* reexport safe */ _clock_js__WEBPACK_IMPORTED_MODULE_0__.m),
/* harmony export */   transcribe: () => (/* reexport safe */ _transcribe_js__WEBPACK_IMPORTED_MODULE_10__.ke),
/* harmony export */   unfinishedTasks: () => (/* reexport safe */ _sources_task_list_js__WEBPACK_IMPORTED_MODULE_9__.Im)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53002);
/* harmony import */ var _dashscope_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35279);
/* harmony import */ var _dashscope_poller_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27366);
/* harmony import */ var _dashscope_transcription_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77576);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99517);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71371);
/* harmony import */ var _local_service_service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66431);
/* harmony import */ var _render_saved_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89222);
/* harmony import */ var _richtext_parse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49335);
/* harmony import */ var _sources_task_list_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69641);
/* harmony import */ var _transcribe_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45867);













/***/ })

};
