export const id = 599;
export const ids = [599];
export const modules = {

/***/ 4432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSeconds),
/* harmony export */   e: () => (/* binding */ formatClock)
/* harmony export */ });
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


/***/ }),

/***/ 33386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Lets the first Ctrl-C end the run in order; the second ends the process at once. */
function interruption() {
    const controller = new AbortController();
    let exitCode;
    const stop = (name) => {
        if (exitCode !== undefined)
            process.exit(exitCode);
        exitCode = 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name];
        controller.abort(new Error(`interrupted by ${name}`));
    };
    for (const name of SIGNALS)
        process.on(name, stop);
    return {
        signal: controller.signal,
        get exitCode() {
            return exitCode;
        },
        release() {
            for (const name of SIGNALS)
                process.off(name, stop);
        },
    };
}


/***/ }),

/***/ 90266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openProgress)
/* harmony export */ });
/* harmony import */ var log_update__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91674);
/* harmony import */ var _install_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45681);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4016);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28994);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19203);





/** Live lines on a terminal, plain ones in a pipe. */
function openProgress(stream) {
    return stream.isTTY ? liveProgress(stream) : plainProgress(stream);
}
/** A line for each change of stage, so that a log tells the story once. */
function plainProgress(stream) {
    let names = [];
    const stages = new Map();
    const write = (line) => stream.write(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line)}\n`);
    const installation = (0,_install_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .installLines */ .X)();
    return {
        onEvent(event) {
            if (event.type === 'engine')
                engineLines(event).forEach(write);
            if (event.type === 'warning')
                write(`Warning: ${event.message}`);
            if (event.type === 'sources')
                names = event.names.map(_sources_source_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC);
            if (event.type === 'source-added')
                names[event.index] = (0,_sources_source_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC)(event.name);
            if (event.type === 'install')
                installation(event).forEach(write);
            if (event.type === 'stage' && stages.get(event.index) !== event.stage) {
                stages.set(event.index, event.stage);
                write(`  ${names[event.index]}: ${event.stage}`);
            }
            if (event.type === 'outcome')
                write((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeLine */ .RW)(event.outcome));
        },
        close() { },
    };
}
/** What is under way, repainted in place below what has ended. */
function liveProgress(stream) {
    const paint = (0,log_update__WEBPACK_IMPORTED_MODULE_4__/* .createLogUpdate */ .SY)(stream);
    let names = [];
    let installing;
    const active = new Map();
    function repaint() {
        const room = Math.max(1, (stream.rows ?? 24) - 3);
        const lines = [];
        for (const [index, state] of active) {
            if (lines.length === room)
                break;
            lines.push(`  ${names[index]}: ${state}`);
        }
        if (active.size > room)
            lines.push(`  … and ${active.size - room} more`);
        paint([...(installing ? [installing] : []), ...lines].map(_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g).join('\n'));
    }
    const keep = (line) => {
        paint.clear();
        stream.write(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line)}\n`);
        repaint();
    };
    return {
        onEvent(event) {
            if (event.type === 'engine')
                return engineLines(event).forEach(keep);
            if (event.type === 'warning')
                return keep(`Warning: ${event.message}`);
            if (event.type === 'sources')
                names = event.names.map(_sources_source_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC);
            if (event.type === 'source-added')
                names[event.index] = (0,_sources_source_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC)(event.name);
            if (event.type === 'install') {
                if (installing === undefined)
                    event.notices.forEach(keep);
                installing = installLine(event);
            }
            if (event.type === 'stage') {
                installing = event.stage === 'recognising' ? '' : installing;
                active.set(event.index, stageText(event.stage, event.progress));
            }
            if (event.type === 'outcome') {
                active.delete(event.index);
                return keep((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeLine */ .RW)(event.outcome));
            }
            repaint();
        },
        close() {
            paint.clear();
            paint.done();
        },
    };
}
function engineLines({ engine, model, reason, warnings }) {
    return [
        `Engine ${engine}, ${reason}; model ${model}`,
        ...warnings.map(({ message }) => `Warning: ${message}`),
    ];
}
function stageText(stage, progress) {
    return progress ? `${stage} ${Math.floor(progress * 100)} %` : stage;
}
function installLine({ phase, receivedBytes, totalBytes }) {
    const done = totalBytes > 0 ? receivedBytes / totalBytes : 0;
    if (phase === 'unpack' && done >= 1)
        return '';
    const bar = '█'.repeat(Math.round(done * 24)).padEnd(24, '░');
    const verb = { download: 'Downloading', verify: 'Verifying', unpack: 'Unpacking' }[phase] ?? phase;
    return `${verb} the local engine ${bar} ${(0,_install_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .megabytes */ .i)(receivedBytes)} of ${(0,_install_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .megabytes */ .i)(totalBytes)}`;
}


/***/ }),

/***/ 19203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ OutcomesText),
/* harmony export */   RW: () => (/* binding */ outcomeLine),
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _delivery_run_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15715);
/* harmony import */ var _delivery_text_spool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76840);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99517);
/* harmony import */ var _formats_plain_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37547);
/* harmony import */ var _formats_tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80277);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4016);
/* harmony import */ var _sources_task_list_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69641);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4432);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28994);










/** A line of facts, the text, and its link; empty where there is no transcript. */
function outcomeText({ status, source, taskId, transcript, transcriptionUrl }) {
    if (status === 'pending')
        return `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)((0,_sources_source_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC)(source))} · task ${taskId}\n`;
    if (!transcript)
        return '';
    const text = transcript.channels.map((channel) => channel.text).filter(Boolean);
    const lines = [facts(transcript), ...text, ...(transcriptionUrl ? [transcriptionUrl] : [])];
    return lines.map((line) => `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(line)}\n`).join('');
}
function facts(transcript) {
    const { source, durationMs, model, language } = transcript;
    const parts = [
        source,
        durationMs === undefined ? '' : (0,_durations_js__WEBPACK_IMPORTED_MODULE_3__/* .formatClock */ .e)(durationMs),
        model,
        language ?? '',
        counted(emotionsOf(transcript)),
        counted((0,_formats_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .tallyEvents */ .o)(transcript)),
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
/**
 * What standard output gets: for a person each transcript, or each task that is not waited for, in turn, or one JSON array
 * for a program. Outcomes come as they end; their texts wait for their turn.
 */
class OutcomesText {
    json;
    spool = new _delivery_text_spool_js__WEBPACK_IMPORTED_MODULE_5__/* .TextSpool */ .h();
    constructor(json) {
        this.json = json;
    }
    add(index, outcome) {
        const text = this.json ? jsonText(outcome) : outcomeText(outcome);
        if (text !== '')
            this.spool.set(index, text);
    }
    /** All of it, piece by piece, which can be had once. */
    *pieces() {
        const [start, between, end] = this.json ? ['[\n', ',\n', '\n]\n'] : ['', '\n', ''];
        let isFirst = true;
        for (const text of this.spool.texts()) {
            yield (isFirst ? start : between) + text;
            isFirst = false;
        }
        if (isFirst)
            yield this.json ? '[]\n' : '';
        else
            yield end;
        this.spool.close();
    }
}
/** As an element of an array that is written out by lines. */
function jsonText(outcome) {
    return (0,_formats_plain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .inertJson */ .nl)(JSON.stringify((0,_delivery_run_json_js__WEBPACK_IMPORTED_MODULE_7__/* .outcomeJson */ .b)(outcome), undefined, 2)).replace(/^/gm, '  ');
}
/** The last lines on standard error: what is to be known of each source, how many were `done`, and where the page of all is. */
function summary(outcomes, done, report) {
    const lines = outcomes.flatMap((outcome) => {
        const name = (0,_sources_source_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC)(outcome.source);
        const warnings = outcome.warnings.map(({ message }) => `${name}: warning: ${message}`);
        return outcome.status === 'failed'
            ? [...warnings, `${name}: failed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .describeError */ .Uc)(outcome.error)}`]
            : warnings;
    });
    const succeeded = outcomes.filter(({ status }) => status === 'succeeded').length;
    const files = outcomes.flatMap((outcome) => outcome.files);
    const unfinished = (0,_sources_task_list_js__WEBPACK_IMPORTED_MODULE_9__/* .unfinishedTasks */ .Im)(outcomes).map(({ id }) => id);
    if (unfinished.length > 0)
        lines.push(`To fetch what is not finished: collect ${unfinished.join(' ')}`);
    lines.push(`${succeeded} of ${outcomes.length} ${done}${filesText(files)}`);
    if (report !== undefined)
        lines.push(`To read and listen: ${report}`);
    return lines.map((line) => `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(line)}\n`).join('');
}
function filesText(files) {
    const [first] = files;
    if (first === undefined)
        return '';
    return files.length === 1 ? `, in ${first}` : `, in ${files.length} files in ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first)}`;
}
/** One source's end for a progress line. */
function outcomeLine(outcome) {
    const name = (0,_sources_source_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC)(outcome.source);
    if (outcome.status === 'failed')
        return `✗ ${name}: failed`;
    if (outcome.status === 'pending')
        return `… ${name}: submitted`;
    return `✓ ${name}: done in ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSeconds */ .X)(outcome.elapsedMs)}`;
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

/***/ 45681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ installLines),
/* harmony export */   i: () => (/* binding */ megabytes)
/* harmony export */ });
/** A log of a download that is over soon needs no more than its first line. */
const LARGE_BYTES = 60_000_000;
const STEP = 0.1;
/**
 * Words an installation for a log that is read afterwards: what it is, the terms that ask to be shown, and for a large
 * download a line at each tenth of it.
 */
function installLines() {
    let told = -1;
    return ({ parts, notices, phase, receivedBytes, totalBytes }) => {
        const lines = [];
        if (told < 0) {
            told = 0;
            lines.push(`Installing ${parts.join(', ')} (${megabytes(totalBytes)}), once`, ...notices);
        }
        const tenths = Math.floor(receivedBytes / totalBytes / STEP + 1e-9);
        if (phase === 'download' && totalBytes >= LARGE_BYTES && tenths > told) {
            told = tenths;
            lines.push(`  ${megabytes(receivedBytes)} of ${megabytes(totalBytes)} (${tenths * 10} %)`);
        }
        return lines;
    };
}
function megabytes(bytes) {
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}


/***/ }),

/***/ 6354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findLocalModel),
/* harmony export */   y: () => (/* binding */ localModels)
/* harmony export */ });
/** The first is what `auto` means. */
const localModels = [
    {
        name: 'moonshine-tiny',
        description: 'English, 28 MB, the fastest',
        languages: ['en'],
        annotations: [],
        timesWords: false,
    },
    {
        name: 'moonshine-base',
        description: 'English, 63 MB, fewer errors in 1.5 times the time',
        languages: ['en'],
        annotations: [],
        timesWords: false,
    },
    {
        name: 'sensevoice-small',
        description: 'Chinese, Cantonese, English, Japanese and Korean with emotions and events, 240 MB',
        languages: ['zh', 'yue', 'en', 'ja', 'ko'],
        annotations: ['emotions', 'events'],
        timesWords: true,
        answersFor: ['sensevoice-v1'],
        always: ['enable_itn', 'audio_event_detection_enabled'],
    },
];
/** The model of that name, or the one that the cloud offered under it. */
function findLocalModel(name) {
    return localModels.find((model) => model.name === name || model.answersFor?.includes(name));
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


/***/ })

};
