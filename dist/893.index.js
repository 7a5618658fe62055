export const id = 893;
export const ids = [893,818];
export const modules = {

/***/ 2757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installCommand: () => (/* binding */ installCommand),
  modelsCommand: () => (/* binding */ modelsCommand)
});

// EXTERNAL MODULE: ./dist/lib/local-service/install/install.js + 5 modules
var install = __webpack_require__(76388);
// EXTERNAL MODULE: ./dist/lib/dashscope/models.js
var models = __webpack_require__(15525);
// EXTERNAL MODULE: ./dist/lib/local-service/install/listing.js
var listing = __webpack_require__(3818);
// EXTERNAL MODULE: ./dist/lib/local-service/models.js
var local_service_models = __webpack_require__(6354);
;// CONCATENATED MODULE: ./dist/lib/model-list.js



/** Every model of both engines, the local ones first. */
function listModels() {
    const components = (0,listing.installedComponents)();
    const local = local_service_models/* localModels */.y.map(({ name, languages, annotations }) => {
        const component = components.find((candidate) => candidate.name === name);
        return {
            name,
            engine: 'local',
            state: component?.folder === undefined ? 'installable' : 'installed',
            languages: [...languages],
            emotions: annotations.includes('emotions'),
            events: annotations.includes('events'),
            words: false,
            files: component
                ? component.files.map(({ path, bytes, sha256 }) => ({ name: path, bytes, sha256 }))
                : [],
        };
    });
    const hosted = models/* hostedModels */.SY.map((model) => ({
        name: model.name,
        engine: 'dashscope',
        state: model.state,
        ...(model.retiredOn ? { retired_on: model.retiredOn } : {}),
        ...(model.successor ? { successor: model.successor } : {}),
        languages: [...(model.languages ?? [])],
        emotions: model.annotations.includes('emotions'),
        events: model.annotations.includes('events'),
        words: model.words !== undefined,
    }));
    return [...local, ...hosted];
}

// EXTERNAL MODULE: ./dist/lib/cli/exit-codes.js
var exit_codes = __webpack_require__(87346);
// EXTERNAL MODULE: ./dist/lib/cli/progress.js
var cli_progress = __webpack_require__(90266);
;// CONCATENATED MODULE: ./dist/lib/cli/models-command.js




/** Prints every model; gives the exit code. */
async function modelsCommand({ json }) {
    const models = listModels();
    process.stdout.write(json ? `${JSON.stringify(models, undefined, 2)}\n` : table(models));
    return exit_codes/* EXIT */.d.ok;
}
/** Installs the local engine with one model ahead of time; gives the exit code. */
async function installCommand(name) {
    const progress = (0,cli_progress/* openProgress */.m)(process.stderr);
    try {
        await (0,install/* installEngine */.G)({
            model: name,
            onProgress: ({ components: parts, ...rest }) => progress.onEvent({ type: 'install', parts, ...rest }),
        });
    }
    finally {
        progress.close();
    }
    process.stdout.write(`${name} is installed.\n`);
    return exit_codes/* EXIT */.d.ok;
}
function table(models) {
    const rows = models.map((model) => [
        model.name,
        model.engine,
        stateText(model),
        [model.emotions ? 'emotions' : '', model.events ? 'events' : '', model.words ? 'words' : '']
            .filter(Boolean)
            .join(' '),
        languagesText(model.languages),
    ]);
    const all = [['MODEL', 'ENGINE', 'STATE', 'GIVES', 'LANGUAGES'], ...rows];
    const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
    return all
        .map((row) => `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`)
        .join('');
}
function stateText({ state, retired_on, successor }) {
    return state === 'retired' ? `retired ${retired_on}, use ${successor}` : state;
}
function languagesText(languages) {
    const shown = languages.slice(0, 5).join(' ');
    return languages.length > 5 ? `${shown} and ${languages.length - 5} more` : shown;
}


/***/ }),

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

/***/ 90266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openProgress)
/* harmony export */ });
/* harmony import */ var log_update__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91674);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4016);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28994);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14400);




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
            if (event.type === 'warning')
                write(`Warning: ${event.message}`);
            if (event.type === 'sources')
                names = event.names.map(_sources_source_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .QC);
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
            if (event.type === 'warning')
                return keep(`Warning: ${event.message}`);
            if (event.type === 'sources')
                names = event.names.map(_sources_source_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .QC);
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

/***/ 15525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ adviceForMissingModel),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   P6: () => (/* binding */ findModel),
/* harmony export */   SY: () => (/* binding */ hostedModels)
/* harmony export */ });
const codes = (list) => list.split(' ');
const SENSEVOICE_LANGUAGES = codes('zh en yue ja ko ru fr it de es ca id th nl pt cs pl el ms tl bg hr da tr vi he hu uk jw uz no ro sv fa ta az bn ' +
    'my km hi kn lo ml mr mn ne pa si sw te ur ha');
const FUN_ASR_LANGUAGES = codes('zh en ja ko vi th id ms tl hi ar fr de es pt ru it nl sv da fi no el pl cs hu ro bg hr sk');
const QWEN3_LANGUAGES = codes('zh yue en ja de ko ru fr pt ar it es hi id th tr uk vi cs da fil fi is ms no pl sv');
const RETIREMENT = '2026-10-10';
/** The vendor's notice of 2026-07-10 stops these on one day. */
function retired(model) {
    return { ...model, state: 'retired', retiredOn: RETIREMENT };
}
const paraformer = {
    state: 'live',
    body: 'file_urls',
    filesPerTask: 100,
    submitsPerSecond: 20,
    annotations: [],
    options: ['speakers', 'vocabulary', 'disfluency-removal'],
    words: 'always',
};
const paraformerV1 = {
    ...paraformer,
    submitsPerSecond: 10,
    options: ['speakers', 'disfluency-removal'],
};
const funAsr = {
    state: 'live',
    body: 'file_urls',
    filesPerTask: 100,
    submitsPerSecond: 10,
    annotations: [],
    languages: FUN_ASR_LANGUAGES,
    languageParameter: 'language_hints',
    options: ['speakers', 'vocabulary'],
    words: 'always',
};
const qwen3 = {
    state: 'live',
    body: 'file_url',
    filesPerTask: 1,
    submitsPerSecond: 100 / 60,
    annotations: ['emotions'],
    languages: QWEN3_LANGUAGES,
    languageParameter: 'language',
    options: ['words'],
    words: 'on-request',
};
/** Its parameter list and rates are not published in full: rates as for `qwen3`. */
const qwenAudio = {
    state: 'live',
    body: 'file_urls',
    filesPerTask: 1,
    submitsPerSecond: 100 / 60,
    annotations: [],
    languageParameter: 'language_hints',
    options: ['speakers', 'vocabulary'],
    words: 'always',
};
/** Every model of the recorded-file API, as of 2026-11; the first live one with emotions comes first. */
const hostedModels = [
    { ...qwen3, name: 'qwen3-asr-flash-filetrans' },
    { ...funAsr, name: 'fun-asr' },
    {
        ...paraformer,
        name: 'paraformer-v2',
        languages: codes('zh en ja yue ko de fr ru'),
        languageParameter: 'language_hints',
    },
    { ...paraformer, name: 'paraformer-8k-v2' },
    { ...qwenAudio, name: 'qwen-audio-3.1-asr-flash-filetrans' },
    { ...qwenAudio, name: 'qwen-audio-3.0-asr-flash-filetrans' },
    retired({
        name: 'sensevoice-v1',
        successor: 'fun-asr',
        body: 'file_urls',
        filesPerTask: 100,
        submitsPerSecond: 10,
        annotations: ['emotions', 'events'],
        languages: SENSEVOICE_LANGUAGES,
        languageParameter: 'language_hints',
        options: ['disfluency-removal'],
    }),
    retired({ ...paraformerV1, name: 'paraformer-v1', successor: 'paraformer-v2' }),
    retired({ ...paraformerV1, name: 'paraformer-8k-v1', successor: 'paraformer-8k-v2' }),
    retired({ ...paraformerV1, name: 'paraformer-mtl-v1', successor: 'paraformer-v2' }),
    retired({ ...funAsr, name: 'fun-asr-2025-11-07', successor: 'fun-asr' }),
    retired({ ...funAsr, name: 'fun-asr-2025-08-25', successor: 'fun-asr', languages: codes('zh en') }),
    retired({ ...funAsr, name: 'fun-asr-mtl', successor: 'fun-asr' }),
    retired({
        ...qwen3,
        name: 'qwen3-asr-flash-filetrans-2025-11-17',
        successor: 'qwen3-asr-flash-filetrans',
    }),
];
/** The table's entry; undefined for a name it does not hold, which the service may know all the same. */
function findModel(name) {
    return hostedModels.find((model) => model.name === name);
}
/** What a model tells beside the words; nothing is promised for one that the table does not hold. */
function annotationsOf(name) {
    return [...(findModel(name)?.annotations ?? [])];
}
/** What to do when the service does not have, or no longer has, a model. */
function adviceForMissingModel(name) {
    const model = findModel(name);
    if (model?.state !== 'retired') {
        return 'Check the name, the region and that the account may use it; qwen3-asr-flash-filetrans and fun-asr are live.';
    }
    const when = `${name} was retired on ${model.retiredOn}`;
    if (!model.annotations.includes('events'))
        return `${when}: use ${model.successor}.`;
    return (`${when}: use qwen3-asr-flash-filetrans (emotions) or ${model.successor} (neither emotions nor events), ` +
        'or the local engine, which needs no account.');
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

/***/ 15715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ outcomeJson),
/* harmony export */   m: () => (/* binding */ manifestEntry)
/* harmony export */ });
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4016);

/** One outcome as the public JSON writes it; `text` is null where nothing was recognised. */
function outcomeJson(outcome) {
    const { transcript } = outcome;
    return {
        source: outcome.source,
        file_url: outcome.fileUrl ?? null,
        transcription_url: outcome.transcriptionUrl ?? null,
        status: outcome.status,
        ...(outcome.cached ? { cached: true } : {}),
        task_id: outcome.taskId ?? null,
        model: outcome.model,
        duration_ms: transcript?.durationMs ?? null,
        text: transcript ? transcript.channels.map(({ text }) => text).join('\n') : null,
        files: outcome.files,
        warnings: outcome.warnings,
        ...(outcome.status === 'failed' ? { error: errorJson(outcome) } : {}),
    };
}
function errorJson({ error }) {
    const { serviceCode } = error;
    return {
        code: error.code,
        ...(serviceCode ? { service_code: serviceCode } : {}),
        message: error.message,
        ...(error.advice ? { advice: error.advice } : {}),
    };
}
/** An outcome in the manifest: without the text, which is in the files, and without URLs, which may be signed. */
function manifestEntry(outcome) {
    const { text: _text, transcription_url: _result, file_url: _file, ...entry } = outcomeJson(outcome);
    return { ...entry, source: (0,_sources_source_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .QC)(outcome.source) };
}


/***/ }),

/***/ 12627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ shownEvents),
/* harmony export */   TS: () => (/* binding */ eventLabel),
/* harmony export */   ZJ: () => (/* binding */ wordStart),
/* harmony export */   aJ: () => (/* binding */ isShown)
/* harmony export */ });
/* harmony import */ var _richtext_spacing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25405);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37547);


/** Subtitles for the deaf say sounds by what they are, not by a model's name for them. */
const LABELS = {
    bgm: 'music',
    cry: 'crying',
    sneeze: 'sneezing',
    breath: 'breathing',
    cough: 'coughing',
    sing: 'singing',
};
/** Heard nearly always, or too vague to say: in the JSON, never shown to a reader. */
const NOT_SHOWN = new Set(['speech', 'speech_noise', 'gbg']);
/** Whether a reader is told of such an event. */
function isShown({ type }) {
    return !NOT_SHOWN.has(type);
}
/** What a reader is told of an event: `[applause]`, `[music]`. */
function eventLabel(type) {
    const name = Object.hasOwn(LABELS, type) ? LABELS[type] : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(type.replaceAll('_', ' '));
    return `[${name}]`;
}
/**
 * The events to show in a sentence that follows another: those that only go on from the sentence before are not
 * said again. Ordered by where they begin.
 */
function shownEvents(sentence, previous) {
    const goingOn = new Set(previous?.events.filter(({ to }) => to >= previous.text.length).map(({ type }) => type));
    return sentence.events
        .filter((event) => isShown(event) && !(event.from === 0 && goingOn.has(event.type)))
        .sort((a, b) => a.from - b.from);
}
/** No word is longer; looking further back would make many labels in one long run of characters slow. */
const LONGEST_WORD = 64;
/** The start of the word that an offset falls into, so that a label placed there divides no word. */
function wordStart(text, offset) {
    const least = Math.max(0, offset - LONGEST_WORD);
    let start = Math.min(offset, text.length);
    while (start > least && start < text.length && isWithinWord(text, start))
        start--;
    return start;
}
function isWithinWord(text, offset) {
    const around = text.slice(offset - 1, offset + 1);
    return !/\s/.test(around) && !(0,_richtext_spacing_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnspaced */ .Kc)(around);
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

/***/ 24:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ shownTimedEvents)
/* harmony export */ });
/* harmony import */ var _event_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12627);

/** The timed events a reader is told of, in order, in whole milliseconds. What several channels heard at the same time is one. */
function shownTimedEvents(transcript) {
    const events = transcript.channels
        .flatMap((channel) => channel.events)
        .filter((event) => (0,_event_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .isShown */ .aJ)(event) && Number.isFinite(event.startMs) && Number.isFinite(event.endMs))
        .map(({ type, startMs, endMs }) => ({
        type,
        startMs: Math.max(0, Math.round(startMs)),
        endMs: Math.round(endMs),
    }))
        .sort((a, b) => a.startMs - b.startMs);
    const latest = new Map();
    return events.filter((event) => {
        const before = latest.get(event.type);
        if (before && event.startMs < before.endMs) {
            before.endMs = Math.max(before.endMs, event.endMs);
            return false;
        }
        latest.set(event.type, event);
        return true;
    });
}


/***/ }),

/***/ 76388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ installEngine)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist/lib/local-service/install/components.js + 1 modules
var install_components = __webpack_require__(10807);
// EXTERNAL MODULE: ./dist/lib/local-service/install/cache-folder.js
var cache_folder = __webpack_require__(81957);
// EXTERNAL MODULE: ./dist/lib/local-service/install/download.js + 2 modules
var download = __webpack_require__(18382);
// EXTERNAL MODULE: ./dist/lib/local-service/install/failures.js
var install_failures = __webpack_require__(63115);
// EXTERNAL MODULE: ./dist/lib/local-service/install/installed.js
var installed = __webpack_require__(49172);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./dist/lib/local-service/install/npm.js


const thisHost = {
    platform: process.platform,
    execPath: process.execPath,
    env: process.env,
    isFile: (path) => {
        try {
            return (0,external_node_fs_.statSync)(path).isFile();
        }
        catch {
            return false;
        }
    },
};
/** Finds the npm of the running Node, else the one that started this process, else the one in PATH. */
function findNpm(host = thisHost) {
    const script = [besideNode(host, host.execPath), startedBy(host)].find((path) => path && host.isFile(path));
    if (script)
        return { command: host.execPath, args: [script] };
    return host.platform === 'win32' ? npmInWindowsPath(host) : npmInPath(host);
}
function besideNode({ platform }, nodePath) {
    if (platform === 'win32')
        return external_node_path_.win32.join(external_node_path_.win32.dirname(nodePath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
    return external_node_path_.posix.join(external_node_path_.posix.dirname(nodePath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
}
/** Other package managers set `npm_execpath` as well. */
function startedBy({ env }) {
    return env.npm_execpath?.endsWith('npm-cli.js') ? env.npm_execpath : undefined;
}
function npmInPath({ env, isFile }) {
    const folders = (env.PATH ?? '').split(external_node_path_.posix.delimiter).filter(external_node_path_.posix.isAbsolute);
    const command = folders.map((folder) => external_node_path_.posix.join(folder, 'npm')).find(isFile);
    return command === undefined ? undefined : { command, args: [] };
}
/** `npm.cmd` cannot be started without a shell (CVE-2024-27980), so the script behind it is run. */
function npmInWindowsPath(host) {
    const folders = (searchPath(host.env) ?? '').split(external_node_path_.win32.delimiter).filter(external_node_path_.win32.isAbsolute);
    const folder = folders.find((candidate) => host.isFile(besideNode(host, external_node_path_.win32.join(candidate, 'npm.cmd'))));
    if (folder === undefined)
        return undefined;
    const node = external_node_path_.win32.join(folder, 'node.exe');
    return {
        command: host.isFile(node) ? node : host.execPath,
        args: [besideNode(host, external_node_path_.win32.join(folder, 'npm.cmd'))],
    };
}
function searchPath(env) {
    return env.PATH ?? env.Path;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./dist/lib/local-service/install/placement.js





/** What a rename onto something that exists fails with: POSIX, then Windows. */
const OCCUPIED = new Set(['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EPERM', 'EACCES', 'EBUSY']);
const MOVE_ATTEMPTS = 8;
const MOVE_PAUSE_MS = 125;
const realTools = { rename: external_node_fs_.renameSync, sleep: promises_.setTimeout };
/**
 * Moves a finished component into place. When another process was faster, its folder is kept; a damaged one is replaced.
 *
 * @throws whatever the file system throws when the place cannot be taken within a second.
 */
async function moveIntoPlace(finished, place, staging, { rename, sleep } = realTools) {
    for (let attempt = 1;; attempt += 1) {
        const refusal = refusedRename(finished, place, rename);
        if (refusal === undefined || (0,installed/* isComplete */.As)(place))
            return;
        if (attempt === MOVE_ATTEMPTS)
            throw refusal;
        if ((0,external_node_fs_.existsSync)(place))
            setAside(place, staging, rename);
        // Windows refuses to rename a folder while a virus scanner reads the files just written into it.
        else
            await sleep(MOVE_PAUSE_MS);
    }
}
/** Why the rename was refused, when the place may be taken; undefined when it was done. */
function refusedRename(from, to, rename) {
    try {
        rename(from, to);
        return undefined;
    }
    catch (error) {
        if (OCCUPIED.has((0,install_failures/* errorCode */.CA)(error) ?? ''))
            return error;
        throw error;
    }
}
/** Another process may be doing the same: then there is nothing left to move. */
function setAside(place, staging, rename) {
    try {
        rename(place, (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(staging.folder, 'damaged-')), 'folder'));
    }
    catch (error) {
        if ((0,install_failures/* errorCode */.CA)(error) !== 'ENOENT')
            throw error;
    }
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/staging.js




const PREFIX = '.stage-';
/** A staging folder that nobody has kept for so long was left by a process that was killed. */
const ABANDONED_AFTER_MS = 15 * 60 * 1000;
/**
 * Makes a staging folder in the first cache folder that can be written.
 *
 * @throws TranscribeError (`install`) when none can; it says why the first one could not.
 */
function openStaging(cacheFolders) {
    const failures = [];
    for (const cacheFolder of cacheFolders) {
        try {
            (0,external_node_fs_.mkdirSync)(cacheFolder.path, { recursive: true, mode: 0o700 });
            if (!(0,cache_folder/* isTrusted */.W2)(cacheFolder))
                throw (0,install_failures/* untrusted */.bp)(cacheFolder.path);
            sweepAbandoned(cacheFolder.path);
            return { cacheFolder: cacheFolder.path, folder: (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(cacheFolder.path, PREFIX)) };
        }
        catch (error) {
            failures.push((0,install_failures/* unusable */._P)(error, cacheFolder.path));
        }
    }
    throw failures[0];
}
/** Tells other processes that the staging folder is still in use: to be called every few minutes at least. */
function keepStaging({ folder }) {
    const now = new Date();
    try {
        (0,external_node_fs_.utimesSync)(folder, now, now);
    }
    catch {
        // Gone: whatever uses the folder next says so.
    }
}
/** Removes a staging folder. What cannot be removed now is swept later. */
function closeStaging({ folder }) {
    removeQuietly(folder);
}
function sweepAbandoned(cacheFolder) {
    const oldest = Date.now() - ABANDONED_AFTER_MS;
    for (const name of (0,external_node_fs_.readdirSync)(cacheFolder).filter((entry) => entry.startsWith(PREFIX))) {
        const folder = (0,external_node_path_.join)(cacheFolder, name);
        const stats = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false });
        if (stats !== undefined && stats.mtimeMs < oldest)
            removeQuietly(folder);
    }
}
function removeQuietly(folder) {
    try {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        // Somebody still holds a file in it, which must not hide why the installation ended.
    }
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/unpack.js





/**
 * Makes a component's folder out of verified tarballs, ready to be moved into place.
 *
 * @throws TranscribeError (`install`) when a file is not what its pin says, and whatever the file system throws.
 */
async function unpackComponent(component, tarballs, folder, onUnpacked) {
    (0,external_node_fs_.mkdirSync)(folder);
    for (const pin of component.modules) {
        const target = (0,external_node_path_.join)(folder, 'node_modules', pin.name);
        (0,external_node_fs_.mkdirSync)(target, { recursive: true });
        await extractPackage((0,external_node_path_.join)(tarballs, (0,download/* tarballName */.yP)(pin)), target);
        onUnpacked(pin);
    }
    for (const pin of new Set(component.files.map((file) => file.package))) {
        await takeFiles(component, pin, tarballs, folder);
        onUnpacked(pin);
    }
    (0,installed/* writeMarker */.en)(folder, await describeFiles(folder));
}
/** Only plain files and folders: no links, no owners, and (`strict`) no path that leads elsewhere. */
async function extractPackage(tarball, target, wanted) {
    // Loaded here, because only a first installation needs it.
    const { extract } = await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 98697));
    await extract({
        file: tarball,
        cwd: target,
        strip: 1,
        strict: true,
        preserveOwner: false,
        noMtime: true,
        filter: (path, entry) => {
            const type = 'type' in entry ? entry.type : 'File';
            if (type !== 'File' && type !== 'Directory')
                return false;
            return wanted?.has(path.slice(path.indexOf('/') + 1)) ?? true;
        },
    });
}
async function takeFiles(component, pin, tarballs, folder) {
    const unpacked = (0,external_node_path_.join)(folder, '.unpacked');
    (0,external_node_fs_.mkdirSync)(unpacked);
    const files = component.files.filter((file) => file.package === pin);
    await extractPackage((0,external_node_path_.join)(tarballs, (0,download/* tarballName */.yP)(pin)), unpacked, new Set(files.map(({ path }) => path)));
    for (const file of files)
        await placeFile(component, file, (0,external_node_path_.join)(unpacked, file.path), folder);
    (0,external_node_fs_.rmSync)(unpacked, { recursive: true });
}
async function placeFile(component, { name, convert, sha256 }, packaged, folder) {
    const place = (0,external_node_path_.join)(folder, name);
    if (convert === undefined)
        (0,external_node_fs_.renameSync)(packaged, place);
    else
        (0,external_node_fs_.writeFileSync)(place, convert((0,external_node_fs_.readFileSync)(packaged)));
    if ((await (0,installed/* hashFile */.DC)(place)) !== sha256)
        throw (0,install_failures/* installFailure */.YU)(`The file ${name} of ${component.name} is not the one expected: its sha256 differs.`, 'Report this: the package was the right one, so this version of the program is at fault.');
}
async function describeFiles(folder) {
    const paths = (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .sort();
    const files = [];
    for (const path of paths)
        files.push({
            path: (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/'),
            bytes: (0,external_node_fs_.statSync)(path).size,
            sha256: await (0,installed/* hashFile */.DC)(path),
        });
    return files;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/installation.js










/**
 * Installs the components that are missing.
 *
 * @returns the folder of each component, in order.
 * @throws TranscribeError `install` or `aborted`, leaving nothing behind.
 */
async function installComponents(components, options = {}) {
    const folders = (0,cache_folder.cacheFolders)(options.cacheFolder);
    const found = components.map((component) => (0,installed/* findInstalled */.c9)(component, folders));
    const missing = components.filter((_, index) => found[index] === undefined);
    const cacheFolder = missing.length === 0 ? '' : await installMissing(missing, folders, options);
    return components.map((component, index) => found[index] ?? (0,installed/* componentFolder */.ak)(cacheFolder, component));
}
/** Returns the cache folder that was used. */
async function installMissing(missing, folders, options) {
    stopIfAborted(options.signal);
    for (const component of missing)
        component.check?.();
    const staging = openStaging(folders);
    try {
        await fillStaging(missing, staging, options);
        for (const component of missing) {
            const place = (0,installed/* componentFolder */.ak)(staging.cacheFolder, component);
            await moveIntoPlace((0,external_node_path_.join)(staging.folder, component.name), place, staging);
        }
        return staging.cacheFolder;
    }
    catch (error) {
        throw (0,install_failures/* fileFailure */.fE)(error, staging.cacheFolder);
    }
    finally {
        closeStaging(staging);
    }
}
/** Downloads, verifies everything, and only then unpacks; one step after the other, so that nothing runs on after a failure. */
async function fillStaging(missing, staging, options) {
    const { signal } = options;
    const packages = [...new Set(missing.flatMap(install_components/* packagesOf */.DT))];
    const report = reporter(missing, packages, options);
    report('download', 0);
    const tarballs = await (0,download/* downloadPackages */.u)({
        packages,
        stagingFolder: staging.folder,
        npm: options.npm ?? findNpm(),
        signal,
        onReceived: (bytes) => {
            keepStaging(staging);
            report('download', bytes);
        },
    });
    report('download', (0,download/* packedBytes */.uM)(packages));
    const verified = new Set();
    for (const pin of packages) {
        stopIfAborted(signal);
        await (0,download/* verifyPackage */.sB)(tarballs, pin);
        report('verify', (0,download/* packedBytes */.uM)([...verified.add(pin)]));
    }
    const unpacked = new Set();
    for (const component of missing) {
        stopIfAborted(signal);
        await unpackComponent(component, tarballs, (0,external_node_path_.join)(staging.folder, component.name), (pin) => report('unpack', (0,download/* packedBytes */.uM)([...unpacked.add(pin)])));
    }
}
function reporter(missing, packages, { onProgress }) {
    const components = missing.map(({ name }) => name);
    const totalBytes = (0,download/* packedBytes */.uM)(packages);
    return (phase, receivedBytes) => onProgress?.({ phase, components, receivedBytes, totalBytes });
}
function stopIfAborted(signal) {
    if (signal?.aborted)
        throw (0,install_failures/* installAborted */.ZP)(signal.reason);
}

// EXTERNAL MODULE: ./dist/lib/local-service/install/platform.js
var platform = __webpack_require__(28191);
;// CONCATENATED MODULE: ./dist/lib/local-service/install/install.js




/**
 * Makes the local engine ready with one model: what is missing is downloaded by one npm process; what is there is recognised
 * in milliseconds, without npm and without network.
 *
 * @throws InputError for an unknown model; TranscribeError `install` or `aborted`, leaving nothing behind.
 */
async function installEngine(options) {
    const model = (0,install_components/* modelComponent */.rx)(options.model);
    const components = [(0,install_components/* runtimeComponent */.yp)(options.machine ?? platform/* thisMachine */.g8), install_components/* vadComponent */.hB, model];
    const [modulesFolder = '', vadFolder = '', modelFolder = ''] = await installComponents(components, options);
    return {
        modulesFolder,
        vadModel: (0,external_node_path_.join)(vadFolder, install_components/* vadComponent */.hB.files[0].name),
        model: {
            family: 'moonshine',
            name: model.name,
            encoder: (0,external_node_path_.join)(modelFolder, 'encoder_model.onnx'),
            decoder: (0,external_node_path_.join)(modelFolder, 'decoder_model_merged.onnx'),
            tokens: (0,external_node_path_.join)(modelFolder, 'tokens.txt'),
        },
    };
}


/***/ }),

/***/ 3818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installedComponents: () => (/* binding */ installedComponents)
/* harmony export */ });
/* unused harmony export verifyInstalled */
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81957);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10807);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18382);
/* harmony import */ var _installed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49172);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28191);





/** Everything the local engine can consist of: the runtime, voice activity detection, then the models. Reads no contents. */
function installedComponents(options = {}) {
    return allComponents(options).map((component) => describe(component, options));
}
/**
 * Reads every file of the installed components and compares it with its hash.
 *
 * @returns the paths of damaged files by component name; components that are not installed are absent.
 */
async function verifyInstalled(options = {}) {
    const damaged = new Map();
    for (const component of allComponents(options)) {
        const folder = findInstalled(component, cacheFolders(options.cacheFolder));
        if (folder !== undefined)
            damaged.set(component.name, await damagedFiles(component, folder));
    }
    return damaged;
}
function allComponents({ machine = _platform_js__WEBPACK_IMPORTED_MODULE_0__/* .thisMachine */ .g8 }) {
    return [(0,_components_js__WEBPACK_IMPORTED_MODULE_1__/* .runtimeComponent */ .yp)(machine), _components_js__WEBPACK_IMPORTED_MODULE_1__/* .vadComponent */ .hB, ..._components_js__WEBPACK_IMPORTED_MODULE_1__/* .modelComponents */ .Kj];
}
function describe(component, { cacheFolder }) {
    const folder = (0,_installed_js__WEBPACK_IMPORTED_MODULE_2__/* .findInstalled */ .c9)(component, (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_3__.cacheFolders)(cacheFolder));
    const packages = (0,_components_js__WEBPACK_IMPORTED_MODULE_1__/* .packagesOf */ .DT)(component);
    const pinned = (0,_installed_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedFiles */ .OF)(component);
    return {
        name: component.name,
        id: (0,_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentId */ .nV)(component),
        ...(folder === undefined ? {} : { folder }),
        downloadBytes: (0,_download_js__WEBPACK_IMPORTED_MODULE_4__/* .packedBytes */ .uM)(packages),
        packages: packages.map(({ name, version, licence }) => ({ name, version, licence })),
        files: folder === undefined ? pinned : ((0,_installed_js__WEBPACK_IMPORTED_MODULE_2__/* .readMarker */ .t7)(folder) ?? []),
        licence: component.licence,
    };
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
    },
    {
        name: 'moonshine-base',
        description: 'English, 63 MB, fewer errors in 1.5 times the time',
        languages: ['en'],
        annotations: [],
    },
];
function findLocalModel(name) {
    return localModels.find((model) => model.name === name);
}


/***/ }),

/***/ 25405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   Dz: () => (/* binding */ gapBetween),
/* harmony export */   Kc: () => (/* binding */ isUnspaced)
/* harmony export */ });
/** Characters of scripts that put no space between words, with their punctuation and full-width forms. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u;
const ENDS_A_WORD = /[\p{L}\p{N}\p{M}.,!?;:…%)\]}”]$/u;
const STARTS_A_WORD = /^[\p{L}\p{N}([{“‘¿¡]/u;
/** Whether the text holds a character of a script that is written without spaces between words. */
function isUnspaced(text) {
    return UNSPACED.test(text);
}
/**
 * What belongs between two pieces of text that a tag, or a sentence's end, kept apart: a space where words would
 * fuse, nothing inside a script without spaces and nothing before closing punctuation.
 */
function gapBetween(left, right) {
    if (left === '' || right === '')
        return '';
    const [last, first] = [lastCharacter(left), firstCharacter(right)];
    if (UNSPACED.test(last) || UNSPACED.test(first))
        return '';
    return ENDS_A_WORD.test(last) && STARTS_A_WORD.test(first) ? ' ' : '';
}
/** Joins sentences into running text: a space between them, but none where both sides are of a script without spaces. */
function joinSentences(texts) {
    const pieces = [];
    let last = '';
    for (const text of texts) {
        if (text === '')
            continue;
        const unspaced = isUnspaced(lastCharacter(last)) && isUnspaced(firstCharacter(text));
        pieces.push(last === '' || unspaced ? '' : ' ', text);
        last = text;
    }
    return pieces.join('');
}
function firstCharacter(text) {
    return String.fromCodePoint(text.codePointAt(0) ?? 0);
}
function lastCharacter(text) {
    const pair = text.slice(-2);
    return (pair.codePointAt(0) ?? 0) > 0xffff ? pair : text.slice(-1);
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
    if (!url.username && !url.password && !url.search)
        return name;
    url.username = '';
    url.password = '';
    for (const parameter of [...url.searchParams.keys()]) {
        if ((0,_dashscope_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretParameter */ .qc)(parameter))
            url.searchParams.delete(parameter);
    }
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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
