export const id = 641;
export const ids = [641];
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

/***/ 42485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   i: () => (/* binding */ asNumber)
/* harmony export */ });
// Ways to look at JSON whose shape is not promised, for what is too large for a schema.
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function asArray(value) {
    return Array.isArray(value) ? value : [];
}
function asNumber(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function asText(value) {
    return typeof value === 'string' ? value : undefined;
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

/***/ 4016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ displayName),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   s5: () => (/* binding */ isMediaName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _dashscope_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50702);


/** Endings that say what a file is and nothing else, so that they are not part of its name. */
const MEDIA_ENDING = /\.(?:aac|ac3|aif|aiff|alac|amr|avi|caf|eac3|flac|flv|m4a|m4b|mka|mkv|mov|mp2|mp3|mp4|mpe?g|mts|oga|ogg|ogv|opus|ts|wav|webm|wma|wmv|3gp|json)$/i;
/** What a source's output files are named after: its last path segment without a media ending. */
function stemOf(source) {
    return fileNameOf(source).replace(MEDIA_ENDING, '');
}
/** Whether a file of this name holds audio or video, going by its ending. */
function isMediaName(name) {
    return MEDIA_ENDING.test(name) && !/\.json$/i.test(name);
}
function fileNameOf(source) {
    if (source.kind === 'file')
        return source.fileName;
    const name = source.kind === 'url' ? source.url : source.name;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(URL.canParse(name) ? decodedPath(name) : name);
}
/** A name fit for logs and files: a URL's credentials and what signs it are left out. */
function displayName(name) {
    if (!/^[a-z]+:\/\//i.test(name) || !URL.canParse(name))
        return name;
    const url = new URL(name);
    if (!url.username && !url.password && !url.search && !url.hash)
        return name;
    url.username = '';
    url.password = '';
    for (const [parameter, value] of [...url.searchParams]) {
        if ((0,_dashscope_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretParameter */ .qc)(parameter, value))
            url.searchParams.delete(parameter);
    }
    if (/=/.test(url.hash))
        url.hash = '';
    return url.href;
}
function decodedPath(url) {
    const { pathname, host } = new URL(url);
    const path = pathname.replace(/\/+$/, '') || host;
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 69641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unfinishedTasks),
/* harmony export */   W: () => (/* binding */ readTaskList)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99517);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4016);



/** At DashScope a task and its result are kept this long after its end, so at least this long after its submit. */
const KEPT_MS = 24 * 3_600_000;
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    submitted_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true }).optional(),
    // It becomes a file's name.
    result_key: zod__WEBPACK_IMPORTED_MODULE_0__/* .hash */ .tWU('sha256').optional(),
});
/** The tasks of a run that are not finished, for a later run to collect. */
function unfinishedTasks(outcomes) {
    return outcomes.flatMap((outcome) => {
        const { taskId, submittedAt, source, model, resultKey } = outcome;
        const goesOn = outcome.status === 'pending' || (outcome.status === 'failed' && outcome.goesOn);
        if (!goesOn || !taskId)
            return [];
        const times = submittedAt === undefined ? {} : stampsOf(submittedAt);
        const key = resultKey === undefined ? {} : { result_key: resultKey };
        return [{ id: taskId, source: (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC)(source), model, ...times, ...key }];
    });
}
function stampsOf(submittedAt) {
    const [submitted_at, expires_at] = [submittedAt, submittedAt + KEPT_MS].map((ms) => new Date(ms).toISOString());
    return { submitted_at, expires_at };
}
/**
 * Reads tasks to collect: the JSON of {@link unfinishedTasks}, or bare ids separated by commas or white space. A task
 * named twice is taken once.
 *
 * @throws InputError when it is neither.
 */
function readTaskList(text) {
    const entries = /^\s*[[{]/.test(text) ? readJson(text) : readIds(text);
    return [...new Map(entries.map((entry) => [entry.taskId, entry])).values()];
}
function readJson(text) {
    const refused = new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('The list of tasks is not the JSON that an earlier run gave.', {
        advice: 'Pass the output “tasks” on whole, or name ids separated by commas.',
    });
    try {
        const parsed = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(entrySchema).safeParse([JSON.parse(text)].flat());
        if (parsed.success)
            return parsed.data.map(toSource);
    }
    catch { }
    throw refused;
}
function toSource({ id, source, model, submitted_at, result_key }) {
    return {
        kind: 'task',
        name: source || id,
        taskId: id,
        ...(model && { model }),
        ...(submitted_at && { submittedAt: Date.parse(submitted_at) }),
        ...(result_key && { resultKey: result_key }),
    };
}
function readIds(text) {
    return text
        .split(/[\s,]+/)
        .filter((id) => id !== '')
        .map((id) => {
        if (/^[\w.-]{8,128}$/.test(id))
            return { kind: 'task', name: id, taskId: id };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`"${id.slice(0, 80)}" is not the id of a task.`, {
            advice: 'Ids look like f86ec806-4d73-485f-a24f-000000000000.',
        });
    });
}


/***/ })

};
