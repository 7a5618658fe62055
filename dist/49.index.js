export const id = 49;
export const ids = [49];
export const modules = {

/***/ 97049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60384);
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72904);


/** Set by `post.js`, which the runner starts after the job's other steps, be it that the step itself never began. */
const PHASE = 'SENSEVOICE_TRANSCRIBE_PHASE';
/** Runs the step itself or, after the job's other steps, what it left; then ends the process. */
async function runAction(env = process.env) {
    // A reader that has seen enough (`| head`) is no fault; files and deliveries are made all the same.
    process.stdout.on('error', () => { });
    if (env[PHASE] === 'post') {
        const { runPostStep } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(752), __webpack_require__.e(241), __webpack_require__.e(167), __webpack_require__.e(744)]).then(__webpack_require__.bind(__webpack_require__, 80584));
        await runPostStep(env);
    }
    else {
        // The first sign of life comes before anything large is loaded.
        (0,_log_line_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(`SenseVoice Transcribe ${_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv}`);
        const { runMainStep } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(167), __webpack_require__.e(825)]).then(__webpack_require__.bind(__webpack_require__, 25825));
        await runMainStep(env);
    }
    // Calls that were given up would hold it.
    await new Promise((resolve) => process.stdout.write('', resolve));
    process.exit();
}


/***/ }),

/***/ 72904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   xr: () => (/* binding */ annotationText)
/* harmony export */ });
/* harmony import */ var _formats_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37547);

/** The longest annotation that the runner keeps whole. */
const LONGEST_ANNOTATION = 4000;
/**
 * One line that the runner shows and does not obey: without control characters, and with an invisible one inside whatever
 * it would take for a command.
 */
function logLine(text) {
    const indent = /^ */.exec(text)?.[0] ?? '';
    return indent + (0,_formats_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text).replace(/^::/, ':\u200b:').replace(/##\[/g, '##\u200b[');
}
/** A message of an annotation. */
function annotationText(text) {
    const lines = text.split('\n').map((line) => logLine(line));
    return lines.join('\n').slice(0, LONGEST_ANNOTATION).toWellFormed();
}
/** Writes a line where the runner's commands go too, so that the order of both holds. */
function log(line) {
    process.stdout.write(`${logLine(line)}\n`);
}


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


/***/ })

};
