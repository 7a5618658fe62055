export const id = 322;
export const ids = [322];
export const modules = {

/***/ 3386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

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

/***/ 266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openProgress)
/* harmony export */ });
/* harmony import */ var log_update__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5762);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4016);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8994);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4400);




/** Live lines on a terminal, plain ones in a pipe. */
function openProgress(stream) {
    return stream.isTTY ? liveProgress(stream) : plainProgress(stream);
}
/** A line for each change of stage, so that a log tells the story once. */
function plainProgress(stream) {
    let names = [];
    const stages = new Map();
    const write = (line) => stream.write(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line)}\n`);
    let announced = false;
    return {
        onEvent(event) {
            if (event.type === 'engine')
                engineLines(event).forEach(write);
            if (event.type === 'sources')
                names = event.names.map(_sources_source_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .Q);
            if (event.type === 'install' && !announced) {
                announced = true;
                write(`Installing ${event.parts.join(', ')} (${megabytes(event.totalBytes)}), once`);
            }
            if (event.type === 'stage' && stages.get(event.index) !== event.stage) {
                stages.set(event.index, event.stage);
                write(`  ${names[event.index]}: ${event.stage}`);
            }
            if (event.type === 'outcome')
                write((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeLine */ .RW)(event.outcome));
        },
        close() { },
    };
}
/** What is under way, repainted in place below what has ended. */
function liveProgress(stream) {
    const paint = (0,log_update__WEBPACK_IMPORTED_MODULE_3__/* .createLogUpdate */ .SY)(stream);
    let names = [];
    let installing = '';
    const active = new Map();
    function repaint() {
        const room = Math.max(1, (stream.rows ?? 24) - 3);
        const lines = [...active].slice(0, room).map(([index, state]) => `  ${names[index]}: ${state}`);
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
            if (event.type === 'sources')
                names = event.names.map(_sources_source_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .Q);
            if (event.type === 'install')
                installing = installLine(event);
            if (event.type === 'stage') {
                installing = event.stage === 'recognising' ? '' : installing;
                active.set(event.index, stageText(event.stage, event.progress));
            }
            if (event.type === 'outcome') {
                active.delete(event.index);
                return keep((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeLine */ .RW)(event.outcome));
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
    return `${verb} the local engine ${bar} ${megabytes(receivedBytes)} of ${megabytes(totalBytes)}`;
}
function megabytes(bytes) {
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
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

/***/ 7322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  transcribeCommand: () => (/* binding */ transcribeCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(9517);
;// CONCATENATED MODULE: ./dist/lib/sources/source-list.js
/** The entries of a list: one per line, blank lines and lines that begin with `#` left out; a name may hold a `#`. */
function readSourceList(text) {
    return text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}

// EXTERNAL MODULE: ./dist/lib/transcribe.js + 3 modules
var transcribe = __webpack_require__(125);
// EXTERNAL MODULE: ./dist/lib/cli/exit-codes.js
var exit_codes = __webpack_require__(7346);
// EXTERNAL MODULE: ./dist/lib/cli/interruption.js
var interruption = __webpack_require__(3386);
// EXTERNAL MODULE: ./dist/lib/cli/progress.js
var cli_progress = __webpack_require__(266);
// EXTERNAL MODULE: ./dist/lib/cli/report.js + 1 modules
var report = __webpack_require__(4400);
;// CONCATENATED MODULE: ./dist/lib/cli/transcribe-command.js









/** Transcribes sources; gives the exit code. */
async function transcribeCommand(sources, flags) {
    const { list, json, ...request } = flags;
    const listed = list === undefined ? [] : readSourceList(await listText(list));
    const interrupted = (0,interruption/* interruption */.Y)();
    const progress = (0,cli_progress/* openProgress */.m)(process.stderr);
    let result;
    try {
        result = await (0,transcribe/* transcribe */.k)({ ...fromEnvironment(process.env), ...request, sources: [...sources, ...listed] }, { signal: interrupted.signal, onEvent: progress.onEvent });
    }
    finally {
        progress.close();
        interrupted.release();
    }
    const { outcomes } = result;
    process.stdout.write((0,report/* outcomesText */.xL)(outcomes, json));
    process.stderr.write((0,report/* summary */.z)(outcomes, 'transcribed'));
    return interrupted.exitCode ?? exitCodeOf(outcomes, flags.failOn);
}
function exitCodeOf(outcomes, failOn = 'any') {
    const failed = outcomes.filter(({ status }) => status === 'failed').length;
    const bad = { any: failed > 0, all: failed === outcomes.length && failed > 0, never: false }[failOn];
    return bad ? exit_codes/* EXIT */.d.failed : exit_codes/* EXIT */.d.ok;
}
/** The names of the vendor's SDKs, so that one environment serves both. */
function fromEnvironment(env) {
    return {
        ...(env.DASHSCOPE_API_KEY ? { apiKey: env.DASHSCOPE_API_KEY } : {}),
        ...(env.DASHSCOPE_HTTP_BASE_URL ? { baseUrl: env.DASHSCOPE_HTTP_BASE_URL } : {}),
    };
}
async function listText(path) {
    if (path === '-')
        return (0,consumers_.text)(process.stdin);
    return (0,promises_.readFile)(path, 'utf8').catch((cause) => {
        throw new errors/* InputError */.dz(`The list ${path} cannot be read.`, { cause });
    });
}


/***/ })

};
