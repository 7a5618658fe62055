export const id = 867;
export const ids = [867];
export const modules = {

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

/***/ 33370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ folderLoader)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};



/** CommonJS packages with a native part, which must be required. */
const REQUIRED = ['sherpa-onnx-node'];
/** Loads packages from `folder`, which holds a `node_modules`. */
function folderLoader(folder) {
    const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'node_modules', '_.js'));
    return {
        async load(name) {
            if (REQUIRED.includes(name))
                return require(name);
            const url = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(require.resolve(name)).href;
            return (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ url)));
        },
    };
}


/***/ }),

/***/ 72848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ RECOGNITION_RATE),
/* harmony export */   cB: () => (/* binding */ loadResampler),
/* harmony export */   qI: () => (/* binding */ RecognitionSignal)
/* harmony export */ });
/** Samples per second that voice detector and recognisers take. */
const RECOGNITION_RATE = 16_000;
async function loadResampler(loader) {
    const { LinearResampler } = await loader.load('sherpa-onnx-node');
    return (fromRate, toRate) => new LinearResampler(fromRate, toRate);
}
/** Brings one signal to 16 kHz, even if its rate changes on the way. */
class RecognitionSignal {
    #make;
    #rate = RECOGNITION_RATE;
    #resampler;
    constructor(make) {
        this.#make = make;
    }
    /** The next samples at 16 kHz: what goes in comes out a little later. */
    push(samples, rate) {
        const rest = rate === this.#rate ? [] : this.finish();
        if (rate !== this.#rate) {
            this.#rate = rate;
            this.#resampler = rate === RECOGNITION_RATE ? undefined : this.#make(rate, RECOGNITION_RATE);
        }
        return [...rest, this.#resampler ? this.#resampler.resample(samples) : samples];
    }
    /** What is still to come out. */
    finish() {
        const rest = this.#resampler?.flush(new Float32Array(0));
        this.#resampler = undefined;
        this.#rate = RECOGNITION_RATE;
        return rest ? [rest] : [];
    }
}


/***/ }),

/***/ 37816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ answerCalls)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99517);

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


/***/ }),

/***/ 23867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRecognizerWorker: () => (/* binding */ runRecognizerWorker)
});

// EXTERNAL MODULE: ./dist/lib/local-service/workers/messages.js
var messages = __webpack_require__(37816);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
// EXTERNAL MODULE: ./dist/lib/local-service/audio/modules.js
var modules = __webpack_require__(33370);
// EXTERNAL MODULE: ./dist/lib/local-service/audio/resample.js
var resample = __webpack_require__(72848);
;// CONCATENATED MODULE: ./dist/lib/local-service/workers/recognizers.js



/** Loads a model in the way of its family. */
async function loadRecognizer(config) {
    const { OfflineRecognizer } = await (0,modules/* folderLoader */.I)(config.modulesFolder).load('sherpa-onnx-node');
    const recognizer = new OfflineRecognizer({
        featConfig: { sampleRate: resample/* RECOGNITION_RATE */.Xs, featureDim: 80 },
        modelConfig: {
            ...networkOf(config),
            tokens: config.model.tokens,
            // Many streams of one thread each recognise more per second than one of many threads.
            numThreads: 1,
            provider: 'cpu',
            debug: 0,
        },
    });
    const recognize = config.model.family === 'moonshine' ? plainly : richly;
    return (samples) => {
        const stream = recognizer.createStream();
        stream.acceptWaveform({ samples, sampleRate: resample/* RECOGNITION_RATE */.Xs });
        return recognize(recognizer, stream);
    };
}
/** A family's own part of the configuration. */
function networkOf({ model, language = 'auto' }) {
    return model.family === 'moonshine'
        ? { moonshine: { encoder: model.encoder, mergedDecoder: model.decoder } }
        : { senseVoice: { model: model.network, language, useInverseTextNormalization: 1 } };
}
async function plainly(recognizer, stream) {
    recognizer.decode(stream);
    return { text: recognizer.getResult(stream).text.trim() };
}
async function richly(recognizer, stream) {
    const { text, tokens, timestamps, lang, emotion, event } = await recognizer.decodeAsync(stream);
    // The runtime answers so, and tells nobody, when the model fails.
    if (lang === '') {
        throw new errors/* TranscribeError */.UB('recognition', 'The model gave no answer for a part of the audio.', {
            advice: 'Its files may be damaged: the command "models verify sensevoice-small" tells.',
        });
    }
    return {
        text: text.trim(),
        tokens: tokens.map((token, index) => ({ text: token, startMs: (timestamps[index] ?? 0) * 1000 })),
        tags: { language: nameIn(lang), emotion: nameIn(emotion), event: nameIn(event), itn: 'withitn' },
    };
}
/** `<|HAPPY|>` is `HAPPY`. */
function nameIn(tag) {
    return tag.replace(/^<\|(.*)\|>$/, '$1');
}

;// CONCATENATED MODULE: ./dist/lib/local-service/workers/recognizer-worker.js


/** Runs in a process of its own: the native runtime ends its process on some bad models. */
function runRecognizerWorker() {
    let loading;
    (0,messages/* answerCalls */.k)({
        async load(config) {
            loading = loadRecognizer(config);
            await loading;
        },
        async recognize(samples) {
            if (!loading)
                throw new Error('No model was named.');
            return (await loading)(samples);
        },
    });
}


/***/ })

};
