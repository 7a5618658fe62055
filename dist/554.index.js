export const id = 554;
export const ids = [554];
export const modules = {

/***/ 28994:
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

/***/ 73605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCommand: () => (/* binding */ renderCommand)
/* harmony export */ });
/* harmony import */ var _render_saved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89222);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87346);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14400);



/** Renders saved transcriptions; gives the exit code. */
async function renderCommand(sources, { json, ...request }) {
    const outcomes = await (0,_render_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSaved */ ._)({ ...request, sources });
    process.stdout.write((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomesText */ .xL)(outcomes, json));
    process.stderr.write((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z)(outcomes, 'rendered'));
    return outcomes.some(({ status }) => status === 'failed') ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.failed : _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.ok;
}


/***/ }),

/***/ 14400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RW: () => (/* binding */ outcomeLine),
  xL: () => (/* binding */ outcomesText),
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist/lib/delivery/run-json.js
var run_json = __webpack_require__(15715);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
// EXTERNAL MODULE: ./dist/lib/formats/tally.js
var tally = __webpack_require__(80277);
// EXTERNAL MODULE: ./dist/lib/sources/source.js
var sources_source = __webpack_require__(4016);
// EXTERNAL MODULE: ./dist/lib/sources/task-list.js
var task_list = __webpack_require__(69641);
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
var printable = __webpack_require__(28994);
;// CONCATENATED MODULE: ./dist/lib/cli/report.js








/** A line of facts, the text, and its link; empty where there is no transcript. */
function outcomeText({ status, source, taskId, transcript, transcriptionUrl }) {
    if (status === 'pending')
        return `${(0,printable/* printable */.g)((0,sources_source/* displayName */.QC)(source))} · task ${taskId}\n`;
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
        counted(emotionsOf(transcript)),
        counted((0,tally/* tallyEvents */.o)(transcript)),
    ];
    return parts.filter(Boolean).join(' · ');
}
function emotionsOf({ channels }) {
    const counts = new Map();
    for (const { sentences } of channels)
        for (const { emotion } of sentences)
            if (emotion)
                counts.set(emotion, (counts.get(emotion) ?? 0) + 1);
    return counts;
}
function counted(counts) {
    return [...counts].map(([name, count]) => (count > 1 ? `${name} ×${count}` : name)).join(', ');
}
/** What standard output gets: for a person each transcript, or each task that is not waited for, in turn, or one JSON array for a program. */
function outcomesText(outcomes, json = false) {
    if (json)
        return `${JSON.stringify(outcomes.map(run_json/* outcomeJson */.b), undefined, 2)}\n`;
    return outcomes.map(outcomeText).filter(Boolean).join('\n');
}
/** The last lines on standard error: what is to be known of each source, and how many were `done`. */
function summary(outcomes, done) {
    const lines = outcomes.flatMap((outcome) => {
        const name = (0,sources_source/* displayName */.QC)(outcome.source);
        const warnings = outcome.warnings.map(({ message }) => `${name}: warning: ${message}`);
        return outcome.status === 'failed'
            ? [...warnings, `${name}: failed: ${(0,errors/* describeError */.Uc)(outcome.error)}`]
            : warnings;
    });
    const succeeded = outcomes.filter(({ status }) => status === 'succeeded').length;
    const files = outcomes.flatMap((outcome) => outcome.files);
    const unfinished = (0,task_list/* unfinishedTasks */.I)(outcomes).map(({ id }) => id);
    if (unfinished.length > 0)
        lines.push(`To fetch what is not finished: collect ${unfinished.join(' ')}`);
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
    const name = (0,sources_source/* displayName */.QC)(outcome.source);
    if (outcome.status === 'failed')
        return `✗ ${name}: failed`;
    if (outcome.status === 'pending')
        return `… ${name}: submitted`;
    return `✓ ${name}: done in ${formatSeconds(outcome.elapsedMs)}`;
}


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
