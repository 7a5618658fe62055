export const id = 397;
export const ids = [397];
export const modules = {

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
// What is unbounded here comes last, or ends at what cannot be in it: a hostile text must not cost its length squared.
/** Members of upload forms and signed query strings, as `name=value`, `name: value` or JSON. */
const NAMED = /\b(OSSAccessKeyId|oss_access_key_id|Signature|policy|security-token|x-oss-[\w-]{1,60})(["']?\s{0,20}[=:]\s{0,20}["']?)[^\s&"',;}<]+/gi;
/** The query string, and what stands before an @, of any URL. */
const URL_QUERY = /(:\/\/[^\s?#"'<>]{0,4000})\?[^\s"'<>]*/g;
const URL_USER = /(:\/\/)[^\s/?#"'<>]{0,4000}@/g;
/** Query parameters that grant access by themselves, as stores, networks and signers name them. */
const SECRET_NAME = /sign|token|auth|secret|passw|credential|key|hmac|policy|jwt|expire|session|^(?:sas|sig|code|st|se|sp|sr|sv|ak|q-.*|hdn\w*|x-(?:amz|goog|oss|tos|obs|cos|bce)-.*|wstime|ossaccesskeyid)$/i;
/** A value that nobody writes by hand: long, of one word, and of letters and digits mixed. */
const RANDOM_VALUE = /^(?=.*[a-z])(?=.*\d)[\w+/=%.~-]{24,}$/i;
/** Whether a query parameter can grant access to what its URL leads to, by its name or by the look of it. */
function isSecretParameter(name, value = '') {
    return SECRET_NAME.test(name) || RANDOM_VALUE.test(value);
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
/** A shorter value of such a parameter opens nothing, and stands in innocent text too. */
const SHORTEST_SECRET = 12;
/** What opens a signed URL, each value as it is written there and as it reads decoded; empty for what is no URL. */
function signaturesOf(url) {
    const parameters = /[?#](.*)/s.exec(url)?.[1] ?? '';
    const values = parameters.split(/[&#?]/).flatMap((pair) => {
        const [, name = '', written = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
        if (written.length < SHORTEST_SECRET || !isSecretParameter(name, written))
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
/** More of a server's words is not looked at. */
const LONGEST_READ = 20_000;
/** One clean line out of a server's words: redacted, without control characters, at most 500 characters. */
function cleanMessage(text, secrets = []) {
    const line = redact(beginning(text), secrets)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length > 500 ? `${line.slice(0, 499)}…` : line;
}
/** Never a part of a word: that could be a part of a secret, which nothing would know for one. */
function beginning(text) {
    if (text.length <= LONGEST_READ)
        return text;
    let end = LONGEST_READ;
    while (end > 0 && !/\s/.test(text.charAt(end)))
        end--;
    return text.slice(0, end || LONGEST_READ);
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
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   nl: () => (/* binding */ inertJson),
/* harmony export */   wh: () => (/* binding */ plainText)
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
/** What JSON's own writer leaves as it is, and a terminal obeys: the controls from U+007F on, and marks that reorder what is shown. */
const OBEYED = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
/** The same JSON with escapes for whatever acts on who shows it. */
function inertJson(json) {
    return json.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function withoutUnprintable(text) {
    const words = text.replace(COLOUR_SEQUENCE, '').replace(WHITE_CONTROL, ' ').replace(INVISIBLE, '');
    return wellFormed(words);
}


/***/ }),

/***/ 82272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/** The candidate that a name is probably a slip of: two slips at the most, and fewer in a short name. */
function nearestName(name, candidates) {
    const plain = withoutMarks(name);
    const ranked = candidates
        .map((candidate) => ({ candidate, slips: slipsBetween(plain, withoutMarks(candidate)) }))
        .sort((a, b) => a.slips - b.slips);
    const [best] = ranked;
    return best && best.slips <= Math.min(2, Math.floor(plain.length / 3)) ? best.candidate : undefined;
}
function withoutMarks(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
/** Letters to insert, leave out, replace or swap with their neighbour to get from one word to the other. */
function slipsBetween(from, to) {
    const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
    for (let row = 1; row <= from.length; row++) {
        const line = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1] ? 0 : 1;
            const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            const ways = [
                at(rows, row - 1, column) + 1,
                (line[column - 1] ?? 0) + 1,
                at(rows, row - 1, column - 1) + same,
            ];
            if (swapped)
                ways.push(at(rows, row - 2, column - 2) + 1);
            line.push(Math.min(...ways));
        }
        rows.push(line);
    }
    return at(rows, from.length, to.length);
}
function at(rows, row, column) {
    return rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 14770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ checkOptions),
/* harmony export */   LU: () => (/* binding */ requestFromEnvironment),
/* harmony export */   _b: () => (/* binding */ checkRunOptions),
/* harmony export */   fS: () => (/* binding */ optionName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60384);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99517);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82272);




/** A list where an empty or absent one means the default. */
function listOf(values, fallback) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(values))
        .default([])
        .transform((list) => (list.length > 0 ? [...new Set(list)] : [...fallback]));
}
/** What any version of the vendor's documents allows. */
const MOST_FILES_PER_TASK = 100;
const wordList = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1)).min(1);
const runMembers = {
    engine: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGINES */ .ug).optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).default(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.model),
    language: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    modelDir: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    apiKey: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    baseUrl: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({ protocol: /^https?$/ }).optional(),
    region: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .REGIONS */ .ij).optional(),
    workspace: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).default({}),
    channels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0)).min(1).optional(),
    speakers: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2).max(100)]).optional(),
    vocabularyId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    phraseId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    disfluencyRemoval: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    timestampAlignment: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    maskWords: wordList.optional(),
    removeWords: wordList.optional(),
    systemFilter: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    itn: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    words: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    context: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    eventDetection: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
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
    filesPerTask: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(MOST_FILES_PER_TASK).default(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.filesPerTask),
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
    language: 'a language code, such as en, or several, separated by commas',
    modelDir: 'the path of a folder that holds the files of sensevoice-small',
    apiKey: 'a DashScope API key',
    baseUrl: 'an http(s) address that ends in /api/v1',
    region: oneOf(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .REGIONS */ .ij),
    workspace: 'the id of a workspace',
    parameters: 'an object of model parameters',
    channels: 'channel numbers, counted from 0',
    speakers: 'the number of speakers, from 2 to 100, or true where it is not known',
    vocabularyId: 'the id of a hot word list',
    phraseId: 'the id of a phrase list',
    disfluencyRemoval: 'true or false',
    timestampAlignment: 'true or false',
    maskWords: 'a list of words',
    removeWords: 'a list of words',
    systemFilter: 'true or false',
    itn: 'true or false',
    words: 'true or false',
    context: 'a text',
    eventDetection: 'true or false',
    keep: `a list of ${oneOf(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW)}`,
    formats: `a list of ${oneOf(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR)}`,
    maxLineWidth: 'a whole number from 10 to 200',
    maxLines: 'a whole number from 1 to 5',
    outputDir: 'the path of a folder',
    failOn: oneOf(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d$),
    timeoutMinutes: 'a number of minutes, up to 1440',
    maxMinutes: 'a number of minutes',
    filesPerTask: 'a whole number from 1 to 100',
    wait: 'true or false',
};
function oneOf(values) {
    return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
function sentence(issue) {
    if (issue.code === 'unrecognized_keys')
        return noSuchOption(issue.keys[0] ?? '');
    const member = String(issue.path[0]);
    if (member === 'sources')
        return 'Name at least one source: a file, a glob or a URL.';
    return `The option ${optionName(member)} cannot be ${shown(issue.input)}: it takes ${TAKES[member]}.`;
}
function noSuchOption(name) {
    const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(name, Object.keys(TAKES));
    const question = nearest ? ` Did you mean "${optionName(nearest)}"?` : '';
    return `There is no option "${optionName(name)}".${question}`;
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
// EXTERNAL MODULE: ./dist/lib/formats/index.js + 15 modules
var formats = __webpack_require__(71371);
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
// EXTERNAL MODULE: ./dist/lib/report/media.js
var media = __webpack_require__(30971);
// EXTERNAL MODULE: ./dist/lib/report/report-writer.js + 15 modules
var report_writer = __webpack_require__(80657);
// EXTERNAL MODULE: ./dist/lib/sources/find-sources.js + 1 modules
var find_sources = __webpack_require__(24217);
// EXTERNAL MODULE: ./dist/lib/sources/source.js
var source = __webpack_require__(4016);
;// CONCATENATED MODULE: ./dist/lib/render-saved.js













/**
 * Renders saved transcription JSON, of any DashScope model or our own, in every format asked for. Nothing is sent. A file that
 * fails fails alone, as an outcome.
 *
 * @throws InputError when the request cannot be carried out at all.
 * @throws TranscribeError when the page of all cannot be written.
 */
async function renderSaved(request) {
    const options = (0,lib_options/* checkOptions */.Jr)(request);
    const folder = await output_folder/* OutputFolder */.w.open(options.outputDir, (0,formats/* transcriptFormats */.zH)(options.formats));
    const found = await (0,find_sources/* findSources */.I)(options.sources);
    const report = (0,report_writer/* reportFor */.M)(folder, options);
    const outcomes = [];
    try {
        for (const [index, entry] of found.entries()) {
            const { outcome, recording } = await renderOne(entry, folder, options);
            report?.add(index, outcome, recording);
            outcomes.push(outcome);
        }
        const page = await report?.finish();
        const pages = page === undefined ? {} : { report: page };
        const manifest = await writeManifest(folder, { ...pages, sources: outcomes.map(run_json/* manifestEntry */.m) });
        return { outcomes, ...(manifest !== undefined && { manifest }), ...pages };
    }
    finally {
        report?.discard();
    }
}
async function writeManifest(folder, run) {
    return folder.writeManifest(run).catch(() => undefined);
}
async function renderOne(entry, folder, options) {
    const name = 'source' in entry ? entry.source.name : entry.name;
    const common = { source: name, model: 'unknown', elapsedMs: 0, warnings: [], files: [] };
    try {
        if ('error' in entry)
            throw entry.error;
        const text = await (0,promises_.readFile)(name, 'utf8');
        const value = render_saved_parse(text);
        const transcript = readSaved(value, text, name);
        const { files, failure } = await (0,deliver/* deliver */.c)(transcript, folder.reserveStem((0,source/* stemOf */.Vc)(entry.source)), folder, options);
        const { model, durationMs, warnings } = transcript;
        const length = durationMs === undefined ? {} : { durationMs };
        const outcome = { ...common, model, ...length, transcript, files, warnings };
        const recording = recordingIn(value);
        if (!failure)
            return { outcome: { ...outcome, status: 'succeeded' }, recording };
        const error = (0,errors/* toTranscribeError */.l$)(failure);
        return { outcome: { ...outcome, status: 'failed', recognised: true, error }, recording };
    }
    catch (error) {
        return { outcome: { ...common, status: 'failed', error: (0,errors/* toTranscribeError */.l$)(error) } };
    }
}
function render_saved_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Who reads it says in a sentence what is wrong with it.
        return undefined;
    }
}
function readSaved(value, text, name) {
    if (isTranscriptJson(value))
        return { ...readTranscriptJson(value, name), source: name };
    const transcription = readSavedTranscription(text, name);
    return { source: name, engine: 'dashscope', ...traitsOf(transcription), ...transcription };
}
/** The address of what was transcribed, where everybody can open it. */
function recordingIn(value) {
    const { file_url, source } = (value ?? {});
    const address = file_url ?? source;
    return typeof address === 'string' ? (0,media/* webMedia */.T)(address) : undefined;
}
/** The JSON does not name its model. Tags give the retired one away; the rest is told by what is there. */
function traitsOf({ channels }) {
    const sentences = channels.flatMap((channel) => channel.sentences);
    if (sentences.some(({ raw }) => raw !== undefined)) {
        return { model: 'sensevoice-v1', annotations: ['emotions', 'events'] };
    }
    return { model: 'unknown', annotations: sentences.some(({ emotion }) => emotion) ? ['emotions'] : [] };
}


/***/ }),

/***/ 12057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ eastAsianWidth)
/* harmony export */ });
/* unused harmony export eastAsianWidthType */
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73456);


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		(0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .isFullwidth */ .Yj)(codePoint)
		|| (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .isWide */ .EW)(codePoint)
		|| (ambiguousAsWide && (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point



/***/ }),

/***/ 73456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X2: () => (/* binding */ isAmbiguous),
  Yj: () => (/* binding */ isFullwidth),
  EW: () => (/* binding */ isWide)
});

// UNUSED EXPORTS: getCategory

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}


/***/ })

};
