export const id = 939;
export const ids = [939];
export const modules = {

/***/ 1939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9517);

/** Runs one command; gives the exit code. */
async function runCommandLine(args) {
    const { openEngine } = await Promise.all(/* import() */[__webpack_require__.e(829), __webpack_require__.e(571)]).then(__webpack_require__.bind(__webpack_require__, 8571));
    const { transcribeSource } = await __webpack_require__.e(/* import() */ 289).then(__webpack_require__.bind(__webpack_require__, 2289));
    const { toSource, stemOf } = await __webpack_require__.e(/* import() */ 16).then(__webpack_require__.bind(__webpack_require__, 4016));
    const { writeFiles } = await __webpack_require__.e(/* import() */ 621).then(__webpack_require__.bind(__webpack_require__, 3621));
    const { defaults } = await __webpack_require__.e(/* import() */ 384).then(__webpack_require__.bind(__webpack_require__, 384));
    const sources = args.filter((argument, index) => !argument.startsWith('--') && args[index - 1] !== '--engine');
    const engine = await openEngine({ engine: 'local', baseUrl: defaults.baseUrl });
    try {
        for (const name of sources) {
            const source = await toSource(name);
            const transcript = await transcribeSource(source, engine, {
                model: 'moonshine-tiny',
                engine: 'local',
                timeoutMs: defaults.timeoutMinutes * 60_000,
            });
            const text = transcript.channels.map((channel) => channel.text).join('\n');
            process.stdout.write(`${text}\n`);
            await writeFiles(defaults.outputDir, stemOf(source), new Map([['txt', `${text}\n`]]));
        }
        return 0;
    }
    catch (error) {
        process.stderr.write(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)}\n`);
        return 1;
    }
    finally {
        await engine.close();
    }
}


/***/ }),

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


/***/ })

};
