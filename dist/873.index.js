export const id = 873;
export const ids = [873];
export const modules = {

/***/ 384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   NT: () => (/* binding */ defaults),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   hR: () => (/* binding */ FORMATS),
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

/***/ 9517:
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

/***/ 2172:
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
/* harmony export */   describeError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_4__.Uc),
/* harmony export */   parseRichText: () => (/* reexport safe */ _richtext_parse_js__WEBPACK_IMPORTED_MODULE_8__.F),
/* harmony export */   readTranscription: () => (/* reexport safe */ _dashscope_transcription_js__WEBPACK_IMPORTED_MODULE_3__.ni),
/* harmony export */   render: () => (/* reexport safe */ _formats_index_js__WEBPACK_IMPORTED_MODULE_5__.XX),
/* harmony export */   renderSaved: () => (/* reexport safe */ _render_saved_js__WEBPACK_IMPORTED_MODULE_7__._),
/* harmony export */   startLocalService: () => (/* reexport safe */ _local_service_service_js__WEBPACK_IMPORTED_MODULE_6__.startLocalService),
/* harmony export */   systemClock: () => (/* reexport safe */ _clock_js__WEBPACK_IMPORTED_MODULE_0__.m),
/* harmony export */   transcribe: () => (/* reexport safe */ _transcribe_js__WEBPACK_IMPORTED_MODULE_9__.k)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);
/* harmony import */ var _dashscope_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2740);
/* harmony import */ var _dashscope_poller_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1304);
/* harmony import */ var _dashscope_transcription_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7576);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9517);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9622);
/* harmony import */ var _local_service_service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1321);
/* harmony import */ var _render_saved_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9222);
/* harmony import */ var _richtext_parse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9335);
/* harmony import */ var _transcribe_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(125);












/***/ }),

/***/ 9222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ renderSaved)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(9517);
// EXTERNAL MODULE: ./dist/lib/dashscope/json.js
var json = __webpack_require__(2485);
// EXTERNAL MODULE: ./dist/lib/dashscope/transcription.js + 2 modules
var transcription = __webpack_require__(7576);
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
var deliver = __webpack_require__(2836);
// EXTERNAL MODULE: ./dist/lib/delivery/output-folder.js + 1 modules
var output_folder = __webpack_require__(7214);
// EXTERNAL MODULE: ./dist/lib/delivery/run-json.js
var run_json = __webpack_require__(5715);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
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
var lib_options = __webpack_require__(4770);
// EXTERNAL MODULE: ./dist/lib/sources/find-sources.js
var find_sources = __webpack_require__(4001);
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
    const options = (0,lib_options/* checkOptions */.J)(request);
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
        const { files, failure } = await (0,deliver/* deliver */.c)(transcript, folder.reserveStem((0,source/* stemOf */.V)(entry.source)), folder, options);
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
