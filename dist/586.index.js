export const id = 586;
export const ids = [586];
export const modules = {

/***/ 32232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ separateSpeech),
/* harmony export */   Eo: () => (/* binding */ joinedSpeech),
/* harmony export */   Z2: () => (/* binding */ enqueue),
/* harmony export */   zs: () => (/* binding */ planChunk)
/* harmony export */ });
/* harmony import */ var _resample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72848);

/** For a model that loses words at the edges of short pieces. */
const joinedSpeech = { mostGapSamples: 2 * _resample_js__WEBPACK_IMPORTED_MODULE_0__/* .RECOGNITION_RATE */ .Xs, sounds: false };
/**
 * For a model that says one emotion and one event of each piece: what is said after a pause may be said otherwise. A
 * shorter pause is one within a sentence.
 */
const separateSpeech = { mostGapSamples: _resample_js__WEBPACK_IMPORTED_MODULE_0__/* .RECOGNITION_RATE */ .Xs / 2, sounds: true };
/** Recognisers repeat themselves in pieces of half a minute. */
const MOST_SAMPLES = 15 * _resample_js__WEBPACK_IMPORTED_MODULE_0__/* .RECOGNITION_RATE */ .Xs;
/** What is left on either side of a cut through speech, at the least. */
const LEAST_BEFORE_CUT = 4 * _resample_js__WEBPACK_IMPORTED_MODULE_0__/* .RECOGNITION_RATE */ .Xs;
const LEAST_TAKEN_BY_CUT = _resample_js__WEBPACK_IMPORTED_MODULE_0__/* .RECOGNITION_RATE */ .Xs;
const LEAST_AFTER_CUT = 2 * _resample_js__WEBPACK_IMPORTED_MODULE_0__/* .RECOGNITION_RATE */ .Xs;
const LEAST_CUT_WINDOW = _resample_js__WEBPACK_IMPORTED_MODULE_0__/* .RECOGNITION_RATE */ .Xs;
/** Less silence than any real pause: one stretch of speech that was reported in parts. */
const CONTINUOUS_SAMPLES = _resample_js__WEBPACK_IMPORTED_MODULE_0__/* .RECOGNITION_RATE */ .Xs / 10;
/** The queue with one more span at its end. */
function enqueue(queue, span) {
    const last = queue.at(-1);
    if (!last || span.start - last.end >= CONTINUOUS_SAMPLES)
        return [...queue, span];
    return [...queue.slice(0, -1), { start: last.start, end: Math.max(last.end, span.end) }];
}
/**
 * Takes as much speech as one chunk should hold from a queue of spans: neighbours that are near enough, while they last
 * at most 15 s. A single span that lasts longer is cut at the pause that `findPause` sees in a window of it.
 *
 * @param horizon - no span still to come begins before this sample.
 * @returns undefined while a span still to come may belong to the chunk, and for an empty queue.
 */
function planChunk(queue, horizon, findPause, { mostGapSamples } = joinedSpeech) {
    const spans = [];
    for (const [index, span] of queue.entries()) {
        const start = spans[0]?.start ?? span.start;
        const previousEnd = spans.at(-1)?.end ?? span.start;
        const isNear = span.start - previousEnd <= mostGapSamples;
        if (isNear && span.end - start <= MOST_SAMPLES) {
            spans.push(span);
            continue;
        }
        const window = isNear ? cutWindow(start, span) : undefined;
        if (!window)
            return { spans, rest: queue.slice(index) };
        const cut = findPause(window);
        return {
            spans: [...spans, { start: span.start, end: cut }],
            rest: [{ start: cut, end: span.end }, ...queue.slice(index + 1)],
        };
    }
    const last = spans.at(-1);
    return last && horizon - last.end > mostGapSamples ? { spans, rest: [] } : undefined;
}
/** Where a span that no chunk can hold may be cut; undefined when it need not be, or the chunk has no room for a part. */
function cutWindow(chunkStart, span) {
    if (span.end - span.start <= MOST_SAMPLES)
        return undefined;
    const start = Math.max(chunkStart + LEAST_BEFORE_CUT, span.start + LEAST_TAKEN_BY_CUT);
    const end = Math.min(chunkStart + MOST_SAMPLES, span.end - LEAST_AFTER_CUT);
    return end - start >= LEAST_CUT_WINDOW ? { start, end } : undefined;
}


/***/ }),

/***/ 72848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ RECOGNITION_RATE),
/* harmony export */   cB: () => (/* binding */ loadResampler),
/* harmony export */   qI: () => (/* binding */ RecognitionSignal)
/* harmony export */ });
/** Samples per second that voice detector and recognisers take. */
const RECOGNITION_RATE = 16_000;
async function loadResampler(loader) {
    const { LinearResampler } = await loader.load('sherpa-onnx-node');
    return (fromRate, toRate) => new LinearResampler(fromRate, toRate);
}
/** Brings one signal to 16 kHz, even if its rate changes on the way. */
class RecognitionSignal {
    #make;
    #rate = RECOGNITION_RATE;
    #resampler;
    constructor(make) {
        this.#make = make;
    }
    /** The next samples at 16 kHz: what goes in comes out a little later. */
    push(samples, rate) {
        const rest = rate === this.#rate ? [] : this.finish();
        if (rate !== this.#rate) {
            this.#rate = rate;
            this.#resampler = rate === RECOGNITION_RATE ? undefined : this.#make(rate, RECOGNITION_RATE);
        }
        return [...rest, this.#resampler ? this.#resampler.resample(samples) : samples];
    }
    /** What is still to come out. */
    finish() {
        const rest = this.#resampler?.flush(new Float32Array(0));
        this.#resampler = undefined;
        this.#rate = RECOGNITION_RATE;
        return rest ? [rest] : [];
    }
}


/***/ }),

/***/ 31205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LocalEngine: () => (/* binding */ LocalEngine)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./dist/lib/local-service/audio/chunk-plan.js
var chunk_plan = __webpack_require__(32232);
// EXTERNAL MODULE: ./dist/lib/local-service/install/install.js + 10 modules
var install = __webpack_require__(54990);
;// CONCATENATED MODULE: ./dist/lib/local-service/language-doubt.js
/** What was recognised in too little speech says nothing. */
const LEAST_SPEECH_MS = 4000;
/** Of the speech. */
const DOUBTFUL_SHARE = 0.5;
/** English runs at 10 to 20 letters a second, signs and spaces counted. */
const FEWEST_PER_SECOND = 5;
const MOST_PER_SECOND = 30;
const LEAST_WORDS = 12;
/** Ordinary speech hardly repeats three words in a row within a quarter of a minute. */
const MOST_REPEATED = 0.4;
const MOST_FOREIGN = 0.2;
/**
 * Tells by its output when a model of English alone was given something else: it writes much too little or too much for
 * the time, repeats itself, or writes other letters. Cheap, and only sure where most of the speech looks so.
 */
class LanguageDoubt {
    speechMs = 0;
    doubtfulMs = 0;
    /** Takes what was recognised in one piece of speech. */
    add(text, { speech }) {
        const lengthMs = speech.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
        this.speechMs += lengthMs;
        if (isDoubtful(text.trim(), lengthMs))
            this.doubtfulMs += lengthMs;
    }
    get isPlain() {
        return this.speechMs >= LEAST_SPEECH_MS && this.doubtfulMs >= this.speechMs * DOUBTFUL_SHARE;
    }
}
function isDoubtful(text, lengthMs) {
    const perSecond = text.length / (lengthMs / 1000);
    // A cough or a breath that was taken for speech is short.
    if (lengthMs >= 2000 && (perSecond < FEWEST_PER_SECOND || perSecond > MOST_PER_SECOND))
        return true;
    return repeatedShare(text) > MOST_REPEATED || foreignShare(text) > MOST_FOREIGN;
}
/** The share of runs of three words that were there before. */
function repeatedShare(text) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
    if (words.length < LEAST_WORDS)
        return 0;
    const runs = words.slice(2).map((_, index) => words.slice(index, index + 3).join(' '));
    return 1 - new Set(runs).size / runs.length;
}
/** The share of letters that are not of the Latin script. */
function foreignShare(text) {
    const letters = text.match(/\p{L}/gu) ?? [];
    return letters.filter((letter) => !/\p{sc=Latin}/u.test(letter)).length / (letters.length || 1);
}

// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./dist/lib/local-service/workers/worker-environment.js

/** What programs, their libraries and ffmpeg need to be found and to run. */
const NEEDED = /^(?:PATH|PATHEXT|SYSTEMROOT|WINDIR|COMSPEC|TMPDIR|TEMP|TMP|LANG|LC_.*|TZ|(?:DY)?LD_.*|OMP_.*|MALLOC_.*)$/i;
/** The variables of a process that decodes what anybody made: it has no use for keys, tokens and addresses, nor for their names. */
function workerEnvironment(env) {
    const needed = Object.entries(env).filter(([name]) => NEEDED.test(name));
    // Recognition at once takes as many threads of Node's pool as there are cores, and it has four of its own accord.
    return { ...Object.fromEntries(needed), UV_THREADPOOL_SIZE: String(Math.max(4, (0,external_node_os_.availableParallelism)())) };
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
    /** A signal, an exit status, or why this program ended it itself. */
    how;
    /** Whether this program ended it itself. */
    isWanted;
    constructor(kind, how, isWanted = false) {
        super('recognition', `The ${kind} process ended unexpectedly (${how}).`);
        this.how = how;
        this.isWanted = isWanted;
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
        this.die(new WorkerDeath(this.kind, 'it was stopped', true));
        this.child.kill('SIGKILL');
    }
    giveUp(timeoutMs) {
        this.die(new WorkerDeath(this.kind, `no answer within ${Math.round(timeoutMs / 1000)} s`, true));
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

;// CONCATENATED MODULE: ./dist/lib/local-service/workers/worker-pool.js


/** Workers of one kind, each started when first needed, kept for the next task, and replaced when it dies. */
class WorkerPool {
    /** Tasks that are worked on at once. */
    size;
    processes;
    start;
    limit;
    /** The living ones, each with the number of its tasks. */
    workers = new Map();
    closed = false;
    /** `start` is to give a worker that has its first calls already, since calls are answered in order. */
    constructor({ processes, tasksEach = 1 }, start) {
        this.size = processes * tasksEach;
        this.processes = processes;
        this.start = start;
        this.limit = (0,p_limit/* default */.A)(this.size);
    }
    /** Whether no task has a worker, or waits for one. */
    get isIdle() {
        return this.limit.activeCount + this.limit.pendingCount === 0;
    }
    /** Lends a worker to a task, as soon as one is free. @throws WorkerDeath once the pool is closed. */
    use(task) {
        return this.limit(async () => {
            // Whoever tries again after the end must not start what nobody would stop.
            if (this.closed)
                throw new WorkerDeath('worker', 'the service is closing');
            const worker = this.takeOne();
            this.workers.set(worker, this.tasksOf(worker) + 1);
            try {
                return await task(worker);
            }
            finally {
                if (worker.alive)
                    this.workers.set(worker, this.tasksOf(worker) - 1);
                else
                    this.workers.delete(worker);
            }
        });
    }
    /** Starts a worker ahead of the first task, if there is none. */
    prepare() {
        if (!this.closed && this.workers.size === 0)
            this.workers.set(this.start(), 0);
    }
    /** Ends every worker; no other is started. */
    close() {
        this.closed = true;
        this.limit.clearQueue();
        for (const worker of this.workers.keys())
            worker.kill();
    }
    /** The one with the least to do; a new one rather than one that is busy. */
    takeOne() {
        // One may have died while nobody needed it.
        for (const worker of this.workers.keys())
            if (!worker.alive)
                this.workers.delete(worker);
        const [least] = [...this.workers].sort(([, one], [, other]) => one - other);
        if (least && (least[1] === 0 || this.workers.size >= this.processes))
            return least[0];
        return this.start();
    }
    tasksOf(worker) {
        return this.workers.get(worker) ?? 0;
    }
}

;// CONCATENATED MODULE: ./dist/lib/local-service/loaded-model.js



/** Files that no repetition makes loadable. */
class ModelUnusable extends errors/* TranscribeError */.UB {
    name = 'ModelUnusable';
    /** The code under which clients hear of it. */
    serviceCode = 'ModelUnusable';
}
/** A model in the processes that recognise with it. */
class LoadedModel {
    /** Its name. */
    model;
    recognizers;
    /** Why it could not be loaded, once that is known. */
    failure = Promise.resolve(undefined);
    users = 0;
    /** Begins to load it, so that it is there when the first file has been decoded. */
    constructor(config, cores, script) {
        this.model = config.model.name;
        // Large weights are loaded once, for all that one process recognises at a time.
        const size = config.model.family === 'sensevoice' ? { processes: 1, tasksEach: cores } : { processes: cores };
        this.recognizers = new WorkerPool(size, () => {
            const worker = new WorkerProcess(script, 'recognizer');
            this.failure = worker.call('load', config).then(() => undefined, (error) => error);
            return worker;
        });
        this.recognizers.prepare();
    }
    get isIdle() {
        return this.users === 0;
    }
    /** Lends the processes. @throws TranscribeError `recognition` naming the model when it cannot be loaded. */
    async use(task) {
        this.users++;
        try {
            return await task(this.recognizers);
        }
        catch (error) {
            const failure = error instanceof errors/* TranscribeError */.UB && error.code === 'recognition' ? await this.failure : undefined;
            throw failure === undefined ? error : unloadable(this.model, failure);
        }
        finally {
            this.users--;
        }
    }
    close() {
        this.recognizers.close();
    }
}
/** The runtime ends its process on some bad files, and says nothing that helps a user on others. */
function unloadable(model, cause) {
    if (cause instanceof WorkerDeath && cause.isWanted)
        return cause;
    // Nobody else ends it in this way.
    if (cause instanceof WorkerDeath && cause.how === 'SIGKILL') {
        return new ModelUnusable('recognition', `The system ended the process that loads ${model}.`, {
            advice: 'It probably has too little memory.',
            cause,
        });
    }
    return new ModelUnusable('recognition', `The model ${model} cannot be loaded: its files are damaged, or are not those of this model.`, { advice: `The command "models verify ${model}" checks them.`, cause });
}

// EXTERNAL MODULE: ./dist/lib/local-service/models.js
var models = __webpack_require__(6354);
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

// EXTERNAL MODULE: ./dist/lib/local-service/audio/word-times.js
var word_times = __webpack_require__(84764);
;// CONCATENATED MODULE: ./dist/lib/local-service/audio/token-times.js


const SPACE = /\s+/gu;
const SPOKEN = /[\p{L}\p{N}\p{M}]/u;
/**
 * Splits a chunk's text into sentences and takes their times, and those of their words, from its tokens. A word lasts
 * until the next begins, or until nobody speaks any more. Times rise and stay within the chunk's speech.
 *
 * @returns undefined when the tokens are not the text's.
 */
function timeByTokens(text, tokens, chunk, language) {
    const [first] = chunk.speech;
    const last = chunk.speech.at(-1);
    const times = characterTimes(text, tokens);
    if (!times || !first || !last)
        return undefined;
    const onClock = (timeMs) => Math.round(Math.min(Math.max(chunk.startMs + timeMs, first.startMs), last.endMs));
    const clock = times.map(onClock);
    const sentences = wordsOfSentences(splitSentences(text, language), clock, chunk.speech);
    return sentences.map(({ words, ...sentence }, index) => ({
        startMs: index === 0 ? first.startMs : (words[0]?.startMs ?? 0),
        endMs: index === sentences.length - 1 ? last.endMs : (words.at(-1)?.endMs ?? 0),
        ...sentence,
        words,
    }));
}
/** For every character of the text that is no space, when its token begins. */
function characterTimes(text, tokens) {
    const shown = tokens.map((token) => ({ ...token, text: token.text.replace(SPACE, '') }));
    if (shown.map((token) => token.text).join('') !== text.replace(SPACE, ''))
        return undefined;
    return shown.flatMap((token) => Array(token.text.length).fill(token.startMs));
}
function wordsOfSentences(sentences, clock, speech) {
    let position = 0;
    return sentences.map((text) => {
        const words = (0,word_times/* unitsOf */.$)(text).map((unit) => {
            const characters = `${unit.text}${unit.punctuation}`.replace(SPACE, '');
            const startMs = clock[position] ?? 0;
            const spokenMs = clock[position + lastSpoken(characters)] ?? startMs;
            position += characters.length;
            const endMs = Math.min(clock[position] ?? Number.POSITIVE_INFINITY, endOfSpeech(spokenMs, speech));
            return { startMs, endMs: Math.max(startMs, endMs), ...unit };
        });
        return { text, words };
    });
}
/** Where the last character is that somebody says. */
function lastSpoken(characters) {
    for (let at = characters.length - 1; at > 0; at--)
        if (SPOKEN.test(characters[at] ?? ''))
            return at;
    return 0;
}
/** When whoever speaks at a moment stops. */
function endOfSpeech(momentMs, speech) {
    const span = speech.find(({ endMs }) => momentMs < endMs) ?? speech.at(-1);
    return span?.endMs ?? momentMs;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/heard-speech.js


/** Events that are heard without anybody speaking. */
const SOUNDS = new Set(['BGM', 'Applause', 'Laughter', 'Cry', 'Sneeze', 'Breath', 'Cough', 'Sing']);
const heard_speech_SPOKEN = /[\p{L}\p{N}]/u;
/** What sounds on is cut into pieces too. */
const SAME_SOUND_MS = 1000;
/**
 * What a chunk becomes: sentences, or an event where nobody speaks. Models invent words for noise, so that words count
 * only where voice activity was found and the model heard a language.
 */
function sentencesOf({ text, tokens, tags }, chunk) {
    if (!tags)
        return timeSentences(text, chunk);
    const isSpeech = chunk.speech.length > 0 && tags.language !== 'nospeech' && heard_speech_SPOKEN.test(text);
    if (!isSpeech)
        return soundOf(tags, chunk);
    const { language } = tags;
    const timed = tokens && timeByTokens(text, tokens, chunk, language);
    return (timed ?? timeSentences(text, chunk, language)).map((sentence) => ({ ...sentence, tags }));
}
function soundOf(tags, { startMs, endMs, speech }) {
    if (!SOUNDS.has(tags.event))
        return [];
    const from = speech[0]?.startMs ?? startMs;
    const to = speech.at(-1)?.endMs ?? endMs;
    return [{ startMs: from, endMs: to, text: '', tags: { ...tags, emotion: 'EMO_UNKNOWN' } }];
}
/** Puts the pieces of a sound that goes on together again. */
function joinSounds(sentences) {
    const joined = [];
    for (const sentence of sentences) {
        const before = joined.at(-1);
        if (before && isSameSound(before, sentence))
            before.endMs = sentence.endMs;
        else
            joined.push({ ...sentence });
    }
    return joined;
}
function isSameSound(before, after) {
    const areSounds = before.text === '' && after.text === '' && before.tags?.event === after.tags?.event;
    return areSounds && after.startMs - before.endMs <= SAME_SOUND_MS;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/transcriber.js


/** No honest file keeps a worker busy for so long without a sign of life. */
const CALL_TIMEOUT_MS = 120_000;
/** Decodes a file in one process and has its speech recognised, as it comes, in others. */
async function transcribeMedia(request, { media, recognizers }, { onProgress, onHeard = () => { } }, signal) {
    return media.use(async (worker) => {
        const stop = () => worker.kill();
        signal.addEventListener('abort', stop, { once: true });
        try {
            signal.throwIfAborted();
            return await new Transcription(worker, recognizers, { onProgress, onHeard }).run(request);
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
    onHeard;
    sentences = new Map();
    doneMs = 0;
    constructor(worker, recognizers, { onProgress, onHeard }) {
        this.worker = worker;
        this.recognizers = recognizers;
        this.onProgress = onProgress;
        this.onHeard = onHeard;
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
        const heard = await recognizeSamples(chunk.samples, this.recognizers);
        list[place] = sentencesOf(heard, chunk);
        this.onHeard(heard.text, chunk);
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
                .map(([channel, chunks]) => ({ channel, sentences: joinSounds(chunks.flat()) }))
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
;// CONCATENATED MODULE: ./dist/lib/local-service/engine.js










/** Recognises on this machine; what a model needs is installed when it is first asked for. */
class LocalEngine {
    onInstall;
    modelDir;
    script;
    cores = (0,external_node_os_.availableParallelism)();
    media;
    installed = new Map();
    loaded = new Map();
    watchers = new Map();
    stop = new AbortController();
    constructor(options = {}) {
        this.onInstall = options.onInstall;
        this.modelDir = options.modelDir;
        this.script = options.workerScript ?? (0,script/* workerScript */.w)();
        this.media = new WorkerPool({ processes: this.cores }, () => new WorkerProcess(this.script, 'media'));
    }
    /** Installs a model, if it is not installed, and begins to load it. */
    async prepare(model, onProgress, language) {
        const watchers = this.watchers.get(model) ?? new Set();
        this.watchers.set(model, watchers.add(onProgress));
        try {
            this.load(await this.install(model), language);
        }
        finally {
            watchers.delete(onProgress);
        }
    }
    async recognize(request, onProgress, signal) {
        const installed = await this.install(request.model);
        const loaded = this.load(installed, request.language);
        const doubt = new LanguageDoubt();
        const recognition = await loaded.use((recognizers) => transcribeMedia({
            path: request.path,
            modulesFolder: installed.modulesFolder,
            vadModel: installed.vadModel,
            channels: request.channels,
            cutting: installed.model.family === 'sensevoice' ? chunk_plan/* separateSpeech */.CT : chunk_plan/* joinedSpeech */.Eo,
        }, { media: this.media, recognizers }, { onProgress, onHeard: (text, chunk) => doubt.add(text, chunk) }, signal));
        const warnings = [...installed.warnings, ...doubtfulLanguage(request.model, doubt)];
        return { ...recognition, warnings: [...recognition.warnings, ...warnings] };
    }
    /** Stops an installation and every worker. */
    async close() {
        this.stop.abort();
        this.media.close();
        await Promise.allSettled(this.installed.values());
        for (const model of this.loaded.values())
            model.close();
    }
    /** One installation serves all files; a failed one is tried again for the next. */
    install(model) {
        const known = this.installed.get(model);
        if (known)
            return known;
        const { signal } = this.stop;
        const onProgress = (progress) => {
            this.onInstall?.(progress);
            for (const watcher of this.watchers.get(model) ?? [])
                watcher(progress);
        };
        const installing = (0,install/* installEngine */.G)({ model, modelDir: this.modelDir, signal, onProgress });
        this.installed.set(model, installing);
        installing.catch(() => this.installed.delete(model));
        return installing;
    }
    /** A model that is told its language is loaded for that language; one that nobody uses meanwhile makes room. */
    load({ modulesFolder, model }, language) {
        const isTold = model.family === 'sensevoice' && language !== undefined;
        const key = isTold ? `${model.name} ${language}` : model.name;
        const known = this.loaded.get(key);
        if (known)
            return known;
        for (const [other, loaded] of this.loaded) {
            if (loaded.model !== model.name || !loaded.isIdle)
                continue;
            loaded.close();
            this.loaded.delete(other);
        }
        const config = { modulesFolder, model, ...(isTold && { language }) };
        const loaded = new LoadedModel(config, this.cores, this.script);
        this.loaded.set(key, loaded);
        return loaded;
    }
}
/** A sentence where the speech is plainly not in the one language that the model has. */
function doubtfulLanguage(name, doubt) {
    const [only, ...others] = (0,models/* findLocalModel */.o)(name)?.languages ?? [];
    if (only !== 'en' || others.length > 0 || !doubt.isPlain)
        return [];
    const able = models/* localModels */.y.find(({ languages }) => languages.length > 1);
    return [
        `This does not look like English, which is all that ${name} recognises, so the text may be nonsense; ${able?.name} also recognises Chinese, Cantonese, Japanese and Korean.`,
    ];
}


/***/ })

};
