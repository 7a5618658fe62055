export const id = 113;
export const ids = [113];
export const modules = {

/***/ 9517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ WaitTimeoutError),
/* harmony export */   UB: () => (/* binding */ TranscribeError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   hD: () => (/* binding */ ApiError),
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
/** One line for a person: the message, then what can be done. */
function describeError(error) {
    if (error instanceof TranscribeError)
        return error.advice ? `${error.message} ${error.advice}` : error.message;
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 8113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMediaWorker: () => (/* binding */ runMediaWorker)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7816);



/** Decodes one file at a time and hands out its speech piece by piece, as fast as it is asked for. */
function runMediaWorker() {
    let chunks;
    (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .answerCalls */ .k)({
        async open(request) {
            const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.modulesFolder, 'node_modules', '_.js'));
            const { readWave } = require('sherpa-onnx-node');
            const { samples, sampleRate } = readWave(request.path);
            const durationMs = Math.round((samples.length / sampleRate) * 1000);
            const whole = { startMs: 0, endMs: durationMs };
            chunks = [{ channel: 0, ...whole, samples: Float32Array.from(samples), speech: [whole] }].values();
            return { format: 'wav', samplingRate: sampleRate, channels: 1, durationMs };
        },
        async next() {
            return chunks?.next().value;
        },
    });
}


/***/ }),

/***/ 7816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ answerCalls)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9517);

/** Answers the calls of the parent process until it goes away. */
function answerCalls(methods) {
    process.on('disconnect', () => process.exit());
    process.on('message', async (call) => {
        const answer = await answerTo(call, methods);
        process.send?.(answer);
    });
}
async function answerTo({ id, method, argument }, methods) {
    try {
        const run = methods[method];
        if (!run)
            throw new TypeError(`A worker knows no method ${method}.`);
        return { id, value: await run(argument) };
    }
    catch (error) {
        return { id, error: toFault(error) };
    }
}
function toFault(error) {
    const { message } = error instanceof Error ? error : { message: String(error) };
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TranscribeError */ .UB))
        return { code: 'recognition', message };
    const { serviceCode } = error;
    return { code: error.code, message, advice: error.advice, serviceCode };
}


/***/ })

};
