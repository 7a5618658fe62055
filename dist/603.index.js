export const id = 603;
export const ids = [603];
export const modules = {

/***/ 99517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ WaitTimeoutError),
/* harmony export */   UB: () => (/* binding */ TranscribeError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   l$: () => (/* binding */ toTranscribeError),
/* harmony export */   zX: () => (/* binding */ TaskFailedError)
/* harmony export */ });
/** The base of every error this package throws on purpose. Messages never hold keys, tokens or signed URLs. */
class TranscribeError extends Error {
    name = 'TranscribeError';
    code;
    advice;
    retryable;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.advice = options.advice;
        this.retryable = options.retryable ?? false;
    }
}
/** What was asked cannot be done as asked. Thrown before anything is sent. */
class InputError extends TranscribeError {
    name = 'InputError';
    constructor(message, options = {}) {
        super('input', message, options);
    }
}
/** The API answered with an error status. */
class ApiError extends TranscribeError {
    name = 'ApiError';
    status;
    serviceCode;
    requestId;
    retryAfterMs;
    constructor(message, options) {
        super('api', message, options);
        this.status = options.status;
        this.serviceCode = options.serviceCode;
        this.requestId = options.requestId;
        this.retryAfterMs = options.retryAfterMs;
    }
}
/** A task, or the one file in it, ended without a transcript. */
class TaskFailedError extends TranscribeError {
    name = 'TaskFailedError';
    taskId;
    /** The service's own code, such as `InvalidFile.DecodeFailed`. */
    serviceCode;
    constructor(taskId, serviceCode, message, options = {}) {
        super('task-failed', message, options);
        this.taskId = taskId;
        this.serviceCode = serviceCode;
    }
}
/** The deadline for waiting passed. The task goes on remotely and can be collected by its id. */
class WaitTimeoutError extends TranscribeError {
    name = 'WaitTimeoutError';
    taskId;
    constructor(taskId, message, options = {}) {
        super('wait-timeout', message, { retryable: true, ...options });
        this.taskId = taskId;
    }
}
/** Any thrown thing as an error of ours; once the signal is aborted, whatever failed failed for that reason. */
function toTranscribeError(error, signal) {
    if (signal?.aborted)
        return new TranscribeError('aborted', 'It was stopped before it was done.', { cause: error });
    if (error instanceof TranscribeError)
        return error;
    return new TranscribeError('internal', `Something unforeseen failed: ${describeError(error)}`, {
        cause: error,
    });
}
/** One line for a person: the message, then what can be done. */
function describeError(error) {
    if (error instanceof TranscribeError)
        return error.advice ? `${error.message} ${error.advice}` : error.message;
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

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

/***/ 33370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ folderLoader)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};



/** CommonJS packages with a native part, which must be required. */
const REQUIRED = ['sherpa-onnx-node'];
/** Loads packages from `folder`, which holds a `node_modules`. */
function folderLoader(folder) {
    const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'node_modules', '_.js'));
    return {
        async load(name) {
            if (REQUIRED.includes(name))
                return require(name);
            const url = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(require.resolve(name)).href;
            return (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ url)));
        },
    };
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

/***/ 83603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMediaWorker: () => (/* binding */ runMediaWorker)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./dist/lib/local-service/audio/media-error.js
var media_error = __webpack_require__(13976);
// EXTERNAL MODULE: ./dist/lib/local-service/audio/modules.js
var modules = __webpack_require__(33370);
;// CONCATENATED MODULE: ./dist/lib/local-service/audio/channels.js

/** @throws MediaError when a requested channel does not exist. */
function checkSelection(selection, channelCount) {
    if (selection === 'mix')
        return;
    const absent = selection.find((channel) => channel >= channelCount);
    if (absent === undefined)
        return;
    const has = channelCount === 1 ? 'one channel, number 0' : `${channelCount} channels, from 0 to ${channelCount - 1}`;
    throw new media_error/* MediaError */.F('InvalidParameter', `The audio has no channel ${absent}: it has ${has}.`);
}
/** The signal of each selected channel, or of the mix, with samples from -1 to 1 whatever the decoder gave. */
function selectChannels({ channels }, selection) {
    if (selection === 'mix')
        return [sum(channels, mixGain(channels.length))];
    // A decoder may give one channel where two are alike for a while.
    return selection.map((channel) => sum(channels.slice(Math.min(channel, channels.length - 1)).slice(0, 1), 1));
}
/** The mean of two. In surround sound, speech is in one channel of many, and their mean would bury it. */
function mixGain(channelCount) {
    return channelCount > 2 ? 1 / Math.sqrt(channelCount) : 1 / channelCount;
}
function sum(channels, gain) {
    const mixed = new Float32Array(channels[0]?.length ?? 0);
    for (const channel of channels)
        for (let index = 0; index < mixed.length; index++)
            mixed[index] = mixed[index] + bounded(channel[index]) * gain;
    return channels.length > 2 ? mixed.map(bounded) : mixed;
}
/** Floating-point files can hold anything, and one value that is no number would silence the voice detector for good. */
function bounded(sample) {
    return sample >= -1 ? Math.min(sample, 1) : sample < -1 ? -1 : 0;
}

// EXTERNAL MODULE: ./dist/lib/local-service/audio/chunk-plan.js
var chunk_plan = __webpack_require__(32232);
;// CONCATENATED MODULE: ./dist/lib/local-service/audio/pause.js
/** At 16 kHz: 10 ms steps, and a pause as long as the closure of a consonant, so that no plosive is taken for one. */
const STEP_SAMPLES = 160;
const PAUSE_STEPS = 10;
/** The middle of the quietest 100 ms, as an offset into the samples. */
function quietestMoment(samples) {
    const energies = stepEnergies(samples);
    const width = Math.min(PAUSE_STEPS, energies.length);
    let sum = energies.slice(0, width).reduce((total, energy) => total + energy, 0);
    let best = { sum, step: 0 };
    for (let step = 1; step + width <= energies.length; step++) {
        sum += (energies[step + width - 1] ?? 0) - (energies[step - 1] ?? 0);
        if (sum < best.sum)
            best = { sum, step };
    }
    return Math.min(Math.round((best.step + width / 2) * STEP_SAMPLES), samples.length);
}
function stepEnergies(samples) {
    const energies = new Float64Array(Math.floor(samples.length / STEP_SAMPLES));
    for (let step = 0; step < energies.length; step++) {
        const part = samples.subarray(step * STEP_SAMPLES, (step + 1) * STEP_SAMPLES);
        energies[step] = part.reduce((total, sample) => total + sample * sample, 0);
    }
    return energies;
}

// EXTERNAL MODULE: ./dist/lib/local-service/audio/resample.js
var resample = __webpack_require__(72848);
;// CONCATENATED MODULE: ./dist/lib/local-service/audio/sample-window.js
/** The latest stretch of a signal that keeps coming. Positions count from the signal's start. */
class SampleWindow {
    #samples = new Float32Array(2 ** 16);
    #start = 0;
    #length = 0;
    /** The first sample still held. */
    get start() {
        return this.#start;
    }
    /** One behind the last sample. */
    get end() {
        return this.#start + this.#length;
    }
    append(samples) {
        const length = this.#length + samples.length;
        if (length > this.#samples.length) {
            const larger = new Float32Array(Math.max(length, this.#samples.length * 2));
            larger.set(this.#samples.subarray(0, this.#length));
            this.#samples = larger;
        }
        this.#samples.set(samples, this.#length);
        this.#length = length;
    }
    /** A copy of the samples from `from` up to `to`, as far as they are held. */
    slice(from, to) {
        return this.#samples.slice(Math.max(from - this.#start, 0), Math.max(Math.min(to, this.end) - this.#start, 0));
    }
    /** Forgets what lies before `position`: at once or later, as it is cheap. */
    dropBefore(position) {
        const count = Math.min(position, this.end) - this.#start;
        if (count < this.#length / 2 || count <= 0)
            return;
        this.#samples.copyWithin(0, count, this.#length);
        this.#start += count;
        this.#length -= count;
    }
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/sound.js
/** At 16 kHz, 100 ms. */
const sound_STEP_SAMPLES = 1600;
/** About -50 dB of full scale: the noise of a quiet room lies below, a hand clap at the other end of a hall above. */
const LEAST_POWER = 1e-5;
/** From the first to the last 100 ms that are no silence, as offsets into the samples; undefined when all is silence. */
function loudPart(samples) {
    let start = -1;
    let end = -1;
    for (let from = 0; from < samples.length; from += sound_STEP_SAMPLES) {
        const to = Math.min(from + sound_STEP_SAMPLES, samples.length);
        if (powerOf(samples.subarray(from, to)) < LEAST_POWER)
            continue;
        if (start < 0)
            start = from;
        end = to;
    }
    return start < 0 ? undefined : { start, end };
}
function powerOf(samples) {
    let power = 0;
    for (const sample of samples)
        power += sample * sample;
    return power / samples.length;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/chunker.js





const PAD_SAMPLES = 0.3 * resample/* RECOGNITION_RATE */.Xs;
/** What is shorter holds nothing that a model could name. */
const LEAST_SOUND_SAMPLES = resample/* RECOGNITION_RATE */.Xs / 2;
const MOST_SOUND_SAMPLES = 15 * resample/* RECOGNITION_RATE */.Xs;
/** Cuts a signal that arrives piece by piece into chunks of speech, holding no more of it than the next chunk needs. */
class Chunker {
    #detector;
    #cutting;
    #window = new SampleWindow();
    #queue = [];
    #accepted = 0;
    #chunkedEnd = 0;
    /** Where what is no speech begins that was not handed out yet. */
    #soundFrom = 0;
    constructor(detector, cutting = chunk_plan/* joinedSpeech */.Eo) {
        this.#detector = detector;
        this.#cutting = cutting;
    }
    /** Takes the next samples, at 16 kHz, and gives the chunks that are complete. */
    *push(samples) {
        this.#window.append(samples);
        const { windowSamples } = this.#detector;
        for (; this.#accepted + windowSamples <= this.#window.end; this.#accepted += windowSamples) {
            const spans = this.#detector.accept(this.#window.slice(this.#accepted, this.#accepted + windowSamples));
            this.#queue = spans.reduce(chunk_plan/* enqueue */.Z2, this.#queue);
            const { horizon } = this.#detector;
            yield* this.#complete(horizon);
            // With speech in the queue it is handed out before that.
            if (this.#cutting.sounds && this.#queue.length === 0)
                yield* this.#soundsUntil(horizon, MOST_SOUND_SAMPLES);
        }
        const needed = Math.min(this.#queue[0]?.start ?? Number.POSITIVE_INFINITY, this.#detector.horizon);
        const kept = this.#cutting.sounds ? Math.min(needed, this.#soundFrom) : needed;
        this.#window.dropBefore(kept - PAD_SAMPLES);
    }
    /** Ends the signal, and gives the chunks that are left. */
    *finish() {
        const rest = this.#window.slice(this.#accepted, this.#window.end);
        const spans = [...(rest.length > 0 ? this.#detector.accept(rest) : []), ...this.#detector.finish()];
        this.#queue = spans.reduce(chunk_plan/* enqueue */.Z2, this.#queue);
        yield* this.#complete(Number.POSITIVE_INFINITY);
        yield* this.#soundsUntil(this.#window.end);
    }
    *#complete(horizon) {
        const findPause = ({ start, end }) => start + quietestMoment(this.#window.slice(start, end));
        for (;;) {
            const plan = (0,chunk_plan/* planChunk */.zs)(this.#queue, horizon, findPause, this.#cutting);
            if (!plan)
                return;
            this.#queue = plan.rest;
            // The edges of speech are none of the sounds between.
            yield* this.#soundsUntil((plan.spans[0]?.start ?? 0) - PAD_SAMPLES);
            this.#soundFrom = (plan.spans.at(-1)?.end ?? 0) + PAD_SAMPLES;
            yield this.#chunk(plan.spans, plan.rest[0]);
        }
    }
    /** What is no speech up to there, in pieces of at most 15 s, silence left out. */
    *#soundsUntil(end, least = LEAST_SOUND_SAMPLES) {
        if (!this.#cutting.sounds)
            return;
        while (end - this.#soundFrom >= least) {
            const start = this.#soundFrom;
            this.#soundFrom = Math.min(start + MOST_SOUND_SAMPLES, end);
            const samples = this.#window.slice(start, this.#soundFrom);
            const loud = loudPart(samples);
            if (!loud)
                continue;
            yield {
                startMs: toMs(start + loud.start),
                endMs: toMs(start + loud.end),
                samples: samples.subarray(loud.start, loud.end),
                speech: [],
            };
        }
    }
    /** Pads the spans with what was around them. Where two pads would meet, each gets its half. */
    #chunk(spans, next) {
        const first = (spans[0]?.start ?? 0) - PAD_SAMPLES;
        const last = spans.at(-1)?.end ?? 0;
        const middle = next ? (last + next.start) / 2 : this.#window.end;
        const start = Math.round(Math.max(first, this.#chunkedEnd));
        const end = Math.round(Math.min(last + PAD_SAMPLES, middle));
        this.#chunkedEnd = end;
        return {
            startMs: toMs(start),
            endMs: toMs(end),
            samples: this.#window.slice(start, end),
            speech: spans.map((span) => ({ startMs: toMs(span.start), endMs: toMs(Math.min(span.end, end)) })),
        };
    }
}
function toMs(sample) {
    return Math.round((sample / resample/* RECOGNITION_RATE */.Xs) * 1000);
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/formats.js
/** Every format that is recognised, with what can decode it. */
const formats = {
    wav: { label: 'WAV', decoder: '@audio/decode-wav', demuxer: 'wav' },
    w64: { label: 'Wave64', demuxer: 'w64' },
    aiff: { label: 'AIFF', decoder: '@audio/decode-aiff', demuxer: 'aiff' },
    caf: { label: 'CAF', decoder: '@audio/decode-caf', demuxer: 'caf' },
    au: { label: 'AU', demuxer: 'au' },
    flac: { label: 'FLAC', decoder: '@audio/decode-flac', demuxer: 'flac' },
    mp3: { label: 'MP3', decoder: '@audio/decode-mp3', demuxer: 'mp3' },
    aac: { label: 'AAC', decoder: '@audio/decode-aac', demuxer: 'aac' },
    ac3: { label: 'AC-3', decoder: '@audio/decode-ac3', demuxer: 'ac3' },
    eac3: { label: 'E-AC-3', decoder: '@audio/decode-eac3', demuxer: 'eac3' },
    dts: { label: 'DTS', decoder: '@audio/decode-dts', demuxer: 'dts' },
    amr: { label: 'AMR', decoder: '@audio/decode-amr', demuxer: 'amr' },
    wavpack: { label: 'WavPack', decoder: '@audio/decode-wavpack', demuxer: 'wv' },
    tta: { label: 'TTA', decoder: '@audio/decode-tta', demuxer: 'tta' },
    ape: { label: "Monkey's Audio", demuxer: 'ape' },
    'ogg-vorbis': { label: 'Ogg Vorbis', decoder: '@audio/decode-vorbis', demuxer: 'ogg' },
    'ogg-opus': { label: 'Ogg Opus', decoder: '@audio/decode-opus', demuxer: 'ogg' },
    'ogg-flac': { label: 'Ogg FLAC', decoder: '@audio/decode-flac', demuxer: 'ogg' },
    ogg: { label: 'Ogg', demuxer: 'ogg' },
    mp4: { label: 'MP4', decoder: '@audio/decode-mp4', demuxer: 'mov' },
    matroska: { label: 'Matroska', decoder: '@audio/decode-webm', demuxer: 'matroska' },
    avi: { label: 'AVI', decoder: '@audio/decode-avi', demuxer: 'avi' },
    asf: { label: 'Windows Media', decoder: '@audio/decode-wma', demuxer: 'asf' },
    flv: { label: 'Flash Video', demuxer: 'flv' },
    'mpeg-ps': { label: 'MPEG program stream', demuxer: 'mpeg' },
    'mpeg-ts': { label: 'MPEG transport stream', demuxer: 'mpegts' },
};
/** The entry of a format, with every field optional that some format lacks. */
function formatEntry(format) {
    return formats[format];
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/pcm.js

const LEAST_RATE = 1000;
const MOST_RATE = 768_000;
const MOST_CHANNELS = 64;
/** @throws MediaError for values that only a damaged or hostile header has. */
function checkShape(shape) {
    const { sampleRate, channels } = shape;
    if (sampleRate !== undefined && !(sampleRate >= LEAST_RATE && sampleRate <= MOST_RATE))
        throw absurd(`a sampling rate of ${sampleRate} Hz`);
    if (channels !== undefined && !(channels >= 1 && channels <= MOST_CHANNELS))
        throw absurd(`${channels} channels`);
}
function absurd(what) {
    return new media_error/* MediaError */.F('InvalidFile.DecodeFailed', `The file is damaged: its header announces ${what}.`);
}
function durationMsOf({ sampleRate, channels }) {
    return ((channels[0]?.length ?? 0) / sampleRate) * 1000;
}
/** So much silence, in blocks of a second. */
function* silence(durationMs, like) {
    let samples = Math.round((durationMs / 1000) * like.sampleRate);
    for (; samples > 0; samples -= like.sampleRate) {
        const length = Math.min(samples, like.sampleRate);
        yield { sampleRate: like.sampleRate, channels: like.channels.map(() => new Float32Array(length)) };
    }
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/codecs.js


/** A decoder for the format; undefined where there is none, or its package was not installed. */
async function openCodec(loader, format) {
    const { decoder } = formatEntry(format);
    if (decoder === undefined)
        return undefined;
    const module = await loader.load(decoder).catch((error) => {
        if (isMissing(error))
            return undefined;
        throw error;
    });
    return module?.decoder();
}
function isMissing(error) {
    const { code } = error;
    return code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND';
}
/** Decodes a stream of bytes piece by piece, and frees the decoder at the end. */
async function* decodeWith(codec, bytes) {
    try {
        for await (const piece of bytes)
            yield* blocksIn(await codec.decode(piece));
        if (codec.flush)
            yield* blocksIn(await codec.flush());
    }
    finally {
        codec.free?.();
    }
}
function* blocksIn({ channelData, sampleRate, samplesDecoded }) {
    const length = Math.min(samplesDecoded ?? Number.POSITIVE_INFINITY, ...channelData.map(({ length }) => length));
    if (channelData.length === 0 || length === 0)
        return;
    checkShape({ sampleRate, channels: channelData.length });
    yield {
        sampleRate: Math.round(sampleRate),
        channels: channelData.map((samples) => samples.subarray(0, length)),
    };
}

// EXTERNAL MODULE: ./dist/lib/local-service/audio/containers/open.js + 16 modules
var containers_open = __webpack_require__(97915);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./dist/lib/local-service/audio/ffmpeg.js







/** ffmpeg is not on PATH, or cannot be started. */
class FfmpegMissingError extends Error {
    name = 'FfmpegMissingError';
}
/**
 * Decodes with the ffmpeg that is on PATH, if one is. The demuxer is given, so that a playlist in disguise opens no
 * other file; content of no known format comes through a pipe, where nothing else can be opened at all.
 *
 * @throws FfmpegMissingError, or MediaError when ffmpeg cannot make audio of the file.
 */
async function* decodeWithFfmpeg(path, format, { loader, command = 'ffmpeg' }) {
    const codec = await openCodec(loader, 'wav');
    if (!codec)
        throw new FfmpegMissingError();
    const child = await start(command, ffmpegArguments(path, format));
    const stderr = lastText(child.stderr).catch(() => '');
    const exited = new Promise((done) => child.once('close', done));
    // ffmpeg may stop reading before the end: what that breaks shows in its exit code.
    const fed = format === undefined ? feed(path, child.stdin) : child.stdin.end();
    try {
        yield* decodeWith(codec, child.stdout);
        await fed;
        if ((await exited) !== 0)
            throw failure(await stderr);
    }
    finally {
        child.kill('SIGKILL');
    }
}
/** Seconds of processor time and bytes at a time: a hostile file must not keep a process for ever, or all of the memory. */
const LIMITS = ['-timelimit', '3600', '-max_alloc', String(512 * 1024 ** 2)];
/** The arguments that make a WAV stream of a file's first audio track. */
function ffmpegArguments(path, format) {
    const input = format
        ? ['-protocol_whitelist', 'file', '-f', formatEntry(format).demuxer, '-i', `file:${(0,external_node_path_.resolve)(path)}`]
        : ['-protocol_whitelist', 'pipe', '-i', 'pipe:0'];
    // Sound that starts after the picture, or has gaps, keeps its times.
    const timing = ['-af', 'aresample=async=1:first_pts=0'];
    const output = ['-map', '0:a:0', '-vn', '-sn', '-dn', ...timing, '-c:a', 'pcm_s16le', '-f', 'wav', 'pipe:1'];
    return ['-nostdin', '-hide_banner', '-loglevel', 'error', ...LIMITS, ...input, ...output];
}
async function start(command, args) {
    // Windows looks for a command in the working folder first, which may hold anybody's files.
    const child = (0,external_node_child_process_.spawn)(command, args, {
        stdio: ['pipe', 'pipe', 'pipe'],
        cwd: (0,external_node_path_.dirname)(process.execPath),
        windowsHide: true,
    });
    child.stdin.on('error', () => undefined);
    await new Promise((started, failed) => {
        child.once('spawn', started);
        child.once('error', (cause) => failed(new FfmpegMissingError('ffmpeg cannot be started.', { cause })));
    });
    return child;
}
async function feed(path, stdin) {
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), stdin).catch(() => undefined);
}
/** The last 2000 characters of a stream. */
async function lastText(stream) {
    let text = '';
    for await (const part of stream.setEncoding('utf8'))
        text = (text + part).slice(-2000);
    return text;
}
function failure(stderr) {
    if (/matches no streams|does not contain any stream/.test(stderr))
        return new media_error/* MediaError */.F('NO_VALID_AUDIO_ERROR', 'The file has no audio track.');
    return new media_error/* MediaError */.F('InvalidFile.DecodeFailed', 'The file cannot be decoded, not by ffmpeg either.', {
        advice: 'Check that it plays, or convert it to WAV or MP3.',
        cause: new Error(stderr.trim()),
    });
}

// EXTERNAL MODULE: ./dist/lib/local-service/audio/identify.js + 2 modules
var identify = __webpack_require__(45847);
// EXTERNAL MODULE: ./dist/lib/local-service/audio/media-file.js
var media_file = __webpack_require__(9590);
;// CONCATENATED MODULE: ./dist/lib/local-service/audio/decode.js








/** Twice what the cloud takes. A few bytes can announce silence without end, and a small file hold years of it. */
const LONGEST_AUDIO_MS = 24 * 3_600_000;
/** Shorter losses are padding, or the rounding of a header. */
const LOSS_MS = 1000;
/**
 * Decodes the first audio track of a media file, block by block, in memory that does not grow with its length.
 *
 * @throws MediaError when nothing can be decoded; TranscribeError (`file`) when the file cannot be read; the signal's reason.
 */
async function* decodeAudio(path, options) {
    const file = await (0,media_file/* openMediaFile */.bV)(path);
    try {
        const media = await (0,identify/* identifyMedia */.d)(file);
        const { facts, bytes } = await (0,containers_open/* openContainer */.Q)(file, media);
        checkShape(facts);
        const named = { codec: media.format ?? 'unknown', ...facts };
        options.onFacts?.(named);
        const attempts = [
            ...(facts.isInterleaved ? [] : [() => decodeWithPackage(bytes(), media.format, named, options.loader)]),
            () => decodeWithFfmpeg(path, media.format, { loader: options.loader, command: options.ffmpeg }),
        ];
        yield* firstThatDecodes(attempts, media.format, facts, options);
    }
    finally {
        await file.close();
    }
}
async function* decodeWithPackage(bytes, format, { channels, delayMs = 0 }, loader) {
    const codec = format && (await openCodec(loader, format));
    if (!codec)
        return;
    let isFirst = true;
    for await (const block of decodeWith(codec, bytes)) {
        if (isFirst)
            yield* silence(delayMs, block);
        isFirst = false;
        // Some decoders make two channels of one.
        yield channels === undefined ? block : { ...block, channels: block.channels.slice(0, channels) };
    }
}
/** Once sound has come from one way of decoding, another cannot take over: it would start again. */
async function* firstThatDecodes(attempts, format, facts, { signal, onWarning }) {
    const failures = [];
    for (const attempt of attempts) {
        let decodedMs = 0;
        let failure;
        try {
            for await (const block of attempt()) {
                signal?.throwIfAborted();
                decodedMs += durationMsOf(block);
                if (decodedMs > LONGEST_AUDIO_MS)
                    throw tooLong();
                yield block;
            }
        }
        catch (error) {
            signal?.throwIfAborted();
            if (error instanceof media_error/* MediaError */.F && error.serviceCode === 'AUDIO_DURATION_TOO_LONG')
                throw error;
            failure = error;
        }
        if (decodedMs > 0) {
            const loss = lossOf(facts, decodedMs, failure);
            if (loss)
                onWarning?.(loss);
            return;
        }
        if (failure !== undefined)
            failures.push(failure);
    }
    throw nothingDecoded(format, failures);
}
function tooLong() {
    const hours = LONGEST_AUDIO_MS / 3_600_000;
    return new media_error/* MediaError */.F('AUDIO_DURATION_TOO_LONG', `The file holds more than ${hours} hours of audio.`, {
        advice: 'Split it.',
    });
}
function nothingDecoded(format, failures) {
    const told = failures.find((failure) => failure instanceof media_error/* MediaError */.F);
    if (told)
        return told;
    const reasons = failures.filter((failure) => !(failure instanceof FfmpegMissingError));
    const isWithoutFfmpeg = reasons.length < failures.length;
    const subject = format ? `The ${formatEntry(format).label} file` : 'The file';
    const isSilent = (format && !isWithoutFfmpeg && reasons.length === 0) || reasons.some(isNoTrack);
    if (isSilent)
        return new media_error/* MediaError */.F('NO_VALID_AUDIO_ERROR', `${subject} holds no audio.`, { cause: reasons[0] });
    return new media_error/* MediaError */.F('InvalidFile.DecodeFailed', `${subject} cannot be decoded.`, {
        advice: `${isWithoutFfmpeg ? 'Install ffmpeg' : 'Check that it plays'}, or convert the file to WAV, MP3 or M4A.`,
        cause: reasons[0],
    });
}
function isNoTrack(failure) {
    return failure instanceof Error && /no audio (?:track|stream)/i.test(failure.message);
}
function lossOf(facts, decodedMs, failure) {
    const { isTruncated, durationMs = 0, isDurationCounted } = facts;
    const seconds = (decodedMs / 1000).toFixed(1);
    if (isTruncated)
        return `The file is cut short: only the first ${seconds} s could be decoded.`;
    if (failure !== undefined)
        return `The file is damaged: only the first ${seconds} s could be decoded.`;
    if (!isDurationCounted || durationMs - decodedMs < Math.max(LOSS_MS, durationMs / 100))
        return undefined;
    return `The file announces ${(durationMs / 1000).toFixed(1)} s of audio, but only ${seconds} s could be decoded.`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
;// CONCATENATED MODULE: ./dist/lib/local-service/audio/voice-detector.js



const WINDOW_SAMPLES = 512;
const MIN_SPEECH_SECONDS = 0.1;
/** How far before its detection speech may begin: two windows and the least speech, by sherpa-onnx's rule, and one to spare. */
const LOOK_BACK_SAMPLES = 3 * WINDOW_SAMPLES + MIN_SPEECH_SECONDS * resample/* RECOGNITION_RATE */.Xs;
/** Speech without the least pause is ended here, so that buffers stay bounded. */
const LONGEST_RUN_SAMPLES = 30 * resample/* RECOGNITION_RATE */.Xs;
/**
 * Silero's voice activity detection in sherpa-onnx.
 *
 * @throws TranscribeError (`install`) when the model file is absent, which sherpa-onnx would take for silence.
 */
async function loadVoiceDetector(loader, modelPath) {
    await (0,external_node_fs_promises_.access)(modelPath).catch((cause) => {
        throw new errors/* TranscribeError */.UB('install', 'The voice activity model is missing.', {
            advice: 'Delete the local engine’s cache folder; it is installed again on the next run.',
            cause,
        });
    });
    const { Vad } = await loader.load('sherpa-onnx-node');
    return () => new SileroDetector(Vad, modelPath);
}
class SileroDetector {
    windowSamples = WINDOW_SAMPLES;
    #vad;
    #position = 0;
    /** Where the speech going on may have begun. */
    #speechSince;
    constructor(Vad, model) {
        // Of 144 settings tried on seven recordings, those that lost no word.
        const sileroVad = {
            model,
            threshold: 0.5,
            minSpeechDuration: MIN_SPEECH_SECONDS,
            minSilenceDuration: 0.3,
            maxSpeechDuration: 15,
            windowSize: WINDOW_SAMPLES,
        };
        const config = { sileroVad, sampleRate: resample/* RECOGNITION_RATE */.Xs, numThreads: 1, provider: 'cpu', debug: 0 };
        this.#vad = new Vad(config, 60);
    }
    get horizon() {
        return this.#speechSince ?? Math.max(this.#position - LOOK_BACK_SAMPLES, 0);
    }
    accept(window) {
        this.#vad.acceptWaveform(window);
        this.#position += window.length;
        this.#speechSince = this.#vad.isDetected() ? this.horizon : undefined;
        if (this.#position - (this.#speechSince ?? this.#position) > LONGEST_RUN_SAMPLES)
            return this.finish();
        return this.#ended();
    }
    finish() {
        this.#vad.flush();
        this.#speechSince = undefined;
        return this.#ended();
    }
    #ended() {
        const spans = [];
        for (; !this.#vad.isEmpty(); this.#vad.pop()) {
            const { start, samples } = this.#vad.front(false);
            spans.push({ start, end: start + samples.length });
        }
        return spans;
    }
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/speech.js






/**
 * Opens a media file and finds its speech. Music and noise give no chunks, unless the cutting asks for sounds; silence
 * never does.
 *
 * @throws MediaError when nothing can be decoded, or a requested channel does not exist; TranscribeError when the file
 * cannot be read or a part of the local engine is missing.
 */
async function openSpeech(path, options) {
    const [makeResampler, makeDetector] = await Promise.all([
        (0,resample/* loadResampler */.cB)(options.loader),
        loadVoiceDetector(options.loader, options.vadModel),
    ]);
    let facts = {};
    let decodedMs = 0;
    const onFacts = (read) => {
        facts = read;
    };
    const blocks = decodeAudio(path, { ...options, onFacts });
    const first = await blocks.next();
    // An empty decoding has thrown already.
    if (first.done)
        throw new Error('The decoder ended without sound and without an error.');
    const properties = propertiesOf(facts, first.value);
    try {
        checkSelection(options.channels, properties.channels);
    }
    catch (error) {
        await blocks.return(undefined);
        throw error;
    }
    const counted = eachBlock(first.value, blocks, (block) => {
        decodedMs += durationMsOf(block);
    });
    const chunks = speechIn(counted, options.channels, makeResampler, makeDetector, options.cutting);
    return {
        properties,
        chunks,
        decodedMs: () => decodedMs,
        async close() {
            await chunks.return(undefined);
            // Chunks that nobody asked for have not taken over the blocks.
            await blocks.return(undefined);
        },
    };
}
function propertiesOf(facts, first) {
    return {
        format: facts.codec ?? 'unknown',
        samplingRate: facts.sampleRate ?? first.sampleRate,
        channels: facts.channels ?? first.channels.length,
        ...(facts.durationMs === undefined ? {} : { durationMs: Math.round(facts.durationMs) }),
    };
}
async function* eachBlock(first, rest, visit) {
    visit(first);
    yield first;
    for await (const block of rest) {
        visit(block);
        yield block;
    }
}
/** Finds the speech of each selected channel in blocks of sound. */
async function* speechIn(blocks, selection, makeResampler, makeDetector, cutting) {
    const numbers = selection === 'mix' ? [0] : [...new Set(selection)];
    const lanes = numbers.map((channel) => ({
        channel,
        signal: new resample/* RecognitionSignal */.qI(makeResampler),
        chunker: new Chunker(makeDetector(), cutting),
    }));
    for await (const block of blocks) {
        const signals = selectChannels(block, selection === 'mix' ? 'mix' : numbers);
        for (const [index, { channel, signal, chunker }] of lanes.entries()) {
            for (const samples of signal.push(signals[index] ?? new Float32Array(0), block.sampleRate))
                for (const chunk of chunker.push(samples))
                    yield { channel, ...chunk };
        }
    }
    for (const { channel, signal, chunker } of lanes) {
        for (const samples of signal.finish())
            for (const chunk of chunker.push(samples))
                yield { channel, ...chunk };
        for (const chunk of chunker.finish())
            yield { channel, ...chunk };
    }
}

// EXTERNAL MODULE: ./dist/lib/local-service/workers/messages.js
var messages = __webpack_require__(37816);
;// CONCATENATED MODULE: ./dist/lib/local-service/workers/stall.js
/** No honest file keeps a decoder busy for so long without a sound. */
const STALL_MS = 120_000;
/** Tells when work has not got on for too long. */
class StallWatch {
    reached = -1;
    since = 0;
    /** @param reached anything that grows as long as work goes on. */
    isStalled(reached, nowMs) {
        if (reached !== this.reached) {
            this.reached = reached;
            this.since = nowMs;
        }
        return nowMs - this.since > STALL_MS;
    }
}

;// CONCATENATED MODULE: ./dist/lib/local-service/workers/media-worker.js






/** Long silence brings no chunk for a while; an answer after this time shows that work goes on. */
const PATIENCE_MS = 1000;
/** Decodes one file at a time and hands out its speech piece by piece, as fast as it is asked for. */
function runMediaWorker() {
    let speech;
    let warnings = [];
    let pending;
    let watch = new StallWatch();
    (0,messages/* answerCalls */.k)({
        async open({ path, modulesFolder, ...request }) {
            await speech?.close();
            pending = undefined;
            watch = new StallWatch();
            warnings = [];
            const onWarning = (message) => warnings.push(message);
            speech = await openSpeech(path, { ...request, loader: (0,modules/* folderLoader */.I)(modulesFolder), onWarning });
            return speech.properties;
        },
        async next() {
            if (!speech)
                throw new Error('No file is open.');
            pending ??= speech.chunks.next();
            const stop = new AbortController();
            const patience = (0,promises_.setTimeout)(PATIENCE_MS, undefined, { signal: stop.signal }).catch(() => undefined);
            const result = await Promise.race([pending, patience]).finally(() => stop.abort());
            if (result)
                pending = undefined;
            // Answers alone would keep a decoder that hangs looking alive.
            else if (watch.isStalled(speech.decodedMs(), performance.now()))
                throw stalled();
            return {
                chunk: result?.done ? undefined : result?.value,
                ended: result?.done ?? false,
                decodedMs: speech.decodedMs(),
                warnings,
            };
        },
    });
}
function stalled() {
    return new media_error/* MediaError */.F('InvalidFile.DecodeFailed', 'The file is damaged: its decoding does not get on.');
}


/***/ }),

/***/ 37816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ answerCalls)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99517);

/** Answers the calls of the parent process until it goes away. */
function answerCalls(methods) {
    process.on('disconnect', () => process.exit());
    process.on('message', async (call) => {
        const answer = await answerTo(call, methods);
        process.send?.(answer);
    });
}
async function answerTo({ id, method, argument }, methods) {
    try {
        const run = methods[method];
        if (!run)
            throw new TypeError(`A worker knows no method ${method}.`);
        return { id, value: await run(argument) };
    }
    catch (error) {
        return { id, error: toFault(error) };
    }
}
function toFault(error) {
    const { message } = error instanceof Error ? error : { message: String(error) };
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TranscribeError */ .UB))
        return { code: 'recognition', message };
    const { serviceCode } = error;
    return { code: error.code, message, advice: error.advice, serviceCode };
}


/***/ })

};
