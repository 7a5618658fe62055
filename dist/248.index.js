export const id = 248;
export const ids = [248];
export const modules = {

/***/ 27366:
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
    looksPerSecond: 20,
    listsPerSecond: 4,
};
/** How often a task is looked at whose state the list tells: the list may be wrong. */
function backupIntervalMs(outstanding, { looksPerSecond }) {
    return Math.max(BACKUP_MS, (outstanding / (looksPerSecond * BACKUP_SHARE)) * 1000);
}
const BACKUP_MS = 60_000;
/** What such looks may take of the budget. */
const BACKUP_SHARE = 0.1;
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
// EXTERNAL MODULE: ./dist/lib/dashscope/task.js
var task = __webpack_require__(19502);
;// CONCATENATED MODULE: ./dist/lib/dashscope/task-sweep.js


/** The most that a page holds. */
const PAGE_SIZE = 100;
/** Clocks differ. */
const CLOCK_SLACK_MS = 60_000;
/** A task that was just made may not be listed yet. */
const LIST_LAG_MS = 15_000;
/** The list shows a day at the most. */
const LIST_SPAN_MS = 24 * 3_600_000 - 2 * CLOCK_SLACK_MS;
/** An account's list can be long with the tasks of others: more than this for each of ours is not worth it. */
const LISTED_FOR_EACH = 20;
const PAGES_ALWAYS_WORTH_IT = 4;
/** Sweeps in a row that may fail in passing. */
const FAULTS_TOLERATED = 3;
/**
 * Looks at many tasks at once, by the account's list. It is an optimisation: a service whose list lacks what was submitted,
 * refuses it, or holds far too much, is not asked for it again.
 */
class TaskSweep {
    source;
    options;
    pace;
    entries = new Map();
    isOfUse;
    idle;
    constructor(source, options) {
        this.source = source;
        this.options = options;
        this.isOfUse = source.list !== undefined && options.listsPerSecond > 0;
        this.pace = new pace/* Pace */.o(source.clock, { turns: options.listsPerSecond });
    }
    /**
     * Takes a task on; false where it is left alone: somebody waits for it here already, or it is too old, or of unknown age.
     *
     * @param submittedAt epoch milliseconds.
     */
    add(taskId, submittedAt, tell) {
        if (submittedAt === undefined || submittedAt < this.source.clock.now() - LIST_SPAN_MS)
            return false;
        if (this.entries.has(taskId))
            return false;
        this.entries.set(taskId, { submittedAt, status: undefined, tell });
        if (this.isWorthIt() && !this.idle)
            void this.run();
        return true;
    }
    remove(taskId) {
        this.entries.delete(taskId);
        if (!this.isWorthIt())
            this.idle?.abort();
    }
    /** What a look at a task itself found. */
    note(taskId, status) {
        const entry = this.entries.get(taskId);
        if (entry)
            entry.status = status;
    }
    /** Whether a task is looked at here. */
    covers(taskId) {
        return this.idle !== undefined && this.entries.has(taskId);
    }
    /** Only where one after the other would take longer than each is left alone anyway. */
    isWorthIt() {
        const { looksPerSecond, minimumIntervalMs } = this.options;
        return this.isOfUse && this.entries.size > (looksPerSecond * minimumIntervalMs) / 1000;
    }
    async run() {
        const idle = new AbortController();
        this.idle = idle;
        let faults = 0;
        while (this.isWorthIt() && !idle.signal.aborted) {
            try {
                await this.source.clock.sleep(this.intervalMs(), idle.signal);
                await this.sweep(idle.signal);
                faults = 0;
            }
            catch (error) {
                // Not even a fault of the program may end a wait that goes on without the list.
                const passing = error instanceof errors/* TranscribeError */.UB && error.retryable;
                if (!idle.signal.aborted && (!passing || ++faults > FAULTS_TOLERATED))
                    this.isOfUse = false;
            }
        }
        this.idle = undefined;
        // Others may have come while it was being ended.
        if (this.isWorthIt())
            return this.run();
        for (const { tell } of [...this.entries.values()])
            tell(undefined);
    }
    /** Short while there are young tasks: the list costs the same for all of them. */
    intervalMs() {
        const { minimumIntervalMs, maximumIntervalMs } = this.options;
        const youngest = [...this.entries.values()].reduce((latest, { submittedAt }) => Math.max(latest, submittedAt), 0);
        const ageMs = this.source.clock.now() - youngest;
        return Math.max(minimumIntervalMs, Math.min(ageMs / 60, maximumIntervalMs));
    }
    async sweep(signal) {
        const startedMs = this.source.clock.now();
        const expected = [...this.entries].filter(([, { submittedAt }]) => submittedAt < startedMs - LIST_LAG_MS);
        const oldest = [...this.entries.values()].reduce((first, { submittedAt }) => Math.min(first, submittedAt), startedMs);
        const listed = new Set();
        for (let page = 1;; page++) {
            await this.pace.turn(signal);
            const query = { sinceMs: oldest - CLOCK_SLACK_MS, page, pageSize: PAGE_SIZE };
            const { tasks, total } = (await this.source.list?.(query, { signal })) ?? { tasks: [], total: 0 };
            for (const task of tasks) {
                listed.add(task.taskId);
                this.take(task);
            }
            if (isTooLong(total, this.entries.size))
                this.isOfUse = false;
            if (!this.isOfUse || tasks.length === 0 || page * PAGE_SIZE >= total)
                break;
        }
        const isLacking = ([taskId]) => this.entries.has(taskId) && !listed.has(taskId);
        if (expected.some(isLacking))
            this.isOfUse = false;
    }
    take(task) {
        const entry = this.entries.get(task.taskId);
        // The list may lag behind what was seen of a task itself.
        if (!entry || task.status === entry.status || (entry.status === 'RUNNING' && task.status === 'PENDING'))
            return;
        const isNew = entry.status !== undefined || task.status !== 'PENDING';
        entry.status = task.status;
        if (isNew)
            entry.tell(task);
    }
}
function isTooLong(total, ours) {
    return total > Math.max(PAGES_ALWAYS_WORTH_IT * PAGE_SIZE, ours * LISTED_FOR_EACH);
}

;// CONCATENATED MODULE: ./dist/lib/dashscope/poller.js





/** Looks in a row that may fail in passing; each has its own request-level retries behind it. */
const poller_FAULTS_TOLERATED = 5;
/** Looks in a row that may not find a task: just after its submit, not every server has heard of it. */
const ABSENCES_TOLERATED = 3;
/** The last look may take this long beyond the deadline. */
const LAST_LOOK_MS = 15_000;
/** Owns all outstanding tasks and the one budget of looks at them, repeated requests included. */
class Poller {
    source;
    options;
    pace;
    sweep;
    outstanding = 0;
    constructor(source, options = {}) {
        this.source = source;
        this.options = { ...pollerDefaults, ...options };
        this.pace = new pace/* Pace */.o(source.clock, { turns: this.options.looksPerSecond });
        this.sweep = new TaskSweep(source, this.options);
    }
    /**
     * Yields a snapshot whenever status or progress changes, and returns the terminal one; a status nobody knows is
     * waited on. Leaving the loop stops the looks; the task itself goes on.
     * @throws WaitTimeoutError when the deadline passes; the signal's reason when it is aborted.
     */
    async *watch(taskId, options) {
        const { timeoutMs, submittedAt, signal } = options;
        const startedMs = this.source.clock.now();
        const deadlineMs = startedMs + timeoutMs;
        const watch = { taskId, startedMs, deadlineMs, signal, ...NOTHING_YET };
        this.outstanding++;
        watch.isSwept = this.sweep.add(taskId, submittedAt, (task) => watch.wake(task && newsOf(task)));
        try {
            let news = this.isFresh(submittedAt) && timeoutMs > 0 ? await this.pause(watch) : undefined;
            for (;;) {
                const isLast = !news && this.source.clock.now() >= deadlineMs;
                const { last } = watch;
                const snapshot = news ?? (await this.look(watch, isLast));
                if (snapshot && differs(last, snapshot))
                    yield snapshot;
                if (snapshot?.terminal)
                    return snapshot;
                if (isLast)
                    throw timeout(taskId, timeoutMs, watch.last);
                watch.last = snapshot ?? watch.last;
                news = await this.pause(watch);
            }
        }
        finally {
            this.outstanding--;
            if (watch.isSwept)
                this.sweep.remove(taskId);
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
                turn: async (turnSignal) => void (await this.pace.turn(turnSignal)),
            });
            watch.faults = 0;
            watch.absences = snapshot.status === 'UNKNOWN' ? watch.absences + 1 : 0;
            if (!isLast && snapshot.status === 'UNKNOWN' && watch.absences <= ABSENCES_TOLERATED)
                return undefined;
            watch.last = snapshot;
            if (watch.isSwept)
                this.sweep.note(taskId, snapshot.status);
            return snapshot;
        }
        catch (error) {
            signal?.throwIfAborted();
            const passing = error instanceof errors/* TranscribeError */.UB && error.retryable;
            if (!passing || ++watch.faults > poller_FAULTS_TOLERATED)
                throw error;
            return undefined;
        }
    }
    /** Until the next look is due, or the list has news; those that make a look unnecessary are given. */
    async pause(watch) {
        const { clock } = this.source;
        const { deadlineMs, signal } = watch;
        signal?.throwIfAborted();
        const woken = new AbortController();
        const stop = () => woken.abort();
        let news;
        watch.wake = (told) => {
            news = told;
            woken.abort();
        };
        signal?.addEventListener('abort', stop, { once: true });
        const pauseMs = Math.min(this.intervalMs(watch), deadlineMs - clock.now());
        try {
            await clock.sleep(Math.max(0, pauseMs), woken.signal);
        }
        catch (error) {
            signal?.throwIfAborted();
            if (!woken.signal.aborted)
                throw error;
        }
        finally {
            signal?.removeEventListener('abort', stop);
            watch.wake = () => { };
        }
        return news;
    }
    intervalMs({ taskId, startedMs, isSwept }) {
        const { clock } = this.source;
        const { outstanding, options } = this;
        if (isSwept && this.sweep.covers(taskId))
            return backupIntervalMs(outstanding, options);
        return lookIntervalMs({ outstanding, ageMs: clock.now() - startedMs, random: clock.random() }, options);
    }
    isFresh(submittedAt) {
        return submittedAt !== undefined && this.source.clock.now() - submittedAt < this.options.minimumIntervalMs;
    }
}
const NOTHING_YET = { last: undefined, faults: 0, absences: 0, isSwept: false, wake: () => { } };
/** What the list tells of a task that goes on. Of one that has ended, only a look tells the results. */
function newsOf({ taskId, status, ...raw }) {
    if ((0,task/* isTerminal */.Hd)(status))
        return undefined;
    return { taskId, status, terminal: false, files: [], raw: { taskId, status, ...raw } };
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
/* harmony import */ var _dashscope_missing_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65227);
/* harmony import */ var _dashscope_models_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93683);
/* harmony import */ var _dashscope_option_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23185);
/* harmony import */ var _dashscope_regions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20766);
/* harmony import */ var _dashscope_task_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99553);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60384);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99517);
/* harmony import */ var _local_service_model_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89614);
/* harmony import */ var _local_service_models_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6354);









/** The model whose files a user may keep in a folder. */
const FOLDER_MODEL = 'sensevoice-small';
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
        const found = localModelFor(wishes);
        refuseHostedOptions(wishes, found);
        const { name, annotations } = found;
        const isOtherName = model !== 'auto' && model !== name;
        const why = isOtherName ? `${reason}, ${model} being the hosted ${name}` : reason;
        return { engine, model: name, reason: why, annotations, warnings: [] };
    }
    if (wishes.modelDir) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('A model-dir is given, and DashScope has its models itself.', {
            advice: 'Leave it out, or set engine to local.',
        });
    }
    if (!wishes.apiKey)
        throw missingKey(wishes);
    const region = placeOf(wishes);
    const name = model === 'auto' ? bestModelIn(region) : model;
    if (region && !wishes.baseUrl)
        (0,_dashscope_option_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRegion */ .vK)(name, region);
    (0,_dashscope_option_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTaskOptions */ .g$)(name, wishes);
    (0,_dashscope_option_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFilesPerTask */ .uK)(name, wishes.filesPerTask ?? _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaults */ .NT.filesPerTask);
    const warnings = [...warningsOf(name, region), ...(0,_dashscope_option_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .parameterWarnings */ .jf)(name, wishes)];
    return { engine, model: name, reason, annotations: (0,_dashscope_models_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationsOf */ .Ih)(name), warnings };
}
/** Whether what is asked for can only be done with a key. */
function needsKey(wishes) {
    return engineFor(wishes)[0] === 'dashscope';
}
function missingKey({ engine, model, baseUrl, region }) {
    const local = `the local engine needs none (${_local_service_models_js__WEBPACK_IMPORTED_MODULE_4__/* .localModels */ .y.map(({ name }) => name).join(', ')})`;
    const known = (0,_dashscope_models_js__WEBPACK_IMPORTED_MODULE_3__/* .findModel */ .P6)(model);
    if (model === 'auto' || engine || baseUrl || region) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('DashScope needs an API key.', { advice: `Set DASHSCOPE_API_KEY; ${local}.` });
    }
    if (known?.state === 'retired')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_dashscope_missing_model_js__WEBPACK_IMPORTED_MODULE_5__/* .adviceForMissingModel */ .D)(model));
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
    return baseUrl ? (0,_dashscope_regions_js__WEBPACK_IMPORTED_MODULE_6__/* .regionOf */ .AP)(baseUrl) : (0,_dashscope_regions_js__WEBPACK_IMPORTED_MODULE_6__/* .regionOf */ .AP)((0,_dashscope_regions_js__WEBPACK_IMPORTED_MODULE_6__/* .regionBaseUrl */ .J)({ region, workspace, apiKey }));
}
/** The first live model that a region has, since the table begins with the best. */
function bestModelIn(region = _dashscope_regions_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_REGION */ .t9) {
    return _dashscope_models_js__WEBPACK_IMPORTED_MODULE_3__/* .liveModels */ .z1.find(({ regions }) => regions.includes(region))?.name ?? _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaults */ .NT.dashscopeModel;
}
/** The service decides in the end: what the table says against a name is no reason to refuse it. */
function warningsOf(name, region) {
    // Another service may have other models.
    if (!region)
        return [];
    const known = (0,_dashscope_models_js__WEBPACK_IMPORTED_MODULE_3__/* .findModel */ .P6)(name);
    if (known?.state === 'retired')
        return [{ code: 'retired-model', message: (0,_dashscope_missing_model_js__WEBPACK_IMPORTED_MODULE_5__/* .adviceForMissingModel */ .D)(name) }];
    if (known)
        return [];
    const message = `The model ${name} is not known here: its name and parameters are sent as they are.`;
    return [{ code: 'unknown-model', message }];
}
function engineFor({ engine, model, modelDir, apiKey, baseUrl, region }) {
    if (engine)
        return [engine, 'as asked'];
    if (baseUrl)
        return ['dashscope', 'because a base URL is given'];
    if (region)
        return ['dashscope', 'because a region is given'];
    if (_local_service_models_js__WEBPACK_IMPORTED_MODULE_4__/* .localModels */ .y.some(({ name }) => name === model))
        return ['local', `because ${model} is a local model`];
    if (model === 'auto' && modelDir)
        return ['local', 'because a model-dir is given'];
    if (model !== 'auto')
        return ['dashscope', `because ${model} is not a local model`];
    return apiKey
        ? ['dashscope', 'because an API key is given']
        : ['local', 'because no DASHSCOPE_API_KEY is set'];
}
function localModelFor({ model, language, modelDir }) {
    const byDefault = modelDir ? FOLDER_MODEL : (_local_service_models_js__WEBPACK_IMPORTED_MODULE_4__/* .localModels */ .y[0]?.name ?? '');
    const name = model === 'auto' ? byDefault : model;
    const found = (0,_local_service_models_js__WEBPACK_IMPORTED_MODULE_4__/* .findLocalModel */ .o)(name);
    if (!found) {
        const names = _local_service_models_js__WEBPACK_IMPORTED_MODULE_4__/* .localModels */ .y.map((known) => known.name).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The local engine has no model ${name}.`, { advice: `It has ${names}.` });
    }
    if (modelDir && found.name !== FOLDER_MODEL) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`A model-dir holds the files of ${FOLDER_MODEL}, not of ${found.name}.`, {
            advice: 'Leave the model-dir out, or the model.',
        });
    }
    if (language && language !== 'auto' && !found.languages.includes((0,_local_service_model_names_js__WEBPACK_IMPORTED_MODULE_7__/* .baseLanguage */ .ut)(language))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${name} does not speak "${language}", only ${found.languages.join(', ')}.`, {
            advice: otherModelFor((0,_local_service_model_names_js__WEBPACK_IMPORTED_MODULE_7__/* .baseLanguage */ .ut)(language)),
        });
    }
    return found;
}
function otherModelFor(language) {
    const able = _local_service_models_js__WEBPACK_IMPORTED_MODULE_4__/* .localModels */ .y.find(({ languages }) => languages.includes(language));
    if (able)
        return `The local model ${able.name} does.`;
    return 'DashScope has models for other languages: set DASHSCOPE_API_KEY.';
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
/** Options that ask for what a local model may do anyway. */
const PARAMETER_OF = {
    itn: 'enable_itn',
    eventDetection: 'audio_event_detection_enabled',
};
/** What only hosted models do is refused, not left out in silence. */
function refuseHostedOptions(wishes, { always = [] }) {
    if (wishes.wait === false) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('The local engine ends with this run, so its results must be waited for.', {
            advice: 'Leave wait at true, or use DashScope.',
        });
    }
    const isGranted = (option) => always.includes(PARAMETER_OF[option] ?? '');
    const asked = HOSTED_ABILITIES.find(([option]) => (0,_dashscope_task_options_js__WEBPACK_IMPORTED_MODULE_8__/* .isAsked */ .D6)(wishes, option) && !isGranted(option))?.[1];
    const ability = wishes.systemFilter ? 'filter words' : asked;
    if (!ability)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The local engine cannot ${ability}.`, {
        advice: 'DashScope has models that can: set DASHSCOPE_API_KEY and see the command "models".',
    });
}


/***/ }),

/***/ 45867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fo: () => (/* binding */ collect),
  u: () => (/* binding */ runSources),
  ke: () => (/* binding */ transcribe)
});

// UNUSED EXPORTS: withOutcomes

// EXTERNAL MODULE: ./dist/lib/dashscope/poller.js + 2 modules
var dashscope_poller = __webpack_require__(27366);
// EXTERNAL MODULE: ./dist/lib/dashscope/task-options.js
var task_options = __webpack_require__(99553);
// EXTERNAL MODULE: ./dist/lib/delivery/output-folder.js
var output_folder = __webpack_require__(14597);
// EXTERNAL MODULE: ./dist/lib/engine-choice.js
var engine_choice = __webpack_require__(32406);
// EXTERNAL MODULE: ./dist/lib/engines.js
var engines = __webpack_require__(26323);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
// EXTERNAL MODULE: ./dist/lib/formats/index.js + 15 modules
var formats = __webpack_require__(71371);
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
;// CONCATENATED MODULE: ./dist/lib/journal/task-journal.js



/** Tasks and their results are kept this long by the service. */
const TASK_LIFE_MS = 24 * 3_600_000;
const entrySchema = schemas/* object */.Ikc({
    /** Absent while nobody knows whether the submit arrived. */
    taskId: schemas/* string */.YjP().optional(),
    model: schemas/* string */.YjP(),
    /** Of what the service was given: the address itself can be a secret. */
    addressHash: schemas/* string */.YjP(),
    /** The same for all sources that were sent together. */
    submitId: schemas/* string */.YjP(),
    /** Whether other sources were sent with it. */
    shared: schemas/* boolean */.zMY(),
    /** When the submit was sent, in epoch milliseconds by this machine's clock. */
    sentAt: schemas/* number */.aig(),
});
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
    /** All that is written down, in no order. */
    async all() {
        const names = await this.entries.names();
        const entries = await Promise.all(names.map((name) => this.read(name)));
        return entries.filter((entry) => entry !== undefined);
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
// EXTERNAL MODULE: ./dist/lib/sources/source.js
var sources_source = __webpack_require__(4016);
// EXTERNAL MODULE: ./dist/lib/dashscope/models.js + 1 modules
var models = __webpack_require__(93683);
// EXTERNAL MODULE: ./dist/lib/dashscope/secrets.js
var secrets = __webpack_require__(50702);
// EXTERNAL MODULE: ./dist/lib/dashscope/target.js
var target = __webpack_require__(37650);
// EXTERNAL MODULE: ./dist/lib/dashscope/task.js
var task = __webpack_require__(19502);
// EXTERNAL MODULE: ./dist/lib/dashscope/transcription.js + 2 modules
var transcription = __webpack_require__(77576);
// EXTERNAL MODULE: ./dist/lib/delivery/deliver.js
var deliver = __webpack_require__(42836);
// EXTERNAL MODULE: ./dist/lib/dashscope/codes.js
var codes = __webpack_require__(18421);
;// CONCATENATED MODULE: ./dist/lib/pipeline/task-run.js




/** What a task collected by its bare id was made with. */
const UNKNOWN_MODEL = 'unknown';
/** The way of one source to the end of its task; it remembers how far it came. */
class TaskRun {
    model;
    fileUrl;
    taskId;
    submittedAt;
    /** Tells the source from the others of its task; absent when it is the only one. */
    addressHash;
    /** Whether a submit was sent and not answered, so that nobody can say whether the task exists. */
    isSubmitting = false;
    onStage;
    /** Resolves once the service has the source, so that there is nothing to do but to wait. */
    submitted;
    isSubmitted = () => { };
    key;
    context;
    /** Tells the others of a batch not to wait for this source. */
    stayAway;
    constructor(context, onStage) {
        this.context = context;
        this.onStage = onStage;
        this.model = context.model;
        this.stayAway = context.batches.approach();
        this.submitted = new Promise((resolve) => {
            this.isSubmitted = resolve;
        });
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
            if (!snapshot || this.isOfUse(snapshot))
                return snapshot;
            // It failed, or is forgotten: nothing of it can be had, or is billed.
            delete this.addressHash;
        }
        return this.begin(source);
    }
    /** How the source fared in its ended task. */
    fileIn(snapshot) {
        return this.addressHash === undefined
            ? (0,task/* fileOf */.W7)(snapshot, this.fileUrl)
            : (0,task/* sharedFileOf */.jG)(snapshot, this.addressHash);
    }
    /** Called in the end, however it ends. */
    release() {
        this.stayAway();
    }
    goOn({ taskId, submittedAt, model = UNKNOWN_MODEL, addressHash: hash }) {
        this.stayAway();
        this.model = model;
        this.taskId = taskId;
        if (submittedAt !== undefined)
            this.submittedAt = submittedAt;
        if (hash !== undefined)
            this.addressHash = hash;
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
        const { succeeded, serviceCode } = this.fileIn(snapshot);
        // The service fetched nothing, so nothing was recognised, or billed, that a second task would repeat.
        return !succeeded && (0,codes/* saysUnreachable */.$3)(serviceCode) ? this.submit(source.file) : snapshot;
    }
    async submit(source) {
        const { batches, signal, wait, deadlineMs } = this.context;
        const fileUrl = source.kind === 'url' ? source.url : await this.upload(source);
        this.fileUrl = fileUrl;
        this.onStage('queued');
        const onSend = () => {
            this.isSubmitting = true;
        };
        const untilMs = wait ? deadlineMs : undefined;
        const submitted = batches.submit({ fileUrl, key: this.key }, { signal, onSend, untilMs });
        this.stayAway();
        const { task, shared } = await submitted;
        this.isSubmitting = false;
        this.taskId = task.taskId;
        this.submittedAt = task.submittedAt;
        if (shared)
            this.addressHash = (0,target/* addressHash */.be)(fileUrl);
        else
            delete this.addressHash;
        return wait ? this.wait(task.taskId) : undefined;
    }
    upload({ fileName: name, sizeBytes, open }) {
        const { client, uploads, signal } = this.context;
        return uploads(() => {
            this.onStage('uploading');
            return client.upload({ name, sizeBytes, open }, this.model, { signal });
        });
    }
    async wait(taskId) {
        const { client, tasks, deadlineMs, signal, wait } = this.context;
        this.isSubmitted();
        const timeoutMs = wait ? Math.max(0, deadlineMs - client.clock.now()) : 0;
        const onSnapshot = ({ status, progress }) => {
            if (status === 'RUNNING')
                this.onStage('recognising', progress);
        };
        try {
            const { submittedAt } = this;
            return await tasks.wait(taskId, { timeoutMs, submittedAt, signal, onSnapshot });
        }
        catch (error) {
            if (!wait && error instanceof errors/* WaitTimeoutError */.Do)
                return undefined;
            throw error;
        }
    }
    /** Whether a task of an earlier run gave something, if only silence. */
    isOfUse(snapshot) {
        const { succeeded, silent } = this.fileIn(snapshot);
        return succeeded || silent;
    }
}

;// CONCATENATED MODULE: ./dist/lib/pipeline/journey.js










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
    others = [];
    constructor(context, index) {
        this.context = context;
        this.startedMs = context.client.clock.now();
        this.task = new TaskRun(context, (stage, progress) => {
            context.onEvent({ type: 'stage', index, stage, ...(progress === undefined ? {} : { progress }) });
        });
    }
    /** Resolves once there is nothing to do but to wait for the service. */
    get submitted() {
        return this.task.submitted;
    }
    async take(entry, stem) {
        const outcome = 'error' in entry ? this.failed(entry.name, entry.error) : await this.go(entry, stem);
        this.task.release();
        return { outcome, others: this.others };
    }
    async go({ source, count }, stem) {
        const write = (transcript) => this.write(source, transcript, stem, count);
        try {
            this.context.signal?.throwIfAborted();
            await this.nameKeys(source);
            const known = await this.takeOver(source, write);
            if (known)
                return known;
            const snapshot = await this.task.run(source, this.taskKey);
            if (!snapshot)
                return this.pending(source.name);
            if (source.kind === 'task')
                this.divide(source, snapshot);
            return await this.context.deliveries(async () => write(await this.fetch(source, snapshot)));
        }
        catch (error) {
            if (error instanceof errors/* TaskFailedError */.zX)
                await this.settle();
            return this.stopped(source, error);
        }
    }
    /** What was transcribed before is taken from there. */
    async takeOver(source, write) {
        const { resultKey: key } = this;
        const results = this.context.kept?.results;
        if (!key || !results)
            return undefined;
        return this.context.deliveries(async () => {
            const known = await results.find(key);
            if (!known || !(0,transcription/* isTranscription */.fC)(known))
                return undefined;
            this.cached = true;
            return write({ ...this.frame(source), ...(0,transcription/* readTranscription */.ni)(known) });
        });
    }
    async write(source, transcript, stem, count) {
        if (count > 1)
            transcript.warnings.push(duplicate(count));
        this.transcript = transcript;
        const { files, failure } = await (0,deliver/* deliver */.c)(transcript, stem, this.context.folder, this.context.delivery);
        this.files = files;
        if (failure)
            throw failure;
        await this.finish();
        return this.succeeded(source.name, transcript);
    }
    /** Under which result and task are kept, as far as the content, or at least the address, can be told from another. */
    async nameKeys(source) {
        const { kept, service, model, taskOptions, signal, identifications } = this.context;
        if (!kept)
            return;
        if (source.kind === 'task') {
            this.resultKey = this.taskKey = source.resultKey;
            return;
        }
        const making = { service, model, options: taskOptions };
        const contentId = await identifications(() => kept.contentIds.of(source, signal));
        if (contentId)
            this.resultKey = resultKey(contentId, making);
        const address = source.kind === 'url' ? `address ${(0,secrets/* unsignedUrl */.Lq)(source.url)}` : undefined;
        this.taskKey = this.resultKey ?? (address && resultKey(address, making));
    }
    /** A task of which only the id is known may hold several sources: the first is this one. */
    divide(source, { files }) {
        if (source.addressHash !== undefined || files.length < 2)
            return;
        const { resultKey: _, ...rest } = source;
        const [first, ...others] = new Map(files.flatMap(({ fileUrl }) => (fileUrl ? [[(0,target/* addressHash */.be)(fileUrl), (0,sources_source/* displayName */.QC)(fileUrl)]] : [])));
        if (first)
            this.task.addressHash = first[0];
        this.others = others.map(([hash, name]) => ({ ...rest, name, addressHash: hash }));
    }
    /** Nothing more is to be had of the task. */
    async settle() {
        if (this.taskKey)
            await this.context.submissions.settle(this.taskKey);
    }
    /** The result is kept by its content, or else the task until the run has ended. */
    async finish() {
        if (this.resultKey)
            await this.settle();
        else if (this.taskKey)
            this.context.submissions.arrived(this.taskKey);
    }
    async fetch(source, snapshot) {
        const { client, engine, signal, kept } = this.context;
        const file = this.task.fileIn(snapshot);
        const frame = this.frame(source, file.fileUrl);
        if (file.silent)
            return { ...frame, ...(0,transcription/* silentTranscription */.OS)(file.message) };
        if (!file.succeeded)
            throw (0,task/* failureOf */.g5)(snapshot, file, { advise: engine === 'dashscope' });
        const show = (url) => {
            if (engine === 'dashscope')
                this.transcriptionUrl = url;
        };
        show(file.transcriptionUrl);
        this.task.onStage('fetching');
        const json = await client.resultOf(snapshot, file, { signal, onRenewed: show });
        if (this.resultKey)
            await kept?.results.keep(this.resultKey, json);
        return { ...frame, ...(0,transcription/* readTranscription */.ni)(json) };
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
        const { signal, engine, cancelOnAbort, tasks } = this.context;
        const { taskId, isSubmitting } = this.task;
        const outcome = this.failed(source.name, (0,errors/* toTranscribeError */.l$)(error, signal));
        if (engine === 'local' || !(taskId || isSubmitting))
            return outcome;
        // Only the task itself can say that there is nothing to collect any more.
        if (!signal?.aborted)
            return { ...outcome, goesOn: taskId !== undefined && !(error instanceof errors/* TaskFailedError */.zX) };
        // A task that an earlier run submitted is not this run's to cancel.
        const mayCancel = cancelOnAbort && source.kind !== 'task' && taskId !== undefined;
        const cancelled = mayCancel && (await tasks.cancel(taskId));
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
        const all = this.common(source);
        return { status: 'failed', ...all, ...(transcript && { transcript, recognised: true }), error, warnings };
    }
    common(source) {
        const { files, cached, resultKey: key, transcriptionUrl, transcript, task } = this;
        const { model, fileUrl, taskId, submittedAt, addressHash: hash } = task;
        const durationMs = transcript?.durationMs;
        return {
            source,
            model,
            ...(durationMs !== undefined && { durationMs }),
            ...(fileUrl !== undefined && { fileUrl }),
            ...(transcriptionUrl !== undefined && { transcriptionUrl }),
            ...(taskId !== undefined && { taskId }),
            ...(submittedAt !== undefined && { submittedAt }),
            ...(hash !== undefined && { addressHash: hash }),
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

;// CONCATENATED MODULE: ./dist/lib/pipeline/pipeline.js



/** Sources on their way to the service: enough for any rate of submits, however slow an upload is. */
const LEAST_APPROACHING = 64;
/**
 * Takes every source the whole way. Each ends in one `outcome` event, whatever happens to the others, and nothing of it is
 * held beyond that.
 *
 * @param sourcesAtOnce how many may be under way together; absent where one that is only waited for costs nothing.
 */
async function runPipeline(found, context, sourcesAtOnce) {
    const limit = (0,p_limit/* default */.A)(sourcesAtOnce ?? Math.max(LEAST_APPROACHING, 2 * context.filesPerTask));
    const stemFor = (entry) => 'source' in entry ? context.folder.reserveStem((0,sources_source/* stemOf */.Vc)(entry.source)) : '';
    let count = found.length;
    const take = async (entry, index, stem) => {
        const arrival = await limit(async () => {
            const journey = new Journey(context, index);
            const taken = journey.take(entry, stem);
            await Promise.race(sourcesAtOnce === undefined ? [taken, journey.submitted] : [taken]);
            return { taken };
        });
        const { outcome, others } = await arrival.taken;
        context.onEvent({ type: 'outcome', index, outcome });
        await Promise.all(others.map((source) => {
            context.onEvent({ type: 'source-added', index: count, name: source.name });
            const added = { source, count: 1 };
            return take(added, count++, stemFor(added));
        }));
    };
    // Names are given out before anything runs, so that they do not depend on who finishes first.
    const stems = found.map(stemFor);
    await context.folder.announce(stems.filter((stem) => stem !== ''));
    await Promise.all(found.map((entry, index) => take(entry, index, stems[index] ?? '')));
}

;// CONCATENATED MODULE: ./dist/lib/pipeline/shared-tasks.js
/** A stopped run has little time left. */
const CANCEL_WITHIN_MS = 3000;
/** The tasks of a run, each of which is waited for, and cancelled, once, however many sources went into it. */
class SharedTasks {
    client;
    poller;
    waits = new Map();
    cancels = new Map();
    constructor(client, poller) {
        this.client = client;
        this.poller = poller;
    }
    /** The ended task, as {@link Poller.wait} gives it. Whoever comes second waits as long as the first. */
    async wait(taskId, { onSnapshot, ...options }) {
        const wait = this.waits.get(taskId) ?? this.begin(taskId, options);
        if (onSnapshot)
            wait.watchers.add(onSnapshot);
        return wait.ended;
    }
    /** Cancels a task where it has not begun; false when it goes on, or nobody can tell in time. */
    cancel(taskId) {
        const soon = { withinMs: CANCEL_WITHIN_MS, limits: { retries: 0 } };
        const cancel = this.cancels.get(taskId) ?? this.client.cancel(taskId, soon).catch(() => false);
        this.cancels.set(taskId, cancel);
        return cancel;
    }
    begin(taskId, options) {
        const watchers = new Set();
        const onSnapshot = (snapshot) => {
            for (const watcher of watchers)
                watcher(snapshot);
        };
        const ended = this.poller.wait(taskId, { ...options, onSnapshot });
        const wait = { ended, watchers };
        this.waits.set(taskId, wait);
        const forget = () => this.waits.delete(taskId);
        // A task of one source is not asked for again, unless it is to be looked at anew.
        ended.then(({ files }) => files.length < 2 && forget(), forget);
        return wait;
    }
}

;// CONCATENATED MODULE: ./dist/lib/pipeline/lost-tasks.js


/** Beyond the time in which a lost task must have been made: clocks differ. */
const CLOCK_SLACK_MS = 5 * 60_000;
/** The longest that a submit can be under way. */
const LONGEST_SUBMIT_MS = 3 * 60_000;
/** A task that was just made may not be listed yet. */
const LIST_LAG_MS = 3000;
const PAGE_SIZE = 100;
/** More tasks than any account is granted in the time in question. */
const MOST_PAGES = 200;
/** Finds tasks of which only the submit is known, and not what came of it. */
class LostTasks {
    options;
    /** Tasks of this run, which are nobody's lost ones. */
    known = new Set();
    constructor(options) {
        this.options = options;
    }
    /** Takes a task for somebody's, so that it is not found for another. */
    know(taskId) {
        this.known.add(taskId);
    }
    /**
     * Looks for a task that nobody knows the id of. The list names no sources: every task of the time in question has to be
     * waited for until it does. Undefined when none of them is it.
     */
    async find(lost, signal) {
        const { clock } = this.options.client;
        for (const pauseMs of [0, LIST_LAG_MS]) {
            await clock.sleep(pauseMs, signal);
            const candidates = await this.strangers(lost, signal);
            const found = await Promise.all(candidates.map((task) => this.isIt(task, lost, signal)));
            const index = found.indexOf(true);
            if (index >= 0)
                return candidates[index]?.taskId;
        }
        return undefined;
    }
    async strangers({ model, sentAt }, signal) {
        const { client, journal } = this.options;
        const written = new Set(((await journal?.all()) ?? []).map(({ taskId }) => taskId));
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
    async isIt({ taskId }, { addressHashes }, signal) {
        const { client, poller, deadlineMs } = this.options;
        const timeoutMs = Math.max(0, deadlineMs - client.clock.now());
        const snapshot = await poller.wait(taskId, { timeoutMs, signal });
        const named = new Set((await this.addressesOf(snapshot, signal)).map(target/* addressHash */.be));
        return addressHashes.every((hash) => named.has(hash));
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

;// CONCATENATED MODULE: ./dist/lib/pipeline/submissions.js




/**
 * Submits every source once, whatever happens: the API knows no idempotency key, so that what may have arrived is looked for
 * before anything is sent again, in this run or in one that goes on after it.
 */
class Submissions {
    options;
    lost;
    /** Keys of what has come. */
    finished = new Set();
    /** What earlier runs sent and lost, by submit: its sources come here one by one. */
    searches = new Map();
    constructor(options) {
        this.options = options;
        this.lost = new LostTasks(options);
    }
    /** The task that an earlier run submitted under a key, where there is, or may be, one. */
    async resume(key, signal) {
        const { client, journal } = this.options;
        const entry = await journal?.find(key, client.clock.now());
        if (!entry)
            return undefined;
        const taskId = await this.taskIdOf(entry, signal);
        if (taskId === undefined)
            return undefined;
        this.lost.know(taskId);
        await journal?.write(key, { ...entry, taskId });
        const { model, sentAt: submittedAt, shared, addressHash: hash } = entry;
        return { taskId, model, submittedAt, ...(shared && { addressHash: hash }) };
    }
    /**
     * Submits sources as one task. One whose fate is unknown is looked for in the account's list, and sent again only when it
     * is not there.
     *
     * @throws TranscribeError `submit-unknown` when the list cannot tell either.
     */
    async submit(request, files, options) {
        const sending = { request, files, submitId: (0,external_node_crypto_.randomUUID)() };
        try {
            return await this.send(sending, options);
        }
        catch (error) {
            if (!isUnknown(error))
                throw error;
            const addressHashes = files.map(({ fileUrl }) => (0,target/* addressHash */.be)(fileUrl));
            const lost = { model: request.model, sentAt: this.options.client.clock.now(), addressHashes };
            const taskId = await this.lost.find(lost, options.signal).catch(() => {
                options.signal?.throwIfAborted();
                throw error;
            });
            if (taskId === undefined)
                return this.send(sending, options);
            const task = { taskId, model: request.model, submittedAt: lost.sentAt };
            await this.record(sending, task);
            return task;
        }
    }
    /** Called when nothing more is to be had of what was submitted under a key, or it is kept elsewhere. */
    async settle(key) {
        await this.options.journal?.forget(key);
    }
    /**
     * Called when what was submitted under a key has come, and is kept nowhere else: should the run be killed, the one that goes
     * on after it takes it from the service again.
     */
    arrived(key) {
        this.finished.add(key);
    }
    /** Called when the run has come to its end: what has come is not taken over by a later one, for which it may be old. */
    async close() {
        await Promise.all([...this.finished].map((key) => this.settle(key)));
    }
    async send(sending, options) {
        const { client } = this.options;
        const onSend = async () => {
            await options.onSend?.();
            // Written down before: whoever is killed now cannot say any more whether it was sent.
            await this.write(sending, { sentAt: client.clock.now() });
        };
        try {
            const fileUrls = sending.files.map(({ fileUrl }) => fileUrl);
            const task = await client.submit({ ...sending.request, fileUrls }, { ...options, onSend });
            await this.record(sending, task);
            return task;
        }
        catch (error) {
            if (!options.signal?.aborted && !isUnknown(error))
                await Promise.all(sending.files.map(({ key }) => key && this.settle(key)));
            throw error;
        }
    }
    async record(sending, { taskId, submittedAt }) {
        this.lost.know(taskId);
        await this.write(sending, { taskId, sentAt: submittedAt });
    }
    async write({ request: { model }, files, submitId }, fate) {
        const { journal } = this.options;
        if (!journal)
            return;
        const common = { model, submitId, shared: files.length > 1, ...fate };
        await Promise.all(files.map(({ key, fileUrl }) => key && journal.write(key, { ...common, addressHash: (0,target/* addressHash */.be)(fileUrl) })));
    }
    taskIdOf(entry, signal) {
        const { submitId, taskId } = entry;
        const search = taskId ? Promise.resolve(taskId) : this.searches.get(submitId);
        const found = search ?? this.search(entry, signal);
        // One that ends sooner takes what it wrote down with it.
        this.searches.set(submitId, found);
        return found;
    }
    async search(entry, signal) {
        const written = (await this.options.journal?.all()) ?? [];
        // Whoever was killed in the midst of writing it down may have done so for a source that went with this one.
        const named = written.find(({ submitId, taskId }) => submitId === entry.submitId && taskId);
        return named?.taskId ?? this.lost.find({ ...entry, addressHashes: [entry.addressHash] }, signal);
    }
}
function isUnknown(error) {
    return error instanceof errors/* TranscribeError */.UB && error.code === 'submit-unknown';
}

;// CONCATENATED MODULE: ./dist/lib/pipeline/task-batches.js


/** What is ready is not held up longer by what is still being uploaded. */
const LONGEST_WAIT_MS = 30_000;
/** Gathers sources into tasks: one goes off when it is full, or when nobody is on the way to it any more. */
class TaskBatches {
    options;
    members = [];
    approaching = 0;
    cancelTimer = () => { };
    constructor(options) {
        this.options = options;
    }
    /** Announces a source that may come; the function it gives takes that back, and may be called more than once. */
    approach() {
        let isOnTheWay = true;
        this.approaching++;
        return () => {
            if (!isOnTheWay)
                return;
            isOnTheWay = false;
            this.approaching--;
            this.sendIfIdle();
        };
    }
    /** @throws whatever {@link Submissions.submit} does. */
    async submit(file, options) {
        const { submissions, request, filesPerTask } = this.options;
        if (filesPerTask === 1)
            return { task: await submissions.submit(request, [file], options), shared: false };
        return new Promise((resolve, reject) => this.add({ file, options, resolve, reject }));
    }
    add(member) {
        const { clock, filesPerTask } = this.options;
        this.members.push(member);
        if (this.members.length >= filesPerTask)
            this.send();
        else if (this.members.length === 1)
            this.cancelTimer = clock.after(LONGEST_WAIT_MS, () => this.send());
        this.sendIfIdle();
    }
    sendIfIdle() {
        // Those who set out together are announced one after the other.
        setImmediate(() => {
            if (this.approaching === 0)
                this.send();
        });
    }
    send() {
        this.cancelTimer();
        const members = this.members;
        this.members = [];
        if (members.length > 0)
            void this.submitTogether(members);
    }
    async submitTogether(members) {
        const { submissions, request } = this.options;
        // What a task names twice could not be told apart in its results.
        const files = [...new Map(members.map(({ file }) => [file.fileUrl, file])).values()];
        try {
            const task = await submissions.submit(request, files, together(members));
            for (const { resolve } of members)
                resolve({ task, shared: files.length > 1 });
        }
        catch (error) {
            // One of them may be the reason: alone, none can hurt another. A task that was refused costs nothing.
            if (members.length > 1 && mayBeAboutOne(error))
                await Promise.all(members.map((member) => this.submitTogether([member])));
            else
                for (const { reject } of members)
                    reject(error);
        }
    }
}
function together(members) {
    return {
        signal: members[0]?.options.signal,
        untilMs: members[0]?.options.untilMs,
        onSend: async () => {
            for (const { options } of members)
                await options.onSend?.();
        },
    };
}
function mayBeAboutOne(error) {
    if (error instanceof errors/* InputError */.dz)
        return true;
    return (error instanceof errors/* ApiError */.hD &&
        error.status === 400 &&
        !(0,codes/* saysModelUnavailable */.SM)(error.serviceCode, error.message));
}

;// CONCATENATED MODULE: ./dist/lib/pipeline/run-context.js




const UPLOADS_AT_ONCE = 4;
const IDENTIFICATIONS_AT_ONCE = 8;
/** Enough for the fastest submit rate that is granted; each may take as much memory as a day of speech needs. */
const DELIVERIES_AT_ONCE = 8;
function runContext(parts) {
    const { client, poller, model, taskOptions, filesPerTask, kept, deadlineMs } = parts;
    const submissions = new Submissions({ client, poller, journal: kept?.tasks, deadlineMs });
    const request = { ...taskOptions, model };
    return {
        ...parts,
        submissions,
        batches: new TaskBatches({ submissions, request, filesPerTask, clock: client.clock }),
        tasks: new SharedTasks(client, poller),
        uploads: (0,p_limit/* default */.A)(UPLOADS_AT_ONCE),
        identifications: (0,p_limit/* default */.A)(IDENTIFICATIONS_AT_ONCE),
        deliveries: (0,p_limit/* default */.A)(DELIVERIES_AT_ONCE),
    };
}

// EXTERNAL MODULE: ./dist/lib/delivery/run-json.js
var run_json = __webpack_require__(15715);
// EXTERNAL MODULE: ./dist/lib/sources/task-list.js
var task_list = __webpack_require__(69641);
;// CONCATENATED MODULE: ./dist/lib/pipeline/run-record.js


/** What a run leaves behind of its sources, in their order, as they end. */
class RunRecord {
    entries = [];
    tasks = [];
    onEvent(event) {
        if (event.type !== 'outcome')
            return;
        this.entries[event.index] = (0,run_json/* manifestEntry */.m)(event.outcome);
        this.tasks[event.index] = (0,task_list/* unfinishedTasks */.Im)([event.outcome]);
    }
    /** Whether a later run may find something to collect. */
    get hasUnfinishedTasks() {
        return this.tasks.some((tasks) => tasks.length > 0);
    }
    /** Gives the paths, with that of the run's page; they only list what is there, so that a disk which has no room for them takes nothing from the run. */
    async write(folder, { engine, model }, page) {
        const report = page === undefined ? {} : { report: page };
        try {
            const tasks = await folder.writeTasks(this.tasks.flat());
            const manifest = await folder.writeManifest({ engine, model, ...report, sources: this.entries });
            return { manifest, ...report, ...(tasks ? { tasks } : {}) };
        }
        catch {
            return report;
        }
    }
}

// EXTERNAL MODULE: ./dist/lib/report/media.js
var media = __webpack_require__(30971);
// EXTERNAL MODULE: ./dist/lib/report/report-writer.js + 15 modules
var report_writer = __webpack_require__(80657);
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
        const named = new URL(address);
        let url = named;
        try {
            for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                if (this.silentHosts.has(url.host))
                    return undefined;
                const { status, location, etag, length } = await this.head(url, named, signal);
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
    /** @param named the address that the user named: only one that is itself in a private network leads into it. */
    async head(url, named, signal) {
        const late = AbortSignal.timeout(HEAD_TIMEOUT_MS);
        const dispatcher = url === named ? this.connections.to(url) : await this.connections.toNamed(url, named);
        const { statusCode, headers, body } = await dispatcher.request({
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
    return withOutcomes(hooks, (told) => runSources(options, () => (0,find_sources/* findSources */.I)(sources), told));
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
    const options = (0,lib_options/* checkRunOptions */._b)({ engine: 'dashscope', ...request });
    return withOutcomes(hooks, (told) => runSources(options, async () => found, told));
}
/** Adds the outcomes of a run that tells them by its events. */
async function withOutcomes(hooks, run) {
    const outcomes = [];
    const { keepOutcomes = true, onEvent } = hooks;
    const told = {
        ...hooks,
        onEvent(event) {
            if (event.type === 'outcome' && keepOutcomes)
                outcomes[event.index] = event.outcome;
            onEvent?.(event);
        },
    };
    return { ...(await run(told)), outcomes };
}
/**
 * The way of sources wherever they come from; they are looked for once the options are known to make sense. What became of
 * each, an event tells.
 */
async function runSources(options, find, hooks) {
    const { signal, cancelOnAbort = false, onSecret, memoryFolder } = hooks;
    const record = new RunRecord();
    const onEvent = (event) => {
        record.onEvent(event);
        hooks.onEvent?.(event);
    };
    const choice = (0,engine_choice/* chooseEngine */.m)(options);
    const { engine, model, reason } = choice;
    const folder = await output_folder/* OutputFolder */.w.open(options.outputDir, (0,formats/* transcriptFormats */.zH)(options.formats));
    const found = await find();
    refuseInVain(found, choice);
    const limited = await limitMinutes(found, options.maxMinutes, engines/* durationMsOf */.aw);
    onEvent({ type: 'engine', ...choice });
    onEvent({ type: 'sources', names: found.map((entry) => ('source' in entry ? entry.source : entry).name) });
    for (const message of limited.warnings)
        onEvent({ type: 'warning', message });
    const running = await (0,engines/* openEngine */.F5)(choice, options, { onEvent, onSecret });
    const report = (0,report_writer/* reportFor */.M)(folder, options);
    const kept = memoryFolder === undefined ? undefined : { ...openMemory(memoryFolder), contentIds: new ContentIds() };
    try {
        const { client, service, polling, sourcesAtOnce } = running;
        const poller = new dashscope_poller/* Poller */.v(client, polling);
        const context = runContext({
            ...choice,
            client,
            service,
            poller,
            taskOptions: (0,task_options/* taskOptionsOf */.Fh)(options),
            filesPerTask: options.filesPerTask,
            delivery: options,
            folder,
            kept,
            wait: options.wait,
            deadlineMs: client.clock.now() + options.timeoutMinutes * 60_000,
            signal,
            cancelOnAbort,
            onEvent(event) {
                if (event.type === 'outcome')
                    report?.add(event.index, event.outcome, (0,media/* recordingOf */.L)(found[event.index], event.outcome, folder.path));
                onEvent(event);
            },
        });
        await runPipeline(limited.found, context, sourcesAtOnce);
        if (!record.hasUnfinishedTasks && !signal?.aborted)
            await context.submissions.close();
        return { engine, model, reason, ...(await record.write(folder, choice, await written(report, onEvent))) };
    }
    finally {
        report?.discard();
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
/** Another view of what was written already: where it fails, the run has its files all the same. */
async function written(report, onEvent) {
    try {
        return await report?.finish();
    }
    catch (error) {
        onEvent({ type: 'warning', message: (0,errors/* describeError */.Uc)(error) });
        return undefined;
    }
}


/***/ })

};
