export const id = 605;
export const ids = [605];
export const modules = {

/***/ 8994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Text that a terminal shows and does not obey: control characters, other than tabs, become visible or go. */
function printable(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
    return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}


/***/ }),

/***/ 3605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCommand: () => (/* binding */ renderCommand)
/* harmony export */ });
/* harmony import */ var _render_saved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9222);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7346);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4400);



/** Renders saved transcriptions; gives the exit code. */
async function renderCommand(sources, { json, ...request }) {
    const outcomes = await (0,_render_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSaved */ ._)({ ...request, sources });
    process.stdout.write((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomesText */ .xL)(outcomes, json));
    process.stderr.write((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z)(outcomes, 'rendered'));
    return outcomes.some(({ status }) => status === 'failed') ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.failed : _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.ok;
}


/***/ }),

/***/ 4400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RW: () => (/* binding */ outcomeLine),
  xL: () => (/* binding */ outcomesText),
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./dist/lib/delivery/run-json.js
var run_json = __webpack_require__(5715);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(9517);
// EXTERNAL MODULE: ./dist/lib/sources/source.js
var source = __webpack_require__(4016);
;// CONCATENATED MODULE: ./dist/lib/cli/durations.js
/** `0:14`, `1:02:03`. */
function formatClock(ms) {
    const seconds = Math.floor(ms / 1000);
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const tail = `${String(rest).padStart(2, '0')}`;
    return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}
/** `3.2 s`. */
function formatSeconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./dist/lib/cli/printable.js
var printable = __webpack_require__(8994);
;// CONCATENATED MODULE: ./dist/lib/cli/report.js






/** A line of facts, the text, and its link; empty where there is no transcript. */
function outcomeText({ transcript, transcriptionUrl }) {
    if (!transcript)
        return '';
    const text = transcript.channels.map((channel) => channel.text).filter(Boolean);
    const lines = [facts(transcript), ...text, ...(transcriptionUrl ? [transcriptionUrl] : [])];
    return lines.map((line) => `${(0,printable/* printable */.g)(line)}\n`).join('');
}
function facts(transcript) {
    const { source, durationMs, model, language } = transcript;
    const parts = [
        source,
        durationMs === undefined ? '' : formatClock(durationMs),
        model,
        language ?? '',
        tally(emotionsOf(transcript)),
        tally(eventsOf(transcript)),
    ];
    return parts.filter(Boolean).join(' · ');
}
function emotionsOf({ channels }) {
    return channels.flatMap(({ sentences }) => sentences.flatMap(({ emotion }) => emotion ?? []));
}
/** Speech itself is what every transcript holds, so it is not news. */
function eventsOf({ channels }) {
    return channels
        .flatMap(({ sentences, events }) => [...sentences.flatMap((sentence) => sentence.events), ...events])
        .map(({ type }) => type)
        .filter((type) => type !== 'speech');
}
function tally(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].map(([name, count]) => (count > 1 ? `${name} ×${count}` : name)).join(', ');
}
/** What standard output gets: for a person each transcript in turn, or one JSON array for a program. */
function outcomesText(outcomes, json = false) {
    if (json)
        return `${JSON.stringify(outcomes.map(run_json/* outcomeJson */.b), undefined, 2)}\n`;
    return outcomes.map(outcomeText).filter(Boolean).join('\n');
}
/** The last lines on standard error: what is to be known of each source, and how many were `done`. */
function summary(outcomes, done) {
    const lines = outcomes.flatMap((outcome) => {
        const name = (0,source/* displayName */.Q)(outcome.source);
        const warnings = outcome.warnings.map(({ message }) => `${name}: warning: ${message}`);
        return outcome.status === 'failed'
            ? [...warnings, `${name}: failed: ${(0,errors/* describeError */.Uc)(outcome.error)}`]
            : warnings;
    });
    const succeeded = outcomes.filter(({ status }) => status === 'succeeded').length;
    const files = outcomes.flatMap((outcome) => outcome.files);
    lines.push(`${succeeded} of ${outcomes.length} ${done}${filesText(files)}`);
    return lines.map((line) => `${(0,printable/* printable */.g)(line)}\n`).join('');
}
function filesText(files) {
    const [first] = files;
    if (first === undefined)
        return '';
    return files.length === 1 ? `, in ${first}` : `, in ${files.length} files in ${(0,external_node_path_.dirname)(first)}`;
}
/** One source's end for a progress line. */
function outcomeLine(outcome) {
    const name = (0,source/* displayName */.Q)(outcome.source);
    if (outcome.status === 'failed')
        return `✗ ${name}: failed`;
    return `✓ ${name}: done in ${formatSeconds(outcome.elapsedMs)}`;
}


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
