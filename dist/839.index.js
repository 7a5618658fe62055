export const id = 839;
export const ids = [839,394];
export const modules = {

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

/** Writes a transcript in every format asked for that is a file of its own, and adds to its warnings what a format could not show. */
async function deliver(transcript, stem, folder, options) {
    transcript.warnings.push(...(0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWarnings */ .FP)(transcript, options.formats));
    const delivered = { files: [] };
    // One after the other: of a day of speech each format is a large text.
    for (const format of (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .transcriptFormats */ .zH)(options.formats)) {
        try {
            delivered.files.push(await folder.write(`${stem}.${format}`, (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(transcript, format, options)));
        }
        catch (failure) {
            delivered.failure ??= failure;
        }
    }
    return delivered;
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
/* harmony import */ var _formats_plain_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37547);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76778);







const MANIFEST = 'manifest.json';
const TASKS = 'tasks.json';
const REPORT = 'report.html';
/** What these are called where somebody else's file has their name. */
const OTHER_NAMES = {
    [MANIFEST]: 'sensevoice-manifest.json',
    [TASKS]: 'sensevoice-tasks.json',
    [REPORT]: 'sensevoice-report.html',
};
/** Names that no source's files may have. */
const RESERVED = Object.entries(OTHER_NAMES).flat();
/** The folder a run writes to. It replaces files that an earlier run wrote, and never another. */
class OutputFolder {
    path;
    own;
    extensions;
    writeContent;
    stems;
    constructor(path, own, extensions, writeContent) {
        this.path = path;
        this.own = own;
        this.extensions = extensions;
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
        await removeOldParts(path);
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
    /**
     * Says which files are going to be written, so that the run which goes on after one that was killed knows them for ours. A
     * disk that has no room for that may still have it for them.
     */
    async announce(stems) {
        const names = stems.flatMap((stem) => this.extensions.map((extension) => `${stem}.${extension}`));
        const page = this.freeName(REPORT);
        await this.writeList({ state: 'running' }, [...this.ownFiles(), ...names, page]).catch(() => { });
    }
    /** Writes the run's manifest, which also remembers which files are ours. */
    async writeManifest(run) {
        return this.writeList(run, this.ownFiles());
    }
    writeList(run, ownFiles) {
        const name = this.freeName(MANIFEST);
        const own_files = [...new Set(ownFiles)].filter((file) => file !== name).sort();
        return this.write(name, jsonText({ schema: 1, ...run, own_files }));
    }
    ownFiles() {
        return [...this.own].filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, file)));
    }
    /**
     * Writes the tasks that are not finished, for a later run to collect; with none, removes what an earlier run wrote. Gives
     * the path of what is there.
     */
    async writeTasks(tasks) {
        const name = this.freeName(TASKS);
        if (tasks.length > 0)
            return this.write(name, jsonText(tasks));
        await this.removeOwn(name);
        return undefined;
    }
    /** Writes the page of the run from its pieces; gives its path. */
    writeReport(content) {
        return this.write(this.freeName(REPORT), content);
    }
    /** Removes the page that an earlier run wrote, since this one has none. */
    async removeReport() {
        await this.removeOwn(this.freeName(REPORT));
    }
    async removeOwn(name) {
        if (this.own.has(name))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, name), { force: true });
    }
    freeName(name) {
        return this.isForeign(name) ? (OTHER_NAMES[name] ?? name) : name;
    }
    isForeign(name) {
        return !this.own.has(name) && isThere((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, name));
    }
}
/** What is being written has such a name, for no longer than that takes. */
const PART = /^\.[0-9a-f]{12}\.part$/;
const PART_LIFE_MS = 3_600_000;
/** Removes what runs that were killed left half written. */
async function removeOldParts(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder).catch(() => []);
    for (const path of names.filter((name) => PART.test(name)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name))) {
        const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => ({ mtimeMs: Date.now() }));
        if (Date.now() - mtimeMs > PART_LIFE_MS)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true }).catch(() => { });
    }
}
/** Names of sources are anybody's: nothing in them acts on a terminal that shows the file. */
function jsonText(value) {
    return `${(0,_formats_plain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .inertJson */ .nl)(JSON.stringify(value, undefined, 2))}\n`;
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

/***/ 76840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ TextSpool)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** What is held in memory; what a few sources say is far less. */
const MOST_CHARACTERS = 4_000_000;
/** Texts by number, which come in any order and are wanted in theirs. Many do not take much memory: they go to a temporary file. */
class TextSpool {
    mostCharacters;
    places = [];
    characters = 0;
    file;
    constructor(mostCharacters = MOST_CHARACTERS) {
        this.mostCharacters = mostCharacters;
    }
    set(index, text) {
        this.places[index] = this.characters + text.length > this.mostCharacters ? this.store(text) : text;
        if (typeof this.places[index] === 'string')
            this.characters += text.length;
    }
    /** Empty where there is none of that number. */
    text(index) {
        const place = this.places[index];
        return place === undefined ? '' : this.load(place);
    }
    /** In the order of their numbers; numbers without a text are passed over. */
    *texts() {
        for (const place of this.places)
            if (place !== undefined)
                yield this.load(place);
    }
    close() {
        if (!this.file)
            return;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.file.descriptor);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.file.folder, { recursive: true, force: true });
        this.file = undefined;
    }
    /** A disk that takes nothing leaves the text in memory. */
    store(text) {
        try {
            this.file ??= openFile();
            const content = Buffer.from(text);
            const position = this.file.size;
            let written = 0;
            while (written < content.length)
                written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.file.descriptor, content, written, content.length - written, position + written);
            this.file.size += content.length;
            return { position, bytes: content.length };
        }
        catch {
            return text;
        }
    }
    load(place) {
        if (typeof place === 'string' || !this.file)
            return String(place);
        const content = Buffer.alloc(place.bytes);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.file.descriptor, content, 0, place.bytes, place.position);
        return content.toString();
    }
}
function openFile() {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'sensevoice-transcribe-'));
    return { descriptor: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'texts'), 'wx+', 0o600), folder, size: 0 };
}


/***/ }),

/***/ 7222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** `11 s`, `4 min 5 s`, `1 h 23 min`. */
function spanOf(ms) {
    const seconds = Math.max(0, Math.round(ms / 1000));
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return joined(Math.floor(seconds / 60), 'min', seconds % 60, 's');
    const minutes = Math.round(seconds / 60);
    return joined(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}
function joined(whole, unit, rest, restUnit) {
    return rest === 0 ? `${grouped(whole)} ${unit}` : `${grouped(whole)} ${unit} ${rest} ${restUnit}`;
}
/** `8 sources`, `1 source`, `1,000 sources`. */
function counted(count, noun) {
    return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
function grouped(count) {
    return count.toLocaleString('en-US');
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
  XX: () => (/* binding */ render),
  zH: () => (/* binding */ transcriptFormats)
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
    if (!isBranch(value))
        return scalar(value);
    return Array.isArray(value) ? layOutArray(value, indent) : layOutObject(value, indent);
}
function layOutArray(items, indent) {
    if (!items.some(isBranch))
        return `[${items.map(scalar).join(', ')}]`;
    const inner = indent + INDENT;
    return `[\n${items.map((item) => inner + layOut(item, inner)).join(',\n')}\n${indent}]`;
}
function layOutObject(object, indent) {
    const names = Object.keys(object);
    if (names.length === 0)
        return '{}';
    if (!names.some((name) => isBranch(object[name])))
        return `{ ${names.map((name) => `${scalar(name)}: ${scalar(object[name])}`).join(', ')} }`;
    const inner = indent + INDENT;
    const lines = names.map((name) => `${inner}${scalar(name)}: ${layOut(object[name], inner)}`);
    return `{\n${lines.join(',\n')}\n${indent}}`;
}
function isBranch(value) {
    return typeof value === 'object' && value !== null;
}
/** What stands in JSON as it is: most words of most transcripts, of which there may be millions. */
const AS_IT_IS = /^[ !#-[\]-~]*$/;
function scalar(value) {
    if (typeof value !== 'string')
        return Number.isFinite(value) ? String(value) : JSON.stringify(value);
    return AS_IT_IS.test(value) ? `"${value}"` : (0,plain_text/* inertJson */.nl)(JSON.stringify((0,plain_text/* wellFormed */.ES)(value)));
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
/** Those of the formats asked for that each transcript has a file of; the page is one for all. */
function transcriptFormats(formats) {
    return formats.filter((format) => format !== 'html');
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

/***/ 75648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ languagesOf),
/* harmony export */   c: () => (/* binding */ languageName)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37547);

/** Codes of the languages that are spoken, those of most sentences first. */
function languagesOf({ language, channels }) {
    if (language)
        return [language];
    const counts = new Map();
    for (const { sentences } of channels)
        for (const { language: code } of sentences)
            if (code)
                counts.set(code, (counts.get(code) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}
const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
/** `English` for `en`; a code of which no name is known stands as it is. */
function languageName(code) {
    try {
        return names.of(code) ?? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(code);
    }
    catch {
        return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(code);
    }
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
/* harmony import */ var _richtext_spacing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25405);
/* harmony import */ var _event_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12627);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29556);
/* harmony import */ var _passages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57426);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37547);
/* harmony import */ var _timestamps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34866);






/** A page for readers: title, facts, and paragraphs with time, speaker, emotion and events. Nothing in a transcript becomes markup. */
function renderMarkdown(transcript) {
    const spoken = renderParagraphs(transcript);
    const body = spoken.length > 0 ? spoken : ['*No speech was recognised.*'];
    const notes = transcript.warnings.map(({ message }) => `> ${inline(message)}`);
    return `${[`# ${inline(titleOf(transcript.source))}`, facts(transcript), ...body, ...notes].join('\n\n')}\n`;
}
/** What was said and heard, in paragraphs; none for silence. */
function renderParagraphs(transcript) {
    return (0,_passages_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraphsOf */ .D)((0,_passages_js__WEBPACK_IMPORTED_MODULE_0__/* .passagesOf */ .T)(transcript)).map(paragraph);
}
function facts({ durationMs, language, engine, model }) {
    return [
        ...(durationMs === undefined ? [] : [`Duration ${(0,_timestamps_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTime */ .Mj)(durationMs)}`]),
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
function paragraph(passages) {
    const { startMs, voice, emotion } = passages[0] ?? {};
    const time = startMs === undefined ? '' : `[${(0,_timestamps_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTime */ .Mj)(startMs)}]`;
    const head = [time, voice ?? ''].filter((part) => part !== '').join(' ');
    const text = (0,_richtext_spacing_js__WEBPACK_IMPORTED_MODULE_2__/* .joinSentences */ .DP)(passages.map(({ pieces }) => markdownOf(pieces)));
    return [head && `**${head}**`, emotion && `*(${emotion})*`, text].filter(Boolean).join(' ');
}
function markdownOf(pieces) {
    return pieces
        .map((piece) => ('text' in piece ? inline(piece.text) : labelled(piece.event)))
        .filter((piece) => piece !== '')
        .join(' ');
}
function labelled(type) {
    return `*${inline((0,_event_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .eventLabel */ .TS)(type))}*`;
}
function inline(text) {
    return (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .F)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(text));
}


/***/ }),

/***/ 57426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ paragraphsOf),
/* harmony export */   T: () => (/* binding */ passagesOf)
/* harmony export */ });
/* harmony import */ var _event_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12627);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37547);
/* harmony import */ var _spoken_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47578);
/* harmony import */ var _timed_events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24);




/** A pause after which a new paragraph begins, and the length after which the next passage begins one. */
const PARAGRAPH_PAUSE_MS = 2000;
const PARAGRAPH_LENGTH = 600;
/** All that a reader is told of a transcript, in order. */
function passagesOf(transcript) {
    const previous = new Map();
    const spoken = (0,_spoken_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .spokenSentences */ .Z)(transcript).map((sentence) => {
        const events = (0,_event_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .shownEvents */ .Lw)(sentence, previous.get(sentence.channel));
        previous.set(sentence.channel, sentence);
        return passageOf(sentence, events);
    });
    const heard = (0,_timed_events_js__WEBPACK_IMPORTED_MODULE_2__/* .shownTimedEvents */ .O)(transcript).map(({ type, startMs, endMs }) => ({
        startMs,
        endMs,
        pieces: [{ event: type }],
        heard: [type],
    }));
    const all = [...spoken, ...heard].filter(({ pieces, emotion }) => pieces.length > 0 || emotion);
    const timed = all.every(({ startMs }) => startMs !== undefined);
    return timed ? all.sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0)) : all;
}
function passageOf(sentence, events) {
    const { startMs, endMs, voice, emotion, language, text } = sentence;
    return {
        ...(startMs !== undefined && { startMs }),
        ...(endMs !== undefined && { endMs }),
        ...(voice !== undefined && { voice }),
        ...(emotion && { emotion }),
        ...(language !== undefined && { language }),
        pieces: piecesOf(text, events),
        heard: [...new Set(sentence.events.filter(_event_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .isShown */ .aJ).map(({ type }) => type))],
    };
}
function piecesOf(text, events) {
    const pieces = [];
    let end = 0;
    for (const { type, from } of events) {
        const start = Math.max(end, (0,_event_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .wordStart */ .ZJ)(text, from));
        pieces.push({ text: text.slice(end, start) }, { event: type });
        end = start;
    }
    pieces.push({ text: text.slice(end) });
    return pieces.filter((piece) => 'event' in piece || (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(piece.text) !== '');
}
/** Passages in paragraphs: a new one begins with another voice or emotion, after a pause, and after some length. */
function paragraphsOf(passages) {
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
        length += lengthOf(passage);
    }
    return groups;
}
function lengthOf({ pieces }) {
    const sizes = pieces.map((piece) => ('text' in piece ? piece.text : (0,_event_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .eventLabel */ .TS)(piece.event)).length);
    return sizes.reduce((sum, size) => sum + size, 0);
}
function continues(last, next) {
    const pauseMs = (next.startMs ?? 0) - (last.endMs ?? next.startMs ?? 0);
    return last.voice === next.voice && last.emotion === next.emotion && pauseMs < PARAGRAPH_PAUSE_MS;
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

/***/ 30971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ recordingOf),
/* harmony export */   T: () => (/* binding */ webMedia)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4016);


/** Where a page in `folder` finds the recording of a source; absent where it cannot, or only with a secret. */
function recordingOf(entry, { source: name, fileUrl }, folder) {
    if (entry && 'error' in entry)
        return undefined;
    const source = entry?.source;
    if (source?.kind === 'file')
        return source.path === undefined ? undefined : fileMedia(source.path, folder);
    return webMedia(source?.kind === 'url' ? source.url : (fileUrl ?? name));
}
/** An address of the web that opens for everybody; whatever is signed, or names a user, does not. */
function webMedia(address) {
    if (!URL.canParse(address))
        return undefined;
    const { href, protocol } = new URL(address);
    if (!/^https?:$/.test(protocol) || new URL((0,_sources_source_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .QC)(href)).href !== href)
        return undefined;
    return href;
}
function fileMedia(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
    // On another drive of Windows there is no way from one to the other.
    if (way === '' || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way))
        return undefined;
    const segments = way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).map((segment) => encodeURIComponent(segment.toWellFormed()));
    return segments[0] === '..' ? segments.join('/') : `./${segments.join('/')}`;
}


/***/ }),

/***/ 80657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ reportFor)
});

// UNUSED EXPORTS: ReportWriter

// EXTERNAL MODULE: ./dist/lib/delivery/text-spool.js
var text_spool = __webpack_require__(76840);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
// EXTERNAL MODULE: ./dist/lib/formats/languages.js
var languages = __webpack_require__(75648);
// EXTERNAL MODULE: ./dist/lib/formats/plain-text.js
var plain_text = __webpack_require__(37547);
// EXTERNAL MODULE: ./dist/lib/formats/timestamps.js
var timestamps = __webpack_require__(34866);
;// CONCATENATED MODULE: ./dist/lib/report/html.js

/** Markup that only {@link html} makes, so that no text gets into a page without being escaped. */
class Html {
    markup;
    constructor(markup) {
        this.markup = markup;
    }
}
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters, and marks that reorder what is shown
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Markup from a template. Whatever is put into it is escaped, for text and for quoted attributes alike. */
function html(parts, ...contents) {
    let markup = parts[0];
    for (const [index, content] of contents.entries())
        markup += markupOf(content) + parts[index + 1];
    return new Html(markup);
}
function markupOf(content) {
    if (content === undefined || content === false)
        return '';
    if (content instanceof Html)
        return content.markup;
    if (typeof content === 'object')
        return content.map(({ markup }) => markup).join('');
    return escapeText(String(content));
}
function escapeText(text) {
    return (0,plain_text/* wellFormed */.ES)(text)
        .replace(INVISIBLE, '')
        .replace(/[&<>"']/g, (character) => ESCAPES[character]);
}

;// CONCATENATED MODULE: ./dist/lib/report/facts.js




const ENGINES = { dashscope: 'DashScope', local: 'the local engine' };
const MOST_LANGUAGES = 4;
/** What is known of a source beside its text: length, languages, voices, model. */
function factsOf({ transcript, model, cached }) {
    const facts = transcript ? transcriptFacts(transcript) : [html `Model ${(0,plain_text/* plainText */.wh)(model)}`];
    const all = cached ? [...facts, html `recognised in an earlier run`] : facts;
    return html `<ul class="facts">${all.map((fact) => html `<li>${fact}</li>`)}</ul>`;
}
function transcriptFacts(transcript) {
    const { model, engine } = transcript;
    const duration = durationOf(transcript);
    const languages = languagesText(transcript);
    return [
        ...(duration ? [html `${duration}`] : []),
        ...(languages ? [html `${languages}`] : []),
        html `${(0,plain_text/* plainText */.wh)(model)} by ${ENGINES[engine] ?? engine}`,
    ];
}
function durationOf(transcript) {
    const ms = transcript?.durationMs;
    return ms !== undefined && Number.isFinite(ms) ? (0,timestamps/* shortTime */.Mj)(ms) : '';
}
/** The languages of the sentences, the most frequent first. */
function languagesText(transcript) {
    const names = (0,languages/* languagesOf */.P)(transcript).map(languages/* languageName */.c);
    const others = names.length - MOST_LANGUAGES;
    return (others > 0 ? [...names.slice(0, MOST_LANGUAGES), `${others} more`] : names).join(', ');
}

// EXTERNAL MODULE: ./dist/lib/sources/readable-name.js
var readable_name = __webpack_require__(4937);
;// CONCATENATED MODULE: ./dist/lib/report/names.js


const NAMELESS = 'unnamed';
/** What a source is called. */
function fullName(source) {
    return (0,plain_text/* plainText */.wh)((0,readable_name/* readableName */.A)(source)) || NAMELESS;
}
/** The last part of its name. */
function titleOf(source) {
    return (0,plain_text/* plainText */.wh)((0,readable_name/* readableTitle */.X)(source)) || NAMELESS;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./dist/lib/report/content-policy.js

/** More addresses than these are allowed by their servers alone, so that the policy stays short. */
const MOST_ADDRESSES = 100;
/** GitHub sends whoever asks for a release asset on to other servers of its own. */
const GITHUB_ASSET = /^https:\/\/github\.com\/[^/]+\/[^/]+\/releases\/download\//;
const GITHUB_STORES = [
    'https://release-assets.githubusercontent.com',
    'https://objects.githubusercontent.com',
];
/** What the one page may do: run this script, show this style, and play these recordings, or one that its reader opens. */
function contentPolicy(script, style, media) {
    return [
        "default-src 'none'",
        `script-src ${hashOf(script)}`,
        `style-src ${hashOf(style)}`,
        `media-src ${mediaSources([...new Set(media)]).join(' ')}`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
}
function mediaSources(media) {
    const web = media.filter((address) => /^https?:/.test(address));
    const places = web.length > MOST_ADDRESSES ? web.map((address) => new URL(address).origin) : web.map(pathOf);
    return [
        'blob:',
        ...(web.length < media.length ? ["'self'"] : []),
        ...new Set(places),
        ...(web.some((address) => GITHUB_ASSET.test(address)) ? GITHUB_STORES : []),
    ];
}
/** A policy names no query, and ends its parts at what it would take for its own punctuation. */
function pathOf(address) {
    const { origin, pathname } = new URL(address);
    return (origin +
        pathname.replace(/[;,'"\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`));
}
function hashOf(content) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(content).digest('base64')}'`;
}

// EXTERNAL MODULE: ./dist/lib/formats/amounts.js
var amounts = __webpack_require__(7222);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist/lib/formats/keep.js
var formats_keep = __webpack_require__(55106);
// EXTERNAL MODULE: ./dist/lib/formats/spoken-sentences.js + 1 modules
var spoken_sentences = __webpack_require__(47578);
;// CONCATENATED MODULE: ./dist/lib/report/keys.js

/** The voices of a source, in the order in which they are first heard. */
function voiceKeys(transcript, sourceId) {
    const names = (0,spoken_sentences/* spokenSentences */.Z)(transcript).flatMap(({ voice }) => (voice === undefined ? [] : [voice]));
    return new Map([...new Set(names)].map((name, index) => [name, `w:${sourceId}-${index}`]));
}
/** Under which a page finds an event; a model's name for it may hold anything. */
function eventKey(type) {
    return `v:${encodeURIComponent(type.toWellFormed())}`;
}

// EXTERNAL MODULE: ./dist/lib/formats/event-labels.js
var event_labels = __webpack_require__(12627);
// EXTERNAL MODULE: ./dist/lib/formats/tally.js
var tally = __webpack_require__(80277);
;// CONCATENATED MODULE: ./dist/lib/report/axis.js


/** The most ticks that have room, and the lengths of time that people count in. */
const MOST_TICKS = 7;
const STEPS_S = [
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400,
];
/** Times under the lanes, in steps that people count in. */
function axis(lengthMs) {
    const step = stepMs(lengthMs);
    const ticks = [];
    for (let ms = 0; ms < lengthMs * 0.97; ms += step) {
        const x = `${((ms / lengthMs) * 100).toFixed(2)}%`;
        ticks.push(html `<line x1="${x}" x2="${x}" y1="0" y2="4"/><text x="${x}" y="15" dx="3">${(0,timestamps/* shortTime */.Mj)(ms)}</text>`);
    }
    return html `<div class="lane scale"><span class="name"></span><svg class="axis" aria-hidden="true">${ticks}</svg></div>`;
}
function stepMs(lengthMs) {
    const known = STEPS_S.find((seconds) => lengthMs / 1000 / seconds <= MOST_TICKS);
    // A service may tell lengths beyond reason.
    return known === undefined ? lengthMs / MOST_TICKS : known * 1000;
}

;// CONCATENATED MODULE: ./dist/lib/report/emotions.js

/** In the order in which a page lists them. */
const EMOTIONS = [
    'neutral',
    'happy',
    'surprised',
    'sad',
    'fearful',
    'disgusted',
    'angry',
];
/** A face for each, drawn in lines of one colour, so that nobody has to tell colours apart. */
const FACES = {
    neutral: 'M5.4 10.4h5.2M5.7 6.3v.6M10.3 6.3v.6',
    happy: 'M4.8 9.2c1.2 2.8 5.2 2.8 6.4 0M5.7 6v.8M10.3 6v.8',
    surprised: 'M8 9.1a1.5 1.7 0 1 0 .01 0M5.5 5.8v.9M10.5 5.8v.9',
    sad: 'M5 11.2c1-2 5-2 6 0M5.7 6.4v.7M10.3 6.4v.7',
    fearful: 'M4.8 11l1.1-1.3 1 1.3 1.1-1.3 1 1.3 1.1-1.3 1.1 1.3M4.8 5.6l1.8-.7M11.2 5.6l-1.8-.7M5.7 7v.6M10.3 7v.6',
    disgusted: 'M5 10.2h6M8.6 10.3v1.2c0 1 1.7 1 1.7 0v-1.2M4.9 6.2l1.6.7M11.1 6.2l-1.6.7',
    angry: 'M5.2 11.2c1-1.6 4.6-1.6 5.6 0M4.7 5.3l2.1 1.2M11.3 5.3L9.2 6.5M6 7.4v.5M10 7.4v.5',
    untold: 'M5.2 8h.01M8 8h.01M10.8 8h.01',
};
const NOTE = 'M6.2 11.4V4.2l5-1.2v7M6.2 11.4a1.6 1.4 0 1 1-3.2 0a1.6 1.4 0 0 1 3.2 0M11.2 10a1.6 1.4 0 1 1-3.2 0a1.6 1.4 0 0 1 3.2 0';
const SOUND = 'M3 6.5v3M5.5 4.5v7M8 2.8v10.4M10.5 5v6M13 6.7v2.6';
const PERSON = 'M8 3a2.4 2.4 0 1 0 .01 0M3.2 13.2c.4-5 9.2-5 9.6 0';
/** All pictures of the page, once; {@link icon} shows one. */
function iconSheet() {
    const faces = Object.entries(FACES).map(([name, path]) => symbol(name, `M8 1.5a6.5 6.5 0 1 0 .01 0${path}`));
    const others = [symbol('music', NOTE), symbol('sound', SOUND), symbol('person', PERSON)];
    return html `<svg class="sheet" aria-hidden="true">${[...faces, ...others]}</svg>`;
}
function symbol(name, path) {
    return html `<symbol id="i-${name}" viewBox="0 0 16 16"><path d="${path}"/></symbol>`;
}
function icon(name) {
    return html `<svg class="i" aria-hidden="true"><use href="#i-${name}"/></svg>`;
}
function eventIcon(type) {
    return icon(/^(?:bgm|music|sing|singing)$/.test(type) ? 'music' : 'sound');
}
function toneName(tone) {
    return tone === 'untold' ? 'not told' : tone;
}

// EXTERNAL MODULE: ./dist/lib/formats/timed-events.js
var timed_events = __webpack_require__(24);
;// CONCATENATED MODULE: ./dist/lib/report/spans.js



function courseOf(transcript) {
    const sentences = (0,spoken_sentences/* spokenSentences */.Z)(transcript);
    const timed = sentences.filter(({ startMs, endMs }) => isTime(startMs) && isTime(endMs));
    const events = new Map();
    const hear = (type, span) => {
        const known = events.get(type);
        if (known)
            known.push(span);
        else
            events.set(type, [span]);
    };
    const speech = timed.map(({ startMs = 0, endMs = 0, text, emotion, voice, events: inside }) => {
        // Tags have no times: where they stand in the text is the best that is known.
        const at = (offset) => startMs + ((endMs - startMs) * offset) / Math.max(1, text.length);
        for (const { type, from, to } of inside.filter(event_labels/* isShown */.aJ))
            hear(type, { startMs: at(from), endMs: Math.min(endMs, at(to)) });
        return { startMs, endMs, tone: emotion ?? 'untold', voice };
    });
    for (const { type, ...span } of (0,timed_events/* shownTimedEvents */.O)(transcript))
        hear(type, span);
    const ends = [...speech, ...[...events.values()].flat()].map(({ endMs }) => endMs);
    const told = isTime(transcript.durationMs) ? transcript.durationMs : 0;
    const lengthMs = ends.reduce((most, end) => Math.max(most, end), told);
    return { lengthMs, timed: sentences.length > 0 && timed.length === sentences.length, speech, events };
}
function isTime(ms) {
    return ms !== undefined && Number.isFinite(ms) && ms >= 0;
}

;// CONCATENATED MODULE: ./dist/lib/report/track.js


/** Columns of a track: more than a screen can tell apart, and few enough for any length of recording. */
const COLUMNS = 1000;
/** What is shorter is still seen. */
const LEAST_COLUMNS = 2;
const TONES = [...EMOTIONS, 'untold'];
/** Where something happened, drawn over the length of a recording. */
function trackOf(spans, lengthMs, className) {
    const marked = new Uint8Array(COLUMNS);
    for (const span of spans) {
        const [from, to] = columnsOf(span, lengthMs);
        marked.fill(1, from, to);
    }
    return track([html `<path class="${className}" d="${track_pathOf(marked, 1)}"/>`]);
}
/** All speech of a recording, each column in the tone that takes most of its time. */
function toneTrack(spans, lengthMs) {
    const tones = dominantTones(spans, lengthMs);
    const paths = TONES.flatMap((tone, index) => {
        const path = track_pathOf(tones, index + 1);
        return path === '' ? [] : [html `<path class="e-${tone}" d="${path}"/>`];
    });
    return track(paths);
}
function track(paths) {
    return html `<svg class="track" viewBox="0 0 ${COLUMNS} 1" preserveAspectRatio="none" aria-hidden="true">${paths}</svg>`;
}
/** For each column the number of its tone, counted from 1; 0 for silence. */
function dominantTones(spans, lengthMs) {
    const weights = new Float64Array(COLUMNS * TONES.length);
    for (const span of spans) {
        const tone = TONES.indexOf(span.tone);
        const [from, to] = columnsOf(span, lengthMs);
        // A column at the edge counts as far as it is covered, one that a short sentence only touches a little.
        for (let column = from; column < to; column++)
            weights[column * TONES.length + tone] =
                (weights[column * TONES.length + tone] ?? 0) + 0.001 + coveredBy(span, column, lengthMs);
    }
    return Uint8Array.from({ length: COLUMNS }, (_, column) => {
        const own = weights.subarray(column * TONES.length, (column + 1) * TONES.length);
        const most = own.reduce((best, weight) => Math.max(best, weight), 0);
        return most === 0 ? 0 : own.indexOf(most) + 1;
    });
}
function coveredBy({ startMs, endMs }, column, lengthMs) {
    const width = lengthMs / COLUMNS;
    const covered = Math.min(endMs, (column + 1) * width) - Math.max(startMs, column * width);
    return Math.max(0, covered / width);
}
function columnsOf({ startMs, endMs }, lengthMs) {
    const column = (ms) => (Math.max(0, ms) / Math.max(1, lengthMs)) * COLUMNS;
    const from = Math.min(COLUMNS - LEAST_COLUMNS, Math.floor(column(startMs)));
    return [from, Math.min(COLUMNS, Math.max(from + LEAST_COLUMNS, Math.ceil(column(endMs))))];
}
/** One rectangle for each run of columns that hold a number. */
function track_pathOf(columns, wanted) {
    const pieces = [];
    for (let column = 0; column < columns.length; column++) {
        if (columns[column] !== wanted)
            continue;
        const from = column;
        while (columns[column + 1] === wanted)
            column++;
        const width = column + 1 - from;
        pieces.push(`M${from} 0h${width}v1h-${width}z`);
    }
    return pieces.join('');
}

;// CONCATENATED MODULE: ./dist/lib/report/lanes.js








/** Lanes of one kind; what is left over is counted. */
const MOST_EVENTS = 10;
const MOST_VOICES = 12;
/** The timeline of a source: a lane for each emotion, speaker and event, whose name shows only what belongs to it. */
function lanesOf(transcript, voices, asked) {
    const course = courseOf(transcript);
    const lanes = [
        ...emotionLanes(transcript, course, asked),
        ...voiceLanes(course, voices),
        ...eventLanes(transcript, course, asked),
    ];
    const drawn = course.timed && course.lengthMs > 0;
    if (!drawn && lanes.length === 0)
        return html ``;
    return html `<div class="lanes${drawn ? '' : ' undrawn'}" role="group" aria-label="Timeline and filters"${drawn && new Html(` data-ms="${Math.round(course.lengthMs)}"`)}>
${drawn && html `<div class="lane whole"><span class="name">Speech</span>${speechTrack(course)}</div>`}
${lanes}
${drawn && axis(course.lengthMs)}
</div>
`;
}
/** In the colours of the emotions, where any were told. */
function speechTrack({ speech, lengthMs }) {
    const isToned = speech.some(({ tone }) => tone !== 'untold');
    return isToned ? toneTrack(speech, lengthMs) : trackOf(speech, lengthMs, 'voice');
}
function lane({ key, picture, name, share, spoken, spans, className }, { timed, lengthMs }) {
    const track = timed && lengthMs > 0 && trackOf(spans, lengthMs, className);
    return html `<div class="lane"><button class="name" type="button" aria-pressed="false" data-filter="${key}">${picture}<bdi>${name}</bdi> <span class="share" aria-hidden="true">${share}</span><span class="unseen">, ${spoken}</span></button>${track}</div>
`;
}
function emotionLanes(transcript, course, asked) {
    const { of, shares } = (0,tally/* tallyEmotions */.R)(transcript);
    if (shares.size === 0)
        return absence('Emotions', 'emotions', transcript, asked);
    const tones = [...EMOTIONS, undefined].filter((emotion) => shares.has(emotion));
    return tones.map((emotion) => {
        const tone = emotion ?? 'untold';
        const share = percent(shares.get(emotion) ?? 0);
        const spans = course.speech.filter((span) => span.tone === tone);
        const spoken = `${share} of the ${of === 'time' ? 'speaking time' : 'sentences'}`;
        return lane({
            key: `e:${tone}`,
            picture: icon(tone),
            name: toneName(tone),
            share,
            spoken,
            spans,
            className: `e-${tone}`,
        }, course);
    });
}
function voiceLanes(course, voices) {
    if (voices.size < 2)
        return [];
    const spoken = (name) => course.speech.filter(({ voice }) => voice === name);
    const lengths = new Map([...voices.keys()].map((name) => [name, lengthOf(spoken(name))]));
    const whole = [...lengths.values()].reduce((sum, length) => sum + length, 0);
    const lanes = [...voices].slice(0, MOST_VOICES).map(([name, key]) => {
        const share = whole > 0 ? percent((lengths.get(name) ?? 0) / whole) : '';
        return lane({
            key,
            picture: icon('person'),
            name,
            share,
            spoken: share ? `${share} of the speaking time` : 'a voice',
            spans: spoken(name),
            className: 'voice',
        }, course);
    });
    return [...lanes, ...more(voices.size - MOST_VOICES, 'voices')];
}
function eventLanes(transcript, course, asked) {
    const counts = (0,tally/* tallyEvents */.o)(transcript);
    if (counts.size === 0)
        return absence('Events', 'events', transcript, asked);
    const ordered = [...counts].sort((a, b) => b[1] - a[1]);
    const lanes = ordered.slice(0, MOST_EVENTS).map(([type, count]) => eventLane(type, count, course));
    return [...lanes, ...more(ordered.length - MOST_EVENTS, 'kinds of events')];
}
function eventLane(type, count, course) {
    const name = (0,event_labels/* eventLabel */.TS)(type).slice(1, -1);
    const spoken = count === 1 ? 'heard once' : `heard ${count} times`;
    const spans = course.events.get(type) ?? [];
    return lane({
        key: eventKey(type),
        picture: eventIcon(type),
        name,
        share: `×${count}`,
        spoken,
        spans,
        className: 'event',
    }, course);
}
/** What a model cannot tell is another thing than silence. */
function absence(title, kind, { annotations }, asked) {
    if (!asked.includes(kind))
        return [];
    const why = annotations.includes(kind) ? 'none heard' : 'not offered by this model';
    return [html `<p class="absent"><span class="name">${title}</span> <span>${why}</span></p>`];
}
function more(count, what) {
    return count > 0 ? [html `<p class="absent"><span class="name">${count} more ${what}</span></p>`] : [];
}
function lengthOf(spans) {
    return spans.reduce((sum, { startMs, endMs }) => sum + Math.max(0, endMs - startMs), 0);
}
function percent(share) {
    const whole = Math.round(share * 100);
    return whole === 0 ? '<1%' : `${whole}%`;
}

// EXTERNAL MODULE: ./dist/lib/formats/passages.js
var passages = __webpack_require__(57426);
// EXTERNAL MODULE: ./dist/lib/richtext/spacing.js
var spacing = __webpack_require__(25405);
;// CONCATENATED MODULE: ./dist/lib/report/paragraphs.js








/** Paragraphs that a browser lays out together, or leaves alone while they are out of sight. */
const BLOCK_SIZE = 16;
/** What was said and heard, in paragraphs with their time, voice and emotion; empty for silence. */
function paragraphMarkup(transcript, sourceId, voices) {
    const tellsEmotions = transcript.channels.some(({ sentences }) => sentences.some(({ emotion }) => emotion));
    const paragraphs = (0,passages/* paragraphsOf */.D)((0,passages/* passagesOf */.T)(transcript));
    const made = paragraphs.map((passages, index) => {
        const id = `${sourceId}-${index + 1}`;
        return paragraph(passages, { id, voices, tellsEmotions, language: transcript.language });
    });
    const blocks = [];
    for (let from = 0; from < made.length; from += BLOCK_SIZE) {
        const room = roomOf(paragraphs.slice(from, from + BLOCK_SIZE));
        blocks.push(html `<div class="block room-${room}">
${made.slice(from, from + BLOCK_SIZE)}</div>
`);
    }
    return html `${blocks}`;
}
/** The heights of blocks that the style knows, in rem. */
const ROOMS = [8, 16, 24, 32, 40, 56, 72, 96, 128, 192];
/** About how high paragraphs will stand, so that a page which does not lay them out yet is about as long as it will be. */
function roomOf(paragraphs) {
    const heights = paragraphs.map((passages) => {
        const length = passages.reduce((sum, passage) => sum + wordsOf(passage).length, 0);
        return 1.1 + 1.75 * Math.max(1.4, Math.ceil(length / 70));
    });
    const height = heights.reduce((sum, each) => sum + each, 0);
    return ROOMS.reduce((best, room) => (Math.abs(room - height) < Math.abs(best - height) ? room : best));
}
function paragraph(passages, { id, voices, tellsEmotions, language }) {
    const { startMs, voice, emotion, pieces } = passages[0];
    // What is heard between sentences has no emotion, which is another thing than one that was not told.
    const isHeard = passages.every((passage) => passage.pieces.every((piece) => 'event' in piece));
    const tone = tellsEmotions && !(isHeard && pieces.length > 0) ? (emotion ?? 'untold') : undefined;
    const spoken = passages[0]?.language ?? language;
    return html `<div class="turn" id="${id}"${attribute('tone', tone)}${attribute('voice', voice && voices.get(voice))}>
<p class="cue">${startMs !== undefined && html `<a class="time" href="#${id}">${(0,timestamps/* shortTime */.Mj)(startMs)}</a> `}${voice !== undefined && html `<bdi class="who">${voice}</bdi> `}${emotion && html `<span class="mood e-${emotion}">${icon(emotion)}${emotion}</span>`}</p>
<p class="said" dir="auto"${languageAttribute(spoken)}>${sentences(passages, spoken)}</p></div>
`;
}
/** As an attribute `data-…`, where there is something to say. */
function attribute(name, value) {
    return value === undefined || value === '' ? html `` : html ` data-${name}="${value}"`;
}
function languageAttribute(language) {
    const code = language?.replaceAll('_', '-') ?? '';
    // What says nothing would count as English, as the page is, and be read out so.
    return /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(code) ? html ` lang="${code}"` : html ` lang=""`;
}
function sentences(passages, spoken) {
    return passages.map((passage, index) => {
        const before = index === 0 ? '' : wordsOf(passages[index - 1]);
        const words = wordsOf(passage);
        const gap = before !== '' && (0,spacing/* isUnspaced */.Kc)(before.slice(-1)) && (0,spacing/* isUnspaced */.Kc)(words.slice(0, 1)) ? '' : ' ';
        return html `${index > 0 && gap}${sentence(passage, spoken)}`;
    });
}
function sentence({ startMs, endMs, language, pieces, heard }, spoken) {
    const times = startMs === undefined ? '' : `${Math.round(startMs)} ${Math.round(endMs ?? startMs)}`;
    const events = heard.map(eventKey).join(' ');
    const foreign = language !== undefined && language !== spoken && languageAttribute(language);
    return html `<span class="s"${attribute('at', times)}${attribute('events', events)}${foreign}>${pieces.map(pieceMarkup)}</span>`;
}
function pieceMarkup(piece) {
    if ('text' in piece)
        return html `${(0,plain_text/* plainText */.wh)(piece.text)}${/\s$/.test(piece.text) && ' '}`;
    // The brackets are for those who hear the page, or copy from it.
    const name = (0,event_labels/* eventLabel */.TS)(piece.event).slice(1, -1);
    return html `<span class="event" dir="ltr"><span class="unseen">[</span>${eventIcon(piece.event)}${name}<span class="unseen">] </span></span>`;
}
function wordsOf({ pieces }) {
    return pieces
        .map((piece) => ('text' in piece ? (0,plain_text/* plainText */.wh)(piece.text) : ''))
        .join(' ')
        .trim();
}

;// CONCATENATED MODULE: ./dist/lib/report/section.js










function sectionId(index) {
    return `s${index + 1}`;
}
function sectionOf(work) {
    const { outcome, index, keep } = work;
    const id = sectionId(index);
    const transcript = outcome.transcript && (0,formats_keep/* applyKeep */.q)(outcome.transcript, keep);
    return { head: headOf(work), body: transcript ? bodyOf(transcript, id, keep) : html `` };
}
function headOf({ outcome, media }) {
    const title = titleOf(outcome.source);
    const full = fullName(outcome.source);
    return html `${full !== title && html `<p class="full"><bdi>${full}</bdi></p>`}
${factsOf(outcome)}
${filesOf(outcome)}
${outcome.transcript && actions(title)}
${noticesOf(outcome)}
${media !== undefined && html `<a class="media" hidden href="${media}">Recording</a>`}
`;
}
/** They do something only with a script, which shows them. */
function actions(title) {
    const of = html `<span class="unseen"> ${title}</span>`;
    return html `<p class="actions live"><button type="button" data-do="play" class="primary" hidden>Play${of}</button>
<button type="button" data-do="open">Open recording…${of}</button>
<button type="button" data-do="copy">Copy text${of}</button></p>`;
}
function filesOf({ files }) {
    if (files.length === 0)
        return undefined;
    const links = files.map((path) => {
        const name = (0,external_node_path_.basename)(path);
        const label = (0,external_node_path_.extname)(name).slice(1) || name;
        return html `<a href="./${encodeURIComponent(name.toWellFormed())}">${label}</a> `;
    });
    return html `<p class="files">Files ${links}</p>`;
}
function noticesOf(outcome) {
    const { status, warnings } = outcome;
    const state = status === 'failed'
        ? [
            html `<p class="notice failed"><strong>Failed.</strong> <bdi>${(0,plain_text/* plainText */.wh)((0,errors/* describeError */.Uc)(outcome.error))}</bdi></p>`,
        ]
        : status === 'pending'
            ? [
                html `<p class="notice"><strong>Not finished.</strong> It was submitted as task <bdi>${(0,plain_text/* plainText */.wh)(outcome.taskId)}</bdi>, and can be collected by that.</p>`,
            ]
            : [];
    // That nothing was said stands where the text would.
    const told = warnings.filter(({ code }) => code !== 'no-speech');
    const others = told.map(({ message }) => html `<p class="notice"><strong>Note.</strong> <bdi>${(0,plain_text/* plainText */.wh)(message)}</bdi></p>`);
    return [...state, ...others];
}
/** Below this much markup a browser lays out everything at once without anybody noticing. */
const LONG_TEXT = 100_000;
function bodyOf(transcript, id, keep) {
    const voices = voiceKeys(transcript, id);
    const asked = ['emotions', 'events'].filter((kind) => keep.includes(kind));
    const text = paragraphMarkup(transcript, id, voices);
    const size = text.markup.length > LONG_TEXT ? 'text long' : 'text';
    return html `${lanesOf(transcript, voices, asked)}<div class="${size}">
${text.markup === '' ? html `<p class="silent">No speech was recognised.</p>` : text}</div>
`;
}

;// CONCATENATED MODULE: ./dist/lib/report/contents.js



const STATES = { succeeded: '', failed: 'failed', pending: 'not finished' };
/** The sources of a page that has several, by name. */
function contentsOf(entries) {
    const items = entries.map(({ index, title, status, duration }) => html `<li><a href="#${sectionId(index)}"><bdi>${title}</bdi></a>${duration && html ` <span class="long">${duration}</span>`}${STATES[status] && html ` <span class="state ${status}">${STATES[status]}</span>`}</li>
`);
    return html `<nav class="contents" aria-label="Sources"><ol>
${items}</ol></nav>`;
}
/** `8 of 10 sources transcribed · 1 failed · 3 h 20 min of audio`. */
function totalsOf(entries) {
    const count = (status) => entries.filter((entry) => entry.status === status).length;
    const [failed, pending] = [count('failed'), count('pending')];
    const audioMs = entries.reduce((sum, { durationMs }) => sum + durationMs, 0);
    return [
        `${count('succeeded').toLocaleString('en-US')} of ${(0,amounts/* counted */.hS)(entries.length, 'source')} transcribed`,
        ...(failed > 0 ? [`${failed.toLocaleString('en-US')} failed`] : []),
        ...(pending > 0 ? [`${pending.toLocaleString('en-US')} not finished`] : []),
        ...(audioMs > 0 ? [`${(0,amounts/* spanOf */.ee)(audioMs)} of audio`] : []),
    ].join(' · ');
}

;// CONCATENATED MODULE: ./dist/lib/report/page-assets.js
// Made by scripts/page-assets.mjs from src/report/browser. Do not edit.
const SCRIPT = "(function(){function e(){return[...document.querySelectorAll(`.source`)].map(e=>{let n=e.querySelector(`:scope > .media`)?.href,r={element:e,title:e.querySelector(`h1, h2`)?.textContent??``,sentences:[],timed:[],media:n};for(let n of e.querySelectorAll(`.s`))t(n,r);return r.timed.sort((e,t)=>e.startMs-t.startMs),r})}function t(e,t){let[n,r]=e.dataset.at?.split(` `).map(Number)??[],i={element:e,source:t,startMs:n,endMs:r};t.sentences.push(i),n!==void 0&&r!==void 0&&t.timed.push({...i,startMs:n,endMs:r})}function n({timed:e},t){let[n,r]=[0,e.length];for(;n<r;){let i=n+r>>1;(e[i]?.startMs??0)<=t?n=i+1:r=i}return e[Math.max(0,n-1)]}function r({element:e}){return[...e.childNodes].filter(e=>e.nodeType===Node.TEXT_NODE)}function i(e){return r(e).map(({data:e})=>e).join(``)}function a({element:e}){return!e.hidden&&e.closest(`.turn`)?.hidden!==!0}function o(e){return document.getElementById(e)}function s(e){let{top:t,bottom:n}=e.getBoundingClientRect(),r=n>-innerHeight&&t<innerHeight*2,i=matchMedia(`(prefers-reduced-motion: reduce)`).matches;e.scrollIntoView({block:`center`,behavior:r&&!i?`smooth`:`instant`})}function c({element:e}){return[...e.querySelectorAll(`.turn:not([hidden])`)].map(e=>{let t=e.querySelector(`.who`)?.textContent,n=l(e.querySelector(`.said`));return t&&n?`${t}: ${n}`:n}).filter(e=>e!==``).join(`\n\n`)}function l(e){return[...e?.childNodes??[]].map(e=>e instanceof HTMLElement?a({element:e})?i({element:e}):` `:e.textContent??``).join(``).replace(/\\s+/g,` `).trim()}async function u(e,t){let n=t.firstChild,r=n.data;n.data=await d(e)?`Copied`:`Could not be copied`,setTimeout(()=>{n.data=r},2e3)}async function d(e){try{return await navigator.clipboard.writeText(e),!0}catch{return f(e)}}function f(e){let t=document.createElement(`textarea`);t.value=e,t.className=`unseen`,document.body.append(t),t.select();let n=document.execCommand(`copy`);return t.remove(),n}var p=class{onChange=()=>{};sources;chosen=new Set;constructor(e){this.sources=e,document.addEventListener(`click`,({target:e})=>{let t=e instanceof Element?e.closest(`[data-filter]`):void 0;t?.dataset.filter&&this.toggle(t.dataset.filter)}),o(`clear`).addEventListener(`click`,()=>this.clear())}get isActive(){return this.chosen.size>0}clear(){for(let e of this.chosen)m(e,!1);this.chosen.clear(),this.apply()}toggle(e){let t=!this.chosen.delete(e);t&&this.chosen.add(e),m(e,t),this.apply()}apply(){for(let{element:e}of this.sources)this.applyTo(e);this.tell(),this.onChange()}applyTo(e){let t={tones:this.keys(`e:`),events:this.keys(`v:`),voices:this.keys(`w:${e.id}-`)};for(let n of e.querySelectorAll(`.turn`)){let{tone:e,voice:r}=n.dataset,i=h(t.tones,e&&`e:${e}`)&&h(t.voices,r),a=0;for(let e of n.querySelectorAll(`.s`)){let n=e.dataset.events?.split(` `)??[];e.hidden=t.events.size>0&&!n.some(e=>t.events.has(e)),e.hidden||a++}n.hidden=!i||a===0}}keys(e){return new Set([...this.chosen].filter(t=>t.startsWith(e)))}tell(){let e=this.sources.flatMap(({sentences:e})=>e),t=this.isActive?e.filter(a).length:e.length;o(`shown`).textContent=this.isActive?`${t.toLocaleString(`en-US`)} of ${e.length.toLocaleString(`en-US`)} sentences`:``,o(`clear`).hidden=!this.isActive,document.body.classList.toggle(`is-filtered`,this.isActive)}};function m(e,t){for(let n of document.querySelectorAll(`[data-filter=\"${CSS.escape(e)}\"]`))n.setAttribute(`aria-pressed`,String(t))}function h(e,t){return e.size===0||t!==void 0&&e.has(t)}var g=class{button=o(`follow`);current;constructor(){this.button.addEventListener(`click`,()=>this.toggle());for(let e of[`wheel`,`touchmove`])addEventListener(e,e=>this.leave(e),{passive:!0})}get isOn(){return this.button.getAttribute(`aria-pressed`)===`true`}toggle(e=!this.isOn){this.button.setAttribute(`aria-pressed`,String(e)),e&&this.current&&s(this.current)}move(e,t){let r=n(e,t);r&&r.element!==this.current&&this.mark(r)}mark(e){this.current?.removeAttribute(`aria-current`),this.current=e.element,this.current.setAttribute(`aria-current`,`true`),this.isOn&&a(e)&&s(this.current)}leave({target:e}){let t=e instanceof Element&&e.closest(`.player`);this.current&&!t&&this.isOn&&(this.button.setAttribute(`aria-pressed`,`false`),scrollTo({top:scrollY,behavior:`instant`}))}};function _(e,t){let n=o(`help`),r=o(`use-keys`);o(`keys`).addEventListener(`click`,()=>n.showModal()),document.addEventListener(`keydown`,i=>{if(i.defaultPrevented||i.ctrlKey||i.metaKey||i.altKey||n.open)return;if(i.key===`Escape`)return t();let a=e[i.key.length===1?i.key.toLowerCase():i.key];a&&r.checked&&!v(i)&&(i.preventDefault(),a())})}function v({target:e,key:t}){return e instanceof Element?e.matches(`input[type=search], select, textarea`)?!0:e.matches(`input`)?t.startsWith(`Arrow`):e.matches(`button, a`)&&(t===` `||t===`Enter`):!1}var y=class{sentences;current;constructor(e){this.sentences=e;for(let e of document.querySelectorAll(`.time`))e.tabIndex=-1;e[0]&&(e[0].element.tabIndex=0),document.addEventListener(`focusin`,({target:e})=>{let t=e instanceof Element&&e.matches(`.s`)?this.find(e):void 0;t&&this.choose(t)})}get focused(){let{activeElement:e}=document;return this.current?.element===e?this.current:void 0}step(e){let t=this.current??this.played()??this.firstInView(),n=t?this.sentences.indexOf(t):-1;for(this.current&&(n+=e);this.sentences[n]&&!a(this.sentences[n]);)n+=e;let r=this.sentences[n];r&&(this.choose(r),r.element.focus({preventScroll:!0}),r.element.scrollIntoView({block:`nearest`}))}choose(e){let t=this.current??this.sentences[0];t&&t!==e&&(t.element.tabIndex=-1),this.current=e,e.element.tabIndex=0}find(e){return this.sentences.find(t=>t.element===e)}played(){let e=document.querySelector(`.s[aria-current]`);return e?this.find(e):void 0}firstInView(){return this.sentences.find(e=>a(e)&&e.element.getBoundingClientRect().top>60)}};function b(e){let t=Math.floor(Math.max(0,e)/1e3),[n,r]=[Math.floor(t/3600),Math.floor(t/60)%60];return`${n>0?`${n}:`:``}${x(r,2)}:${x(t%60,2)}`}function x(e,t){return String(e).padStart(t,`0`)}var S=class{onMove=()=>{};video=o(`video`);position=o(`position`);speed=o(`speed`);source;startMs;constructor(){let{video:e}=this;o(`toggle`).addEventListener(`click`,()=>this.toggle()),o(`back`).addEventListener(`click`,()=>this.seekBy(-5e3)),o(`ahead`).addEventListener(`click`,()=>this.seekBy(5e3)),this.position.addEventListener(`input`,()=>this.seek(Number(this.position.value))),this.speed.addEventListener(`change`,()=>this.keepSpeed()),e.addEventListener(`loadedmetadata`,()=>this.begin()),e.addEventListener(`durationchange`,()=>this.showLength());for(let t of[`play`,`pause`,`ended`])e.addEventListener(t,()=>this.showState());for(let t of[`timeupdate`,`seeked`])e.addEventListener(t,()=>this.move());e.addEventListener(`error`,()=>this.tell(this.source?`This recording cannot be played from here. Open it from your own disk with “Open recording…”.`:``))}get isOpen(){return this.source!==void 0}play(e,t){e.media!==void 0&&(this.source!==e||this.video.src!==e.media||this.video.error?this.open(e,t):t!==void 0&&this.seek(t),this.video.play().catch(()=>{}))}toggle(){this.source&&(this.video.paused?this.play(this.source):this.video.pause())}seekBy(e){this.source&&this.seek(this.video.currentTime*1e3+e)}changeSpeed(e){let{speed:t}=this;t.selectedIndex=Math.min(t.length-1,Math.max(0,t.selectedIndex+e)),this.keepSpeed()}open(e,t=0){this.source=e,this.startMs=t,this.tell(``),o(`now`).textContent=e.title,this.video.closest(`.player`)?.removeAttribute(`hidden`),document.body.classList.add(`has-player`),this.video.src=e.media??``,this.keepSpeed()}begin(){this.video.hidden=this.video.videoWidth===0;let e=this.startMs;this.startMs=void 0,e&&this.seek(e),this.showLength()}seek(e){this.startMs===void 0?this.video.currentTime=Math.max(0,e)/1e3+.001:this.startMs=e}keepSpeed(){this.video.playbackRate=Number(this.speed.value),this.video.defaultPlaybackRate=this.video.playbackRate}showLength(){let e=this.video.duration*1e3;Number.isFinite(e)&&(this.position.max=String(Math.floor(e)),o(`whole`).textContent=b(e),this.move())}showState(){let{paused:e}=this.video,t=o(`toggle`);t.textContent=e?`▶`:`❚❚`,t.setAttribute(`aria-label`,e?`Play`:`Pause`),e||requestAnimationFrame(this.watch)}watch=()=>{this.video.paused||(this.move(),requestAnimationFrame(this.watch))};move(){let e=this.video.currentTime*1e3,t=b(e);this.position.getAttribute(`aria-valuetext`)!==t&&(o(`clock`).textContent=t,this.position.setAttribute(`aria-valuetext`,t)),this.position.value=String(e),this.source&&this.startMs===void 0&&this.onMove(this.source,e)}tell(e){o(`trouble`).textContent=e}};function C(e){let t=e.toLowerCase();if(/^[\\u0000-\\u007f]*$/.test(e))return{text:t,places:void 0};let n=[],r=``,i=0;for(let t of e){let e=t.normalize(`NFKD`).replace(/\\p{M}+/gu,``).toLowerCase();for(let t=0;t<e.length;t++)n.push(i);r+=e,i+=t.length}return n.push(i),{text:r,places:n}}function w({text:e,places:t},n){let r=[];for(let i=e.indexOf(n);i>=0;i=e.indexOf(n,i+n.length)){let e=i+n.length;r.push(t?[t[i]??0,t[e]??0]:[i,e])}return r}let T=2e3;var E=class{onGo=()=>{};field=o(`find`);sentences;folded=new Map;matches=[];current=-1;constructor(e){this.sentences=e,this.field.addEventListener(`input`,()=>this.find()),this.field.addEventListener(`keydown`,e=>this.press(e)),o(`next`).addEventListener(`click`,()=>this.step(1)),o(`previous`).addEventListener(`click`,()=>this.step(-1))}focus(){this.field.focus(),this.field.select()}find(){let e=C(this.field.value.replace(/\\s+/g,` `).trim()).text;this.current=-1,this.matches=e===``?[]:this.sentences.filter(a).flatMap(t=>this.within(t,e)),this.tell(e),this.mark()}within(e,t){let n=this.folded.get(e);return n||(n=C(i(e)),this.folded.set(e,n)),w(n,t).map(([t,n])=>({sentence:e,from:t,to:n}))}press(e){e.key===`Enter`&&this.step(e.shiftKey?-1:1),e.key===`Escape`&&(e.stopPropagation(),this.field.value=``,this.find(),this.field.blur())}step(e){let{length:t}=this.matches;if(t===0)return;this.current=this.current<0&&e<0?t-1:(this.current+e+t)%t;let n=this.matches[this.current];this.onGo(),s(n.sentence.element),this.tell(this.field.value),this.mark()}tell(e){let{length:t}=this.matches,n=t.toLocaleString(`en-US`),r=this.current<0?``:`${(this.current+1).toLocaleString(`en-US`)} of `;o(`found`).textContent=e===``?``:t===0?`No match`:`${r}${n} ${t===1?`match`:`matches`}`;for(let e of[`next`,`previous`])o(e).disabled=t===0}mark(){let e=this.matches[this.current];if(document.querySelector(`.s.match`)?.classList.remove(`match`),e?.sentence.element.classList.add(`match`),!(`highlights`in CSS))return;let t=Math.max(0,this.current-T/2);CSS.highlights.set(`found`,new Highlight(...this.matches.slice(t,t+T).flatMap(D))),CSS.highlights.set(`match`,new Highlight(...e?D(e):[]))}};function D({sentence:e,from:t,to:n}){let i=[],a=0;for(let o of r(e)){let[e,r]=[Math.max(0,t-a),Math.min(o.length,n-a)];if(e<r){let t=new Range;t.setStart(o,e),t.setEnd(o,r),i.push(t)}a+=o.length}return i}let O=`sensevoice-report-theme`,k=[`auto`,`dark`,`light`];function A(){let e=o(`theme`),t=j(),n=()=>{document.documentElement.dataset.theme=t,o(`theme-name`).textContent=`Theme: ${t}`};n(),e.addEventListener(`click`,()=>{t=k[(k.indexOf(t)+1)%k.length],M(t),n()})}function j(){try{let e=localStorage.getItem(O);return k.find(t=>t===e)??`auto`}catch{return`auto`}}function M(e){try{localStorage.setItem(O,e)}catch{}}var N=class e{lanes;lengthMs;cursor=F(`cursor`);pointer=F(`pointer`);static of(t,n){let r=t.element.querySelector(`:scope > .lanes[data-ms]`);return r?new e(r,t,n):void 0}constructor(e,t,n){this.lanes=e,this.lengthMs=Number(e.dataset.ms),e.append(this.cursor,this.pointer),e.addEventListener(`click`,e=>{let r=this.timeAt(e);r!==void 0&&n(t,r)}),e.addEventListener(`pointermove`,e=>this.point(t,this.timeAt(e))),e.addEventListener(`pointerleave`,()=>this.point(t,void 0))}show(e){this.place(this.cursor,e)}timeAt({target:e,clientX:t}){let n=e instanceof Element?e.closest(`.track, .axis`):null;if(!n)return;let{left:r,width:i}=n.getBoundingClientRect();return Math.min(1,Math.max(0,(t-r)/i))*this.lengthMs}point(e,t){if(this.pointer.hidden=t===void 0,t===void 0)return;this.place(this.pointer,t);let r=n(e,t),a=r&&t<=r.endMs+500&&t>=r.startMs;this.pointer.dataset.time=b(t),this.pointer.dataset.text=a?P(i(r)):``,this.pointer.classList.toggle(`late`,t>this.lengthMs/2)}place(e,t){let n=this.lanes.querySelector(`.track`)?.getBoundingClientRect();if(!n)return;let{left:r}=this.lanes.getBoundingClientRect();e.hidden=!1,e.style.left=`${n.left-r+n.width*Math.min(1,t/this.lengthMs)}px`}};function P(e){return e.length>90?`${e.slice(0,88).trimEnd()}…`:e}function F(e){let t=document.createElement(`div`);return t.className=e,t.hidden=!0,t.ariaHidden=`true`,t}document.documentElement.classList.add(`is-live`),A();let I=e(),L=I.flatMap(e=>e.sentences),R=new S,z=new g,B=new p(I),V=new E(L),H=new y(L),U=new Map,W=new Map(I.map(e=>[e.element,e]));R.onMove=(e,t)=>{z.move(e,t),G(e)?.show(t)},B.onChange=()=>V.find(),V.onGo=()=>z.toggle(!1);function G(e){return U.has(e)||U.set(e,N.of(e,q)),U.get(e)}function K(e){let t=e instanceof Element?e.closest(`.source`):null;return t?W.get(t):void 0}function q(e,t){let r=n(e,t);e.media!==void 0&&R.play(e,t),r&&(e.media===void 0||z.isOn)&&s(r.element)}function J({source:e,startMs:t}){t!==void 0&&R.play(e,t)}function Y(e){let t=document.createElement(`input`);t.type=`file`,t.accept=`audio/*,video/*`,t.addEventListener(`change`,()=>{let[n]=t.files??[];n&&(e.media?.startsWith(`blob:`)&&URL.revokeObjectURL(e.media),e.media=URL.createObjectURL(n),X(e),R.play(e,0))}),t.click()}function X({element:e,media:t}){let n=e.querySelector(`[data-do=play]`);n&&(n.hidden=t===void 0),e.classList.toggle(`is-playable`,t!==void 0)}function Z(e,t,n){let r=t.closest(`[data-do]`);if(r?.dataset.do===`play`&&R.play(e),r?.dataset.do===`open`&&Y(e),r?.dataset.do===`copy`&&u(c(e),r),e.media===void 0||r)return;let i=t.closest(`.time`),a=i?i.closest(`.turn`)?.querySelector(`.s`):t.closest(`.s`),o=!i&&getSelection()?.isCollapsed===!1,s=a&&!o?e.sentences.find(e=>e.element===a):void 0;s&&(i&&(n.preventDefault(),history.replaceState(void 0,``,i.hash)),J(s))}for(let e of I)X(e);document.addEventListener(`click`,e=>{let t=K(e.target);t&&Z(t,e.target,e)}),document.addEventListener(`pointerover`,({target:e})=>{let t=K(e);t&&G(t)}),_({\"/\":()=>V.focus(),\" \":()=>{let e=I.find(({media:e})=>e!==void 0);R.isOpen?R.toggle():e&&R.play(e)},j:()=>H.step(1),k:()=>H.step(-1),f:()=>z.toggle(),\"<\":()=>R.changeSpeed(-1),\">\":()=>R.changeSpeed(1),ArrowLeft:()=>R.seekBy(-5e3),ArrowRight:()=>R.seekBy(5e3),Enter:()=>{H.focused&&J(H.focused)}},()=>B.clear())})();";
const STYLE = ":root{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light dark;--paper:var(--lightningcss-light,#fcfbf9)var(--lightningcss-dark,#151618);--raised:var(--lightningcss-light,#fff)var(--lightningcss-dark,#1e2023);--ink:var(--lightningcss-light,#1f1d1a)var(--lightningcss-dark,#e9e6e1);--soft:var(--lightningcss-light,#65615a)var(--lightningcss-dark,#a19d96);--line:var(--lightningcss-light,#e6e2da)var(--lightningcss-dark,#2e3034);--track:var(--lightningcss-light,#f1eee8)var(--lightningcss-dark,#222428);--accent:var(--lightningcss-light,#1f5fa8)var(--lightningcss-dark,#8ab8ee);--on-accent:var(--lightningcss-light,#fff)var(--lightningcss-dark,#10151c);--current:var(--lightningcss-light,#fdf0c8)var(--lightningcss-dark,#3a3420);--found:var(--lightningcss-light,#ffe27a)var(--lightningcss-dark,#6b5a14);--match:var(--lightningcss-light,#ff9f43)var(--lightningcss-dark,#b4610c);--bad:var(--lightningcss-light,#a8261c)var(--lightningcss-dark,#ff9d94);--bad-paper:var(--lightningcss-light,#fdf0ee)var(--lightningcss-dark,#2e1d1c);--names:11.5rem;--gap:1.5rem;--sans:ui-sans-serif, system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Helvetica Neue\", Arial, sans-serif}@media (prefers-color-scheme:dark){:root{--lightningcss-light: ;--lightningcss-dark:initial}}:root[data-theme=dark]{--lightningcss-light: ;--lightningcss-dark:initial;color-scheme:dark}:root[data-theme=light]{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light}*{box-sizing:border-box}html [hidden]{display:none}html{-moz-text-size-adjust:100%;text-size-adjust:100%;scroll-padding:5rem 0 7rem}body{background:var(--paper);color:var(--ink);font:1rem / 1.5 var(--sans);margin:0}body.has-player{padding-bottom:6rem}main,.toolbar,.made{max-width:66rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}main:focus{outline:none}.sheet{display:none}.i,.sheet path{fill:none;stroke:currentColor;stroke-width:1.35px;stroke-linecap:round;stroke-linejoin:round}.i{vertical-align:-.16em;flex:none;width:1.05em;height:1.05em}.unseen{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}.skip{z-index:9;background:var(--raised);color:var(--accent);padding:.5rem 1rem;position:absolute;top:-4rem;left:1rem}.skip:focus{top:1rem}html:not(.is-live) .live{display:none}button,select,input[type=search]{font:inherit;color:inherit}button,select{border:1px solid var(--line);background:var(--raised);cursor:pointer;border-radius:999px;min-height:2rem;padding:.2rem .75rem;font-size:.875rem}button:hover:not(:disabled){border-color:var(--soft)}button:disabled{color:var(--soft);cursor:default}button.primary{border-color:var(--accent);background:var(--accent);color:var(--on-accent)}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:1px}.toolbar{z-index:3;background:var(--paper);border-bottom:1px solid var(--line);flex-wrap:wrap;align-items:center;gap:.5rem 1rem;padding-block:.6rem;font-size:.875rem;display:flex;position:sticky;top:0}.toolbar p{color:var(--soft);margin:0}.find{flex:0 21rem;gap:.25rem;min-width:0;display:flex}.find input{border:1px solid var(--line);background:var(--raised);border-radius:999px;flex:1;min-width:0;min-height:2rem;padding:.2rem .9rem}.find button{padding-inline:.6rem}input::placeholder{color:var(--soft);opacity:1}.shown:has(#clear[hidden]){display:none}.page-acts{gap:.25rem;margin-left:auto;display:flex}.page-acts button{color:var(--soft);background:0 0;border-color:#0000}h1,h2{letter-spacing:-.018em;overflow-wrap:anywhere;text-wrap:balance;margin:0;font-size:clamp(1.5rem,1.1rem + 1.8vw,2.1rem);font-weight:650;line-height:1.2}h2{font-size:clamp(1.25rem,1rem + 1vw,1.6rem)}.run{padding-top:2.5rem}.run>p,.full,.facts,.files{color:var(--soft);margin:.4rem 0 0;font-size:.9375rem}.full{overflow-wrap:anywhere}.facts{flex-wrap:wrap;padding:0;list-style:none;display:flex}.facts li:not(:last-child):after{content:\"·\";margin-inline:.55em}.files{word-spacing:.35em}.source{margin-inline:-1rem;padding:2.5rem 1rem .5rem}.many .source{content-visibility:auto;contain-intrinsic-size:auto 60rem}.source+.source{border-top:1px solid var(--line);margin-top:3rem}.actions{flex-wrap:wrap;gap:.5rem;margin:1.1rem 0 0;display:flex}.notice{border-left:3px solid var(--soft);background:var(--track);overflow-wrap:anywhere;max-width:46rem;margin:1rem 0 0;padding:.6rem .9rem;font-size:.9375rem}.notice.failed{border-color:var(--bad);background:var(--bad-paper)}.notice.failed strong,.state{color:var(--bad)}.state.pending{color:var(--soft)}.contents ol{border-top:1px solid var(--line);margin:1.25rem 0 0;padding:0;list-style:none}.contents li{border-bottom:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 2.5rem;gap:1rem;padding:.5rem 0;display:flex}.contents a{overflow-wrap:anywhere;flex:1;text-decoration:none}.contents a:hover{text-decoration:underline}.long{color:var(--soft);font-variant-numeric:tabular-nums}.lanes{border-block:1px solid var(--line);margin-top:1.75rem;padding-block:.75rem;position:relative}.lane,.absent{grid-template-columns:var(--names) minmax(0, 1fr);align-items:center;gap:var(--gap);min-height:1.75rem;margin:0;font-size:.875rem;display:grid}.lane .name{text-align:start;align-items:center;gap:.45rem;width:100%;min-width:0;display:flex}.lane button.name{background:0 0;border-color:#0000;width:calc(100% + .6rem);min-height:1.75rem;margin-left:-.6rem;padding:0 .6rem}html:not(.is-live) .lane button.name{pointer-events:none}.lane button.name:hover{background:var(--track)}.lane button.name[aria-pressed=true]{border-color:var(--accent);background:var(--raised);color:var(--accent);font-weight:600}.lane .name bdi{text-overflow:ellipsis;white-space:nowrap;overflow:hidden}.share{color:var(--soft);font-variant-numeric:tabular-nums;margin-left:auto;font-weight:400}.absent{color:var(--soft)}.undrawn .lane{grid-template-columns:var(--names)}.track{background:var(--track);border-radius:2px;width:100%;height:.625rem;display:block}.whole{min-height:2.75rem}.whole .track{border-radius:4px;height:2rem}.whole .name{color:var(--soft)}.scale{min-height:1.25rem}.axis{width:100%;height:1.25rem;font-size:.6875rem;overflow:visible}.axis text{fill:var(--soft);font-variant-numeric:tabular-nums}.axis line{stroke:var(--soft)}.is-live .track,.is-live .axis{cursor:pointer}.e-neutral,[data-tone=neutral],[data-filter=e\\:neutral]{--tone:var(--lightningcss-light,#8b919b)var(--lightningcss-dark,#858c97)}.e-happy,[data-tone=happy],[data-filter=e\\:happy]{--tone:var(--lightningcss-light,#d69a10)var(--lightningcss-dark,#e0b23e)}.e-surprised,[data-tone=surprised],[data-filter=e\\:surprised]{--tone:var(--lightningcss-light,#d9692c)var(--lightningcss-dark,#e98650)}.e-sad,[data-tone=sad],[data-filter=e\\:sad]{--tone:var(--lightningcss-light,#4678c8)var(--lightningcss-dark,#6f9ce4)}.e-fearful,[data-tone=fearful],[data-filter=e\\:fearful]{--tone:var(--lightningcss-light,#8d5bc7)var(--lightningcss-dark,#ac85df)}.e-disgusted,[data-tone=disgusted],[data-filter=e\\:disgusted]{--tone:var(--lightningcss-light,#4f8f45)var(--lightningcss-dark,#72b067)}.e-angry,[data-tone=angry],[data-filter=e\\:angry]{--tone:var(--lightningcss-light,#c63d38)var(--lightningcss-dark,#e2645d)}.e-untold,[data-tone=untold],[data-filter=e\\:untold]{--tone:var(--lightningcss-light,#c3beb4)var(--lightningcss-dark,#4c4e53)}.voice{--tone:var(--lightningcss-light,#4b6b8a)var(--lightningcss-dark,#86a6c5)}path.event{--tone:var(--lightningcss-light,#5b5751)var(--lightningcss-dark,#b3aea6)}.track path{fill:var(--tone)}.name .i,.mood .i{color:var(--tone,var(--soft))}.cursor,.pointer{z-index:1;border-left:2px solid var(--ink);pointer-events:none;width:0;margin-left:-1px;position:absolute;top:.75rem;bottom:.75rem}.pointer{border-left:1px solid var(--soft);margin-left:0}.pointer:after{content:attr(data-time) \"  \" attr(data-text);border:1px solid var(--line);background:var(--raised);white-space:pre-wrap;border-radius:6px;width:max-content;max-width:19rem;padding:.3rem .6rem;font-size:.8125rem;line-height:1.4;position:absolute;bottom:calc(100% + .6rem);left:-.6rem}.pointer.late:after{left:auto;right:-.6rem}.text{padding-block:1.25rem .5rem}.silent{color:var(--soft)}.long .block{content-visibility:auto}.room-8{contain-intrinsic-size:auto 8rem}.room-16{contain-intrinsic-size:auto 16rem}.room-24{contain-intrinsic-size:auto 24rem}.room-32{contain-intrinsic-size:auto 32rem}.room-40{contain-intrinsic-size:auto 40rem}.room-56{contain-intrinsic-size:auto 56rem}.room-72{contain-intrinsic-size:auto 72rem}.room-96{contain-intrinsic-size:auto 96rem}.room-128{contain-intrinsic-size:auto 128rem}.room-192{contain-intrinsic-size:auto 192rem}.turn{grid-template-columns:var(--names) minmax(0, 1fr);gap:var(--gap);padding-block:.55rem;display:grid}.turn:target{background:linear-gradient(to right, transparent, var(--track) 3rem)}.cue{color:var(--soft);-webkit-user-select:none;user-select:none;grid-template-columns:3.75rem minmax(0,1fr);align-content:start;gap:.05rem .4rem;margin:.28rem 0 0;font-size:.8125rem;line-height:1.45;display:grid}.time{color:inherit;font-variant-numeric:tabular-nums;text-decoration:none}.time:hover{color:var(--accent);text-decoration:underline}.is-playable .time{color:var(--accent)}.who,.mood{grid-column:2}.who{overflow-wrap:anywhere;color:var(--ink);font-weight:600}.mood{align-items:center;gap:.3rem;display:flex}.said{border-inline-start:2px solid var(--tone,var(--line));overflow-wrap:break-word;max-width:40rem;margin:0;padding-inline-start:.9rem;font-size:1.0625rem;line-height:1.65}.s{-webkit-box-decoration-break:clone;box-decoration-break:clone;border-radius:3px}.is-playable .s[data-at]{cursor:pointer}.is-playable .s[data-at]:hover{background:var(--track)}.s[aria-current],.is-playable .s[aria-current]:hover{background:var(--current);box-shadow:0 0 0 2px var(--current)}.s .event{border:1px solid var(--line);color:var(--soft);white-space:nowrap;border-radius:999px;align-items:center;gap:.25rem;margin-inline:.3rem;padding-inline:.5rem;font-size:.8125rem;line-height:1.5;display:inline-flex}.s .event:first-child{margin-inline-start:.1rem}::highlight(found){background-color:var(--found);color:var(--ink)}::highlight(match){background-color:var(--match);color:#000}.s.match{-webkit-text-decoration:underline 2px var(--match);text-decoration:underline 2px var(--match);text-underline-offset:.25em}.player{z-index:4;padding:.6rem clamp(1rem, 4vw, 2.5rem) calc(.6rem + env(safe-area-inset-bottom));border-top:1px solid var(--line);background:var(--raised);font-size:.875rem;position:fixed;inset:auto 0 0}.bar,.now{align-items:center;gap:.6rem;max-width:61rem;margin:0 auto;display:flex}.now{color:var(--soft);overflow-wrap:anywhere;font-size:.8125rem;display:block}#trouble{color:var(--bad)}#toggle{border-color:var(--accent);background:var(--accent);width:2.75rem;height:2.75rem;color:var(--on-accent);padding:0}#position{min-width:4rem;accent-color:var(--accent);flex:1}.clock{font-variant-numeric:tabular-nums}#follow[aria-pressed=true]{border-color:var(--accent);color:var(--accent)}.player video{background:#000;border-radius:8px;width:min(22rem,40vw);position:absolute;bottom:calc(100% + 1rem);right:1rem}dialog{border:1px solid var(--line);background:var(--raised);max-width:30rem;color:inherit;border-radius:12px;padding:1.5rem}dialog::backdrop{background:#00000073}dialog th{text-align:start;padding:.2rem 1.5rem .2rem 0;font-weight:600}.made{color:var(--soft);margin-top:3rem;padding-block:1.25rem 2rem;font-size:.8125rem}@media (width<=44rem){:root{--names:7.75rem;--gap:.75rem}.source,.run{padding-top:1.5rem}.find{flex:1 0 70%}.toolbar{gap:.25rem}#theme-name{clip-path:inset(50%);position:absolute}.toolbar>p{order:1}#keys,.lane .share{display:none}.turn{padding-block:.6rem;display:block}.cue{flex-wrap:wrap;gap:0 .6rem;margin:0 0 .15rem;padding-inline-start:.9rem;display:flex}.said{font-size:1rem;line-height:1.6}#back,#ahead,#whole{display:none}}@media print{:root,:root[data-theme]{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light;--paper:#fff;--raised:#fff;--ink:#000;--soft:#444;--line:#bbb;--track:#eee;--accent:#000}.toolbar,.player,.actions,.skip,.files,.cursor,.pointer{display:none}main{max-width:none;padding:0}body{padding:0;font-size:10pt}.track,.track path,.said{-webkit-print-color-adjust:exact;print-color-adjust:exact}.long .block,.many .source{content-visibility:visible}.said{max-width:none;font-size:10.5pt;line-height:1.5}.s[aria-current],.s.match{box-shadow:none;background:0 0;text-decoration:none}.turn{padding-block:.3rem}.cue{break-after:avoid}.lanes,header{break-inside:avoid}.source+.source{break-before:page;border:0}}";

;// CONCATENATED MODULE: ./dist/lib/report/page.js






/** From so many sources on, a browser lays out those in sight alone. */
const MANY = 20;
/** From the start of the page to its first section. */
function pageHead({ entries, media }) {
    const [only, ...others] = entries;
    const alone = only !== undefined && others.length === 0;
    return html `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(SCRIPT, STYLE, media)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="sensevoice-transcribe">
<title>${alone ? `${only.title} · transcript` : `Transcripts of ${entries.length} sources`}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
${iconSheet()}
<a class="skip" href="#main">Skip to the transcript</a>
${toolbar()}
<main id="main" tabindex="-1"${entries.length > MANY && new Html(' class="many"')}>
${!alone && html `<header class="run"><h1>Transcripts</h1><p>${totalsOf(entries)}</p>${contentsOf(entries)}</header>`}
`.markup;
}
/** Where the section of a source begins. */
function sectionHead({ index, title }, isAlone) {
    const id = sectionId(index);
    const name = html `<bdi>${title}</bdi>`;
    return html `<section class="source" id="${id}" aria-labelledby="${id}-title">
${isAlone ? html `<h1 id="${id}-title">${name}</h1>` : html `<h2 id="${id}-title">${name}</h2>`}
`.markup;
}
function sectionFoot() {
    return '</section>\n';
}
/** In place of a text that would make a page too large to be opened. */
const TOO_LARGE = '<p class="notice">The page would be too large with this text: it is in the files of this source.</p>\n';
/** From the last section to the end of the page. */
function pageFoot() {
    return html `</main>
<footer class="made">Made by sensevoice-transcribe. Emotions and events are what a model heard, and can be wrong.</footer>
${player()}
${help()}
<script>${new Html(SCRIPT)}</script>
</body>
</html>
`.markup;
}
function toolbar() {
    return html `<div class="toolbar live" role="search">
<div class="find"><label class="unseen" for="find">Search the transcript</label><input id="find" type="search" placeholder="Search" autocomplete="off" spellcheck="false" aria-describedby="found"><button type="button" id="previous" aria-label="Previous match" disabled>↑</button><button type="button" id="next" aria-label="Next match" disabled>↓</button></div>
<p id="found" role="status"></p>
<p class="shown"><span id="shown" role="status"></span> <button type="button" id="clear" hidden>Show all</button></p>
<div class="page-acts"><button type="button" id="theme"><span aria-hidden="true">◐</span> <span id="theme-name">Theme</span></button><button type="button" id="keys" aria-haspopup="dialog">Keys</button></div>
</div>`;
}
function player() {
    return html `<section class="player" aria-label="Player" hidden>
<video id="video" playsinline preload="metadata" hidden></video>
<div class="bar">
<button type="button" id="back" aria-label="Back 5 seconds">−5</button>
<button type="button" id="toggle" aria-label="Play">▶</button>
<button type="button" id="ahead" aria-label="Ahead 5 seconds">+5</button>
<span id="clock" class="clock">00:00</span>
<input id="position" type="range" min="0" max="1" value="0" step="1" aria-label="Position">
<span id="whole" class="clock"></span>
<label class="speed"><span class="unseen">Speed</span><select id="speed"><option value="0.75">0.75×</option><option value="1" selected>1×</option><option value="1.25">1.25×</option><option value="1.5">1.5×</option><option value="1.75">1.75×</option><option value="2">2×</option></select></label>
<button type="button" id="follow" aria-pressed="true">Follow</button>
</div>
<p class="now"><bdi id="now"></bdi> <span id="trouble" role="alert"></span></p>
</section>`;
}
const KEYS = [
    ['/', 'Search'],
    ['Enter, Shift Enter', 'Next match, previous match'],
    ['Space', 'Play or pause'],
    ['← →', 'Back or ahead 5 seconds'],
    ['J K', 'Next sentence, previous sentence'],
    ['Enter', 'Play from the sentence'],
    ['F', 'Follow what is played'],
    ['< >', 'Slower, faster'],
    ['Esc', 'Show all, or leave the search'],
];
function help() {
    const rows = KEYS.map(([key, meaning]) => html `<tr><th scope="row">${key}</th><td>${meaning}</td></tr>`);
    return html `<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2>
<table>${rows}</table>
<p><label><input id="use-keys" type="checkbox" checked> Use single keys</label></p>
<form method="dialog"><button type="submit">Close</button></form></dialog>`;
}

;// CONCATENATED MODULE: ./dist/lib/report/report-writer.js






/** A browser still opens it in seconds, and it holds the speech of days. */
const MOST_BYTES = 32_000_000;
/** The report of a run, where its formats ask for one. */
function reportFor(folder, { formats, keep }) {
    return formats.includes('html') ? new ReportWriter(folder, { keep }) : undefined;
}
/**
 * Writes the report of a run. It takes one outcome at a time, in any order, and keeps none: each source's section is made at
 * once and waits on the disk, and the page is put together from there.
 */
class ReportWriter {
    folder;
    options;
    /** Two for each source: what the page always has of it, and what it has where there is room. */
    sections = new text_spool/* TextSpool */.h();
    written = [];
    failure;
    constructor(folder, options) {
        this.folder = folder;
        this.options = options;
    }
    /** Takes what became of a source, and where its recording is. Never throws: what fails is told at the end. */
    add(index, outcome, recording) {
        const media = outcome.transcript && recording;
        try {
            const { head, body } = sectionOf({ outcome, index, keep: this.options.keep, media });
            this.sections.set(index * 2, head.markup);
            this.sections.set(index * 2 + 1, body.markup);
            this.written.push({ ...entryOf(index, outcome), bodyBytes: Buffer.byteLength(body.markup), media });
        }
        catch (error) {
            this.failure ??= error;
        }
    }
    /**
     * Puts the page together; gives its path, or none where nothing has ended yet.
     *
     * @throws TranscribeError when it could not be made, or not be written.
     */
    async finish() {
        try {
            if (this.failure !== undefined)
                throw (0,errors/* toTranscribeError */.l$)(this.failure);
            if (this.written.some(({ status }) => status !== 'pending'))
                return await this.folder.writeReport(this.pieces());
            await this.folder.removeReport();
            return undefined;
        }
        finally {
            this.discard();
        }
    }
    /** Leaves nothing behind of what was not finished. */
    discard() {
        this.sections.close();
    }
    *pieces() {
        const entries = this.written.sort((a, b) => a.index - b.index);
        const isAlone = entries.length === 1;
        yield pageHead({ entries, media: entries.flatMap(({ media }) => media ?? []) });
        let left = this.options.mostBytes ?? MOST_BYTES;
        for (const entry of entries) {
            const fits = entry.bodyBytes <= left;
            if (fits)
                left -= entry.bodyBytes;
            yield sectionHead(entry, isAlone) + this.sections.text(entry.index * 2);
            yield (fits ? this.sections.text(entry.index * 2 + 1) : TOO_LARGE) + sectionFoot();
        }
        yield pageFoot();
    }
}
function entryOf(index, outcome) {
    const { transcript, source, status } = outcome;
    const durationMs = Number.isFinite(transcript?.durationMs) ? (transcript?.durationMs ?? 0) : 0;
    return { index, title: titleOf(source), status, duration: durationOf(transcript), durationMs };
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


/***/ }),

/***/ 4937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readableName),
/* harmony export */   X: () => (/* binding */ readableTitle)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4016);

/** What a source is called for people: without what signs it, and without percents where they only encode. */
function readableName(source) {
    const name = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .QC)(source);
    return isAddress(name) ? decoded(name.replace(/^https?:\/\//i, '')) : name;
}
/** The last part of its name, as a title. */
function readableTitle(source) {
    const name = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .QC)(source);
    const path = isAddress(name) ? name.replace(/[?#].*$/s, '') : name;
    const last = path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
    return isAddress(name) ? decoded(last) : last;
}
function decoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
function isAddress(name) {
    return /^[a-z][a-z\d+.-]*:\/\//i.test(name);
}


/***/ }),

/***/ 4016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ displayName),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   nY: () => (/* binding */ nameStem),
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
/** The same for a source of which only the name is left. */
function nameStem(name) {
    return lastPart(name).replace(MEDIA_ENDING, '');
}
/** Whether a file of this name holds audio or video, going by its ending. */
function isMediaName(name) {
    return MEDIA_ENDING.test(name) && !/\.json$/i.test(name);
}
function fileNameOf(source) {
    if (source.kind === 'file')
        return source.fileName;
    return lastPart(source.kind === 'url' ? source.url : source.name);
}
function lastPart(name) {
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
    const path = pathname.split('/').findLast((segment) => segment !== '') ?? host;
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
/* harmony export */   Im: () => (/* binding */ unfinishedTasks),
/* harmony export */   WA: () => (/* binding */ readTaskList),
/* harmony export */   jP: () => (/* binding */ withoutRepeats)
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
    address_hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .hash */ .tWU('sha256').optional(),
    // It becomes a file's name.
    result_key: zod__WEBPACK_IMPORTED_MODULE_0__/* .hash */ .tWU('sha256').optional(),
});
/** The tasks of a run that are not finished, for a later run to collect. */
function unfinishedTasks(outcomes) {
    return outcomes.flatMap((outcome) => {
        const { taskId, submittedAt, source, model, addressHash, resultKey } = outcome;
        const goesOn = outcome.status === 'pending' || (outcome.status === 'failed' && outcome.goesOn);
        if (!goesOn || !taskId)
            return [];
        const times = submittedAt === undefined ? {} : stampsOf(submittedAt);
        const address = addressHash === undefined ? {} : { address_hash: addressHash };
        const key = resultKey === undefined ? {} : { result_key: resultKey };
        return [{ id: taskId, source: (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC)(source), model, ...times, ...address, ...key }];
    });
}
function stampsOf(submittedAt) {
    const [submitted_at, expires_at] = [submittedAt, submittedAt + KEPT_MS].map((ms) => new Date(ms).toISOString());
    return { submitted_at, expires_at };
}
/**
 * Reads tasks to collect: the JSON of {@link unfinishedTasks}, or bare ids separated by commas or white space. What is
 * named twice is taken once.
 *
 * @throws InputError when it is neither.
 */
function readTaskList(text) {
    const entries = /^\s*[[{]/.test(text) ? readJson(text) : readIds(text);
    return withoutRepeats(entries);
}
/** Each source of each task once. */
function withoutRepeats(tasks) {
    return [...new Map(tasks.map((task) => [`${task.taskId} ${task.addressHash ?? ''}`, task])).values()];
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
function toSource(entry) {
    const { id, source, model, submitted_at, address_hash, result_key } = entry;
    return {
        kind: 'task',
        name: source || id,
        taskId: id,
        ...(model && { model }),
        ...(submitted_at && { submittedAt: Date.parse(submitted_at) }),
        ...(address_hash && { addressHash: address_hash }),
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
