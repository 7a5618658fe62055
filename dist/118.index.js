export const id = 118;
export const ids = [118];
export const modules = {

/***/ 81304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ Poller)
});

// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
;// CONCATENATED MODULE: ./dist/lib/dashscope/look-interval.js
const pollerDefaults = {
    minimumIntervalMs: 700,
    maximumIntervalMs: 10_000,
    looksPerSecond: 15,
};
/**
 * How long to leave a task alone: no less than its share of the budget of looks, and a twentieth of its age up to the
 * maximum, so that short tasks are noticed soon and long ones cost little.
 */
function lookIntervalMs({ outstanding, ageMs, random }, options) {
    const shareMs = (outstanding / options.looksPerSecond) * 1000;
    const patienceMs = Math.min(ageMs / 20, options.maximumIntervalMs);
    return Math.max(options.minimumIntervalMs, shareMs, patienceMs) * (0.9 + random / 5);
}

// EXTERNAL MODULE: ./dist/lib/dashscope/pace.js
var pace = __webpack_require__(49796);
;// CONCATENATED MODULE: ./dist/lib/dashscope/poller.js



/** Looks in a row that may fail in passing; each has its own request-level retries behind it. */
const FAULTS_TOLERATED = 5;
/** Looks in a row that may not find a task: just after its submit, not every server has heard of it. */
const ABSENCES_TOLERATED = 3;
/** The last look may take this long beyond the deadline. */
const LAST_LOOK_MS = 15_000;
/** Owns all outstanding tasks and the one budget of looks at them, repeated requests included. */
class Poller {
    source;
    options;
    pace;
    outstanding = 0;
    constructor(source, options = {}) {
        this.source = source;
        this.options = { ...pollerDefaults, ...options };
        this.pace = new pace/* Pace */.o(source.clock, this.options.looksPerSecond);
    }
    /**
     * Yields a snapshot whenever status or progress changes, and returns the terminal one; a status nobody knows is
     * waited on. Leaving the loop stops the looks; the task itself goes on.
     * @throws WaitTimeoutError when the deadline passes; the signal's reason when it is aborted.
     */
    async *watch(taskId, options) {
        const { timeoutMs, signal } = options;
        const startedMs = this.source.clock.now();
        const deadlineMs = startedMs + timeoutMs;
        const watch = { taskId, startedMs, deadlineMs, signal, last: undefined, faults: 0, absences: 0 };
        this.outstanding++;
        try {
            for (;;) {
                const isLast = this.source.clock.now() >= deadlineMs;
                const { last } = watch;
                const snapshot = await this.look(watch, isLast);
                if (snapshot && differs(last, snapshot))
                    yield snapshot;
                if (snapshot?.terminal)
                    return snapshot;
                if (isLast)
                    throw timeout(taskId, timeoutMs, watch.last);
                await this.pause(watch);
            }
        }
        finally {
            this.outstanding--;
        }
    }
    /** Drains {@link watch}. */
    async wait(taskId, { onSnapshot, ...options }) {
        const views = this.watch(taskId, options);
        for (;;) {
            const view = await views.next();
            if (view.done)
                return view.value;
            onSnapshot?.(view.value);
        }
    }
    /** One look; undefined is no news, where it failed in passing or the task is not known yet. */
    async look(watch, isLast) {
        const { signal, taskId, deadlineMs } = watch;
        try {
            const snapshot = await this.source.status(taskId, {
                signal,
                withinMs: Math.max(LAST_LOOK_MS, deadlineMs - this.source.clock.now()),
                turn: (turnSignal) => this.pace.turn(turnSignal),
            });
            watch.faults = 0;
            watch.absences = snapshot.status === 'UNKNOWN' ? watch.absences + 1 : 0;
            if (!isLast && snapshot.status === 'UNKNOWN' && watch.absences <= ABSENCES_TOLERATED)
                return undefined;
            watch.last = snapshot;
            return snapshot;
        }
        catch (error) {
            signal?.throwIfAborted();
            const passing = error instanceof errors/* TranscribeError */.UB && error.retryable;
            if (!passing || ++watch.faults > FAULTS_TOLERATED)
                throw error;
            return undefined;
        }
    }
    async pause({ startedMs, deadlineMs, signal }) {
        const { clock } = this.source;
        const now = clock.now();
        const situation = { outstanding: this.outstanding, ageMs: now - startedMs, random: clock.random() };
        await clock.sleep(Math.max(0, Math.min(lookIntervalMs(situation, this.options), deadlineMs - now)), signal);
    }
}
function differs(before, now) {
    return before?.status !== now.status || before.progress !== now.progress;
}
function timeout(taskId, timeoutMs, last) {
    const seconds = Math.round(timeoutMs / 1000);
    const waited = seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 6) / 10} minutes`;
    return new errors/* WaitTimeoutError */.Do(taskId, `Task ${taskId} was still ${last?.status ?? 'unanswered'} after ${waited}.`, {
        advice: 'Wait longer (timeout-minutes). At DashScope the task goes on, and its result is kept for 24 hours.',
    });
}


/***/ }),

/***/ 32406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ needsKey),
/* harmony export */   m: () => (/* binding */ chooseEngine)
/* harmony export */ });
/* harmony import */ var _dashscope_missing_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65227);
/* harmony import */ var _dashscope_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93683);
/* harmony import */ var _dashscope_option_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23185);
/* harmony import */ var _dashscope_regions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20766);
/* harmony import */ var _dashscope_task_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99553);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60384);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99517);
/* harmony import */ var _local_service_model_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89614);
/* harmony import */ var _local_service_models_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6354);









/**
 * Chooses by what was asked: an engine or address named outright, else a model that only one engine has, else the
 * engine that can be reached: DashScope with a key, the local one without.
 *
 * @throws InputError when the wishes contradict each other or a key is missing.
 */
function chooseEngine(wishes) {
    const { model } = wishes;
    const [engine, reason] = engineFor(wishes);
    if (wishes.baseUrl && wishes.region) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('A base-url and a region are given, which may contradict each other.', {
            advice: 'Leave one of them out.',
        });
    }
    if (engine === 'local') {
        refuseHostedOptions(wishes);
        const { name, annotations } = localModelFor(wishes);
        return { engine, model: name, reason, annotations, warnings: [] };
    }
    if (!wishes.apiKey)
        throw missingKey(wishes);
    const region = placeOf(wishes);
    const name = model === 'auto' ? bestModelIn(region) : model;
    if (region && !wishes.baseUrl)
        (0,_dashscope_option_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRegion */ .vK)(name, region);
    (0,_dashscope_option_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTaskOptions */ .g$)(name, wishes);
    const warnings = [...warningsOf(name, region), ...(0,_dashscope_option_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .parameterWarnings */ .jf)(name, wishes)];
    return { engine, model: name, reason, annotations: (0,_dashscope_models_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationsOf */ .Ih)(name), warnings };
}
/** Whether what is asked for can only be done with a key. */
function needsKey(wishes) {
    return engineFor(wishes)[0] === 'dashscope';
}
function missingKey({ engine, model, baseUrl, region }) {
    const local = `the local engine needs none (${_local_service_models_js__WEBPACK_IMPORTED_MODULE_3__/* .localModels */ .y.map(({ name }) => name).join(', ')})`;
    const known = (0,_dashscope_models_js__WEBPACK_IMPORTED_MODULE_2__/* .findModel */ .P6)(model);
    if (model === 'auto' || engine || baseUrl || region) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('DashScope needs an API key.', { advice: `Set DASHSCOPE_API_KEY; ${local}.` });
    }
    if (known?.state === 'retired')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_dashscope_missing_model_js__WEBPACK_IMPORTED_MODULE_4__/* .adviceForMissingModel */ .D)(model));
    const what = known
        ? `${model} runs at DashScope, which needs an API key.`
        : `No model is known as ${model}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(what, {
        advice: `With DASHSCOPE_API_KEY set, the name is sent to DashScope; ${local}.`,
    });
}
/**
 * The region of the run; undefined where another service is at the address.
 * @throws InputError when the address cannot be told from what is given.
 */
function placeOf({ apiKey, baseUrl, region, workspace }) {
    return baseUrl ? (0,_dashscope_regions_js__WEBPACK_IMPORTED_MODULE_5__/* .regionOf */ .AP)(baseUrl) : (0,_dashscope_regions_js__WEBPACK_IMPORTED_MODULE_5__/* .regionOf */ .AP)((0,_dashscope_regions_js__WEBPACK_IMPORTED_MODULE_5__/* .regionBaseUrl */ .J)({ region, workspace, apiKey }));
}
/** The first live model that a region has, since the table begins with the best. */
function bestModelIn(region = _dashscope_regions_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_REGION */ .t9) {
    return _dashscope_models_js__WEBPACK_IMPORTED_MODULE_2__/* .liveModels */ .z1.find(({ regions }) => regions.includes(region))?.name ?? _defaults_js__WEBPACK_IMPORTED_MODULE_6__/* .defaults */ .NT.dashscopeModel;
}
/** The service decides in the end: what the table says against a name is no reason to refuse it. */
function warningsOf(name, region) {
    // Another service may have other models.
    if (!region)
        return [];
    const known = (0,_dashscope_models_js__WEBPACK_IMPORTED_MODULE_2__/* .findModel */ .P6)(name);
    if (known?.state === 'retired')
        return [{ code: 'retired-model', message: (0,_dashscope_missing_model_js__WEBPACK_IMPORTED_MODULE_4__/* .adviceForMissingModel */ .D)(name) }];
    if (known)
        return [];
    const message = `The model ${name} is not known here: its name and parameters are sent as they are.`;
    return [{ code: 'unknown-model', message }];
}
function engineFor({ engine, model, apiKey, baseUrl, region }) {
    if (engine)
        return [engine, 'as asked'];
    if (baseUrl)
        return ['dashscope', 'because a base URL is given'];
    if (region)
        return ['dashscope', 'because a region is given'];
    if ((0,_local_service_models_js__WEBPACK_IMPORTED_MODULE_3__/* .findLocalModel */ .o)(model))
        return ['local', `because ${model} is a local model`];
    if (model !== 'auto')
        return ['dashscope', `because ${model} is not a local model`];
    return apiKey
        ? ['dashscope', 'because an API key is given']
        : ['local', 'because no DASHSCOPE_API_KEY is set'];
}
function localModelFor({ model, language }) {
    const name = model === 'auto' ? (_local_service_models_js__WEBPACK_IMPORTED_MODULE_3__/* .localModels */ .y[0]?.name ?? '') : model;
    const found = (0,_local_service_models_js__WEBPACK_IMPORTED_MODULE_3__/* .findLocalModel */ .o)(name);
    if (!found) {
        const names = _local_service_models_js__WEBPACK_IMPORTED_MODULE_3__/* .localModels */ .y.map((known) => known.name).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The local engine has no model ${name}.`, { advice: `It has ${names}.` });
    }
    if (language && language !== 'auto' && !found.languages.includes((0,_local_service_model_names_js__WEBPACK_IMPORTED_MODULE_7__/* .baseLanguage */ .ut)(language))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${name} does not speak "${language}", only ${found.languages.join(', ')}.`, {
            advice: 'DashScope has models for other languages: set DASHSCOPE_API_KEY.',
        });
    }
    return found;
}
/** What only hosted models do. */
const HOSTED_ABILITIES = [
    ['speakers', 'tell speakers apart'],
    ['vocabularyId', 'use hot word lists'],
    ['phraseId', 'use phrase lists'],
    ['disfluencyRemoval', 'leave out filler words'],
    ['timestampAlignment', 'align times'],
    ['maskWords', 'mask words'],
    ['removeWords', 'remove words'],
    ['itn', 'write numbers in figures'],
    ['context', 'make use of a context'],
    ['eventDetection', 'be asked for events'],
];
/** What only hosted models do is refused, not left out in silence. */
function refuseHostedOptions(wishes) {
    if (wishes.wait === false) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('The local engine ends with this run, so its results must be waited for.', {
            advice: 'Leave wait at true, or use DashScope.',
        });
    }
    const asked = HOSTED_ABILITIES.find(([option]) => (0,_dashscope_task_options_js__WEBPACK_IMPORTED_MODULE_8__/* .isAsked */ .D6)(wishes, option))?.[1];
    const ability = wishes.systemFilter ? 'filter words' : asked;
    if (!ability)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The local engine cannot ${ability}.`, {
        advice: 'DashScope has models that can: set DASHSCOPE_API_KEY and see the command "models".',
    });
}


/***/ }),

/***/ 59118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fo: () => (/* binding */ collect),
  u: () => (/* binding */ runSources),
  ke: () => (/* binding */ transcribe)
});

// EXTERNAL MODULE: ./dist/lib/dashscope/poller.js + 1 modules
var dashscope_poller = __webpack_require__(81304);
// EXTERNAL MODULE: ./dist/lib/dashscope/task-options.js
var task_options = __webpack_require__(99553);
// EXTERNAL MODULE: ./dist/lib/delivery/output-folder.js
var output_folder = __webpack_require__(14597);
// EXTERNAL MODULE: ./dist/lib/delivery/run-json.js
var run_json = __webpack_require__(15715);
// EXTERNAL MODULE: ./dist/lib/engine-choice.js
var engine_choice = __webpack_require__(32406);
// EXTERNAL MODULE: ./dist/lib/engines.js
var engines = __webpack_require__(26323);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist/lib/dashscope/json.js
var json = __webpack_require__(42485);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./dist/lib/journal/entry-folder.js



const ENDING = '.json';
/**
 * JSON values by name, each in a file of its own that only this user can read. A folder that cannot be read or written is
 * the same as an empty one: what is remembered is a convenience.
 */
class EntryFolder {
    path;
    constructor(path) {
        this.path = path;
    }
    /** Undefined where there is no such entry, or it is damaged. */
    async read(name) {
        try {
            return JSON.parse(await (0,promises_.readFile)(this.pathOf(name), 'utf8'));
        }
        catch {
            return undefined;
        }
    }
    /** In one step: whoever reads it finds all of an entry, or the one before. */
    async write(name, value) {
        const path = this.pathOf(name);
        const part = `${path}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.part`;
        try {
            await (0,promises_.mkdir)(this.path, { recursive: true, mode: 0o700 });
            await (0,promises_.writeFile)(part, JSON.stringify(value), { mode: 0o600 });
            await (0,promises_.rename)(part, path);
        }
        catch {
            await (0,promises_.rm)(part, { force: true }).catch(() => { });
        }
    }
    async remove(name) {
        await (0,promises_.rm)(this.pathOf(name), { force: true }).catch(() => { });
    }
    /** Has an entry count as written now. */
    async touch(name) {
        const now = new Date();
        await (0,promises_.utimes)(this.pathOf(name), now, now).catch(() => { });
    }
    async names() {
        // A file that was never given its name is no entry: the one before still holds.
        const entries = (await this.files()).filter((file) => file.endsWith(ENDING));
        return entries.map((file) => file.slice(0, -ENDING.length));
    }
    /** Removes what was not written since a moment, in epoch milliseconds, be it finished or not. */
    async prune(sinceMs) {
        for (const file of await this.files()) {
            const path = (0,external_node_path_.join)(this.path, file);
            const { mtimeMs } = await (0,promises_.stat)(path).catch(() => ({ mtimeMs: sinceMs }));
            if (mtimeMs < sinceMs)
                await (0,promises_.rm)(path, { force: true }).catch(() => { });
        }
    }
    files() {
        return (0,promises_.readdir)(this.path).catch(() => []);
    }
    pathOf(name) {
        return (0,external_node_path_.join)(this.path, name + ENDING);
    }
}

;// CONCATENATED MODULE: ./dist/lib/journal/result-cache.js



/** Entries written in another form are not found. */
const FORM = 1;
/** Under which a transcription of this content, made in this way, is kept. */
function resultKey(contentId, { service, model, options }) {
    const asked = Object.entries(options).filter(([, value]) => value !== undefined);
    const making = [FORM, contentId, service, model, asked.sort(([a], [b]) => (a < b ? -1 : 1))];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(making)).digest('hex');
}
/** Transcriptions as the service gave them, so that the same content is not paid for twice and a new format costs nothing. */
class ResultCache {
    entries;
    constructor(folder) {
        this.entries = new EntryFolder(folder);
    }
    /** The reply that was kept under a key. */
    async find(key) {
        const reply = await this.entries.read(key);
        if (reply !== undefined)
            await this.entries.touch(key);
        return reply;
    }
    /** Keeps a reply, without the address that it was made from: that may be signed. */
    async keep(key, reply) {
        const { file_url: _, ...kept } = (0,json/* asObject */.eB)(reply);
        await this.entries.write(key, kept);
    }
    /** Forgets what was not asked for since a moment, in epoch milliseconds. */
    async prune(sinceMs) {
        await this.entries.prune(sinceMs);
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./dist/lib/dashscope/target.js
var target = __webpack_require__(37650);
;// CONCATENATED MODULE: ./dist/lib/journal/task-journal.js




/** Tasks and their results are kept this long by the service. */
const TASK_LIFE_MS = 24 * 3_600_000;
const entrySchema = schemas/* object */.Ikc({
    /** Absent while nobody knows whether the submit arrived. */
    taskId: schemas/* string */.YjP().optional(),
    model: schemas/* string */.YjP(),
    /** Of what the service was given, by {@link addressHash}: the address itself can be a secret. */
    addressHash: schemas/* string */.YjP(),
    /** When the submit was sent, in epoch milliseconds by this machine's clock. */
    sentAt: schemas/* number */.aig(),
});
/** Tells whether an address that the service names is the one that it was given. */
function addressHash(address) {
    return (0,external_node_crypto_.createHash)('sha256').update((0,target/* asciiUrl */.L)(address)).digest('hex');
}
/** What was submitted, written down before and after each submit, so that a run that is killed can go on in another. */
class TaskJournal {
    entries;
    constructor(folder) {
        this.entries = new EntryFolder(folder);
    }
    /** @param key tells a source, a model and what is asked of it from any other. */
    async find(key, nowMs) {
        const entry = await this.read(nameOf(key));
        return entry && nowMs - entry.sentAt < TASK_LIFE_MS ? entry : undefined;
    }
    async write(key, entry) {
        await this.entries.write(nameOf(key), entry);
    }
    async forget(key) {
        await this.entries.remove(nameOf(key));
    }
    /** The tasks that are known to be somebody's. */
    async taskIds() {
        const names = await this.entries.names();
        const entries = await Promise.all(names.map((name) => this.read(name)));
        return new Set(entries.flatMap((entry) => entry?.taskId ?? []));
    }
    /** Forgets what the service has forgotten too. */
    async prune(nowMs) {
        await this.entries.prune(nowMs - TASK_LIFE_MS);
    }
    async read(name) {
        return entrySchema.safeParse(await this.entries.read(name)).data;
    }
}
function nameOf(key) {
    return (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex');
}

;// CONCATENATED MODULE: ./dist/lib/journal/memory.js



const RESULT_UNUSED_MS = 30 * 24 * 3_600_000;
function openMemory(folder) {
    return { results: new ResultCache((0,external_node_path_.join)(folder, 'results')), tasks: new TaskJournal((0,external_node_path_.join)(folder, 'tasks')) };
}
/** Forgets results that nobody asked for in a month, and tasks that the service has forgotten too. */
async function pruneMemory(folder, nowMs) {
    const { results, tasks } = openMemory(folder);
    await results.prune(nowMs - RESULT_UNUSED_MS);
    await tasks.prune(nowMs);
}

// EXTERNAL MODULE: ./dist/lib/options.js
var lib_options = __webpack_require__(14770);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./dist/lib/dashscope/models.js + 1 modules
var models = __webpack_require__(93683);
// EXTERNAL MODULE: ./dist/lib/dashscope/secrets.js
var secrets = __webpack_require__(50702);
// EXTERNAL MODULE: ./dist/lib/dashscope/task.js
var task = __webpack_require__(19502);
// EXTERNAL MODULE: ./dist/lib/dashscope/transcription.js + 2 modules
var transcription = __webpack_require__(77576);
// EXTERNAL MODULE: ./dist/lib/delivery/deliver.js
var deliver = __webpack_require__(42836);
// EXTERNAL MODULE: ./dist/lib/sources/source.js
var sources_source = __webpack_require__(4016);
// EXTERNAL MODULE: ./dist/lib/dashscope/codes.js
var codes = __webpack_require__(18421);
;// CONCATENATED MODULE: ./dist/lib/task-run.js



/** What a task collected by its bare id was made with. */
const UNKNOWN_MODEL = 'unknown';
/** A stopped run has little time left. */
const CANCEL_WITHIN_MS = 3000;
/** The way of one source to the end of its task; it remembers how far it came. */
class TaskRun {
    model;
    fileUrl;
    taskId;
    submittedAt;
    /** Whether a submit was sent and not answered, so that nobody can say whether the task exists. */
    isSubmitting = false;
    key;
    context;
    uploads;
    onStage;
    constructor(context, uploads, onStage) {
        this.context = context;
        this.uploads = uploads;
        this.onStage = onStage;
        this.model = context.model;
    }
    /**
     * The ended task; undefined when it is not waited for.
     *
     * @param key under which its submit is written down, so that a run which is killed can go on.
     */
    async run(source, key) {
        if (source.kind === 'task')
            return this.goOn(source);
        this.key = key;
        const earlier = key && (await this.context.submissions.resume(key, this.context.signal));
        if (earlier) {
            const snapshot = await this.goOn(earlier);
            if (!snapshot || isOfUse(snapshot))
                return snapshot;
            // It failed, or is forgotten: nothing of it can be had, or is billed.
        }
        return this.begin(source);
    }
    /** Cancels the task where it has not begun; false when it goes on, or nobody can tell in time. */
    async cancel() {
        if (!this.taskId)
            return false;
        const soon = { withinMs: CANCEL_WITHIN_MS, limits: { retries: 0 } };
        return this.context.client.cancel(this.taskId, soon).catch(() => false);
    }
    goOn({ taskId, submittedAt, model = UNKNOWN_MODEL }) {
        this.model = model;
        this.taskId = taskId;
        if (submittedAt !== undefined)
            this.submittedAt = submittedAt;
        return this.wait(taskId);
    }
    async begin(source) {
        if (source.kind === 'file' || !source.file)
            return this.submit(source);
        // Nobody will be there to upload it when the service turns out not to fetch it.
        if (!this.context.wait)
            return this.submit(source.file);
        const snapshot = await this.submit(source);
        if (!snapshot)
            return undefined;
        const { succeeded, serviceCode } = (0,task/* fileOf */.W7)(snapshot, this.fileUrl);
        // The service fetched nothing, so nothing was recognised, or billed, that a second task would repeat.
        return !succeeded && (0,codes/* saysUnreachable */.$3)(serviceCode) ? this.submit(source.file) : snapshot;
    }
    async submit(source) {
        const { submissions, taskOptions, signal, wait } = this.context;
        const fileUrl = source.kind === 'url' ? source.url : await this.upload(source);
        this.fileUrl = fileUrl;
        this.onStage('queued');
        const onSend = () => {
            this.isSubmitting = true;
        };
        const request = { ...taskOptions, model: this.model, fileUrls: [fileUrl] };
        const task = await submissions.submit(request, this.key, { signal, onSend });
        this.isSubmitting = false;
        this.taskId = task.taskId;
        this.submittedAt = task.submittedAt;
        return wait ? this.wait(task.taskId) : undefined;
    }
    upload({ fileName: name, sizeBytes, open }) {
        const { client, signal } = this.context;
        return this.uploads(() => {
            this.onStage('uploading');
            return client.upload({ name, sizeBytes, open }, this.model, { signal });
        });
    }
    async wait(taskId) {
        const { client, poller, deadlineMs, signal, wait } = this.context;
        const timeoutMs = wait ? Math.max(0, deadlineMs - client.clock.now()) : 0;
        const onSnapshot = ({ status, progress }) => {
            if (status === 'RUNNING')
                this.onStage('recognising', progress);
        };
        try {
            return await poller.wait(taskId, { timeoutMs, signal, onSnapshot });
        }
        catch (error) {
            if (!wait && error instanceof errors/* WaitTimeoutError */.Do)
                return undefined;
            throw error;
        }
    }
}
/** Whether a task of an earlier run gave something, if only silence. */
function isOfUse(snapshot) {
    const { succeeded, silent } = (0,task/* fileOf */.W7)(snapshot);
    return succeeded || silent;
}

;// CONCATENATED MODULE: ./dist/lib/journey.js









/** One source on its way, from what the user named to what became of it. */
class Journey {
    context;
    startedMs;
    task;
    cached = false;
    resultKey;
    taskKey;
    transcriptionUrl;
    transcript;
    files = [];
    constructor(context, index, uploads) {
        this.context = context;
        this.startedMs = context.client.clock.now();
        this.task = new TaskRun(context, uploads, (stage, progress) => {
            context.onEvent({ type: 'stage', index, stage, ...(progress === undefined ? {} : { progress }) });
        });
    }
    async take(entry, stem) {
        if ('error' in entry)
            return this.failed(entry.name, entry.error);
        const { source, count } = entry;
        try {
            this.context.signal?.throwIfAborted();
            const transcript = await this.transcribe(source);
            if (!transcript)
                return this.pending(source.name);
            if (count > 1)
                transcript.warnings.push(duplicate(count));
            this.transcript = transcript;
            const { files, failure } = await (0,deliver/* deliver */.c)(transcript, stem, this.context.folder, this.context.options);
            this.files = files;
            if (failure)
                throw failure;
            await this.settle();
            return this.succeeded(source.name, transcript);
        }
        catch (error) {
            if (error instanceof errors/* TaskFailedError */.zX)
                await this.settle();
            return this.stopped(source, error);
        }
    }
    /** Undefined when the task of the source is not waited for. */
    async transcribe(source) {
        const results = this.context.kept?.results;
        await this.nameKeys(source);
        const known = this.resultKey && (await results?.find(this.resultKey));
        if (known && (0,transcription/* isTranscription */.fC)(known)) {
            this.cached = true;
            return { ...this.frame(source), ...(0,transcription/* readTranscription */.ni)(known) };
        }
        const snapshot = await this.task.run(source, this.taskKey);
        if (!snapshot)
            return undefined;
        const frame = this.frame(source, (0,task/* fileOf */.W7)(snapshot, this.task.fileUrl).fileUrl);
        const reply = await this.fetch(snapshot);
        if ('silence' in reply)
            return { ...frame, ...(0,transcription/* silentTranscription */.OS)(reply.silence) };
        if (this.resultKey)
            await results?.keep(this.resultKey, reply.json);
        return { ...frame, ...(0,transcription/* readTranscription */.ni)(reply.json) };
    }
    /** Under which result and task are kept, as far as the content, or at least the address, can be told from another. */
    async nameKeys(source) {
        const { kept, service, model, taskOptions, signal } = this.context;
        if (!kept)
            return;
        if (source.kind === 'task') {
            this.resultKey = this.taskKey = source.resultKey;
            return;
        }
        const making = { service, model, options: taskOptions };
        const contentId = await kept.contentIds.of(source, signal);
        if (contentId)
            this.resultKey = resultKey(contentId, making);
        const address = source.kind === 'url' ? `address ${(0,secrets/* unsignedUrl */.Lq)(source.url)}` : undefined;
        this.taskKey = this.resultKey ?? (address && resultKey(address, making));
    }
    /** Nothing more is to be had of the task. */
    async settle() {
        if (this.taskKey)
            await this.context.submissions.settle(this.taskKey);
    }
    async fetch(snapshot) {
        const { client, engine, signal } = this.context;
        const file = (0,task/* fileOf */.W7)(snapshot, this.task.fileUrl);
        if (file.silent)
            return { silence: file.message };
        if (!file.succeeded)
            throw (0,task/* failureOf */.g5)(snapshot, file, { advise: engine === 'dashscope' });
        const show = (url) => {
            if (engine === 'dashscope')
                this.transcriptionUrl = url;
        };
        show(file.transcriptionUrl);
        this.task.onStage('fetching');
        return { json: await client.resultOf(snapshot, file, { signal, onRenewed: show }) };
    }
    /** What a transcript says of itself, beside the transcription. A task of which only the id is known names its source. */
    frame(source, fileUrl = source.name) {
        const { engine, annotations } = this.context;
        const isTask = source.kind === 'task';
        const name = isTask && source.name === source.taskId ? fileUrl : source.name;
        const { model } = this.task;
        const offered = isTask ? (0,models/* annotationsOf */.Ih)(model) : [...annotations];
        return { source: (0,sources_source/* displayName */.QC)(name), engine, model, annotations: offered };
    }
    /** What was stopped here goes on where it was submitted to, if that is not here. */
    async stopped(source, error) {
        const { signal, engine, cancelOnAbort } = this.context;
        const { taskId, isSubmitting } = this.task;
        const outcome = this.failed(source.name, (0,errors/* toTranscribeError */.l$)(error, signal));
        if (engine === 'local' || !(taskId || isSubmitting))
            return outcome;
        // Only the task itself can say that there is nothing to collect any more.
        if (!signal?.aborted)
            return { ...outcome, goesOn: taskId !== undefined && !(error instanceof errors/* TaskFailedError */.zX) };
        // A task that an earlier run submitted is not this run's to cancel.
        const cancelled = cancelOnAbort && source.kind !== 'task' && (await this.task.cancel());
        const advice = cancelled
            ? `Task ${taskId} had not begun and was cancelled.`
            : taskId
                ? `Task ${taskId} goes on at DashScope, which keeps its result for 24 hours.`
                : 'It was just being submitted: a task may exist at DashScope, and be billed.';
        const stop = new errors/* TranscribeError */.UB('aborted', outcome.error.message, { advice, cause: error });
        return { ...outcome, error: stop, goesOn: taskId !== undefined && !cancelled };
    }
    succeeded(source, transcript) {
        return { status: 'succeeded', ...this.common(source), transcript, warnings: transcript.warnings };
    }
    pending(source) {
        return { status: 'pending', ...this.common(source), taskId: this.task.taskId ?? '', warnings: [] };
    }
    failed(source, error) {
        const { transcript } = this;
        const warnings = transcript?.warnings ?? [];
        return { status: 'failed', ...this.common(source), ...(transcript && { transcript }), error, warnings };
    }
    common(source) {
        const { files, cached, resultKey: key, transcriptionUrl, task } = this;
        const { model, fileUrl, taskId, submittedAt } = task;
        return {
            source,
            model,
            ...(fileUrl !== undefined && { fileUrl }),
            ...(transcriptionUrl !== undefined && { transcriptionUrl }),
            ...(taskId !== undefined && { taskId }),
            ...(submittedAt !== undefined && { submittedAt }),
            ...(cached && { cached }),
            ...(key !== undefined && { resultKey: key }),
            files,
            elapsedMs: this.context.client.clock.now() - this.startedMs,
        };
    }
}
function duplicate(count) {
    return { code: 'duplicate-source', message: `It was named ${count} times and is transcribed once.` };
}

;// CONCATENATED MODULE: ./dist/lib/pipeline.js



const UPLOADS_AT_A_TIME = 4;
/** Takes every source the whole way. Each ends in one outcome, in the order of the sources, whatever happens to the others. */
async function runPipeline(found, context) {
    const limit = (0,p_limit/* default */.A)(context.sourcesAtOnce);
    const uploads = (0,p_limit/* default */.A)(UPLOADS_AT_A_TIME);
    // Names are given out before anything runs, so that they do not depend on who finishes first.
    const jobs = found.map((entry, index) => ({
        entry,
        index,
        stem: 'source' in entry ? context.folder.reserveStem((0,sources_source/* stemOf */.Vc)(entry.source)) : '',
    }));
    return limit.map(jobs, async ({ entry, index, stem }) => {
        const outcome = await new Journey(context, index, uploads).take(entry, stem);
        context.onEvent({ type: 'outcome', index, outcome });
        return outcome;
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./dist/lib/dashscope/connections.js
var connections = __webpack_require__(33882);
;// CONCATENATED MODULE: ./dist/lib/sources/content-id.js





const HEAD_TIMEOUT_MS = 10_000;
const MOST_REDIRECTS = 5;
/** Tells contents apart: by a file's hash, or by what a URL's host says of it. */
class ContentIds {
    connections = new connections/* Connections */.U();
    /** Hosts that could not be asked once are not asked again: what they serve may be for the service alone. */
    silentHosts = new Set();
    /**
     * Something that changes whenever a source's content does; it may hold secrets of the source's address. Undefined where
     * nobody can tell, so that two unlike contents are never taken for one.
     */
    async of(source, signal) {
        if (source.kind === 'task')
            return undefined;
        if (source.kind === 'file') {
            if (source.contentId)
                return source.contentId;
            return source.path === undefined ? undefined : `sha256 ${await hashOf(source.path, signal)}`;
        }
        if (source.file?.contentId)
            return source.file.contentId;
        return /^https?:/i.test(source.url) ? this.ofUrl(source.url, signal) : undefined;
    }
    async close() {
        await this.connections.close();
    }
    /** A strong entity tag names one content of one address (RFC 9110 §8.8.1); a weak one may name several. */
    async ofUrl(address, signal) {
        let url = new URL(address);
        try {
            for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                if (this.silentHosts.has(url.host))
                    return undefined;
                const { status, location, etag, length } = await this.head(url, signal);
                if (status === 200 && etag?.startsWith('"'))
                    return `url ${(0,secrets/* unsignedUrl */.Lq)(address)} ${etag} ${length ?? ''}`;
                if (status < 300 || status > 399 || !location)
                    return undefined;
                url = new URL(location, url);
            }
        }
        catch {
            // Whoever transcribes it says what is wrong with the address.
            signal?.throwIfAborted();
            this.silentHosts.add(url.host);
        }
        return undefined;
    }
    async head(url, signal) {
        const late = AbortSignal.timeout(HEAD_TIMEOUT_MS);
        const { statusCode, headers, body } = await this.connections.to(url).request({
            origin: url.origin,
            path: url.pathname + url.search,
            method: 'HEAD',
            headers: { 'user-agent': 'sensevoice-transcribe', 'accept-encoding': 'identity' },
            signal: signal ? AbortSignal.any([signal, late]) : late,
        });
        await body.dump();
        const [location, etag, length] = [headers.location, headers.etag, headers['content-length']].map((value) => [value].flat()[0]);
        return { status: statusCode, location, etag, length };
    }
}
async function hashOf(path, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash, ...(signal ? [{ signal }] : []));
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./dist/lib/sources/find-sources.js + 1 modules
var find_sources = __webpack_require__(24217);
;// CONCATENATED MODULE: ./dist/lib/sources/minutes-limit.js



const LOOKS_AT_A_TIME = 8;
const MOST_NAMED = 5;
/**
 * Holds sources to so many minutes of audio together, in their order: one that would lead beyond them is refused, and a
 * shorter one after it may still fit. Lengths that nobody can tell before do not count, which the warnings say.
 */
async function limitMinutes(found, maxMinutes, durationOf) {
    if (maxMinutes === undefined)
        return { found: [...found], warnings: [] };
    const look = (0,p_limit/* default */.A)(LOOKS_AT_A_TIME);
    const durations = await look.map(found, async (entry) => {
        const file = fileOf(entry);
        return file && durationOf(file);
    });
    let leftMs = maxMinutes * 60_000;
    const unknown = [];
    const kept = found.map((entry, index) => {
        const durationMs = durations[index];
        if (durationMs === undefined && isCounted(entry))
            unknown.push(minutes_limit_nameOf(entry));
        if (durationMs === undefined || durationMs <= leftMs) {
            leftMs -= durationMs ?? 0;
            return entry;
        }
        return refusal(entry, durationMs, maxMinutes);
    });
    return { found: kept, warnings: unknown.length > 0 ? [unknownWarning(unknown)] : [] };
}
function fileOf(entry) {
    if ('error' in entry || entry.source.kind === 'task')
        return undefined;
    return entry.source.kind === 'file' ? entry.source : entry.source.file;
}
/** Tasks are paid for already, and what cannot be read never will be. */
function isCounted(entry) {
    return 'source' in entry && entry.source.kind !== 'task';
}
function minutes_limit_nameOf(entry) {
    return (0,sources_source/* displayName */.QC)('source' in entry ? entry.source.name : entry.name);
}
function unknownWarning(names) {
    const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
    return `These do not count for max-minutes, since their length is not known before: ${names.slice(0, MOST_NAMED).join(', ')}${more}.`;
}
function refusal(entry, durationMs, maxMinutes) {
    const name = 'source' in entry ? entry.source.name : entry.name;
    const minutes = (durationMs / 60_000).toFixed(1);
    const message = `${(0,sources_source/* displayName */.QC)(name)} has ${minutes} minutes, which is more than max-minutes, ${maxMinutes} for all sources, leaves.`;
    return { name, error: new errors/* InputError */.dz(message, { advice: 'Raise max-minutes, or name fewer sources.' }) };
}

// EXTERNAL MODULE: ./dist/lib/sources/task-list.js
var task_list = __webpack_require__(69641);
;// CONCATENATED MODULE: ./dist/lib/submissions.js



/** Beyond the time in which a lost task must have been made: clocks differ. */
const CLOCK_SLACK_MS = 5 * 60_000;
/** The longest that a submit can be under way. */
const LONGEST_SUBMIT_MS = 3 * 60_000;
/** A task that was just made may not be listed yet. */
const LIST_LAG_MS = 3000;
const PAGE_SIZE = 50;
const MOST_PAGES = 20;
/**
 * Submits every source once, whatever happens: the API knows no idempotency key, so that what may have arrived is looked for
 * before anything is sent again, in this run or in one that goes on after it.
 */
class Submissions {
    options;
    /** Tasks of this run, which are nobody's lost ones. */
    known = new Set();
    constructor(options) {
        this.options = options;
    }
    /** The task that an earlier run submitted under a key, where there is, or may be, one. */
    async resume(key, signal) {
        const { client, journal } = this.options;
        const entry = await journal?.find(key, client.clock.now());
        if (!entry)
            return undefined;
        const taskId = entry.taskId ?? (await this.findLost(entry, signal));
        if (taskId === undefined)
            return undefined;
        this.known.add(taskId);
        await journal?.write(key, { ...entry, taskId });
        return { taskId, model: entry.model, submittedAt: entry.sentAt };
    }
    /**
     * Submits one source. One whose fate is unknown is looked for in the account's list, and sent again only when it is not
     * there.
     *
     * @throws TranscribeError `submit-unknown` when the list cannot tell either.
     */
    async submit(request, key, options) {
        try {
            return await this.send(request, key, options);
        }
        catch (error) {
            if (!isUnknown(error))
                throw error;
            const entry = this.entryOf(request);
            const taskId = await this.findLost(entry, options.signal).catch(() => {
                options.signal?.throwIfAborted();
                throw error;
            });
            if (taskId === undefined)
                return this.send(request, key, options);
            const task = { taskId, model: request.model, submittedAt: entry.sentAt };
            await this.record(key, request, task);
            return task;
        }
    }
    /** Called when nothing more is to be had of what was submitted under a key. */
    async settle(key) {
        await this.options.journal?.forget(key);
    }
    async send(request, key, options) {
        // Written down before: whoever is killed now cannot say any more whether it was sent.
        if (key)
            await this.options.journal?.write(key, this.entryOf(request));
        try {
            const task = await this.options.client.submit(request, options);
            await this.record(key, request, task);
            return task;
        }
        catch (error) {
            if (key && !options.signal?.aborted && !isUnknown(error))
                await this.settle(key);
            throw error;
        }
    }
    async record(key, request, { taskId, submittedAt }) {
        this.known.add(taskId);
        if (key)
            await this.options.journal?.write(key, { ...this.entryOf(request), taskId, sentAt: submittedAt });
    }
    entryOf({ model, fileUrls }) {
        const [address = ''] = fileUrls;
        return { model, addressHash: addressHash(address), sentAt: this.options.client.clock.now() };
    }
    /**
     * Looks for a task that nobody knows the id of. The list names no sources: every task of the time in question has to be
     * waited for until it does. Undefined when none of them is it.
     */
    async findLost(entry, signal) {
        const { clock } = this.options.client;
        for (const pauseMs of [0, LIST_LAG_MS]) {
            await clock.sleep(pauseMs, signal);
            const candidates = await this.strangers(entry, signal);
            const found = await Promise.all(candidates.map((task) => this.isFor(task, entry, signal)));
            const index = found.indexOf(true);
            if (index >= 0)
                return candidates[index]?.taskId;
        }
        return undefined;
    }
    async strangers({ model, sentAt }, signal) {
        const { client, journal } = this.options;
        const written = (await journal?.taskIds()) ?? new Set();
        const query = {
            model,
            sinceMs: sentAt - CLOCK_SLACK_MS,
            untilMs: Math.min(client.clock.now(), sentAt + LONGEST_SUBMIT_MS) + CLOCK_SLACK_MS,
            pageSize: PAGE_SIZE,
        };
        const listed = [];
        for (let page = 1; page <= MOST_PAGES; page++) {
            const { tasks, total } = await client.list({ ...query, page }, { signal });
            listed.push(...tasks);
            if (tasks.length === 0 || page * PAGE_SIZE >= total)
                break;
        }
        return listed.filter(({ taskId }) => !this.known.has(taskId) && !written.has(taskId));
    }
    async isFor({ taskId }, { addressHash: wanted }, signal) {
        const { client, poller, deadlineMs } = this.options;
        const timeoutMs = Math.max(0, deadlineMs - client.clock.now());
        const snapshot = await poller.wait(taskId, { timeoutMs, signal });
        return (await this.addressesOf(snapshot, signal)).some((address) => addressHash(address) === wanted);
    }
    /** The sources of an ended task. One model's reply does not name its source: its transcription does. */
    async addressesOf(snapshot, signal) {
        const { client } = this.options;
        const named = snapshot.files.flatMap(({ fileUrl }) => fileUrl ?? []);
        const [file] = snapshot.files;
        if (named.length > 0 || !file?.succeeded)
            return named;
        const reply = (0,json/* asObject */.eB)(await client.resultOf(snapshot, file, { signal }));
        return [(0,json/* asText */.e1)(reply.file_url) ?? ''];
    }
}
function isUnknown(error) {
    return error instanceof errors/* TranscribeError */.UB && error.code === 'submit-unknown';
}

;// CONCATENATED MODULE: ./dist/lib/transcribe.js














/**
 * Transcribes sources and writes the transcripts: the whole way, as the command line and the Action take it.
 *
 * A source that fails fails alone, as an outcome. The promise is rejected only when nothing could begin.
 *
 * @throws InputError when the request is refused before anything was sent.
 * @example
 * const { outcomes } = await transcribe({ sources: ['talk.mp3'], engine: 'local' })
 */
async function transcribe(request, hooks = {}) {
    const { sources, ...options } = (0,lib_options/* checkOptions */.Jr)(request);
    return runSources(options, () => (0,find_sources/* findSources */.I)(sources), hooks);
}
/**
 * Fetches what earlier runs submitted, and writes the transcripts. With `wait: false` each task gets one look, and what is
 * not finished comes back as `pending`.
 *
 * @throws InputError when the request is refused before anything was sent.
 */
async function collect(tasks, request = {}, hooks = {}) {
    const found = tasks.map((source) => ({ source, count: 1 }));
    // Only DashScope keeps tasks beyond the run that submitted them.
    return runSources((0,lib_options/* checkRunOptions */._b)({ engine: 'dashscope', ...request }), async () => found, hooks);
}
/** The way of sources wherever they come from; they are looked for once the options are known to make sense. */
async function runSources(options, find, { signal, cancelOnAbort = false, onEvent = () => { }, onSecret, memoryFolder }) {
    const choice = (0,engine_choice/* chooseEngine */.m)(options);
    const { engine, model, reason } = choice;
    const folder = await output_folder/* OutputFolder */.w.open(options.outputDir, options.formats);
    const found = await find();
    refuseInVain(found, choice);
    const limited = await limitMinutes(found, options.maxMinutes, engines/* durationMsOf */.aw);
    onEvent({ type: 'engine', ...choice });
    onEvent({ type: 'sources', names: found.map((entry) => ('source' in entry ? entry.source : entry).name) });
    for (const message of limited.warnings)
        onEvent({ type: 'warning', message });
    const running = await (0,engines/* openEngine */.F5)(choice, options, { onEvent, onSecret });
    const kept = memoryFolder === undefined ? undefined : { ...openMemory(memoryFolder), contentIds: new ContentIds() };
    try {
        const { client, service, polling, sourcesAtOnce } = running;
        const poller = new dashscope_poller/* Poller */.v(client, polling);
        const deadlineMs = client.clock.now() + options.timeoutMinutes * 60_000;
        const outcomes = await runPipeline(limited.found, {
            ...choice,
            client,
            service,
            poller,
            submissions: new Submissions({ client, poller, journal: kept?.tasks, deadlineMs }),
            sourcesAtOnce,
            taskOptions: (0,task_options/* taskOptionsOf */.Fh)(options),
            options,
            folder,
            kept,
            wait: options.wait,
            deadlineMs,
            signal,
            cancelOnAbort,
            onEvent,
        });
        return { engine, model, reason, outcomes, ...(await writeLists(folder, choice, outcomes)) };
    }
    finally {
        await kept?.contentIds.close();
        if (memoryFolder !== undefined)
            await pruneMemory(memoryFolder, running.client.clock.now());
        await running.close();
    }
}
/** @throws InputError when there is nothing to do, or the engine cannot have what is to be done. */
function refuseInVain(found, { engine }) {
    if (found.length === 0) {
        throw new errors/* InputError */.dz('There is nothing to transcribe: what was named was taken away again.', {
            advice: 'Look at the patterns that begin with an exclamation mark.',
        });
    }
    const isTask = (entry) => 'source' in entry && entry.source.kind === 'task';
    if (engine === 'local' && found.some(isTask)) {
        throw new errors/* InputError */.dz('Tasks are kept by DashScope alone, so the local engine has none to collect.', {
            advice: 'Leave the engine out, or name DashScope.',
        });
    }
}
/** They only list what is there; a disk that has no room for them takes nothing from the run. */
async function writeLists(folder, { engine, model }, outcomes) {
    try {
        const tasks = await folder.writeTasks((0,task_list/* unfinishedTasks */.I)(outcomes));
        const manifest = await folder.writeManifest({ engine, model, sources: outcomes.map(run_json/* manifestEntry */.m) });
        return { manifest, ...(tasks ? { tasks } : {}) };
    }
    catch {
        return {};
    }
}


/***/ })

};
