export const id = 605;
export const ids = [605];
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

/***/ 73605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCommand: () => (/* binding */ renderCommand)
/* harmony export */ });
/* harmony import */ var _render_saved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89222);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87346);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19203);



/** Renders saved transcriptions; gives the exit code. */
async function renderCommand(sources, { json, ...request }) {
    const { outcomes, report } = await (0,_render_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSaved */ ._)({ ...request, sources });
    const text = new _report_js__WEBPACK_IMPORTED_MODULE_1__/* .OutcomesText */ .Bp(json ?? false);
    for (const [index, outcome] of outcomes.entries())
        text.add(index, outcome);
    for (const piece of text.pieces())
        process.stdout.write(piece);
    process.stderr.write((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z)(outcomes, 'rendered', report));
    return outcomes.some(({ status }) => status === 'failed') ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.failed : _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.ok;
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


/***/ })

};
