export const id = 477;
export const ids = [477];
export const modules = {

/***/ 77576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fC: () => (/* binding */ isTranscription),
  ni: () => (/* binding */ readTranscription),
  OS: () => (/* binding */ silentTranscription)
});

// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
// EXTERNAL MODULE: ./dist/lib/richtext/spacing.js
var spacing = __webpack_require__(25405);
// EXTERNAL MODULE: ./dist/lib/dashscope/json.js
var json = __webpack_require__(42485);
// EXTERNAL MODULE: ./dist/lib/richtext/parse.js + 2 modules
var parse = __webpack_require__(49335);
// EXTERNAL MODULE: ./dist/lib/richtext/vocabulary.js
var vocabulary = __webpack_require__(82454);
;// CONCATENATED MODULE: ./dist/lib/dashscope/words.js

/** Scripts with spaces, in which two pieces that touch belong to one word. */
const JOINABLE = /^[\p{L}\p{N}\p{M}'’-]$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** How far the sentence may differ from its pieces before they are no longer sought in it. */
const REACH = 32;
/**
 * Reads a sentence's `words[]`. Punctuation joins the word before it; a word that the recogniser cut in two
 * (`gl`, `enn`) is put together again where the sentence shows it in one.
 */
function readWords(items, sentence) {
    const words = [];
    let cursor = 0;
    for (const item of (0,json/* asArray */._j)(items)) {
        const piece = readPiece(item);
        if (!piece)
            continue;
        const at = sentence.slice(cursor, cursor + piece.text.length + REACH).indexOf(piece.text);
        const before = words.at(-1);
        if (before && at === 0 && touches(before.text, piece.text)) {
            before.text += piece.text;
            before.endMs = piece.endMs;
        }
        else {
            words.push(piece);
        }
        if (at >= 0)
            cursor += at + piece.text.length;
    }
    return words;
}
/** The text of a sentence that has only words. */
function textOfWords(items) {
    return (0,json/* asArray */._j)(items)
        .map((item) => {
        const { text, punctuation } = (0,json/* asObject */.eB)(item);
        return `${(0,json/* asText */.e1)(text) ?? ''}${(0,json/* asText */.e1)(punctuation) ?? ''}`;
    })
        .join('');
}
function readPiece(item) {
    const { text, punctuation, begin_time, end_time, estimated } = (0,json/* asObject */.eB)(item);
    const startMs = (0,json/* asNumber */.i)(begin_time);
    const endMs = (0,json/* asNumber */.i)(end_time);
    const shown = `${(0,json/* asText */.e1)(text)?.trim() ?? ''}${(0,json/* asText */.e1)(punctuation)?.trim() ?? ''}`;
    if (shown === '' || startMs === undefined || endMs === undefined)
        return undefined;
    return { text: shown, startMs, endMs, ...(estimated === true && { estimated }) };
}
function touches(left, right) {
    const [last = '', first = ''] = [left.at(-1), right[0]];
    return JOINABLE.test(last) && JOINABLE.test(first) && !UNSPACED.test(last) && !UNSPACED.test(first);
}

;// CONCATENATED MODULE: ./dist/lib/dashscope/sentence.js




function readSentence(item) {
    const raw = (0,json/* asText */.e1)(item.text) ?? textOfWords(item.words);
    const { segments, unknownTags } = (0,parse/* parseRichText */.F)(raw);
    const times = readTimes(item);
    const label = readEmotion(item.emotion);
    const shared = { ...speakerOf(item), ...languageOf(item), ...(label.emotion && { emotion: label.emotion }) };
    const [first] = segments;
    const unknown = [...unknownTags, ...label.unknown];
    if (!first)
        return { sentences: [], unknown };
    if (segments.length === 1) {
        return {
            sentences: [{ ...toSentence(first, times, shared), ...wordsOf(item, first), ...rawOf(raw, first) }],
            unknown,
        };
    }
    const spans = divide(times, segments);
    const sentences = segments.map((segment, index) => toSentence(segment, spans[index] ?? {}, shared));
    // The model's text stays whole, with the first of what came out of it.
    Object.assign(sentences[0] ?? {}, { raw });
    return { sentences, unknown };
}
function toSentence(segment, times, shared) {
    const { text, emotion, events, language } = segment;
    return { ...times, text, ...(emotion && { emotion }), events, ...(language && { language }), ...shared };
}
/** Both times or none, in order, none before the start of the audio. */
function readTimes(item) {
    const begin = (0,json/* asNumber */.i)(item.begin_time);
    const end = (0,json/* asNumber */.i)(item.end_time);
    if (begin === undefined || end === undefined)
        return {};
    const startMs = Math.max(0, begin);
    return { startMs, endMs: Math.max(startMs, end) };
}
/** Segments have no times of their own: they share the sentence's by the length of their texts. */
function divide({ startMs, endMs }, segments) {
    if (startMs === undefined || endMs === undefined)
        return [];
    const total = segments.reduce((sum, { text }) => sum + text.length, 0) || 1;
    let passed = 0;
    const at = () => Math.round(startMs + ((endMs - startMs) * passed) / total);
    return segments.map(({ text }) => {
        const begin = at();
        passed += text.length;
        return { startMs: begin, endMs: at() };
    });
}
/** Qwen names the emotion in a field of its own. */
function readEmotion(value) {
    const name = (0,json/* asText */.e1)(value)?.trim();
    if (!name)
        return { unknown: [] };
    const meaning = (0,vocabulary/* meaningOf */.P)(name);
    if (meaning.kind === 'emotion')
        return { emotion: meaning.emotion, unknown: [] };
    return { unknown: meaning.kind === 'nothing' ? [] : [name] };
}
function speakerOf({ speaker_id }) {
    const speaker = (0,json/* asNumber */.i)(speaker_id);
    return speaker !== undefined && Number.isInteger(speaker) && speaker >= 0 ? { speaker } : {};
}
function languageOf(item) {
    const language = (0,json/* asText */.e1)(item.language);
    return language ? { language } : {};
}
function wordsOf({ words: items }, { text }) {
    const words = readWords(items, text);
    return words.length > 0 ? { words } : {};
}
function rawOf(raw, { text }) {
    return raw.trim() === text ? {} : { raw };
}

;// CONCATENATED MODULE: ./dist/lib/dashscope/transcription.js




/**
 * Reads the JSON behind a result URL: Paraformer's, Fun-ASR's, Qwen's and both of SenseVoice's dialects alike. Unknown
 * fields are passed over, missing ones left out, and tags that nobody knows become warnings.
 * @throws TranscribeError `protocol` when it is no transcription at all.
 */
function readTranscription(reply) {
    if (!isTranscription(reply)) {
        throw new errors/* TranscribeError */.UB('protocol', 'What the service sent as the transcription is none.');
    }
    const root = (0,json/* asObject */.eB)(reply);
    const reading = (0,json/* asArray */._j)(root.transcripts).map((item, index) => readChannel((0,json/* asObject */.eB)(item), index));
    const channels = reading.map(({ channel }) => channel).sort((a, b) => a.channel - b.channel);
    const language = commonLanguage(channels);
    const durationMs = (0,json/* asNumber */.i)((0,json/* asObject */.eB)(root.properties).original_duration_in_milliseconds);
    const unknownTags = new Set(reading.flatMap(({ unknown }) => unknown));
    return {
        ...(language === undefined ? {} : { language }),
        ...(durationMs === undefined ? {} : { durationMs }),
        ...annotationsIn(root),
        channels,
        warnings: [...warningsOf(channels, unknownTags), ...serviceWarnings(root)],
    };
}
/** Whether a JSON value has the shape of a transcription, in any dialect. */
function isTranscription(value) {
    const { transcripts, properties, audio_info } = (0,json/* asObject */.eB)(value);
    if (Array.isArray(transcripts))
        return true;
    return (transcripts ?? undefined) === undefined && (properties !== undefined || audio_info !== undefined);
}
/** A transcription of audio in which nobody speaks. */
function silentTranscription(message = '') {
    // The cloud repeats the code as the message; a sentence says more.
    const isSentence = message.includes(' ');
    return { channels: [], warnings: [isSentence ? { ...SILENCE, message } : SILENCE] };
}
const SILENCE = { code: 'no-speech', message: 'No speech was found; the transcript is empty.' };
function readChannel(item, index) {
    const whole = (0,json/* asText */.e1)(item.text);
    const items = (0,json/* asArray */._j)(item.sentences);
    // Without sentences the text is all there is, and nothing tells its times.
    const read = (items.length > 0 ? items : [{ text: whole }]).map((sentence) => readSentence((0,json/* asObject */.eB)(sentence)));
    const sentences = [];
    const events = [];
    for (const part of read)
        collect(part, sentences, events);
    const named = (0,json/* asNumber */.i)(item.channel_id);
    const channel = named !== undefined && Number.isInteger(named) && named >= 0 ? named : index;
    return {
        channel: { channel, text: (0,spacing/* joinSentences */.DP)(sentences.map(({ text }) => text)), sentences, events },
        unknown: read.flatMap(({ unknown }) => unknown),
    };
}
/** What was only heard, between sentences, is an event of the channel where its times are known. */
function collect({ sentences }, into, events) {
    for (const sentence of sentences) {
        const { text, startMs, endMs, events: heard, emotion } = sentence;
        if (text !== '')
            into.push(sentence);
        else if (startMs !== undefined && endMs !== undefined) {
            events.push(...heard.map(({ type }) => ({ type, startMs, endMs })));
        }
        else if (heard.length > 0 || emotion)
            into.push(sentence);
    }
}
function commonLanguage(channels) {
    const languages = new Set(channels.flatMap(({ sentences }) => sentences.map(({ language }) => language)));
    return languages.size === 1 ? [...languages][0] : undefined;
}
function warningsOf(channels, unknownTags) {
    const silent = channels.every(({ sentences, events }) => sentences.length + events.length === 0);
    const tags = [...unknownTags];
    return [
        ...(silent ? [SILENCE] : []),
        ...(tags.length > 0 ? [{ code: 'unknown-tag', message: unknownTagSentence(tags) }] : []),
    ];
}
function unknownTagSentence(tags) {
    const shown = tags.slice(0, 10).join(' ');
    return `The model used marks that are not known and were left out: ${shown}${tags.length > 10 ? ' …' : ''}`;
}
/** The local service says what the model behind a name can tell, which the name alone does not. */
function annotationsIn({ annotations }) {
    if (!Array.isArray(annotations))
        return {};
    return { annotations: ['emotions', 'events'].filter((name) => annotations.includes(name)) };
}
/** The local service adds sentences of its own for the user. */
function serviceWarnings(root) {
    return (0,json/* asArray */._j)(root.warnings).flatMap((message) => typeof message === 'string' ? [{ code: 'service', message }] : []);
}


/***/ }),

/***/ 42836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71371);

/** Writes a transcript in every format asked for, and adds to its warnings what a format could not show. */
async function deliver(transcript, stem, folder, options) {
    transcript.warnings.push(...(0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWarnings */ .FP)(transcript, options.formats));
    const written = await Promise.allSettled(options.formats.map(async (format) => folder.write(`${stem}.${format}`, (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(transcript, format, options))));
    const files = written.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const failed = written.find((result) => result.status === 'rejected');
    return { files, ...(failed ? { failure: failed.reason } : {}) };
}


/***/ }),

/***/ 76778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ safeStem),
/* harmony export */   T: () => (/* binding */ StemBook)
/* harmony export */ });
const MAX_STEM_BYTES = 180;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?=\.|$)/i;
/**
 * A text as a file name's stem that every file system and the artifact store take: no separators, no control or
 * reserved characters, no leading dot, at most 180 bytes of UTF-8, never empty.
 */
function safeStem(text) {
    const plain = text
        .normalize('NFC')
        .toWellFormed()
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069"*/:<>?\\|]+/g, '_')
        .replace(/^[.\s]+/, '');
    // Cut first: what is cut may end in a dot too, and to look for the end of a long text takes its length squared.
    const stem = cutToBytes(plain, MAX_STEM_BYTES).replace(/[.\s]+$/, '') || 'transcript';
    return stem.replace(DEVICE, '$&_');
}
function cutToBytes(text, maxBytes) {
    let bytes = 0;
    let kept = '';
    for (const character of text) {
        bytes += Buffer.byteLength(character);
        if (bytes > maxBytes)
            break;
        kept += character;
    }
    return kept;
}
/** Hands out stems so that no two sources, and no file that is not ours, share one: `talk`, `talk-2`, `talk-3`. */
class StemBook {
    taken = new Set();
    isForeign;
    /** `isForeign` tells whether writing under a stem would replace somebody else's file. */
    constructor(isForeign) {
        this.isForeign = isForeign;
    }
    reserve(wanted) {
        const stem = safeStem(wanted);
        for (let number = 1;; number++) {
            const candidate = number === 1 ? stem : `${stem}-${number}`;
            // Some file systems do not tell cases apart.
            const key = candidate.toLowerCase();
            if (this.taken.has(key) || this.isForeign(candidate))
                continue;
            this.taken.add(key);
            return candidate;
        }
    }
}


/***/ }),

/***/ 14597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ OutputFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99517);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76778);






const MANIFEST = 'manifest.json';
const TASKS = 'tasks.json';
/** What these are called where somebody else's file has their name. */
const OTHER_NAMES = {
    [MANIFEST]: 'sensevoice-manifest.json',
    [TASKS]: 'sensevoice-tasks.json',
};
/** Names that no source's files may have. */
const RESERVED = Object.entries(OTHER_NAMES).flat();
/** The folder a run writes to. It replaces files that an earlier run wrote, and never another. */
class OutputFolder {
    path;
    own;
    writeContent;
    stems;
    constructor(path, own, extensions, writeContent) {
        this.path = path;
        this.own = own;
        this.writeContent = writeContent;
        this.stems = new _file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .StemBook */ .T((stem) => extensions
            .map((extension) => `${stem}.${extension}`)
            .some((name) => RESERVED.includes(name.toLowerCase()) || this.isForeign(name)));
    }
    /**
     * Makes the folder where it is missing.
     *
     * @throws InputError when it cannot be written to.
     */
    static async open(path, extensions, writeContent = (file, content) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(file, content)) {
        try {
            await makeFolder(path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK);
        }
        catch (cause) {
            const why = reasonOf(cause);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`The output folder ${path} cannot be written to: ${why}.`, {
                advice: 'Choose another with output-dir.',
                cause,
            });
        }
        const own = await readOwnFiles(path);
        return new OutputFolder(path, own, extensions, writeContent);
    }
    /** A free file name stem close to the wanted one. */
    reserveStem(wanted) {
        return this.stems.reserve(wanted);
    }
    /**
     * Writes a file so that it is never seen half written; gives its path.
     *
     * @throws TranscribeError `file`, the old file still in place.
     */
    async write(name, content) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, name);
        const part = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.part`);
        try {
            await this.writeContent(part, content);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(part, path);
        }
        catch (cause) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(part, { force: true }).catch(() => { });
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .TranscribeError */ .UB('file', `${path} could not be written: ${reasonOf(cause)}.`, { cause });
        }
        this.own.add(name);
        return path;
    }
    /** Writes the run's manifest, which also remembers which files are ours. */
    async writeManifest(run) {
        const name = this.freeName(MANIFEST);
        const ownFiles = [...this.own].filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, file)) && file !== name).sort();
        return this.write(name, `${JSON.stringify({ schema: 1, ...run, own_files: ownFiles }, undefined, 2)}\n`);
    }
    /**
     * Writes the tasks that are not finished, for a later run to collect; with none, removes what an earlier run wrote. Gives
     * the path of what is there.
     */
    async writeTasks(tasks) {
        const name = this.freeName(TASKS);
        if (tasks.length > 0)
            return this.write(name, `${JSON.stringify(tasks, undefined, 2)}\n`);
        if (this.own.has(name))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, name), { force: true });
        return undefined;
    }
    freeName(name) {
        return this.isForeign(name) ? (OTHER_NAMES[name] ?? name) : name;
    }
    isForeign(name) {
        return !this.own.has(name) && isThere((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, name));
    }
}
/** Also a link that leads nowhere is somebody's. */
function isThere(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
/** A manifest of more sources than anybody has is smaller. */
const LARGEST_MANIFEST_BYTES = 64 * 1024 ** 2;
/** The files that earlier runs wrote, by the manifest they left; a manifest of another make names none. */
async function readOwnFiles(folder) {
    for (const manifest of [MANIFEST, OTHER_NAMES[MANIFEST] ?? '']) {
        const names = ownFilesOf(await readManifest((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, manifest)).catch(() => ''));
        if (names)
            return new Set([...names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(name)), manifest]);
    }
    return new Set();
}
/** Nothing but a plain file: what a checkout brought may be a link to a device that never ends. */
async function readManifest(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
    return found.isFile() && found.size <= LARGEST_MANIFEST_BYTES ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8') : '';
}
function ownFilesOf(content) {
    try {
        const { own_files } = JSON.parse(content);
        if (Array.isArray(own_files) && own_files.every((name) => typeof name === 'string'))
            return own_files;
    }
    catch { }
    return undefined;
}
/** As `mkdir -p`. Node's own recursive form never returns where a file system refuses every name, such as `/proc`. */
async function makeFolder(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).isDirectory())
            return;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
        if (code !== 'ENOENT' || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(parent))
            throw error;
        await makeFolder(parent);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path);
    }
}
const REASONS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'it is on a read-only disk',
    ENOTDIR: 'a part of its path is a file',
    ENOENT: 'a part of its path cannot be made',
    EEXIST: 'there is a file of that name',
};
function reasonOf(error) {
    const { code = 'unknown error' } = error;
    return REASONS[code] ?? code;
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
        duration_ms: outcome.durationMs ?? null,
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
    const name = Object.hasOwn(LABELS, type) ? LABELS[type] : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(type.replaceAll('_', ' '));
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

/***/ 71371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FP: () => (/* binding */ formatWarnings),
  XX: () => (/* binding */ render)
});

// UNUSED EXPORTS: applyKeep

// EXTERNAL MODULE: ./dist/lib/formats/plain-text.js
var plain_text = __webpack_require__(37547);
;// CONCATENATED MODULE: ./dist/lib/formats/json-layout.js

const INDENT = '  ';
/**
 * JSON for people and for diffs: two spaces of indent, and each object or array without others inside it on one line, so that
 * a word or an event takes one line. Lone surrogates, which strict readers refuse, are U+FFFD, and nothing in it acts on a terminal.
 */
function layOut(value, indent = '') {
    if (typeof value !== 'object' || value === null)
        return scalar(value);
    const entries = Array.isArray(value)
        ? value.map((item) => ['', item])
        : Object.entries(value).map(([key, item]) => [`${scalar(key)}: `, item]);
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    const pad = Array.isArray(value) ? '' : ' ';
    if (entries.length === 0)
        return `${open}${close}`;
    if (entries.every(([, item]) => typeof item !== 'object' || item === null)) {
        return `${open}${pad}${entries.map(([key, item]) => key + scalar(item)).join(', ')}${pad}${close}`;
    }
    const inner = indent + INDENT;
    const lines = entries.map(([key, item]) => `${inner}${key}${layOut(item, inner)}`);
    return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
function scalar(value) {
    return typeof value === 'string' ? (0,plain_text/* inertJson */.nl)(JSON.stringify((0,plain_text/* wellFormed */.ES)(value))) : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./dist/lib/formats/json.js

/** The public JSON, indented by two spaces, small objects on a line of their own. */
function renderJson(transcript) {
    return `${layOut(toTranscriptJson(transcript))}\n`;
}
/** A transcript in the shape and key order of the public JSON, version 1. What is absent stays absent. */
function toTranscriptJson(transcript) {
    const { source, engine, model, annotations, language, durationMs, channels, warnings } = transcript;
    return {
        schema: 1,
        source,
        engine,
        model,
        annotations,
        ...(language !== undefined && { language }),
        ...(durationMs !== undefined && { duration_ms: Math.round(durationMs) }),
        channels: channels.map(channelJson),
        warnings: warnings.map(({ code, message }) => ({ code, message })),
    };
}
function channelJson({ channel, text, sentences, events }) {
    return { channel, text, sentences: sentences.map(sentenceJson), events: events.map(timedEventJson) };
}
function sentenceJson(sentence) {
    const { startMs, endMs, text, emotion, events, speaker, language, words, raw } = sentence;
    return {
        ...(startMs !== undefined && { start_ms: Math.round(startMs) }),
        ...(endMs !== undefined && { end_ms: Math.round(endMs) }),
        text,
        ...(emotion && { emotion }),
        events: events.map(({ type, from, to }) => ({ type, from, to })),
        ...(speaker !== undefined && { speaker }),
        ...(language !== undefined && { language }),
        ...(words && { words: words.map(wordJson) }),
        ...(raw !== undefined && { raw }),
    };
}
function wordJson({ text, startMs, endMs, estimated }) {
    const times = { start_ms: Math.round(startMs), end_ms: Math.round(endMs) };
    return { text, ...times, ...(estimated !== undefined && { estimated }) };
}
function timedEventJson({ type, startMs, endMs }) {
    return { type, start_ms: Math.round(startMs), end_ms: Math.round(endMs) };
}

// EXTERNAL MODULE: ./dist/lib/formats/keep.js
var keep = __webpack_require__(55106);
// EXTERNAL MODULE: ./dist/lib/formats/markdown.js
var markdown = __webpack_require__(4906);
;// CONCATENATED MODULE: ./dist/lib/formats/cues/sentences.js
/** Whether a sentence has both times, so that a cue can show it. */
function isTimed({ startMs, endMs }) {
    return Number.isFinite(startMs) && Number.isFinite(endMs);
}
/** The timed sentences of all channels, in the order they begin; those of one channel that begin together keep theirs. */
function timedSentences(transcript) {
    return transcript.channels
        .flatMap(({ channel, sentences }) => sentences.filter(isTimed).map((sentence) => timed(sentence, channel)))
        .sort((a, b) => a.startMs - b.startMs);
}
function timed(sentence, channel) {
    const startMs = Math.max(0, Math.round(sentence.startMs ?? 0));
    return { ...sentence, channel, startMs, endMs: Math.max(startMs, Math.round(sentence.endMs ?? 0)) };
}

// EXTERNAL MODULE: ./dist/lib/richtext/spacing.js
var spacing = __webpack_require__(25405);
// EXTERNAL MODULE: ./dist/lib/formats/event-labels.js
var event_labels = __webpack_require__(12627);
;// CONCATENATED MODULE: ./dist/lib/formats/line-breaks.js

const SENTENCE_END = /[.!?。！？…][\p{Pe}\p{Pf}"'’]*$/u;
const CLAUSE_END = /[,;:，、；：—–][\p{Pe}\p{Pf}"'’]*$/u;
/** "Dr.", "St.", "J.": the full stop ends no sentence. */
const ABBREVIATION = /^\p{Lu}\p{Ll}{0,2}\.$/u;
/** Articles and prepositions, which belong to what follows: in most languages they are the short words. */
const SHORT_WORD = /^\p{L}{1,3}$/u;
const SLACK_COST = 120;
/** How much it hurts to end a line or a cue after a unit: nothing after a sentence, little after a clause. */
function breakCost({ text, role }) {
    if (role === 'voice')
        return 1000;
    if (role === 'event')
        return 5;
    if (ABBREVIATION.test(text))
        return 55;
    if (SENTENCE_END.test(text))
        return 0;
    if (CLAUSE_END.test(text))
        return 5;
    return SHORT_WORD.test(text) && !(0,spacing/* isUnspaced */.Kc)(text) ? 55 : 40;
}
/** How much it hurts to leave a line or a cue partly empty: few are better than many, equal ones better than unequal. */
function slackCost(columns, capacity) {
    return SLACK_COST * Math.max(0, 1 - columns / capacity) ** 2;
}
/** The columns a unit adds to the line that begins at unit `start`. */
function addedColumns(units, index, start) {
    const space = index > start && units[index - 1]?.spaceAfter ? 1 : 0;
    return space + (units[index]?.columns ?? 0);
}
/** How many lines the units need, each filled as far as it goes. */
function lineCount(units, maxLineWidth) {
    let [lines, start, columns] = [0, 0, Number.POSITIVE_INFINITY];
    for (let index = 0; index < units.length; index++) {
        columns += addedColumns(units, index, start);
        if (columns <= maxLineWidth)
            continue;
        lines++;
        start = index;
        columns = addedColumns(units, index, start);
    }
    return lines;
}
/**
 * Sets the units in as few lines as they need, of about equal length, broken after clauses where possible. A line is wider
 * than `maxLineWidth` columns only where a single unit is.
 */
function breakLines(units, maxLineWidth) {
    const starts = lineStarts(units, maxLineWidth, lineCount(units, maxLineWidth));
    return starts.map((start, line) => lineText(units.slice(start, starts[line + 1])));
}
/** The cheapest way to set all units in exactly `count` lines, by dynamic programming over the ends of lines. */
function lineStarts(units, maxLineWidth, count) {
    if (count === 1)
        return [0];
    const ends = endCosts(units);
    const ways = [];
    let costs = [0, ...units.map(() => Number.POSITIVE_INFINITY)];
    for (let line = 0; line < count; line++) {
        const next = addLine(units, ends, costs, maxLineWidth);
        ways.push(next.ways);
        costs = next.costs;
    }
    const starts = [];
    for (let end = units.length; ways.length > 0;) {
        end = ways.pop()?.[end] ?? 0;
        starts.unshift(end);
    }
    return starts;
}
/** From the least cost of setting the first n units in some lines to that in one line more, and where that line starts. */
function addLine(units, ends, before, maxLineWidth) {
    const costs = before.map(() => Number.POSITIVE_INFINITY);
    const ways = before.map(() => 0);
    for (let start = 0; start < units.length; start++) {
        let columns = 0;
        for (let index = start; index < units.length; index++) {
            columns += addedColumns(units, index, start);
            if (columns > maxLineWidth && index > start)
                break;
            const cost = (before[start] ?? 0) + slackCost(columns, maxLineWidth) + (ends[index] ?? 0);
            if (cost >= (costs[index + 1] ?? 0))
                continue;
            costs[index + 1] = cost;
            ways[index + 1] = start;
        }
    }
    return { costs, ways };
}
/** What it costs to end a line or cue after each unit; the end of everything costs nothing. */
function endCosts(units) {
    return units.map((unit, index) => (index < units.length - 1 ? breakCost(unit) : 0));
}
function lineText(units) {
    const spaced = units.map(({ text, spaceAfter }, index) => spaceAfter && index < units.length - 1 ? `${text} ` : text);
    return spaced.join('');
}

;// CONCATENATED MODULE: ./dist/lib/formats/cues/limits.js
const MIN_CUE_MS = 1000;
const MAX_CUE_MS = 7000;
/** A pause between words that no cue spans. */
const PAUSE_MS = 2000;
/** How long a reader needs for a column: 20 a second, half of it for East Asian text, whose characters are wide. */
const READING_MS_PER_COLUMN = 50;

;// CONCATENATED MODULE: ./dist/lib/formats/cues/cuts.js


/** What another cue costs, against the costs of uneven cues and of ends within a clause: fewer cues win, but not at any price. */
const CUE_COST = 80;
/** The end of a cue is on screen longer than the end of a line, and matters as much more. */
const END_WEIGHT = 3;
/** What a cue costs that is over before it can be read. */
const HASTE_COST = 60;
/**
 * Divides a sentence's units, spoken at `times`, into cues: as few as their size, their length in time and long pauses allow,
 * divided after clauses where possible and of about equal size. Linear: only what fits into one cue is looked at from each unit.
 */
function cutUnits(units, times, limits) {
    const costs = [0, ...units.map(() => Number.POSITIVE_INFINITY)];
    const ways = { costs, starts: costs.map(() => 0), endCosts: endCosts(units) };
    for (let start = 0; start < units.length; start++)
        addCuesFrom(ways, units, times, start, limits);
    const pieces = [];
    for (let end = units.length; end > 0;) {
        const start = ways.starts[end] ?? 0;
        const startMs = times[start]?.startMs ?? 0;
        const endMs = Math.min(times[end - 1]?.endMs ?? startMs, startMs + MAX_CUE_MS);
        pieces.push({ startMs, endMs, units: units.slice(start, end) });
        end = start;
    }
    return pieces.reverse();
}
/** Tries every cue that begins at a unit. One of a single unit is always possible. */
function addCuesFrom(ways, units, times, start, limits) {
    const capacity = limits.maxLineWidth * limits.maxLines;
    const startMs = times[start]?.startMs ?? 0;
    let [lines, lineStart, lineColumns, columns] = [1, start, limits.indent, limits.indent];
    for (let index = start; index < units.length; index++) {
        lineColumns += addedColumns(units, index, lineStart);
        columns += addedColumns(units, index, start);
        if (lineColumns > limits.maxLineWidth) {
            if (index > start || limits.indent > 0)
                lines++;
            lineStart = index;
            lineColumns = addedColumns(units, index, index);
        }
        if (index > start && (lines > limits.maxLines || breaksInTime(times, start, index)))
            return;
        const haste = (times[index]?.endMs ?? 0) - startMs < MIN_CUE_MS ? HASTE_COST : 0;
        const cost = CUE_COST + slackCost(columns, capacity) + haste + END_WEIGHT * (ways.endCosts[index] ?? 0);
        addWay(ways, start, index + 1, cost);
    }
}
function addWay({ costs, starts }, start, end, cost) {
    const total = (costs[start] ?? 0) + cost;
    if (total >= (costs[end] ?? 0))
        return;
    costs[end] = total;
    starts[end] = start;
}
function breaksInTime(times, start, index) {
    const { startMs = 0, endMs = 0 } = times[index] ?? {};
    const pauseMs = startMs - (times[index - 1]?.endMs ?? 0);
    return pauseMs >= PAUSE_MS || endMs - (times[start]?.startMs ?? 0) > MAX_CUE_MS;
}

;// CONCATENATED MODULE: ./dist/lib/formats/cues/unit-times.js
/** How far beyond the word before a word is looked for in the sentence's text. */
const SEARCH_WINDOW = 64;
/**
 * The time of each unit: that of its words where the model timed them, else a share of the sentence's time by length.
 * Times never go back and stay within the sentence; the first unit starts and the last ends with it.
 */
function unitTimes(units, sentence) {
    const spans = wordSpans(sentence);
    const times = spans.length > 0 ? fromWords(units, spans) : byLength(units, sentence);
    let earliest = sentence.startMs;
    return times.map(({ startMs, endMs }, index) => {
        const start = index === 0 ? sentence.startMs : clamp(startMs, earliest, sentence.endMs);
        earliest = index === times.length - 1 ? sentence.endMs : clamp(endMs, start, sentence.endMs);
        return { startMs: start, endMs: earliest };
    });
}
function byLength(units, { startMs, endMs }) {
    const weights = units.map(({ role, columns }) => (role === 'words' ? columns + 1 : 0));
    const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const at = (weight) => Math.round(startMs + ((endMs - startMs) * weight) / total);
    let before = 0;
    return weights.map((weight) => {
        before += weight;
        return { startMs: at(before - weight), endMs: at(before) };
    });
}
/** Finds the words in the text. None, when so few are found that they must belong to another wording. */
function wordSpans({ text, words = [] }) {
    const spans = [];
    let cursor = 0;
    for (const { text: word, startMs, endMs } of words) {
        const found = text.slice(cursor, cursor + word.length + SEARCH_WINDOW).indexOf(word);
        if (word === '' || found < 0 || !(endMs >= startMs))
            continue;
        const from = cursor + found;
        cursor = from + word.length;
        spans.push({ from, to: cursor, startMs, endMs });
    }
    return spans.length * 2 > words.length ? spans : [];
}
function fromWords(units, spans) {
    let index = 0;
    let previousEndMs = spans[0]?.startMs ?? 0;
    return units.map(({ from, to }) => {
        while ((spans[index]?.to ?? Number.POSITIVE_INFINITY) <= from)
            index++;
        let last = index;
        while ((spans[last + 1]?.from ?? Number.POSITIVE_INFINITY) < to)
            last++;
        const [first, end] = [spans[index], spans[last]];
        const startMs = first ? timeAt(first, from) : previousEndMs;
        previousEndMs = end && end.from < to ? timeAt(end, to) : startMs;
        return { startMs, endMs: previousEndMs };
    });
}
/** The time of an offset in a word, or of the word's nearer edge where the offset is outside it. */
function timeAt({ from, to, startMs, endMs }, offset) {
    const share = clamp((offset - from) / (to - from), 0, 1);
    return Math.round(startMs + (endMs - startMs) * share);
}
function clamp(value, least, most) {
    return Math.max(least, Math.min(most, value));
}

// EXTERNAL MODULE: ./node_modules/get-east-asian-width/index.js
var get_east_asian_width = __webpack_require__(12057);
;// CONCATENATED MODULE: ./dist/lib/formats/cues/columns.js

/** How many columns a text takes on the screen: two for wide East Asian characters, none for marks that combine. */
function columnsOf(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let columns = 0;
    for (const character of text) {
        if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character))
            continue;
        columns += (0,get_east_asian_width/* eastAsianWidth */.Q1)(character.codePointAt(0) ?? 0);
    }
    return columns;
}

;// CONCATENATED MODULE: ./dist/lib/formats/cues/units.js



const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const SEGMENTER_WINDOW = 512;
/** What must not begin a line: closing punctuation, and the small kana and marks that belong to what precedes them. */
const CLOSER = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}…～々ー゛゜ヽヾゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u;
const OPENER = /[\p{Ps}\p{Pi}]$/u;
const PUNCTUATION_ONLY = /^[\p{Pe}\p{Pf}\p{Pd}.,!?;:…%。、！？；：]+$/u;
/** Cuts a text where a line may end. Joined (with a space where `spaceAfter`), the units are the plain text. */
function textUnits(text, maxColumns) {
    const units = [];
    for (const match of text.matchAll(/\S+/g)) {
        let from = match.index;
        for (const piece of (0,spacing/* isUnspaced */.Kc)(match[0]) ? breakable(match[0]) : [match[0]]) {
            addUnit(units, piece, from, maxColumns);
            from += piece.length;
        }
        const last = units.at(-1);
        if (last)
            last.spaceAfter = true;
    }
    return units;
}
/** An event's label or a speaker's name: undivided where a line can hold it, and no part of the text where it stands. */
function labelUnits(text, role, at, maxColumns) {
    const columns = columnsOf(text);
    if (columns <= maxColumns)
        return [{ text, role, from: at, to: at, columns, spaceAfter: true }];
    return textUnits(text, maxColumns).map((unit) => ({ ...unit, role, from: at, to: at }));
}
function addUnit(units, piece, from, maxColumns) {
    const text = (0,plain_text/* plainText */.wh)(piece);
    if (text === '')
        return;
    const last = units.at(-1);
    const to = from + piece.length;
    const columns = columnsOf(text);
    // French sets a space before "!": it still belongs to the word.
    if (last && PUNCTUATION_ONLY.test(text) && last.columns + 1 + columns <= maxColumns) {
        last.text += `${last.spaceAfter ? ' ' : ''}${text}`;
        last.columns += columns + (last.spaceAfter ? 1 : 0);
        last.to = to;
        last.spaceAfter = false;
    }
    else if (columns <= maxColumns) {
        units.push({ text, role: 'words', from, to, columns, spaceAfter: false });
    }
    else
        units.push(...slices(text, from, to, maxColumns));
}
/** Divides a text of a script without spaces into words, punctuation kept on its proper side. */
function breakable(text) {
    const pieces = [];
    for (const segment of segments(text, WORDS)) {
        const last = pieces.at(-1);
        if (last !== undefined && !mayBreak(last, segment))
            pieces[pieces.length - 1] = last + segment;
        else
            pieces.push(segment);
    }
    return pieces;
}
/** Segments a text in windows, each beginning where a segment began: a segmenter's time grows faster than the text's length. */
function* segments(text, segmenter) {
    for (let start = 0; start < text.length;) {
        const window = text.slice(start, start + SEGMENTER_WINDOW);
        const found = Array.from(segmenter.segment(window), ({ segment }) => segment);
        // The last one may go on beyond the window.
        if (start + window.length < text.length && found.length > 1)
            found.pop();
        yield* found;
        for (const segment of found)
            start += segment.length;
    }
}
function mayBreak(left, right) {
    if (CLOSER.test(right) || OPENER.test(left))
        return false;
    return (0,spacing/* isUnspaced */.Kc)(left.slice(-1)) || (0,spacing/* isUnspaced */.Kc)(right.slice(0, 1));
}
/** Cuts what is wider than a whole line between its characters. */
function slices(text, from, to, maxColumns) {
    const units = [];
    let end = from;
    for (const segment of segments(text, GRAPHEMES)) {
        const start = end;
        // Where something invisible was removed from the text, its offsets are slightly early, and the last one is right.
        end = Math.min(to, start + segment.length);
        const columns = columnsOf(segment);
        const last = units.at(-1);
        if (last && last.columns + columns <= maxColumns) {
            last.text += segment;
            last.columns += columns;
            last.to = end;
        }
        else
            units.push({ text: segment, role: 'words', from: start, to: end, columns, spaceAfter: false });
    }
    const last = units.at(-1);
    if (last)
        last.to = to;
    return units;
}

;// CONCATENATED MODULE: ./dist/lib/formats/cues/captions.js






/** One sentence as captions. Empty when it has neither words nor events nor an emotion to show. */
function speechCaptions({ sentence, voice, events }, limits) {
    const units = sentenceUnits(sentence, events, limits);
    return cutUnits(units, unitTimes(units, sentence), limits).map((piece) => ({
        ...piece,
        ...(voice !== undefined && { voice }),
        ...(sentence.emotion && { emotion: sentence.emotion }),
    }));
}
/** An event heard while nobody speaks, as a caption of its own. */
function eventCaption({ type, startMs, endMs }, { maxLineWidth }) {
    const units = labelUnits((0,event_labels/* eventLabel */.TS)(type), 'event', 0, maxLineWidth);
    return { startMs, endMs: Math.min(endMs, startMs + MAX_CUE_MS), units };
}
/** Two captions of one voice, shown together. */
function joinCaptions(first, second) {
    const last = first.units.at(-1);
    const [left, right] = [last?.text ?? '', second.units[0]?.text ?? ''];
    const spaceAfter = last?.spaceAfter === true && ((0,spacing/* gapBetween */.Dz)(left, right) === ' ' || /^\[|\]$/.test(left + right));
    const units = [...first.units.slice(0, -1), ...(last ? [{ ...last, spaceAfter }] : []), ...second.units];
    return { ...first, endMs: Math.max(first.endMs, second.endMs), units };
}
function sentenceUnits(sentence, events, limits) {
    const width = limits.maxLines === 1 ? limits.maxLineWidth - limits.indent : limits.maxLineWidth;
    const units = withEvents(textUnits(sentence.text, width), events, width);
    if (units.length > 0 || !sentence.emotion)
        return units;
    // Only an emotion was kept, or heard.
    return labelUnits(`[${sentence.emotion}]`, 'event', 0, width);
}
/** Puts each event's label before the word it begins with. */
function withEvents(words, events, width) {
    if (events.length === 0)
        return words;
    const units = [];
    let index = 0;
    for (const { type, from } of events) {
        const start = index;
        while ((words[index]?.to ?? Number.POSITIVE_INFINITY) <= from)
            index++;
        for (const word of words.slice(start, index))
            units.push(word);
        const last = units.at(-1);
        if (last)
            last.spaceAfter = true;
        units.push(...labelUnits((0,event_labels/* eventLabel */.TS)(type), 'event', from, width));
    }
    return units.concat(words.slice(index));
}
/** What each sentence shows, with its voice; events that only go on from the channel's last sentence are left out. */
function speechOf(sentences, added, voiceOf) {
    const previous = new Map();
    return sentences.map((sentence) => {
        const own = (0,event_labels/* shownEvents */.Lw)(sentence, previous.get(sentence.channel));
        previous.set(sentence.channel, sentence);
        const events = [...own, ...(added.get(sentence) ?? [])].sort((a, b) => a.from - b.from);
        return { sentence, voice: voiceOf(sentence), events };
    });
}

;// CONCATENATED MODULE: ./dist/lib/formats/cues/pacing.js



/** The widest gap across which two short captions are shown together. */
const JOIN_GAP_MS = 500;
/**
 * Makes captions follow one another without overlapping, in their order. Where two voices speak at once, the second waits until the
 * first can have been read, as long as both then fit into the time they share; where they cannot, they share it by length.
 */
function separate(captions) {
    const apart = [];
    for (const caption of captions) {
        const before = apart.at(-1);
        if (!before || caption.startMs >= before.endMs) {
            apart.push({ ...caption });
            continue;
        }
        const lastMs = Math.max(before.endMs, caption.endMs);
        const turnMs = Math.min(before.endMs, turnBetween(before, caption, lastMs));
        const endMs = Math.min(lastMs, Math.max(caption.endMs, turnMs + neededMs(caption)));
        before.endMs = turnMs;
        apart.push({ ...caption, startMs: turnMs, endMs });
    }
    return apart;
}
function turnBetween(before, after, lastMs) {
    const [first, second] = [neededMs(before), neededMs(after)];
    const earliest = before.startMs + first;
    const latest = lastMs - second;
    if (earliest <= latest)
        return Math.max(earliest, Math.min(latest, after.startMs));
    return before.startMs + Math.round(((lastMs - before.startMs) * first) / Math.max(1, first + second));
}
/** The time a caption cannot be cut below: enough to read it, or all that it has. */
function neededMs(caption) {
    return Math.min(caption.endMs - caption.startMs, readingMs(caption));
}
/** At least a second, more for more text, never more than a cue may last. */
function readingMs({ units }) {
    const columns = units.reduce((sum, unit) => sum + unit.columns, 0);
    return Math.min(MAX_CUE_MS, Math.max(MIN_CUE_MS, columns * READING_MS_PER_COLUMN));
}
/** Shows neighbours of one voice and mood together where the next caption comes too soon for one of them to be read. */
function joinHurried(captions, limits) {
    const joined = [];
    captions.forEach((caption, index) => {
        const before = joined.at(-1);
        const hurried = caption.startMs - (before?.startMs ?? 0) < MIN_CUE_MS ||
            (captions[index + 1]?.startMs ?? Number.POSITIVE_INFINITY) - caption.startMs < MIN_CUE_MS;
        const both = before && hurried && belongTogether(before, caption) && joinCaptions(before, caption);
        if (both && fits(both, limits))
            joined[joined.length - 1] = both;
        else
            joined.push(caption);
    });
    return joined;
}
function belongTogether(first, second) {
    return (first.voice === second.voice &&
        first.emotion === second.emotion &&
        second.startMs - first.endMs <= JOIN_GAP_MS &&
        second.endMs - first.startMs <= MAX_CUE_MS);
}
function fits({ units }, { maxLineWidth, maxLines, indent }) {
    const name = { text: '', role: 'voice', from: 0, to: 0, columns: indent, spaceAfter: false };
    return lineCount(indent > 0 ? [name, ...units] : units, maxLineWidth) <= maxLines;
}
/**
 * Lets each caption stay until it can be read, as far as the silence after it and the end of the audio allow. What still has no
 * length gets a millisecond, since players drop or refuse empty cues.
 */
function linger(captions, durationMs = Number.POSITIVE_INFINITY) {
    let freeMs = 0;
    return captions.map((caption, index) => {
        const startMs = Math.max(caption.startMs, freeMs);
        const nextMs = captions[index + 1]?.startMs ?? Number.POSITIVE_INFINITY;
        const wanted = Math.min(startMs + readingMs(caption), nextMs, durationMs);
        freeMs = Math.max(caption.endMs, wanted, startMs + 1);
        return { ...caption, startMs, endMs: freeMs };
    });
}

// EXTERNAL MODULE: ./dist/lib/formats/timed-events.js
var timed_events = __webpack_require__(24);
;// CONCATENATED MODULE: ./dist/lib/formats/cues/place-events.js


/** How long after an event began it still makes sense to tell of it. */
const LATE_MS = 10_000;
/** Finds a place for each timed event where it moves no speech. `sentences` in the order they begin. */
function placeEvents(transcript, sentences) {
    const silences = silencesBetween(sentences);
    const placed = { alone: [], within: new Map() };
    for (const event of (0,timed_events/* shownTimedEvents */.O)(transcript)) {
        const silence = silenceIn(silences, event);
        if (silence)
            placed.alone.push({ ...event, ...silence });
        else
            tellWithin(placed.within, sentences, event);
    }
    return placed;
}
function silencesBetween(sentences) {
    const silences = [];
    let speechEndMs = 0;
    for (const { startMs, endMs } of sentences) {
        if (startMs - speechEndMs >= MIN_CUE_MS)
            silences.push({ startMs: speechEndMs, endMs: startMs });
        speechEndMs = Math.max(speechEndMs, endMs);
    }
    return [...silences, { startMs: speechEndMs, endMs: Number.POSITIVE_INFINITY }];
}
/** The first part of an event with silence enough after it for a cue. */
function silenceIn(silences, event) {
    const silence = silences[firstIndex(silences, ({ endMs }) => endMs - MIN_CUE_MS >= event.startMs)];
    if (!silence)
        return undefined;
    const startMs = Math.max(silence.startMs, event.startMs);
    const late = startMs > event.startMs && startMs >= Math.min(event.endMs, event.startMs + LATE_MS);
    return late ? undefined : { startMs, endMs: Math.max(startMs, Math.min(event.endMs, silence.endMs)) };
}
function tellWithin(within, sentences, { type, startMs }) {
    const next = firstIndex(sentences, (sentence) => sentence.startMs > startMs);
    const [before, after] = [sentences[next - 1], sentences[next]];
    const sentence = before && (before.endMs > startMs || !after) ? before : after;
    if (!sentence)
        return;
    const share = (startMs - sentence.startMs) / Math.max(1, sentence.endMs - sentence.startMs);
    const at = Math.round(Math.max(0, Math.min(1, share)) * sentence.text.length);
    const events = within.get(sentence);
    if (events)
        events.push({ type, from: at, to: at });
    else
        within.set(sentence, [{ type, from: at, to: at }]);
}
/** The first index whose item passes, by bisection: items that fail come before those that pass. */
function firstIndex(items, passes) {
    let [low, high] = [0, items.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        const item = items[middle];
        if (item !== undefined && passes(item))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

// EXTERNAL MODULE: ./dist/lib/formats/voices.js
var voices = __webpack_require__(55088);
;// CONCATENATED MODULE: ./dist/lib/formats/cues.js








/**
 * Cuts a transcript's timed sentences and events into cues, in order and never overlapping: at most `maxLines` lines of
 * `maxLineWidth` columns, at most 7 s long, and long enough to read where the audio allows. Sentences without times are left out.
 */
function toCues(transcript, options) {
    const voiceOf = (0,voices/* voiceNames */.B)(transcript);
    const sentences = timedSentences(transcript);
    const widest = options.voicesInText ? sentences.map((sentence) => nameColumns(voiceOf(sentence))) : [];
    const indent = widest.reduce((most, columns) => Math.max(most, columns), 0);
    // A name that fills most of a line leaves no room for words, and is not shown.
    const limits = { ...options, indent: indent * 3 <= options.maxLineWidth * 2 ? indent : 0 };
    const { alone, within } = placeEvents(transcript, sentences);
    const speech = speechOf(sentences, within, voiceOf);
    const spoken = inChannelOrder(speech.map((each) => ({ channel: each.sentence.channel, captions: speechCaptions(each, limits) })));
    const captions = [...spoken, ...alone.map((event) => eventCaption(event, limits))];
    captions.sort((a, b) => a.startMs - b.startMs);
    const paced = linger(joinHurried(separate(captions), limits), transcript.durationMs);
    return paced.map((caption, index) => toCue(caption, paced[index - 1], limits));
}
/** Keeps a channel's words in order where its sentences overlap: no caption begins before the one before it. */
function inChannelOrder(groups) {
    const latest = new Map();
    return groups.flatMap(({ channel, captions }) => captions.map((caption) => {
        const startMs = Math.max(caption.startMs, latest.get(channel) ?? 0);
        latest.set(channel, startMs);
        return { ...caption, startMs, endMs: Math.max(startMs, caption.endMs) };
    }));
}
function toCue(caption, before, limits) {
    const { startMs, endMs, units, voice, emotion } = caption;
    const named = limits.indent > 0 && voice !== undefined && voice !== before?.voice;
    const name = named ? labelUnits(`${voice}:`, 'voice', 0, limits.maxLineWidth) : [];
    return {
        startMs,
        endMs,
        lines: breakLines([...name, ...units], limits.maxLineWidth),
        ...(voice !== undefined && { voice }),
        ...(emotion && { emotion }),
    };
}
function nameColumns(name) {
    return name === undefined ? 0 : columnsOf(`${name}: `);
}

// EXTERNAL MODULE: ./dist/lib/formats/spoken-sentences.js + 1 modules
var spoken_sentences = __webpack_require__(47578);
// EXTERNAL MODULE: ./dist/lib/formats/timestamps.js
var timestamps = __webpack_require__(34866);
;// CONCATENATED MODULE: ./dist/lib/formats/subtitles.js




/** SubRip: UTF-8, LF, cues numbered from 1, voices as "Speaker 1:" where they change. No speech is an empty file. */
function renderSrt(transcript, options) {
    const cues = toCues(transcript, { ...options, voicesInText: true });
    return cues
        .map(({ startMs, endMs, lines }, index) => {
        const times = `${(0,timestamps/* srtTime */.JM)(startMs)} --> ${(0,timestamps/* srtTime */.JM)(endMs)}`;
        return `${index + 1}\n${times}\n${lines.map(srtText).join('\n')}\n`;
    })
        .join('\n');
}
/**
 * WebVTT: voices as `<v>`, emotions as classes (`<c.happy>`) that a page can style. There is no STYLE block: FFmpeg (ticket 9064), and
 * the players built on it, would read nothing after one. No speech is a header alone; a note tells when sentences have no times.
 */
function renderVtt(transcript, options) {
    const cues = toCues(transcript, { ...options, voicesInText: false });
    const blocks = cues.map((cue) => `${(0,timestamps/* vttTime */.g$)(cue.startMs)} --> ${(0,timestamps/* vttTime */.g$)(cue.endMs)}\n${vttPayload(cue)}`);
    const untimed = untimedWarning(transcript);
    const note = untimed ? [`NOTE ${untimed.message}`] : [];
    return `${['WEBVTT', ...note, ...blocks].join('\n\n')}\n`;
}
/** Tells how many sentences subtitles must leave out because the model gave them no times. */
function untimedWarning(transcript) {
    const sentences = (0,spoken_sentences/* spokenSentences */.Z)(transcript).filter(({ text }) => text !== '');
    const untimed = sentences.filter((sentence) => !isTimed(sentence)).length;
    if (untimed === 0)
        return undefined;
    const message = untimed === sentences.length
        ? 'The model gave no times, so subtitles hold no words.'
        : `${untimed} of ${sentences.length} sentences have no times, so subtitles leave them out.`;
    return { code: 'untimed-sentences', message };
}
/** SubRip has no escapes: what players would take for markup is written with characters that only look like it. */
function srtText(line) {
    return line.replace(/[<>{}]/g, (character) => SRT_LOOKALIKES[character] ?? '');
}
const SRT_LOOKALIKES = { '<': '‹', '>': '›', '{': '(', '}': ')' };
function vttPayload({ lines, voice, emotion }) {
    const text = lines.map(vttText).join('\n');
    const coloured = emotion ? `<c.${emotion}>${text}</c>` : text;
    return voice === undefined ? coloured : `<v ${voice}>${coloured}</v>`;
}
function vttText(line) {
    return line.replace(/[&<>]/g, (character) => VTT_ESCAPES[character] ?? '');
}
const VTT_ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

;// CONCATENATED MODULE: ./dist/lib/formats/text.js


/** The words and nothing else: a line for each sentence, an empty line where another voice begins. Empty for no speech. */
function renderText(transcript) {
    const lines = [];
    let before;
    for (const { text, voice } of (0,spoken_sentences/* spokenSentences */.Z)(transcript)) {
        const line = (0,plain_text/* plainText */.wh)(text);
        if (line === '')
            continue;
        if (lines.length > 0 && voice !== before)
            lines.push('');
        lines.push(line);
        before = voice;
    }
    return lines.map((line) => `${line}\n`).join('');
}

;// CONCATENATED MODULE: ./dist/lib/formats/index.js






const RENDERERS = {
    txt: renderText,
    srt: renderSrt,
    vtt: renderVtt,
    md: markdown/* renderMarkdown */.G,
    json: renderJson,
};
/** Writes a transcript in one format, as the content of a UTF-8 file with LF line ends. */
function render(transcript, format, options) {
    return RENDERERS[format]((0,keep/* applyKeep */.q)(transcript, options.keep), options);
}
/** What the formats asked for cannot show of a transcript. */
function formatWarnings(transcript, formats) {
    if (!formats.includes('srt') && !formats.includes('vtt'))
        return [];
    const untimed = untimedWarning(transcript);
    return untimed ? [untimed] : [];
}


/***/ }),

/***/ 55106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ applyKeep)
/* harmony export */ });
/**
 * What remains of a transcript when only some kinds of content are kept: sentences and channels left with nothing go, their times
 * stay with what remains. `raw` holds all kinds at once and remains only with all of them. The input is not changed.
 */
function applyKeep(transcript, keep) {
    const kept = new Set(keep);
    if (kept.size === 3)
        return transcript;
    return {
        ...transcript,
        annotations: transcript.annotations.filter((annotation) => kept.has(annotation)),
        channels: transcript.channels.map((channel) => keepInChannel(channel, kept)),
    };
}
function keepInChannel(channel, kept) {
    return {
        channel: channel.channel,
        text: kept.has('text') ? channel.text : '',
        sentences: channel.sentences.map((sentence) => keepInSentence(sentence, kept)).filter(saysSomething),
        events: kept.has('events') ? channel.events : [],
    };
}
function keepInSentence(sentence, kept) {
    const { text, words, emotion, events, raw: _, ...frame } = sentence;
    const keepText = kept.has('text');
    return {
        ...frame,
        text: keepText ? text : '',
        ...(keepText && words && { words }),
        ...(kept.has('emotions') && emotion && { emotion }),
        events: kept.has('events')
            ? keepText
                ? events
                : events.map(({ type }) => ({ type, from: 0, to: 0 }))
            : [],
    };
}
function saysSomething({ text, emotion, events }) {
    return text !== '' || emotion !== undefined || events.length > 0;
}


/***/ }),

/***/ 29556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown),
/* harmony export */   Z: () => (/* binding */ escapeHtml)
/* harmony export */ });
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    // Backslashes do not stop GitHub's formulas, nor the templates of site generators.
    $: '&#36;',
    '{': '&#123;',
    '}': '&#125;',
    '\u200b': '&#8203;',
};
/** Where GitHub makes links, mentions and emoji of plain text: an invisible character at `$` of each match's end prevents it. */
const AUTOMATIC = [
    /@/g,
    /#(?=\d)/g,
    /GH-(?=\d)/gi,
    // Also inside a word: GitHub finds addresses after a digit or an underscore.
    /(?:https?|ftp|mailto|xmpp):/gi,
    /www(?=\.)/gi,
    // Two digits between colons are a time; every emoji's name is another.
    /:(?!\d\d:)(?=[\w+-]{1,100}:)/g,
];
/** What can be the id of a commit: broken up so that no part of it is long enough to be one. */
const COMMIT = /\b[0-9a-f]{7,40}\b/gi;
/** One line of untrusted plain text as Markdown that shows exactly that: no markup, HTML, link, mention, reference, emoji or workflow command. */
function escapeMarkdown(text) {
    return inert(text)
        .replace(/[\\`*_[\]#|~]/g, '\\$&')
        .replace(/[&<>${}\u200b]/g, (character) => ESCAPES[character] ?? character)
        .replace(/^[-+=:]|^(\d{1,9})(?=[.)])/, (start, digits) => (digits ? `${digits}\\` : `\\${start}`));
}
/** The same for the inside of an HTML element, where a backslash escapes nothing. */
function escapeHtml(text) {
    return inert(text).replace(/[\\`*_[\]#|~&<>${}\u200b]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function inert(text) {
    return AUTOMATIC.reduce((result, pattern) => result.replace(pattern, '$&\u200b'), text).replace(COMMIT, (id) => id.replace(/^.|.{6}(?=.)/g, '$&\u200b'));
}


/***/ }),

/***/ 4906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown),
/* harmony export */   m: () => (/* binding */ renderParagraphs)
/* harmony export */ });
/* harmony import */ var _richtext_spacing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25405);
/* harmony import */ var _event_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12627);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29556);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37547);
/* harmony import */ var _spoken_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47578);
/* harmony import */ var _timed_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24);
/* harmony import */ var _timestamps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34866);







/** A pause after which a new paragraph begins, and the length after which the next sentence begins one. */
const PARAGRAPH_PAUSE_MS = 2000;
const PARAGRAPH_LENGTH = 600;
/** A page for readers: title, facts, and paragraphs with time, speaker, emotion and events. Nothing in a transcript becomes markup. */
function renderMarkdown(transcript) {
    const spoken = renderParagraphs(transcript);
    const body = spoken.length > 0 ? spoken : ['*No speech was recognised.*'];
    const notes = transcript.warnings.map(({ message }) => `> ${inline(message)}`);
    return `${[`# ${inline(titleOf(transcript.source))}`, facts(transcript), ...body, ...notes].join('\n\n')}\n`;
}
/** What was said and heard, in paragraphs; none for silence. */
function renderParagraphs(transcript) {
    return paragraphs(passagesOf(transcript)).map(paragraph);
}
function facts({ durationMs, language, engine, model }) {
    return [
        ...(durationMs === undefined ? [] : [`Duration ${(0,_timestamps_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTime */ .Mj)(durationMs)}`]),
        ...(language === undefined ? [] : [`Language ${inline(language)}`]),
        `Model ${inline(model)} (${engine})`,
    ].join(' · ');
}
/** The file's name. What follows it in a URL is left out: it can be a signature. */
function titleOf(source) {
    const path = /^[a-z][a-z\d+.-]*:\/\//i.test(source) ? source.replace(/[?#].*$/s, '') : source;
    const name = path.split(/[\\/]/).findLast((segment) => segment !== '') ?? path;
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
function passagesOf(transcript) {
    const previous = new Map();
    const spoken = (0,_spoken_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .spokenSentences */ .Z)(transcript).map((sentence) => {
        const events = (0,_event_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .shownEvents */ .Lw)(sentence, previous.get(sentence.channel));
        previous.set(sentence.channel, sentence);
        return passageOf(sentence, events);
    });
    const heard = (0,_timed_events_js__WEBPACK_IMPORTED_MODULE_3__/* .shownTimedEvents */ .O)(transcript).map(({ type, startMs, endMs }) => ({
        startMs,
        endMs,
        text: labelled(type),
    }));
    const all = [...spoken, ...heard].filter(({ text, emotion }) => text !== '' || emotion);
    const timed = all.every(({ startMs }) => startMs !== undefined);
    return timed ? all.sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0)) : all;
}
function passageOf(sentence, events) {
    const { startMs, endMs, voice, emotion, text } = sentence;
    return {
        ...(startMs !== undefined && { startMs }),
        ...(endMs !== undefined && { endMs }),
        ...(voice !== undefined && { voice }),
        ...(emotion && { emotion }),
        text: withEvents(text, events),
    };
}
function withEvents(text, events) {
    const pieces = [];
    let end = 0;
    for (const { type, from } of events) {
        const start = Math.max(end, (0,_event_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .wordStart */ .ZJ)(text, from));
        pieces.push(inline(text.slice(end, start)), labelled(type));
        end = start;
    }
    pieces.push(inline(text.slice(end)));
    return pieces.filter((piece) => piece !== '').join(' ');
}
function paragraphs(passages) {
    const groups = [];
    let length = 0;
    for (const passage of passages) {
        const group = groups.at(-1);
        const last = group?.at(-1);
        length = last && length < PARAGRAPH_LENGTH && continues(last, passage) ? length : 0;
        if (group && length > 0)
            group.push(passage);
        else
            groups.push([passage]);
        length += passage.text.length;
    }
    return groups;
}
function continues(last, next) {
    const pauseMs = (next.startMs ?? 0) - (last.endMs ?? next.startMs ?? 0);
    return last.voice === next.voice && last.emotion === next.emotion && pauseMs < PARAGRAPH_PAUSE_MS;
}
function paragraph(passages) {
    const { startMs, voice, emotion } = passages[0] ?? {};
    const time = startMs === undefined ? '' : `[${(0,_timestamps_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTime */ .Mj)(startMs)}]`;
    const head = [time, voice ?? ''].filter((part) => part !== '').join(' ');
    const text = (0,_richtext_spacing_js__WEBPACK_IMPORTED_MODULE_4__/* .joinSentences */ .DP)(passages.map((passage) => passage.text));
    return [head && `**${head}**`, emotion && `*(${emotion})*`, text].filter(Boolean).join(' ');
}
function labelled(type) {
    return `*${inline((0,_event_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .eventLabel */ .TS)(type))}*`;
}
function inline(text) {
    return (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .F)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainText */ .wh)(text));
}


/***/ }),

/***/ 47578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ spokenSentences)
});

;// CONCATENATED MODULE: ./dist/lib/transcript.js
/** All sentences of all channels in the order they are spoken; untimed ones keep their place in their channel. */
function sentencesInOrder(transcript) {
    const all = transcript.channels.flatMap(({ channel, sentences }) => sentences.map((sentence) => ({ ...sentence, channel })));
    const timed = all.every((sentence) => sentence.startMs !== undefined);
    return timed ? all.sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0)) : all;
}

// EXTERNAL MODULE: ./dist/lib/formats/voices.js
var voices = __webpack_require__(55088);
;// CONCATENATED MODULE: ./dist/lib/formats/spoken-sentences.js


/** All sentences for a reader. A channel that has text but no sentences counts as one sentence without times. */
function spokenSentences(transcript) {
    const voiceOf = (0,voices/* voiceNames */.B)(transcript);
    const channels = transcript.channels.map((channel) => channel.sentences.length > 0 || channel.text === ''
        ? channel
        : { ...channel, sentences: [{ text: channel.text, events: [] }] });
    return sentencesInOrder({ ...transcript, channels }).map((sentence) => {
        const voice = voiceOf(sentence);
        return voice === undefined ? sentence : { ...sentence, voice };
    });
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

/***/ 34866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ srtTime),
/* harmony export */   Mj: () => (/* binding */ shortTime),
/* harmony export */   g$: () => (/* binding */ vttTime)
/* harmony export */ });
/** `00:00:01,500` as SubRip writes it. Hours grow beyond two digits where needed. */
function srtTime(ms) {
    return clock(ms, ',');
}
/** `00:00:01.500` as WebVTT writes it. Hours grow beyond two digits where needed. */
function vttTime(ms) {
    return clock(ms, '.');
}
/** `01:05`, or `1:01:05` from an hour on: whole seconds, rounded down, so that a reader who seeks there misses nothing. */
function shortTime(ms) {
    const seconds = Math.floor(Math.max(0, ms) / 1000);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    return `${hours > 0 ? `${hours}:` : ''}${padded(minutes, 2)}:${padded(seconds % 60, 2)}`;
}
function clock(ms, separator) {
    // Rounded once, before it is taken apart: 999.5 ms is one second, not "00,1000".
    const whole = Math.round(Math.max(0, ms));
    const seconds = Math.floor(whole / 1000);
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return `${parts.map((part) => padded(part, 2)).join(':')}${separator}${padded(whole % 1000, 3)}`;
}
function padded(value, digits) {
    return String(value).padStart(digits, '0');
}


/***/ }),

/***/ 55088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ voiceNames)
/* harmony export */ });
/** Names who speaks, counted from 1: by channel where there are several, by speaker where speakers were told apart, else not at all. */
function voiceNames(transcript) {
    const several = transcript.channels.length > 1;
    return ({ channel, speaker }) => {
        const names = [
            ...(several ? [`Channel ${channel + 1}`] : []),
            ...(speaker === undefined ? [] : [`Speaker ${speaker + 1}`]),
        ];
        return names.length > 0 ? names.join(', ') : undefined;
    };
}


/***/ }),

/***/ 49335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ parseRichText)
});

// EXTERNAL MODULE: ./dist/lib/richtext/spacing.js
var spacing = __webpack_require__(25405);
;// CONCATENATED MODULE: ./dist/lib/richtext/draft.js

function emptyDraft() {
    return { pieces: [], length: 0, last: '', spaced: false, waiting: [] };
}
/** Adds text that stood between two tags. Its outer white space counts, but only once a visible character follows. */
function appendText(draft, raw) {
    const text = raw.replace(/\s+/g, ' ');
    const visible = withoutDelimiterHalf(draft.last, text.trim());
    if (text.startsWith(' '))
        draft.spaced = true;
    if (visible === '')
        return;
    const gap = draft.spaced && draft.length > 0 ? ' ' : (0,spacing/* gapBetween */.Dz)(draft.last, visible);
    draft.pieces.push(gap, visible);
    for (const span of draft.waiting)
        span.from = draft.length + gap.length;
    draft.waiting = [];
    draft.length += gap.length + visible.length;
    draft.last = visible;
    draft.spaced = text.endsWith(' ');
}
/** Two halves of a delimiter must not meet where a tag was removed: a tag would arise that nobody wrote. */
function withoutDelimiterHalf(left, right) {
    return /[<|]$/.test(left) ? right.replace(/^[|>][|>\s]*/, '') : right;
}
/** Starts a span at the next visible character. */
function openSpan(draft, span) {
    draft.waiting.push(span);
    return span;
}
/** Ends a span after the last visible character; a span without any is empty, and stays where it was closed. */
function closeSpan(draft, span) {
    span.to = draft.length;
    if (span.from !== undefined)
        return;
    span.from = draft.length;
    draft.waiting = draft.waiting.filter((waiting) => waiting !== span);
}

// EXTERNAL MODULE: ./dist/lib/richtext/vocabulary.js
var vocabulary = __webpack_require__(82454);
;// CONCATENATED MODULE: ./dist/lib/richtext/tokens.js

/** Punctuation models put spaces into the tags they meet (`< | HAPPY | >`): known names are read in that form too. */
const SPACED_TAG = `<\\s{0,2}\\|\\s{0,2}(/?)\\s{0,2}(${vocabulary/* KNOWN_NAMES */.v.join('|')})\\s{0,2}\\|\\s{0,2}>`;
const ANY_TAG = '<\\|(/?)([^<>|\\s]{1,64})\\|>';
const MARKUP = new RegExp(`${SPACED_TAG}|${ANY_TAG}|<\\||\\|>`, 'giu');
/** Cuts a model's text into tags and the text between them. Total: any string has exactly one answer. */
function tokenize(raw) {
    const tokens = [];
    let end = 0;
    for (const match of raw.matchAll(MARKUP)) {
        if (match.index > end)
            tokens.push({ kind: 'text', raw: raw.slice(end, match.index) });
        tokens.push(markupToken(match));
        end = match.index + match[0].length;
    }
    if (end < raw.length)
        tokens.push({ kind: 'text', raw: raw.slice(end) });
    return tokens;
}
function markupToken(match) {
    const [raw, spacedSlash, spacedName, slash, anyName] = match;
    const name = spacedName ?? anyName;
    if (name === undefined)
        return { kind: 'fragment', raw };
    return { kind: 'tag', raw, name, closing: (spacedSlash ?? slash) === '/' };
}

;// CONCATENATED MODULE: ./dist/lib/richtext/parse.js



/**
 * Reads SenseVoice's tags in both dialects: the hosted `sensevoice-v1` (events opened and closed, emotion last) and
 * the open SenseVoice-Small (language, emotion, event and ITN before the text, no closers). One flat pass serves both: an event
 * that is never closed lasts to the end of its segment, a closer without an opener says nothing, and events may cross.
 * Total: never throws, leaves no tag in the text and loses no word.
 */
function parseRichText(raw) {
    const draft = emptyDraft();
    const first = openSegment(draft, undefined);
    const state = { draft, segments: [first], current: first, unknownTags: new Set() };
    for (const token of tokenize(raw))
        readToken(state, token);
    closeSegment(state);
    return finish(state);
}
function readToken(state, token) {
    if (token.kind === 'text')
        appendText(state.draft, token.raw);
    else if (token.kind === 'fragment')
        state.unknownTags.add(token.raw);
    else
        readTag(state, token);
}
function readTag(state, { raw, name, closing }) {
    const meaning = (0,vocabulary/* meaningOf */.P)(name);
    if (meaning.kind === 'unknown')
        state.unknownTags.add(raw);
    else if (meaning.kind === 'event')
        readEvent(state, meaning.type, closing);
    else if (closing)
        return;
    else if (meaning.kind === 'emotion')
        state.current.emotions.push(meaning.emotion);
    else if (meaning.kind === 'language')
        startSegment(state, meaning.language);
}
function readEvent(state, type, closing) {
    const { open, events } = state.current;
    const running = open.get(type);
    if (!closing && running)
        running.depth++;
    else if (!closing) {
        const event = openSpan(state.draft, { type, depth: 1, from: undefined, to: undefined });
        open.set(type, event);
        events.push(event);
    }
    else if (running && --running.depth === 0) {
        closeSpan(state.draft, running);
        open.delete(type);
    }
}
function startSegment(state, language) {
    closeSegment(state);
    state.current = openSegment(state.draft, language);
    state.segments.push(state.current);
}
function openSegment(draft, language) {
    const blank = { from: undefined, to: undefined, language, emotions: [], events: [], open: new Map() };
    return openSpan(draft, blank);
}
function closeSegment({ draft, current }) {
    for (const event of current.open.values())
        closeSpan(draft, event);
    closeSpan(draft, current);
}
function finish({ draft, segments, unknownTags }) {
    const text = draft.pieces.join('');
    const said = segments.filter(({ from, to, emotions, events, language }) => from !== to || emotions.length > 0 || events.length > 0 || language !== undefined);
    const languages = new Set(said.map(({ language }) => language));
    const whole = {
        from: 0,
        to: text.length,
        language: languages.size === 1 ? [...languages][0] : undefined,
        emotions: said.flatMap(({ emotions }) => emotions),
        events: said.flatMap(({ events }) => events),
        open: new Map(),
    };
    return {
        ...segmentOf(text, whole),
        unknownTags: [...unknownTags],
        segments: said.map((segment) => segmentOf(text, segment)),
    };
}
function segmentOf(whole, { from = 0, to = 0, language, emotions, events }) {
    const emotion = emotions.at(-1);
    return {
        text: whole.slice(from, to),
        ...(emotion && { emotion }),
        emotions,
        events: events.map((event) => ({
            type: event.type,
            from: (event.from ?? from) - from,
            to: (event.to ?? to) - from,
        })),
        ...(language && { language }),
    };
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

/***/ 82454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf),
/* harmony export */   v: () => (/* binding */ KNOWN_NAMES)
/* harmony export */ });
const EMOTIONS = ['neutral', 'happy', 'angry', 'sad', 'fearful', 'disgusted', 'surprised'];
const EVENTS = [
    'speech',
    'applause',
    'bgm',
    'laughter',
    'cry',
    'sneeze',
    'breath',
    'cough',
    'sing',
    'speech_noise',
    'gbg',
];
const LANGUAGES = ['zh', 'en', 'yue', 'ja', 'ko'];
/** Names by which the models say "no emotion", "no event", or how numbers were written. */
const NOTHING = ['emo_unknown', 'special_token_1', 'event_unk', 'withitn', 'woitn'];
const MEANINGS = new Map([
    ...EMOTIONS.map((emotion) => [emotion, { kind: 'emotion', emotion }]),
    ...EVENTS.map((type) => [type, { kind: 'event', type }]),
    ...LANGUAGES.map((language) => [language, { kind: 'language', language }]),
    ...NOTHING.map((name) => [name, { kind: 'nothing' }]),
    ['nospeech', { kind: 'language' }],
]);
/** Every tag name of both dialects, in lower case. */
const KNOWN_NAMES = [...MEANINGS.keys()];
/** What a tag's name says, in either dialect (`sensevoice-v1` or the open SenseVoice-Small) and any letter case. */
function meaningOf(name) {
    return MEANINGS.get(name.toLowerCase()) ?? { kind: 'unknown' };
}


/***/ }),

/***/ 24217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ findSources)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
;// CONCATENATED MODULE: ./dist/lib/sources/lfs-pointer.js

/** No pointer is longer, by Git LFS's own specification. */
const MAX_POINTER_BYTES = 1024;
/** Whether a file is what Git LFS leaves in place of one that was not fetched: a few lines of text that name its hash. */
async function isLfsPointer(path, sizeBytes) {
    if (sizeBytes >= MAX_POINTER_BYTES)
        return false;
    const content = await (0,promises_.readFile)(path, 'latin1');
    return content.startsWith('version https://git-lfs.github.com/spec/');
}

// EXTERNAL MODULE: ./dist/lib/sources/source.js
var source = __webpack_require__(4016);
;// CONCATENATED MODULE: ./dist/lib/sources/find-sources.js







/**
 * Turns what the user named into sources, in that order: URLs as they are, files checked, globs expanded. A name that
 * leads nowhere becomes an entry of its own, so that it cannot hold up the others; one named twice is kept once. A glob
 * that begins with `!` takes away what the others found.
 */
async function findSources(names) {
    const found = new Map();
    const left = names.filter((name) => name.startsWith('!'));
    const takenAway = await identitiesOf(left.map((name) => name.slice(1)));
    for (const name of names) {
        if (left.includes(name))
            continue;
        for (const entry of await expand(name)) {
            const key = await identityOf(entry);
            if (takenAway.has(key))
                continue;
            const known = found.get(key);
            if (known && 'count' in known)
                known.count++;
            else
                found.set(key, 'error' in entry ? entry : { source: entry, count: 1 });
        }
    }
    return [...found.values()];
}
async function identitiesOf(patterns) {
    const paths = (await Promise.all(patterns.map(expandGlob))).flat();
    return new Set(await Promise.all(paths.map(identityOfFile)));
}
async function expand(name) {
    try {
        if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name))
            return [toUrl(name)];
        if (await (0,promises_.stat)(name).catch(() => undefined))
            return [await toFile(name)];
        if (!(0,dist/* isDynamicPattern */.ey)(name))
            throw new errors/* InputError */.dz(`There is no file ${name}.`);
        const paths = await expandGlob(name);
        if (paths.length === 0)
            return [{ name, error: new errors/* InputError */.dz(`No file matches ${name}.`), isPattern: true }];
        return await Promise.all(paths.map((path) => toFile(path).catch((error) => refused(path, error))));
    }
    catch (error) {
        return [refused(name, error)];
    }
}
/** Paths as a shell would give them: absolute for an absolute pattern, else relative to the working folder. */
async function expandGlob(pattern) {
    const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
    const paths = await (0,dist/* glob */.TI)(slashed, { expandDirectories: false, absolute: (0,external_node_path_.isAbsolute)(pattern) });
    return paths.sort();
}
function refused(name, error) {
    if (error instanceof errors/* InputError */.dz)
        return { name, error };
    return { name, error: new errors/* InputError */.dz(`${(0,source/* displayName */.QC)(name)} cannot be read.`, { cause: error }) };
}
function toUrl(name) {
    const { protocol } = URL.canParse(name) ? new URL(name) : { protocol: '' };
    if (!['http:', 'https:', 'oss:'].includes(protocol)) {
        throw new errors/* InputError */.dz(`${(0,source/* displayName */.QC)(name)} is not a URL that can be fetched.`, {
            advice: 'Use an http(s) URL, an oss:// URL of the vendor store, or the path of a file.',
        });
    }
    // The service wants spaces and non-ASCII letters percent-encoded; what is encoded already stays as it is.
    return { kind: 'url', name, url: protocol === 'oss:' ? name : new URL(name).href };
}
async function toFile(path) {
    const found = await (0,promises_.stat)(path);
    if (found.isDirectory()) {
        throw new errors/* InputError */.dz(`${path} is a folder.`, {
            advice: `Name its files, for example "${path.replace(/\/+$/, '')}/*.mp3".`,
        });
    }
    if (!found.isFile()) {
        throw new errors/* InputError */.dz(`${path} is not a regular file.`, { advice: 'Save what it gives to a file first.' });
    }
    if (found.size === 0)
        throw new errors/* InputError */.dz(`${path} is empty.`);
    await (0,promises_.access)(path, promises_.constants.R_OK).catch((cause) => {
        throw new errors/* InputError */.dz(`${path} cannot be read: permission denied.`, { cause });
    });
    if (await isLfsPointer(path, found.size)) {
        throw new errors/* InputError */.dz(`${path} is only a pointer of Git LFS, not the recording.`, {
            advice: 'Fetch it first: lfs: true at actions/checkout, or git lfs pull.',
        });
    }
    return {
        kind: 'file',
        name: path,
        fileName: (0,external_node_path_.basename)(path),
        path,
        sizeBytes: found.size,
        open: () => (0,external_node_fs_.createReadStream)(path),
    };
}
async function identityOf(entry) {
    if ('error' in entry)
        return `name ${entry.name}`;
    if (entry.kind === 'url')
        return `url ${entry.url}`;
    return identityOfFile(entry.path ?? entry.name);
}
async function identityOfFile(path) {
    return `file ${await (0,promises_.realpath)(path).catch(() => path)}`;
}


/***/ })

};
