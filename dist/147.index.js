export const id = 147;
export const ids = [147];
export const modules = {

/***/ 7147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LocalEngine: () => (/* binding */ LocalEngine)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./dist/lib/local-service/install/install.js + 5 modules
var install = __webpack_require__(76388);
;// CONCATENATED MODULE: ./dist/lib/local-service/audio/sentence-split.js
/** Words whose full stop ends no sentence before a name. */
const BEFORE_A_NAME = /(?:^|[\s("'“‘])(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Mt|Ft|Gen|Col|Lt|Sgt|Capt|Cmdr|Rev|Hon|Gov|Sen|Rep|Pres|vs|cf|approx|e\.g|i\.e|U\.S|U\.K|U\.N|(?!I\b)\p{Lu})\.$/u;
/** Words whose full stop ends no sentence before a number. */
const BEFORE_A_NUMBER = /(?:^|[\s("'“‘])(?:No|Nos|Fig|Vol|Ch|pp?)\.$/i;
/**
 * A text's sentences, in order and without the space around them. No character but space is lost.
 *
 * @param language - a BCP 47 tag; the rules hardly differ between languages. Default `en`.
 */
function splitSentences(text, language = 'en') {
    const sentences = [];
    for (const { segment } of segmenterFor(language).segment(text)) {
        const previous = sentences.at(-1);
        if (previous !== undefined && goesOn(previous.trimEnd(), segment))
            sentences[sentences.length - 1] = previous + segment;
        else
            sentences.push(segment);
    }
    return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
function goesOn(previous, next) {
    return BEFORE_A_NAME.test(previous) || (/^\d/.test(next) && BEFORE_A_NUMBER.test(previous));
}
function segmenterFor(language) {
    const isKnown = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language);
    return new Intl.Segmenter(isKnown ? language : 'en', { granularity: 'sentence' });
}

// EXTERNAL MODULE: ./dist/lib/local-service/audio/spoken-length.js
var spoken_length = __webpack_require__(67854);
;// CONCATENATED MODULE: ./dist/lib/local-service/audio/sentences.js


/** How far an estimate may be from the pause that it stands for. */
const REACH_MS = 1500;
/** Pauses between sentences are longer than those within: a second of pause makes up for half a second of distance. */
const PAUSE_WORTH = 0.5;
const MOST_COUNTED_PAUSE_MS = 1000;
/**
 * Splits a chunk's text into sentences and gives each its time. The speech, silence left out, is shared out by the
 * length of the text; a boundary near a pause moves into it. Times rise and stay within the chunk.
 *
 * A sentence never reaches over two chunks, even if the speaker's does: what a recogniser tells of a chunk, such as
 * an emotion, holds for that chunk alone.
 *
 * @param language - a BCP 47 tag, where it is known.
 */
function timeSentences(text, chunk, language) {
    const texts = splitSentences(text, language);
    const speech = chunk.speech.length > 0 ? chunk.speech : [{ startMs: chunk.startMs, endMs: chunk.endMs }];
    const boundaries = boundariesOf(texts.map(spoken_length/* spokenLength */.B), speech);
    return texts.map((sentence, index) => ({
        startMs: boundaries[index - 1]?.startMs ?? speech[0].startMs,
        endMs: boundaries[index]?.endMs ?? speech.at(-1).endMs,
        text: sentence,
    }));
}
function boundariesOf(lengths, speech) {
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const spokenTotal = speech.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
    let length = 0;
    const estimates = lengths.slice(0, -1).map((part) => {
        length += part;
        return (length / total) * spokenTotal;
    });
    const pauses = pausesIn(speech);
    const chosen = matchPauses(estimates, pauses);
    return estimates.map((estimate, index) => {
        const pause = pauses[chosen[index] ?? -1];
        if (pause)
            return pause;
        const moment = Math.round(toClock(within(estimate, index, chosen, pauses, spokenTotal), speech));
        return { endMs: moment, startMs: moment };
    });
}
function pausesIn(speech) {
    let spokenMs = 0;
    return speech.slice(0, -1).map(({ startMs, endMs }, index) => {
        spokenMs += endMs - startMs;
        return { spokenMs, endMs, startMs: speech[index + 1]?.startMs ?? endMs };
    });
}
/** For each boundary the index of its pause, if it has one: the best pairs first, none crossing another. */
function matchPauses(estimates, pauses) {
    const pairs = estimates
        .flatMap((estimate, boundary) => pauses.map((pause, index) => pairOf(estimate, boundary, pause, index)))
        .filter(({ distanceMs }) => distanceMs <= REACH_MS)
        .sort((a, b) => a.costMs - b.costMs);
    const chosen = estimates.map(() => undefined);
    for (const { boundary, index } of pairs)
        if (isFree(chosen, boundary, index))
            chosen[boundary] = index;
    return chosen;
}
function pairOf(estimate, boundary, pause, index) {
    const distanceMs = Math.abs(estimate - pause.spokenMs);
    const pauseMs = Math.min(pause.startMs - pause.endMs, MOST_COUNTED_PAUSE_MS);
    return { boundary, index, distanceMs, costMs: distanceMs - pauseMs * PAUSE_WORTH };
}
function isFree(chosen, boundary, index) {
    return chosen.every((other, at) => {
        if (at === boundary)
            return other === undefined;
        return other === undefined || (at < boundary ? other < index : other > index);
    });
}
/** Keeps an estimate between the pauses that its neighbours moved into. */
function within(estimate, boundary, chosen, pauses, spokenTotal) {
    const before = chosen.slice(0, boundary).findLast((index) => index !== undefined);
    const after = chosen.slice(boundary + 1).find((index) => index !== undefined);
    const least = pauses[before ?? -1]?.spokenMs ?? 0;
    const most = pauses[after ?? -1]?.spokenMs ?? spokenTotal;
    return Math.max(least, Math.min(estimate, most));
}
/** The moment at which so much has been spoken. */
function toClock(spokenMs, speech) {
    let left = spokenMs;
    for (const { startMs, endMs } of speech) {
        if (left <= endMs - startMs)
            return startMs + left;
        left -= endMs - startMs;
    }
    return speech.at(-1)?.endMs ?? 0;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
;// CONCATENATED MODULE: ./dist/lib/local-service/workers/worker-environment.js
/** What programs, their libraries and ffmpeg need to be found and to run. */
const NEEDED = /^(?:PATH|PATHEXT|SYSTEMROOT|WINDIR|COMSPEC|TMPDIR|TEMP|TMP|LANG|LC_.*|TZ|(?:DY)?LD_.*|OMP_.*|MALLOC_.*)$/i;
/** The variables of a process that decodes what anybody made: it has no use for keys, tokens and addresses, nor for their names. */
function workerEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => NEEDED.test(name)));
}

;// CONCATENATED MODULE: ./dist/lib/local-service/workers/worker-process.js



/** A failure inside a worker that answered: the worker is still good. */
class WorkerError extends errors/* TranscribeError */.UB {
    name = 'WorkerError';
    serviceCode;
    constructor(fault) {
        super(fault.code, fault.message, { advice: fault.advice });
        this.serviceCode = fault.serviceCode;
    }
}
/** A worker that ended while it was needed. */
class WorkerDeath extends errors/* TranscribeError */.UB {
    name = 'WorkerDeath';
    constructor(kind, how) {
        super('recognition', `The ${kind} process ended unexpectedly (${how}).`);
    }
}
/** One child process and the calls it has not answered yet. */
class WorkerProcess {
    kind;
    child;
    pending = new Map();
    lastId = 0;
    death;
    constructor(script, kind) {
        this.kind = kind;
        this.child = (0,external_node_child_process_.fork)(script.path, [...script.args, kind], {
            serialization: 'advanced',
            execArgv: [],
            env: workerEnvironment(process.env),
            // The native runtime writes notices to its error stream that mean nothing to a user.
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        });
        this.child.on('message', (answer) => this.settle(answer));
        this.child.on('error', (error) => this.die(new WorkerDeath(kind, error.message)));
        this.child.on('exit', (status, signal) => this.die(new WorkerDeath(kind, signal ?? `status ${status}`)));
    }
    get alive() {
        return this.death === undefined;
    }
    /** Asks the worker for something; one that does not answer within the time is ended. */
    call(method, argument, timeoutMs) {
        if (this.death)
            return Promise.reject(this.death);
        const id = ++this.lastId;
        return new Promise((resolve, reject) => {
            const timer = timeoutMs === undefined ? undefined : setTimeout(() => this.giveUp(timeoutMs), timeoutMs);
            this.pending.set(id, { resolve: resolve, reject, timer });
            // Without a callback a dead channel would raise an error event instead; the exit event settles the call.
            this.child.send({ id, method, argument }, () => { });
        });
    }
    /** Ends it, at once for whoever looks: the exit itself is heard of later. */
    kill() {
        this.die(new WorkerDeath(this.kind, 'it was stopped'));
        this.child.kill('SIGKILL');
    }
    giveUp(timeoutMs) {
        this.die(new WorkerDeath(this.kind, `no answer within ${Math.round(timeoutMs / 1000)} s`));
        this.kill();
    }
    settle(answer) {
        const call = this.pending.get(answer.id);
        clearTimeout(call?.timer);
        this.pending.delete(answer.id);
        if ('error' in answer)
            call?.reject(new WorkerError(answer.error));
        else
            call?.resolve(answer.value);
    }
    die(death) {
        this.death ??= death;
        for (const { reject, timer } of this.pending.values()) {
            clearTimeout(timer);
            reject(this.death);
        }
        this.pending.clear();
    }
}

;// CONCATENATED MODULE: ./dist/lib/local-service/transcriber.js


/** No honest file keeps a worker busy for so long without a sign of life. */
const CALL_TIMEOUT_MS = 120_000;
/** Decodes a file in one process and has its speech recognised, as it comes, in others. */
async function transcribeMedia(request, { media, recognizers }, onProgress, signal) {
    return media.use(async (worker) => {
        const stop = () => worker.kill();
        signal.addEventListener('abort', stop, { once: true });
        try {
            signal.throwIfAborted();
            return await new Transcription(worker, recognizers, onProgress).run(request);
        }
        catch (error) {
            // What the worker was doing is not known to have ended.
            worker.kill();
            throw error;
        }
        finally {
            signal.removeEventListener('abort', stop);
        }
    });
}
/** One file on its way through the workers. */
class Transcription {
    worker;
    recognizers;
    onProgress;
    sentences = new Map();
    doneMs = 0;
    constructor(worker, recognizers, onProgress) {
        this.worker = worker;
        this.recognizers = recognizers;
        this.onProgress = onProgress;
    }
    async run(request) {
        const audio = await this.worker.call('open', request, CALL_TIMEOUT_MS);
        const under = new Set();
        let step;
        do {
            step = await this.worker.call('next', undefined, CALL_TIMEOUT_MS);
            if (!step.chunk)
                continue;
            // One that fails stays in the set, so that the next to wait for any of them meets the failure.
            const done = this.recognize(step.chunk, audio.durationMs).then(() => void under.delete(done));
            under.add(done);
            // Until then it must not count as unhandled.
            done.catch(() => { });
            // Twice the processes keeps all of them busy and holds no more of the audio than that.
            if (under.size >= 2 * this.recognizers.size)
                await Promise.race(under);
        } while (!step.ended);
        await Promise.all(under);
        return this.recognition(audio, step);
    }
    async recognize(chunk, durationMs) {
        const list = this.sentences.get(chunk.channel) ?? [];
        this.sentences.set(chunk.channel, list);
        // The place is taken at once: chunks end in any order.
        const place = list.push([]) - 1;
        const { text } = await recognizeSamples(chunk.samples, this.recognizers);
        list[place] = timeSentences(text, chunk);
        this.doneMs = Math.max(this.doneMs, chunk.endMs);
        if (durationMs)
            this.onProgress(Math.min(this.doneMs / durationMs, 1));
    }
    recognition(audio, { decodedMs, warnings }) {
        return {
            format: audio.format,
            samplingRate: audio.samplingRate,
            durationMs: Math.round(decodedMs),
            channels: [...this.sentences]
                .map(([channel, chunks]) => ({ channel, sentences: chunks.flat() }))
                .sort((a, b) => a.channel - b.channel),
            warnings,
        };
    }
}
/** A chunk whose process died is tried once more in another, so that one crash loses nothing. */
async function recognizeSamples(samples, recognizers) {
    const attempt = () => recognizers.use((worker) => worker.call('recognize', samples, CALL_TIMEOUT_MS));
    try {
        return await attempt();
    }
    catch (error) {
        if (error instanceof WorkerDeath)
            return attempt();
        throw error;
    }
}

// EXTERNAL MODULE: ./dist/lib/local-service/workers/script.js
var script = __webpack_require__(16155);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./dist/lib/local-service/workers/worker-pool.js


/** Workers of one kind, each started when first needed, kept for the next task, and replaced when it dies. */
class WorkerPool {
    size;
    start;
    limit;
    all = new Set();
    idle = [];
    closed = false;
    /** `start` is to give a worker that has its first calls already, since calls are answered in order. */
    constructor(size, start) {
        this.size = size;
        this.start = start;
        this.limit = (0,p_limit/* default */.A)(size);
    }
    /** Lends a worker to a task, as soon as one is free. @throws WorkerDeath once the pool is closed. */
    use(task) {
        return this.limit(async () => {
            // Whoever tries again after the end must not start what nobody would stop.
            if (this.closed)
                throw new WorkerDeath('worker', 'the service is closing');
            const worker = this.takeIdle() ?? this.startOne();
            try {
                return await task(worker);
            }
            finally {
                if (worker.alive)
                    this.idle.push(worker);
                else
                    this.all.delete(worker);
            }
        });
    }
    /** Starts a worker ahead of the first task, if there is none. */
    prepare() {
        if (!this.closed && this.all.size === 0)
            this.idle.push(this.startOne());
    }
    /** Ends every worker; no other is started. */
    close() {
        this.closed = true;
        this.limit.clearQueue();
        for (const worker of this.all)
            worker.kill();
    }
    /** One may have died while nobody needed it. */
    takeIdle() {
        this.idle = this.idle.filter((worker) => worker.alive);
        return this.idle.pop();
    }
    startOne() {
        const worker = this.start();
        this.all.add(worker);
        return worker;
    }
}

;// CONCATENATED MODULE: ./dist/lib/local-service/engine.js






/** Recognises on this machine; what a model needs is installed when it is first asked for. */
class LocalEngine {
    onInstall;
    script;
    cores = (0,external_node_os_.availableParallelism)();
    media;
    models = new Map();
    watchers = new Map();
    stop = new AbortController();
    constructor(options = {}) {
        this.onInstall = options.onInstall;
        this.script = options.workerScript ?? (0,script/* workerScript */.w)();
        this.media = new WorkerPool(this.cores, () => new WorkerProcess(this.script, 'media'));
    }
    /** Installs a model, if it is not installed, and begins to load it. */
    async prepare(model, onProgress) {
        const watchers = this.watchers.get(model) ?? new Set();
        this.watchers.set(model, watchers.add(onProgress));
        try {
            await this.modelOf(model);
        }
        finally {
            watchers.delete(onProgress);
        }
    }
    async recognize(request, onProgress, signal) {
        const { installed, recognizers } = await this.modelOf(request.model);
        return transcribeMedia({
            path: request.path,
            modulesFolder: installed.modulesFolder,
            vadModel: installed.vadModel,
            channels: request.channels,
        }, { media: this.media, recognizers }, onProgress, signal);
    }
    /** Stops an installation and every worker. */
    async close() {
        this.stop.abort();
        this.media.close();
        const models = await Promise.allSettled(this.models.values());
        for (const model of models)
            if (model.status === 'fulfilled')
                model.value.recognizers.close();
    }
    /** One load serves all files; a failed one is tried again for the next. */
    modelOf(name) {
        const known = this.models.get(name);
        if (known)
            return known;
        const loading = this.load(name);
        this.models.set(name, loading);
        loading.catch(() => this.models.delete(name));
        return loading;
    }
    async load(model) {
        const { signal } = this.stop;
        const onProgress = (progress) => {
            this.onInstall?.(progress);
            for (const watcher of this.watchers.get(model) ?? [])
                watcher(progress);
        };
        const installed = await (0,install/* installEngine */.G)({ model, signal, onProgress });
        const { encoder, decoder, tokens } = installed.model;
        const config = { modulesFolder: installed.modulesFolder, encoder, decoder, tokens };
        const recognizers = new WorkerPool(this.cores, () => {
            const worker = new WorkerProcess(this.script, 'recognizer');
            // A failure to load is told again by the first call that needs the model.
            worker.call('load', config).catch(() => { });
            return worker;
        });
        // It loads while the first file is being decoded.
        recognizers.prepare();
        return { installed, recognizers };
    }
}


/***/ }),

/***/ 81957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ cacheFolders),
/* harmony export */   W2: () => (/* binding */ isTrusted)
/* harmony export */ });
/* unused harmony exports CACHE_VARIABLE, thisHost */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** The environment variable that names the cache folder. */
const CACHE_VARIABLE = 'SENSEVOICE_TRANSCRIBE_CACHE';
const FOLDER_NAME = 'sensevoice-transcribe';
const thisHost = {
    platform: process.platform,
    env: process.env,
    homeFolder: () => (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().homedir,
    temporaryFolder: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
    userId: process.getuid?.(),
};
/**
 * The folders that may hold the local engine, the best one first. A folder named by the caller or by
 * `SENSEVOICE_TRANSCRIBE_CACHE` is the only one; else the platform's cache folder, then a temporary one.
 */
function cacheFolders(named, host = thisHost) {
    const chosen = named || host.env[CACHE_VARIABLE];
    if (chosen)
        return [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(chosen), exposed: false }];
    const platform = platformCache(host);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(host.temporaryFolder, `${FOLDER_NAME}-${host.userId ?? 'cache'}`);
    return [
        ...(platform === undefined ? [] : [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(platform, FOLDER_NAME), exposed: false }]),
        { path: temporary, exposed: true },
    ];
}
function platformCache(host) {
    const home = absolute(homeFolder(host));
    if (host.platform === 'win32')
        return absolute(host.env.LOCALAPPDATA) ?? (home && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'AppData', 'Local'));
    if (host.platform === 'darwin')
        return home && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'Library', 'Caches');
    return absolute(host.env.XDG_CACHE_HOME) ?? (home && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.cache'));
}
function homeFolder(host) {
    try {
        return host.homeFolder();
    }
    catch {
        return undefined;
    }
}
function absolute(path) {
    return path && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : undefined;
}
/**
 * Whether code may be loaded from the folder: nobody else can have put something into it. An exposed one must exist, belong
 * to this user, and be closed to others.
 */
function isTrusted({ path, exposed }, userId = thisHost.userId) {
    if (!exposed || userId === undefined)
        return true;
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    return stats?.isDirectory() === true && stats.uid === userId && (stats.mode & 0o022) === 0;
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
async function moveIntoPlace(finished, place, staging, tools) {
    const { isGood, rename, sleep } = { ...realTools, ...tools };
    for (let attempt = 1;; attempt += 1) {
        const refusal = refusedRename(finished, place, rename);
        if (refusal === undefined || (await isGood(place)))
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

// EXTERNAL MODULE: ./dist/lib/local-service/install/content.js
var content = __webpack_require__(80551);
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
    if ((await (0,content/* hashFile */.D)(place)) !== sha256)
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
            sha256: await (0,content/* hashFile */.D)(path),
        });
    return files;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/installation.js










/**
 * Installs the components that are missing, and in place of those that somebody changed.
 *
 * @returns the folder of each component, in order.
 * @throws TranscribeError `install` or `aborted`, leaving nothing behind.
 */
async function installComponents(components, options = {}) {
    const folders = (0,cache_folder/* cacheFolders */.A_)(options.cacheFolder);
    const found = await Promise.all(components.map((component) => lookFor(component, folders)));
    const missing = found.filter(({ folder }) => folder === undefined);
    const cacheFolder = missing.length === 0 ? '' : await installMissing(missing, folders, options);
    return found.map(({ component, folder }) => folder ?? (0,installed/* componentFolder */.ak)(cacheFolder, component));
}
async function lookFor(component, folders) {
    const folder = (0,installed/* findInstalled */.c9)(component, folders);
    if (folder === undefined)
        return { component, isReplaced: false };
    return (await (0,installed/* isGenuine */.s0)(component, folder))
        ? { component, folder, isReplaced: false }
        : { component, isReplaced: true };
}
/** Returns the cache folder that was used. */
async function installMissing(missing, folders, options) {
    stopIfAborted(options.signal);
    for (const { component } of missing)
        component.check?.();
    const staging = openStaging(folders);
    try {
        await fillStaging(missing, staging, options);
        for (const { component } of missing) {
            const place = (0,installed/* componentFolder */.ak)(staging.cacheFolder, component);
            const isGood = (folder) => (0,installed/* isGenuine */.s0)(component, folder);
            await moveIntoPlace((0,external_node_path_.join)(staging.folder, component.name), place, staging, { isGood });
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
    const packages = [...new Set(missing.flatMap(({ component }) => (0,install_components/* packagesOf */.DT)(component)))];
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
    for (const { component } of missing) {
        stopIfAborted(signal);
        await unpackComponent(component, tarballs, (0,external_node_path_.join)(staging.folder, component.name), (pin) => report('unpack', (0,download/* packedBytes */.uM)([...unpacked.add(pin)])));
    }
}
function reporter(missing, packages, { onProgress }) {
    const components = missing.map(({ component }) => component.name);
    const replaced = missing.flatMap(({ component, isReplaced }) => (isReplaced ? [component.name] : []));
    const totalBytes = (0,download/* packedBytes */.uM)(packages);
    return (phase, receivedBytes) => onProgress?.({ phase, components, replaced, receivedBytes, totalBytes });
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


/***/ })

};
