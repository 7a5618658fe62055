export const id = 431;
export const ids = [431,708];
export const modules = {

/***/ 13392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   I3: () => (/* binding */ hasText),
/* harmony export */   Id: () => (/* binding */ concatBytes),
/* harmony export */   du: () => (/* binding */ viewOf)
/* harmony export */ });
/** A view for reading numbers. Reading past the end throws a RangeError. */
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** `length` bytes as Latin-1 characters; shorter at the end. */
function textAt(bytes, offset, length) {
    return String.fromCharCode(...bytes.subarray(offset, offset + length));
}
/** Whether `bytes` hold `text`, a string of Latin-1 characters, at `offset`. */
function hasText(bytes, offset, text) {
    return textAt(bytes, offset, text.length) === text;
}
function concatBytes(parts) {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let offset = 0;
    for (const part of parts) {
        whole.set(part, offset);
        offset += part.length;
    }
    return whole;
}


/***/ }),

/***/ 45847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ identifyMedia)
});

// EXTERNAL MODULE: ./dist/lib/local-service/audio/bytes.js
var bytes = __webpack_require__(13392);
;// CONCATENATED MODULE: ./dist/lib/local-service/audio/foreign-content.js

/** What content that is no medium looks like: a noun phrase such as `an HTML page`; nothing when it cannot be told. */
function foreignContent(head) {
    const binary = BINARY.find(([signature]) => (0,bytes/* hasText */.I3)(head, 0, signature));
    if (binary)
        return binary[1];
    if ((0,bytes/* hasText */.I3)(head, 0, 'RIFF') && (0,bytes/* hasText */.I3)(head, 8, 'WEBP'))
        return 'a picture';
    if (!isText(head))
        return undefined;
    const text = (0,bytes/* textAt */.$6)(head, 0, 1024)
        .replace(/^\u00ef\u00bb\u00bf/, '')
        .replaceAll('\u0000', '')
        .trimStart();
    return TEXTS.find(([pattern]) => pattern.test(text))?.[1] ?? 'plain text';
}
const BINARY = [
    ['%PDF-', 'a PDF document'],
    ['PK\u0003\u0004', 'a ZIP archive or an office document'],
    ['\u001f\u008b', 'a gzip archive'],
    ['\u007fELF', 'a program'],
    ['MZ', 'a program'],
    ['\u00cf\u00fa\u00ed\u00fe', 'a program'],
    ['\u00ca\u00fe\u00ba\u00be', 'a program'],
    ['7z\u00bc\u00af', 'a 7z archive'],
    ['Rar!', 'a RAR archive'],
    ['\u0089PNG', 'a picture'],
    ['\u00ff\u00d8\u00ff', 'a picture'],
    ['GIF8', 'a picture'],
    ['MThd', 'a MIDI file, which holds notes but no sound'],
];
const TEXTS = [
    [/^(?:<!--.*?-->\s*)?<(?:!doctype html|html|head|body)\b/is, 'an HTML page'],
    [/^<(?:\?xml|\w)/, 'an XML document'],
    [/^[[{]/, 'a JSON document'],
    [/^(?:#EXTM3U|\[playlist\]|ffconcat)/i, 'a playlist'],
    [/^version https:\/\/git-lfs/, 'a Git LFS pointer, in place of the file itself'],
    [/^(?:WEBVTT|\d+\s+\d\d:\d\d:\d\d[,.]\d{3} -->)/, 'a subtitle file'],
];
/** No control characters but white space, or a mark of UTF-16. */
function isText(head) {
    if ((0,bytes/* hasText */.I3)(head, 0, '\u00ff\u00fe') || (0,bytes/* hasText */.I3)(head, 0, '\u00fe\u00ff'))
        return true;
    return (head.length > 0 && head.subarray(0, 1024).every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d)));
}

// EXTERNAL MODULE: ./dist/lib/local-service/audio/media-error.js
var media_error = __webpack_require__(13976);
// EXTERNAL MODULE: ./dist/lib/local-service/audio/mpeg-frame.js
var mpeg_frame = __webpack_require__(48694);
;// CONCATENATED MODULE: ./dist/lib/local-service/audio/signatures.js


/** The format that the first bytes of a file announce. 4 KiB are enough, after any ID3v2 tag. */
function formatOf(head) {
    return containerOf(head) ?? streamOf(head);
}
/** The bytes that an ID3v2 tag takes at the start of a file; 0 when there is none. https://id3.org/id3v2.4.0-structure §3.1 */
function id3Bytes(head) {
    if (!(0,bytes/* hasText */.I3)(head, 0, 'ID3') || head.length < 10)
        return 0;
    const size = [6, 7, 8, 9].reduce((sum, index) => (sum << 7) | ((head[index] ?? 0) & 0x7f), 0);
    const footerBytes = (head[5] ?? 0) & 0x10 ? 10 : 0;
    return 10 + size + footerBytes;
}
const MP4_BOXES = new Set(['ftyp', 'styp', 'moov', 'moof', 'mdat', 'wide', 'free', 'skip', 'pnot']);
const ASF_HEADER = [0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11];
const W64_HEADER = [0x72, 0x69, 0x66, 0x66, 0x2e, 0x91, 0xcf, 0x11];
function containerOf(head) {
    switch ((0,bytes/* textAt */.$6)(head, 0, 4)) {
        case 'RIFF':
        case 'RF64':
            return (0,bytes/* hasText */.I3)(head, 8, 'WAVE') ? 'wav' : (0,bytes/* hasText */.I3)(head, 8, 'AVI ') ? 'avi' : undefined;
        case 'FORM':
            return (0,bytes/* hasText */.I3)(head, 8, 'AIFF') || (0,bytes/* hasText */.I3)(head, 8, 'AIFC') ? 'aiff' : undefined;
        case 'OggS':
            return oggFormat(head);
        case 'fLaC':
            return 'flac';
        case 'caff':
            return 'caf';
        case '.snd':
            return 'au';
        case 'wvpk':
            return 'wavpack';
        case 'TTA1':
            return 'tta';
        case 'MAC ':
            return 'ape';
        case 'FLV\u0001':
            return 'flv';
        case '\u001aE\u00df\u00a3':
            return 'matroska';
        case '\u0000\u0000\u0001\u00ba':
            return 'mpeg-ps';
    }
    if ((0,bytes/* hasText */.I3)(head, 0, '#!AMR'))
        return 'amr';
    if (startsWith(head, ASF_HEADER))
        return 'asf';
    if (startsWith(head, W64_HEADER))
        return 'w64';
    return MP4_BOXES.has((0,bytes/* textAt */.$6)(head, 4, 4)) ? 'mp4' : undefined;
}
function startsWith(head, signature) {
    return signature.every((byte, index) => head[index] === byte);
}
/** The first page of each logical stream holds its first packet: RFC 3533 §6, RFC 7845 §5.1, the Vorbis and FLAC mappings. */
function oggFormat(head) {
    const text = (0,bytes/* textAt */.$6)(head, 0, Math.min(head.length, 4096));
    if (text.includes('\u0080theora'))
        return 'ogg';
    if (text.includes('OpusHead'))
        return 'ogg-opus';
    if (text.includes('\u0001vorbis'))
        return 'ogg-vorbis';
    return text.includes('\u007fFLAC') ? 'ogg-flac' : 'ogg';
}
/** Formats without a header of their own: told by frames that follow one another. */
function streamOf(head) {
    if (isAdts(head))
        return 'aac';
    if ((0,mpeg_frame/* findMpegFrames */.b)(head, 0, 1) === 0)
        return 'mp3';
    if (head[0] === 0x0b && head[1] === 0x77)
        return (head[5] ?? 0) >> 3 <= 8 ? 'ac3' : 'eac3';
    if ((0,bytes/* hasText */.I3)(head, 0, '\u007f\u00fe\u0080\u0001'))
        return 'dts';
    if (isTransportStream(head, 188, 0) || isTransportStream(head, 192, 4))
        return 'mpeg-ts';
    return undefined;
}
/** Two ADTS frames in a row, ISO/IEC 14496-3 §1.A.3.2; one where the head ends earlier. */
function isAdts(head) {
    if (head.length < 7 || !isAdtsSync(head, 0))
        return false;
    const frameBytes = ((0,bytes/* viewOf */.du)(head).getUint32(3) >>> 13) & 0x1fff;
    return frameBytes > 7 && (frameBytes + 2 > head.length || isAdtsSync(head, frameBytes));
}
function isAdtsSync(bytes, offset) {
    return bytes[offset] === 0xff && ((bytes[offset + 1] ?? 0) & 0xf6) === 0xf0;
}
function isTransportStream(head, packetBytes, offset) {
    const syncs = [0, 1, 2, 3].map((index) => head[offset + index * packetBytes]);
    return syncs.every((byte) => byte === 0x47);
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/identify.js




const HEAD_BYTES = 4096;
/** Recordings cut out of a stream start in the middle of a frame. */
const SEARCHED_BYTES = 64 * 1024;
/** Five frames of the greatest size fit in. */
const FRAME_ROOM_BYTES = 16 * 1024;
/**
 * Tells by its content what a file holds; names do not count.
 *
 * @throws MediaError for an empty file, and for content that is clearly something else.
 */
async function identifyMedia(file) {
    if (file.size === 0)
        throw new media_error/* MediaError */.F('NO_VALID_AUDIO_ERROR', 'The file is empty.');
    const start = id3Bytes(await file.read(0, 10));
    const head = await file.read(start, HEAD_BYTES);
    const format = formatOf(head);
    if (format)
        return { format, start };
    const foreign = foreignContent(head);
    if (foreign)
        throw notMedia(foreign);
    const more = await file.read(start, SEARCHED_BYTES + FRAME_ROOM_BYTES);
    const first = (0,mpeg_frame/* findMpegFrames */.b)(more, 0, more.length - FRAME_ROOM_BYTES, 5);
    return first >= 0 ? { format: 'mp3', start: start + first } : { format: undefined, start: 0 };
}
function notMedia(foreign) {
    return new media_error/* MediaError */.F('InvalidFile.DecodeFailed', `The file is not audio or video (it looks like ${foreign}).`, {
        advice: 'Check that the link or path leads to the media file itself.',
    });
}


/***/ }),

/***/ 13976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MediaError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99517);

/** A file gave no audio to recognise. Messages never hold its path. */
class MediaError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TranscribeError */ .UB {
    name = 'MediaError';
    serviceCode;
    constructor(serviceCode, message, options = {}) {
        super('recognition', message, options);
        this.serviceCode = serviceCode;
    }
}


/***/ }),

/***/ 9590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ gathered),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   bV: () => (/* binding */ openMediaFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99517);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13392);



/** @throws TranscribeError (`file`) when there is no such regular file, or it may not be read. */
async function openMediaFile(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r').catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TranscribeError */ .UB('file', 'The media file cannot be opened.', { cause });
    });
    const { size } = await regularFile(handle);
    return {
        path,
        size,
        read: (position, length) => readFully(handle, position, Math.min(length, Math.max(size - position, 0))),
        close: () => handle.close(),
    };
}
async function regularFile(handle) {
    const stats = await handle.stat();
    if (stats.isFile())
        return stats;
    await handle.close();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TranscribeError */ .UB('file', 'The media file is not a regular file.');
}
async function readFully(handle, position, length) {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
        const { bytesRead } = await handle.read(bytes, filled, length - filled, position + filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return filled === length ? bytes : bytes.subarray(0, filled);
}
/** The bytes from `start` up to `end`, in blocks. */
async function* blocksOf(file, { start = 0, end = file.size, blockBytes = 64 * 1024 } = {}) {
    for (let position = start; position < end;) {
        const block = await file.read(position, Math.min(blockBytes, end - position));
        if (block.length === 0)
            return;
        position += block.length;
        yield block;
    }
}
/** The same bytes in blocks of at least `blockBytes`, but for the last. */
async function* gathered(parts, blockBytes) {
    let waiting = [];
    let bytes = 0;
    for await (const part of parts) {
        waiting.push(part);
        bytes += part.length;
        if (bytes < blockBytes)
            continue;
        yield (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .concatBytes */ .Id)(waiting);
        waiting = [];
        bytes = 0;
    }
    if (bytes > 0)
        yield (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .concatBytes */ .Id)(waiting);
}


/***/ }),

/***/ 48694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mpegFrameAt),
/* harmony export */   b: () => (/* binding */ findMpegFrames)
/* harmony export */ });
const SAMPLE_RATES = [44_100, 48_000, 32_000];
/** Kilobits per second by table and index, ISO/IEC 11172-3 §2.4.2.3 and 13818-3 §2.4.2.3. */
const BITRATES = {
    v1l1: [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
    v1l2: [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
    v1l3: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    v2l1: [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
    v2l23: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};
/** The frame whose header is at `offset`, if a valid one is there. Free-format frames count as none. */
function mpegFrameAt(bytes, offset) {
    const [sync = 0, version = 0, rates = 0, mode = 0] = bytes.subarray(offset, offset + 4);
    if (offset + 4 > bytes.length || sync !== 0xff || (version & 0xe0) !== 0xe0)
        return undefined;
    const versionBits = (version >> 3) & 3;
    const layer = 4 - ((version >> 1) & 3);
    const baseRate = SAMPLE_RATES[(rates >> 2) & 3];
    if (versionBits === 1 || layer === 4 || baseRate === undefined)
        return undefined;
    const isVersion1 = versionBits === 3;
    const bitrate = (bitrateTable(isVersion1, layer)[rates >> 4] ?? 0) * 1000;
    if (bitrate === 0)
        return undefined;
    const sampleRate = baseRate / (isVersion1 ? 1 : versionBits === 2 ? 2 : 4);
    const samples = layer === 1 ? 384 : layer === 3 && !isVersion1 ? 576 : 1152;
    const slotBytes = layer === 1 ? 4 : 1;
    const padding = (rates >> 1) & 1;
    const channels = mode >> 6 === 3 ? 1 : 2;
    const sideInfoBytes = isVersion1 ? (channels === 1 ? 17 : 32) : channels === 1 ? 9 : 17;
    return {
        bytes: (Math.floor(((samples / 8) * bitrate) / sampleRate / slotBytes) + padding) * slotBytes,
        sampleRate,
        channels,
        samples,
        bitrate,
        tagOffset: 4 + sideInfoBytes,
    };
}
function bitrateTable(isVersion1, layer) {
    if (isVersion1)
        return layer === 1 ? BITRATES.v1l1 : layer === 2 ? BITRATES.v1l2 : BITRATES.v1l3;
    return layer === 1 ? BITRATES.v2l1 : BITRATES.v2l23;
}
/** Where the first run of `frames` consecutive frames starts within `searched` bytes from `from`; -1 when there is none. */
function findMpegFrames(bytes, from, searched, frames = 3) {
    const last = Math.min(from + searched, bytes.length - 4);
    for (let offset = from; offset < last; offset++)
        if (bytes[offset] === 0xff && startsFrames(bytes, offset, frames))
            return offset;
    return -1;
}
function startsFrames(bytes, offset, frames) {
    let position = offset;
    const first = mpegFrameAt(bytes, offset);
    for (let count = 0; count < frames; count++) {
        // A file may be shorter than the run asked for.
        if (count > 0 && position + 4 > bytes.length)
            return position <= bytes.length;
        const frame = mpegFrameAt(bytes, position);
        // What only looks like a header by chance seldom agrees with its neighbours.
        if (!frame || frame.sampleRate !== first?.sampleRate || frame.samples !== first.samples)
            return false;
        position += frame.bytes;
    }
    return true;
}


/***/ }),

/***/ 67854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ spokenLength)
/* harmony export */ });
/** How long a text takes to say, in letters: digits are said as words, and a Han character or kana is a syllable. */
function spokenLength(text) {
    const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
    const syllables = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
    return text.length + digits * 3 + syllables * 2;
}


/***/ }),

/***/ 84764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unitsOf),
/* harmony export */   a: () => (/* binding */ estimateWords)
/* harmony export */ });
/* harmony import */ var _spoken_length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67854);

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const SPOKEN = /[\p{L}\p{N}\p{M}]/u;
/** What is spoken, and the signs and the space after it. */
const PARTS = /^(.*[\p{L}\p{N}\p{M}])?(.*)$/su;
/**
 * Shares a sentence's time out among its words by how long each takes to say. For recognisers that give
 * no word times: these are estimates, which rise, touch and fill the sentence.
 */
function estimateWords(sentence) {
    const units = unitsOf(sentence.text);
    const lengths = units.map(({ text, punctuation }) => (0,_spoken_length_js__WEBPACK_IMPORTED_MODULE_0__/* .spokenLength */ .B)(`${text}${punctuation}`.trim()));
    const total = lengths.reduce((sum, length) => sum + length, 0);
    let passed = 0;
    const moment = () => Math.round(sentence.startMs + ((sentence.endMs - sentence.startMs) * passed) / total);
    return units.map((unit, index) => {
        const startMs = moment();
        passed += lengths[index] ?? 0;
        return { startMs, endMs: moment(), ...unit };
    });
}
/** A sentence's words, each with the signs and the space around it; one after another they are the sentence. */
function unitsOf(text) {
    const pieces = (text.match(/\s*\S+\s*/gu) ?? []).flatMap((piece) => UNSPACED.test(piece) ? segmentsOf(piece) : [piece]);
    return joinSigns(pieces).map(toUnit);
}
function segmentsOf(text) {
    return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}
/** Signs that stand alone are said by nobody: they go with the word before them, at the start with the one after. */
function joinSigns(pieces) {
    const joined = [];
    let leading = '';
    for (const piece of pieces) {
        const last = joined.length - 1;
        if (SPOKEN.test(piece)) {
            joined.push(leading + piece);
            leading = '';
        }
        else if (last >= 0)
            joined[last] += piece;
        else
            leading += piece;
    }
    return leading === '' ? joined : [...joined, leading];
}
/** The space after a word belongs to its punctuation, where it has any. */
function toUnit(piece) {
    const [, spoken = '', signs = ''] = PARTS.exec(piece) ?? [];
    if (spoken === '' || signs.trim() === '')
        return { text: piece, punctuation: '' };
    return { text: spoken, punctuation: signs };
}


/***/ }),

/***/ 81080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   E3: () => (/* binding */ dialectOf),
/* harmony export */   Qc: () => (/* binding */ givesWords)
/* harmony export */ });
const LOCAL = { prefix: '', family: 'local', dialect: 'paraformer', words: 'on-request' };
const FAMILIES = [
    { prefix: 'qwen3-asr', family: 'qwen3', dialect: 'qwen3', words: 'on-request' },
    { prefix: 'qwen-audio', family: 'qwen-audio', dialect: 'paraformer', words: 'always' },
    { prefix: 'sensevoice-small', family: 'local', dialect: 'sensevoice-small', words: 'on-request' },
    { prefix: 'sensevoice-v', family: 'sensevoice', dialect: 'sensevoice', words: 'never' },
    { prefix: 'paraformer', family: 'paraformer', dialect: 'paraformer', words: 'always' },
    { prefix: 'fun-asr', family: 'fun-asr', dialect: 'paraformer', words: 'always' },
];
/**
 * The family of the name that was asked for. That name decides, not the model behind an alias: code written for a family
 * keeps reading what it expects.
 */
function familyOf(model) {
    return traitsOf(model).family;
}
function dialectOf(model) {
    return traitsOf(model).dialect;
}
/** @param asked whether the request has `enable_words`. */
function givesWords(model, asked) {
    const { words } = traitsOf(model);
    return words === 'always' || (words === 'on-request' && asked);
}
function traitsOf(model) {
    return FAMILIES.find(({ prefix }) => model.startsWith(prefix)) ?? LOCAL;
}


/***/ }),

/***/ 6247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ beijingTime),
/* harmony export */   o: () => (/* binding */ parseCompactBeijingTime)
/* harmony export */ });
const OFFSET_MS = 8 * 3_600_000;
/** `YYYY-MM-DD HH:mm:ss.SSS` in UTC+8 without a zone, as the cloud writes its times. */
function beijingTime(epochMs) {
    return new Date(epochMs + OFFSET_MS).toISOString().replace('T', ' ').slice(0, -1);
}
/** Reads `YYYYMMDDhhmmss` in UTC+8, as the cloud's list takes its times. Undefined when it is none. */
function parseCompactBeijingTime(text) {
    const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text);
    if (!parts)
        return undefined;
    const [, year, month, day, hour, minute, second] = parts;
    const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(time) ? undefined : time - OFFSET_MS;
}


/***/ }),

/***/ 33423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal),
/* harmony export */   V: () => (/* binding */ invalidParameter)
/* harmony export */ });
/** A request that is not served; the API answers it with JSON, the store with XML. */
class Refusal extends Error {
    name = 'Refusal';
    status;
    code;
    constructor(status, code, message) {
        super(message);
        this.status = status;
        this.code = code;
    }
}
/** The code of most things that can be wrong with a request. */
function invalidParameter(message) {
    return new Refusal(400, 'InvalidParameter', message);
}


/***/ }),

/***/ 57859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ taskReply),
/* harmony export */   Uj: () => (/* binding */ unknownTaskReply),
/* harmony export */   fs: () => (/* binding */ errorReply),
/* harmony export */   lV: () => (/* binding */ submitReply)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81080);
/* harmony import */ var _jobs_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27196);
/* harmony import */ var _beijing_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6247);




/** The submit reply, with the fields and no others that the cloud sends. */
function submitReply(job) {
    return { output: { task_status: job.status, task_id: job.taskId }, request_id: job.requestId };
}
/** The reply to a look. */
function taskReply(job, addressOf) {
    const single = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectOf */ .E3)(job.request.model) === 'qwen3';
    return {
        request_id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        output: {
            task_id: job.taskId,
            task_status: job.status,
            ...timesOf(job),
            ...job.failure,
            ...(single
                ? singleResult(job, addressOf)
                : { ...allResults(job, addressOf), task_metrics: metricsOf(job) }),
            ...(job.installing ? { installing: installingOf(job.installing) } : {}),
            // Ours: the share that is done, from 0 to 1.
            ...(job.status === 'RUNNING' ? { progress: progressOf(job) } : {}),
        },
        ...(job.status === 'SUCCEEDED' ? { usage: usageOf(job, single) } : {}),
    };
}
/** An id that is not known, or no longer: HTTP 200 all the same. */
function unknownTaskReply(taskId) {
    return { request_id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), output: { task_id: taskId, task_status: 'UNKNOWN' } };
}
function errorReply(code, message) {
    return { request_id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), code, message };
}
function timesOf({ submittedAt, scheduledAt, endedAt }) {
    return {
        submit_time: (0,_beijing_time_js__WEBPACK_IMPORTED_MODULE_2__/* .beijingTime */ .i)(submittedAt),
        ...(scheduledAt === undefined ? {} : { scheduled_time: (0,_beijing_time_js__WEBPACK_IMPORTED_MODULE_2__/* .beijingTime */ .i)(scheduledAt) }),
        ...(endedAt === undefined ? {} : { end_time: (0,_beijing_time_js__WEBPACK_IMPORTED_MODULE_2__/* .beijingTime */ .i)(endedAt) }),
    };
}
/** Nothing before the end, as in the cloud; nor for what was cancelled. */
function allResults(job, addressOf) {
    const results = job.files.flatMap(({ url, result }) => (result ? [fileReply(url, result, addressOf)] : []));
    return job.endedAt !== undefined && results.length > 0 ? { results } : {};
}
function fileReply(url, result, addressOf) {
    return (0,_jobs_job_js__WEBPACK_IMPORTED_MODULE_3__/* .isSuccess */ .oJ)(result)
        ? { file_url: url, transcription_url: addressOf(result.resultId), subtask_status: 'SUCCEEDED' }
        : { file_url: url, code: result.code, message: result.message, subtask_status: 'FAILED' };
}
/** `qwen3-asr-flash-filetrans` takes one file, and answers with one object; a failure is told by the task's own code. */
function singleResult(job, addressOf) {
    const [success] = (0,_jobs_job_js__WEBPACK_IMPORTED_MODULE_3__/* .successesOf */ .bf)(job);
    return job.endedAt !== undefined && success
        ? { result: { transcription_url: addressOf(success.resultId) } }
        : {};
}
function metricsOf(job) {
    const ended = job.files.filter(({ result }) => result).length;
    const succeeded = (0,_jobs_job_js__WEBPACK_IMPORTED_MODULE_3__/* .successesOf */ .bf)(job).length;
    return { TOTAL: job.files.length, SUCCEEDED: succeeded, FAILED: ended - succeeded };
}
/** Ours: why a task is still pending. */
function installingOf({ phase, receivedBytes, totalBytes }) {
    return { phase, received_bytes: receivedBytes, total_bytes: totalBytes };
}
function progressOf({ files }) {
    const done = files.reduce((total, file) => total + (file.result ? 1 : file.progress), 0);
    return Math.round((done / files.length) * 100) / 100;
}
/** Whole seconds: of the speech, which is what the cloud counts, and for the qwen3 family of the audio. */
function usageOf(job, single) {
    const seconds = (field) => Math.ceil((0,_jobs_job_js__WEBPACK_IMPORTED_MODULE_3__/* .successesOf */ .bf)(job).reduce((total, success) => total + success[field], 0) / 1000);
    return single ? { seconds: seconds('durationMs') } : { duration: seconds('contentMs') };
}


/***/ }),

/***/ 56182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ errorXml),
/* harmony export */   x: () => (/* binding */ answerInXml)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33423);


/** Answers an error as the object store does: in XML, unlike the API. */
function answerInXml(error, c) {
    const { status, code, message } = error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P
        ? error
        : { status: 500, code: 'InternalError', message: 'The service failed to answer.' };
    return c.body(errorXml(code, message), status, { 'content-type': 'application/xml' });
}
/** An error in the words of the object store. */
function errorXml(code, message) {
    const fields = { Code: code, Message: message, RequestId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() };
    const lines = Object.entries(fields).map(([name, value]) => `  <${name}>${escaped(value)}</${name}>\n`);
    return `<?xml version="1.0" encoding="UTF-8"?>\n<Error>\n${lines.join('')}</Error>\n`;
}
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ }),

/***/ 62708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ modelFolderWarnings),
/* harmony export */   checkModelFolder: () => (/* binding */ checkModelFolder),
/* harmony export */   folderId: () => (/* binding */ folderId),
/* harmony export */   ownModelFolder: () => (/* binding */ ownModelFolder)
/* harmony export */ });
/* unused harmony export MODEL_DIR_VARIABLE */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99517);
/* harmony import */ var _component_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49733);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78313);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80551);







/** The environment variable that names the folder of a model's files. */
const MODEL_DIR_VARIABLE = 'SENSEVOICE_TRANSCRIBE_MODEL_DIR';
/**
 * The folder in which the user keeps a model's files, for machines that cannot fetch them. Only a model that comes from
 * no package can have one. Undefined when none is named.
 *
 * @param named overrides `SENSEVOICE_TRANSCRIBE_MODEL_DIR`.
 */
function ownModelFolder(model, named, env = process.env) {
    const folder = named || env[MODEL_DIR_VARIABLE];
    const component = _components_js__WEBPACK_IMPORTED_MODULE_3__/* .modelComponents */ .Kj.find(({ name }) => name === model);
    return folder && component?.remote ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder) : undefined;
}
/** @throws InputError naming the first file that the folder lacks. */
function checkModelFolder(model, folder) {
    const files = (0,_component_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteFilesOf */ .D2)(componentOf(model));
    const absent = files.find(({ name }) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    if (!absent)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`The model folder ${folder} has no ${absent.name}.`, {
        advice: `For ${model} it must hold ${files.map(({ name }) => name).join(' and ')}.`,
    });
}
/** A sentence where the folder holds other files than the ones that this program pins: they are the user's own, and used. */
async function modelFolderWarnings(model, folder) {
    const others = [];
    for (const { name, sha256 } of (0,_component_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteFilesOf */ .D2)(componentOf(model)))
        if ((await (0,_content_js__WEBPACK_IMPORTED_MODULE_6__/* .hashFile */ .D)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))) !== sha256)
            others.push(name);
    if (others.length === 0)
        return [];
    return [
        `The model folder holds another ${others.join(' and another ')} than ${model} is known by (its sha256 differs); it was used as it is.`,
    ];
}
/** A name that changes when the folder's files do, as far as their sizes and times tell. */
function folderId(model, folder) {
    const marks = (0,_component_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteFilesOf */ .D2)(componentOf(model)).map(({ name }) => {
        const { size, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        return `${name} ${size} ${mtimeMs}`;
    });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(marks.join('\n')).digest('hex').slice(0, 12);
}
function componentOf(model) {
    return _components_js__WEBPACK_IMPORTED_MODULE_3__/* .modelComponents */ .Kj.find(({ name }) => name === model);
}


/***/ }),

/***/ 27196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ endJob),
/* harmony export */   bf: () => (/* binding */ successesOf),
/* harmony export */   iO: () => (/* binding */ newJob),
/* harmony export */   oJ: () => (/* binding */ isSuccess)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function newJob(request, now) {
    return {
        taskId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        requestId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        request,
        files: request.fileUrls.map((url) => ({ url, progress: 0 })),
        submittedAt: now,
        status: 'PENDING',
    };
}
function isSuccess(result) {
    return result !== undefined && 'resultId' in result;
}
/** The transcriptions that a job has made so far. */
function successesOf(job) {
    return job.files.flatMap(({ result }) => (isSuccess(result) ? [result] : []));
}
/** Closes a job by what its files became: the cloud answers FAILED, results included, only when every file failed. */
function endJob(job, now) {
    const failures = job.files.flatMap(({ result }) => (result && !isSuccess(result) ? [result] : []));
    const [first] = failures;
    job.endedAt = now;
    job.status = failures.length === job.files.length ? 'FAILED' : 'SUCCEEDED';
    if (job.status === 'FAILED' && first)
        job.failure = first;
}


/***/ }),

/***/ 89614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ unknownModelMessage),
/* harmony export */   mf: () => (/* binding */ modelFinder),
/* harmony export */   ut: () => (/* binding */ baseLanguage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99517);

/**
 * Answers to the models' own names, to those that the cloud had for the same models, and to the aliases, which win; to
 * no other name, since a model that stands in for another must be the user's choice.
 *
 * @param aliases names that may be asked for, each with the model that answers.
 * @throws InputError for an alias of a model that is not there.
 */
function modelFinder(models, aliases = {}) {
    const named = new Map(models.map((model) => [model.name, model]));
    const found = new Map(models.flatMap((model) => (model.answersFor ?? []).map((name) => [name, model])));
    for (const [name, model] of named)
        found.set(name, model);
    for (const [alias, name] of Object.entries(aliases)) {
        const model = named.get(name);
        if (!model) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The alias "${alias}" stands for "${name}", which is no local model.`, {
                advice: `The local models are ${namesOf(models)}.`,
            });
        }
        if (named.has(alias)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The alias "${alias}" is the name of a local model.`, {
                advice: 'Choose a name that the service does not have yet.',
            });
        }
        found.set(alias, model);
    }
    return (name) => found.get(name);
}
/** The refusal of a name: what there is instead, and how to have the name answered here. */
function unknownModelMessage(name, models) {
    const [first] = models;
    const shown = name.slice(0, 100);
    const refusal = `Model can not be found. "${shown}" is not a model of this local service, which has ${namesOf(models)}.`;
    return first
        ? `${refusal} To have it answered here, start the service with --alias ${shown}=${first.name}.`
        : refusal;
}
/** `en-US` and `EN` are `en`. */
function baseLanguage(code) {
    return code.trim().toLowerCase().split(/[-_]/)[0] ?? '';
}
function namesOf(models) {
    return models.map(({ name }) => name).join(', ') || 'none';
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
        timesWords: false,
    },
    {
        name: 'moonshine-base',
        description: 'English, 63 MB, fewer errors in 1.5 times the time',
        languages: ['en'],
        annotations: [],
        timesWords: false,
    },
    {
        name: 'sensevoice-small',
        description: 'Chinese, Cantonese, English, Japanese and Korean with emotions and events, 240 MB',
        languages: ['zh', 'yue', 'en', 'ja', 'ko'],
        annotations: ['emotions', 'events'],
        timesWords: true,
        answersFor: ['sensevoice-v1'],
        always: ['enable_itn', 'audio_event_detection_enabled'],
    },
];
/** The model of that name, or the one that the cloud offered under it. */
function findLocalModel(name) {
    return localModels.find((model) => model.name === name || model.answersFor?.includes(name));
}


/***/ }),

/***/ 66431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startLocalService: () => (/* binding */ startLocalService)
});

// EXTERNAL MODULE: ./node_modules/@hono/node-server/dist/index.mjs + 1 modules
var dist = __webpack_require__(54735);
// EXTERNAL MODULE: ./node_modules/@hono/node-server/dist/utils/response.mjs
var response = __webpack_require__(84043);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
;// CONCATENATED MODULE: ./dist/lib/local-service/server.js



/** A connection on which nothing moves for so long is ended; clients give up before. */
const IDLE_CONNECTION_MS = 120_000;
/** @throws InputError when the address cannot be had. */
async function listen(handler, host, port) {
    const server = await new Promise((resolve, reject) => {
        const starting = (0,dist/* serve */.wX)(
        // Large files come slowly over slow networks; Node would end a request after five minutes.
        {
            fetch: (request, bindings) => handler(request, connectionOf(bindings)),
            hostname: host,
            port,
            serverOptions: { requestTimeout: 0 },
        }, () => resolve(starting));
        starting.setTimeout(IDLE_CONNECTION_MS);
        starting.on('error', (error) => reject(listenFailure(error, host, port)));
    });
    return {
        port: server.address().port,
        async close() {
            const closed = new Promise((resolve) => server.close(resolve));
            server.closeAllConnections();
            await closed;
        },
    };
}
function connectionOf({ incoming, outgoing }) {
    return {
        reset() {
            incoming.socket.resetAndDestroy();
            return response/* RESPONSE_ALREADY_SENT */.o;
        },
        cut({ status, headers }, part) {
            outgoing.writeHead(status, Object.fromEntries(headers));
            outgoing.write(part, () => incoming.socket.destroySoon());
            return response/* RESPONSE_ALREADY_SENT */.o;
        },
    };
}
function listenFailure(error, host, port) {
    const reasons = {
        EADDRINUSE: 'another program has it',
        EACCES: 'this user may not take it',
        EADDRNOTAVAIL: 'this machine has no such address',
        ENOTFOUND: 'there is no such host name',
    };
    const reason = reasons[error.code ?? ''] ?? error.message;
    return new errors/* InputError */.dz(`The service cannot listen at ${host}, port ${port}: ${reason}.`, {
        advice: 'Port 0 takes any free one.',
        cause: error,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./dist/lib/clock.js
var lib_clock = __webpack_require__(53002);
;// CONCATENATED MODULE: ./dist/lib/local-service/file-failure.js

/** The code of a task whose model cannot be installed. */
const INSTALL_FAILED = 'InstallFailed';
/**
 * An error as the client may see it: a sentence for the user, without the store's paths.
 *
 * @param model the local model that was to do the work.
 */
function toFileFailure(error, storeFolder, model) {
    const code = serviceCodeOf(error);
    const message = (0,errors/* describeError */.Uc)(error).replaceAll(storeFolder, 'the temporary store');
    if (code !== INSTALL_FAILED)
        return { code, message };
    const way = `The command "models install ${model}" installs it apart from any task.`;
    return { code, message: `The local model ${model} could not be installed. ${message} ${way}` };
}
/** Clients take `InternalError` for something that passes; what a repetition cannot mend has a code of its own. */
function serviceCodeOf(error) {
    const serviceCode = error?.serviceCode;
    if (typeof serviceCode === 'string')
        return serviceCode;
    if (error instanceof errors/* TranscribeError */.UB && error.code === 'install')
        return INSTALL_FAILED;
    return 'InternalError';
}

// EXTERNAL MODULE: ./dist/lib/dashscope/addresses.js
var addresses = __webpack_require__(9027);
;// CONCATENATED MODULE: ./dist/lib/local-service/store/same-secret.js

/** Whether two texts are the same, in a time that tells neither where they differ nor how long the secret is. */
function isSameSecret(given, secret) {
    const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest();
    return (0,external_node_crypto_.timingSafeEqual)(digest(given), digest(secret));
}

;// CONCATENATED MODULE: ./dist/lib/local-service/http/context.js
/** `http://` and the Host that the request used, so that URLs in replies lead back by the same way. */
function originOf(request) {
    return `http://${hostOf(request)}`;
}
function hostOf(request) {
    return request.headers.get('host') ?? new URL(request.url).host;
}

// EXTERNAL MODULE: ./dist/lib/local-service/http/refusal.js
var refusal = __webpack_require__(33423);
;// CONCATENATED MODULE: ./dist/lib/local-service/http/access.js





const HOST = /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i;
const UNSPECIFIED = new Set(['0.0.0.0', '[::]']);
/**
 * Refuses what a page in a browser may have sent: a page's Origin, or a Host that is a foreign name made to lead to
 * this machine. Neither is a matter of the key: a page must not even learn that the service is there.
 */
function refuseForeignPages({ allowedHosts }) {
    return async (c, next) => {
        if (c.req.header('origin') !== undefined) {
            throw new refusal/* Refusal */.P(403, 'AccessDenied', 'Requests from web pages are not served.');
        }
        const host = hostName(hostOf(c.req.raw));
        if (host === undefined || !((0,addresses/* isLoopbackHost */.cW)(host) || allowedHosts.has(host))) {
            throw new refusal/* Refusal */.P(403, 'AccessDenied', 'This host name is not served here; start with --allow-host NAME.');
        }
        return next();
    };
}
/** Refuses a request without the service's key. */
function requireKey({ apiKey }) {
    return async (c, next) => {
        const given = /^Bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '')?.[1];
        if (given === undefined || !isSameSecret(given, apiKey)) {
            throw new refusal/* Refusal */.P(401, 'InvalidApiKey', 'Invalid API-key provided.');
        }
        return next();
    };
}
/**
 * The host names that requests may name. An address that the service is bound to is one of them; bound to every
 * address, only the names given let others in.
 *
 * @throws InputError for what is no host name.
 */
function allowedHostNames(names, boundTo) {
    const bound = hostName(boundTo.includes(':') ? `[${boundTo.replace(/^\[|\]$/g, '')}]` : boundTo);
    const given = names.map((name) => {
        const host = hostName(name);
        if (host !== undefined)
            return host;
        throw new errors/* InputError */.dz(`"${name}" is not a host name.`, {
            advice: 'Give a name or an address, without http://.',
        });
    });
    return new Set(bound === undefined || UNSPECIFIED.has(bound) ? given : [bound, ...given]);
}
/** The name in a Host header: lower case, without port and final dot. Undefined when it is none. */
function hostName(host) {
    return HOST.exec(host)?.[1]?.toLowerCase().replace(/\.$/, '');
}

// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 23 modules
var hono_dist = __webpack_require__(60429);
// EXTERNAL MODULE: ./node_modules/hono/dist/middleware/compress/index.js + 2 modules
var compress = __webpack_require__(31297);
// EXTERNAL MODULE: ./dist/lib/local-service/http/replies.js
var replies = __webpack_require__(57859);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./dist/lib/local-service/http/beijing-time.js
var beijing_time = __webpack_require__(6247);
// EXTERNAL MODULE: ./dist/lib/local-service/http/xml.js
var xml = __webpack_require__(56182);
;// CONCATENATED MODULE: ./dist/lib/local-service/http/results.js






const LIFETIME_SECONDS = 24 * 3600;
/**
 * Gives the addresses of a job's results: signed, good for a day after the job's end, the same at every look, and with
 * escapes (`%3A`, `%3D`) that must come back as they are.
 */
function resultAddress({ signer }, origin, job) {
    const endedAt = job.endedAt ?? job.submittedAt;
    const expires = Math.floor(endedAt / 1000) + LIFETIME_SECONDS;
    const [date = '', time = ''] = (0,beijing_time/* beijingTime */.i)(endedAt).split(' ');
    const folder = `/results/${date.replaceAll('-', '')}/${encodeURIComponent(time.slice(0, 5))}`;
    return (resultId) => {
        const target = `${folder}/${resultId}-1.json?Expires=${expires}&OSSAccessKeyId=local`;
        return `${origin}${target}&Signature=${encodeURIComponent(signer.sign('result', target))}`;
    };
}
/** Hands out results to whoever has the address; the key is neither needed nor taken. */
function resultRoutes(context) {
    const routes = new hono_dist/* Hono */.$();
    routes.onError(xml/* answerInXml */.x);
    routes.get('/results/*', async (c) => {
        if (c.req.header('authorization') !== undefined) {
            throw new refusal/* Refusal */.P(400, 'InvalidArgument', 'Only one authentication may be sent: the signature, or a header.');
        }
        const result = await context.store.openResult(checkedResultId(new URL(c.req.url), context));
        if (!result)
            throw new refusal/* Refusal */.P(404, 'NoSuchKey', 'The specified key does not exist.');
        const { size } = await result.stat();
        const content = result.createReadStream();
        if (c.req.method === 'HEAD')
            content.destroy();
        return c.body(external_node_stream_.Readable.toWeb(content), 200, {
            'content-type': 'application/json',
            'content-length': String(size),
        });
    });
    return routes;
}
/** The signature covers the address byte for byte. */
function checkedResultId({ pathname, search }, { signer, now }) {
    const [target = '', signature = ''] = `${pathname}${search}`.split('&Signature=');
    const signed = /\/([\da-f-]{36})-1\.json\?Expires=(\d+)&/.exec(target);
    if (!signed || !isSameSecret(signature, encodeURIComponent(signer.sign('result', target)))) {
        throw new refusal/* Refusal */.P(403, 'SignatureDoesNotMatch', 'The request signature does not match the signature provided.');
    }
    const [, resultId = '', expires = ''] = signed;
    if (Number(expires) * 1000 < now())
        throw new refusal/* Refusal */.P(403, 'AccessDenied', 'Request has expired.');
    return resultId;
}

// EXTERNAL MODULE: ./node_modules/hono/dist/middleware/body-limit/index.js
var body_limit = __webpack_require__(62542);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./dist/lib/local-service/dialect.js
var dialect = __webpack_require__(81080);
// EXTERNAL MODULE: ./dist/lib/local-service/model-names.js
var model_names = __webpack_require__(89614);
;// CONCATENATED MODULE: ./dist/lib/local-service/http/language.js


/**
 * Reads which language was asked for; `auto` names none. Several hints are candidates, as in the cloud: one that the
 * model can follow is enough, and what it cannot is told.
 *
 * @param asked the name that was asked for.
 * @throws Refusal when the model recognises none of them.
 */
function readLanguage({ language, language_hints }, asked, { name, languages }) {
    const named = [...(language_hints ?? []), language ?? ''].map(model_names/* baseLanguage */.ut);
    const wanted = [...new Set(named)].filter((code) => code !== '' && code !== 'auto');
    const able = languages ? wanted.filter((code) => languages.includes(code)) : wanted;
    const lacking = wanted.filter((code) => !able.includes(code));
    const spoken = languages?.join(', ');
    if (lacking.length > 0 && able.length === 0) {
        const shown = lacking.map((code) => `"${code.slice(0, 20)}"`).join(' or ');
        throw (0,refusal/* invalidParameter */.V)(`${asked} does not recognise the language ${shown} here, only ${spoken}.`);
    }
    // A model of one language has nothing to find out.
    const candidates = wanted.length === 0 && languages?.length === 1 ? languages : able;
    const [only] = candidates;
    return {
        ...(candidates.length === 1 && only !== undefined ? { language: only } : {}),
        warnings: lacking.map((code) => `The language "${code.slice(0, 20)}" was not listened for: ${name} recognises only ${spoken}.`),
    };
}

;// CONCATENATED MODULE: ./dist/lib/local-service/http/parameters.js



const MOST_CHANNELS = 64;
const flag = { schema: schemas/* boolean */.zMY(), kind: 'true or false' };
const words = { schema: schemas/* string */.YjP(), kind: 'a string' };
const hotWordFamilies = ['paraformer', 'fun-asr', 'qwen-audio'];
const RULES = {
    channel_id: {
        schema: schemas/* array */.YOg(schemas/* int */.Whr()
            .min(0)
            .max(MOST_CHANNELS - 1)),
        kind: `a list of channel numbers from 0 to ${MOST_CHANNELS - 1}`,
        families: ['sensevoice', 'paraformer', 'fun-asr', 'qwen3', 'qwen-audio'],
        honoured: true,
    },
    language_hints: {
        schema: schemas/* array */.YOg(schemas/* string */.YjP()),
        kind: 'a list of language codes',
        families: ['sensevoice', 'paraformer', 'fun-asr', 'qwen-audio'],
        honoured: true,
    },
    language: { ...words, kind: 'a language code', families: ['qwen3'], honoured: true },
    enable_words: { ...flag, families: ['qwen3'], honoured: true },
    enable_itn: { ...flag, families: ['qwen3'] },
    disfluency_removal_enabled: { ...flag, families: ['sensevoice', 'paraformer'] },
    timestamp_alignment_enabled: { ...flag, families: ['paraformer'] },
    audio_event_detection_enabled: { ...flag, families: ['sensevoice', 'paraformer'] },
    diarization_enabled: { ...flag, families: hotWordFamilies },
    speaker_count: {
        schema: schemas/* int */.Whr().min(2).max(100),
        kind: 'a whole number from 2 to 100',
        families: hotWordFamilies,
    },
    vocabulary_id: { ...words, families: hotWordFamilies },
    special_word_filter: {
        schema: schemas/* string */.YjP().refine(isWordFilter),
        kind: 'a JSON object, written as a string',
        families: ['paraformer', 'fun-asr'],
    },
    text: { ...words, families: ['qwen3', 'qwen-audio'] },
    corpus: {
        schema: schemas/* looseObject */._H3({ text: schemas/* string */.YjP().nullish() }),
        kind: 'an object with a text',
        families: ['qwen3', 'qwen-audio'],
    },
};
const MOST_HINTS = { sensevoice: 1, 'qwen-audio': 4 };
/**
 * Checks types and ranges of what is known; a null counts as absent.
 *
 * @throws Refusal `InvalidParameter` with a sentence.
 */
function checkedParameters(given, model) {
    const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
    for (const [name, value] of Object.entries(present)) {
        const rule = ruleOf(name);
        if (!rule || rule.schema.safeParse(value).success)
            continue;
        throw (0,refusal/* invalidParameter */.V)(`parameters.${name} must be ${rule.kind}.`);
    }
    const parameters = present;
    const most = MOST_HINTS[(0,dialect/* familyOf */.Ap)(model)] ?? Number.POSITIVE_INFINITY;
    if ((parameters.language_hints?.length ?? 0) > most) {
        const codes = most === 1 ? 'one language code' : `${most} language codes`;
        throw (0,refusal/* invalidParameter */.V)(`parameters.language_hints of ${model} must be a list of at most ${codes}.`);
    }
    return parameters;
}
/**
 * A sentence for everything that was asked for in vain: it is no error, but must not go unnoticed.
 *
 * @param always parameters that ask for what the model does anyway.
 */
function parameterWarnings(parameters, model, always = []) {
    return Object.entries(parameters).flatMap(([name, value]) => {
        const rule = ruleOf(name);
        // Whatever it holds, a name that nobody knows is a slip.
        if (!rule)
            return [`The parameter ${name.slice(0, 100)} is not known; it was ignored.`];
        if (!asksForSomething(value))
            return [];
        if (!isOf(rule, model))
            return [`${model} has no parameter ${name}; it was ignored.`];
        return rule.honoured || always.includes(name)
            ? []
            : [`The local service does not offer ${name}; it was ignored.`];
    });
}
/** Only what the family of the name takes; for the rest there are {@link parameterWarnings}. */
function ownParameters(parameters, model) {
    return Object.fromEntries(Object.entries(parameters).filter(([name]) => {
        const rule = ruleOf(name);
        return rule && isOf(rule, model);
    }));
}
function ruleOf(name) {
    return Object.hasOwn(RULES, name) ? RULES[name] : undefined;
}
function isOf({ families }, model) {
    const family = (0,dialect/* familyOf */.Ap)(model);
    return family === 'local' || families.includes(family);
}
function asksForSomething(value) {
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
/** `{"filter_with_signed": {"word_list": […]}, "filter_with_empty": {"word_list": […]}, "system_reserved_filter": true}` */
function isWordFilter(text) {
    const list = schemas/* looseObject */._H3({ word_list: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() }).nullish();
    const filter = schemas/* looseObject */._H3({
        filter_with_signed: list,
        filter_with_empty: list,
        system_reserved_filter: schemas/* boolean */.zMY().nullish(),
    });
    try {
        return filter.safeParse(JSON.parse(text)).success;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./dist/lib/local-service/http/submit-request.js





const MOST_FILES = 100;
const bodySchema = schemas/* looseObject */._H3({
    model: schemas/* string */.YjP().nullish(),
    input: schemas/* looseObject */._H3({ file_urls: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(), file_url: schemas/* string */.YjP().nullish() })
        .nullish(),
    parameters: schemas/* looseObject */._H3({}).nullish(),
    resources: schemas/* array */.YOg(schemas/* looseObject */._H3({})).nullish(),
});
/**
 * Checks the body of a submit.
 *
 * @param resolveOss whether the request's header allows `oss://` URLs to be resolved.
 * @throws Refusal with the codes of the vendor's error page.
 */
function readSubmitRequest(text, resolveOss, rules) {
    const { model, input, parameters: given, resources } = readBody(text);
    if (!model)
        throw new refusal/* Refusal */.P(400, 'BadRequest.EmptyModel', 'Required parameter "model" missing or invalid.');
    if (!input)
        throw new refusal/* Refusal */.P(400, 'BadRequest.EmptyInput', 'Required input parameter missing from request.');
    const found = rules.findModel(model);
    if (!found)
        throw new refusal/* Refusal */.P(404, 'ModelNotFound', rules.unknownModel(model));
    const all = checkedParameters(given ?? {}, model);
    const parameters = ownParameters(all, model);
    const { language, warnings } = readLanguage(parameters, model, found);
    return {
        model,
        localModel: found.name,
        fileUrls: requestedUrls(input, model),
        channels: requestedChannels(parameters),
        ...(language === undefined ? {} : { language }),
        ...(found.annotations === undefined ? {} : { annotations: found.annotations }),
        words: (0,dialect/* givesWords */.Qc)(model, parameters.enable_words === true),
        resolveOss,
        warnings: [
            ...warnings,
            ...parameterWarnings(all, model, found.always),
            ...(resources?.length ? ['The local service does not offer resources; they were ignored.'] : []),
        ],
    };
}
function readBody(text) {
    const parsed = bodySchema.safeParse(parseJson(text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const path = issue?.path.join('.');
    throw (0,refusal/* invalidParameter */.V)(path ? `${path}: ${issue?.message}` : 'The request body must be a JSON object.');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0,refusal/* invalidParameter */.V)('The request body is not valid JSON.');
    }
}
/** Each family has one of two fields; the other one is refused, as the cloud does. */
function requestedUrls(input, model) {
    const field = (0,dialect/* dialectOf */.E3)(model) === 'qwen3' ? 'file_url' : 'file_urls';
    const most = (0,dialect/* familyOf */.Ap)(model) === 'qwen-audio' ? 1 : MOST_FILES;
    const urls = field === 'file_url' ? [input.file_url ?? ''] : (input.file_urls ?? []);
    if (urls.length === 0 || urls[0] === '')
        throw (0,refusal/* invalidParameter */.V)(`input must contain ${field}`);
    if (urls.length > most)
        throw (0,refusal/* invalidParameter */.V)(`file_urls must contain at most ${most} URL${most > 1 ? 's' : ''}`);
    const wrong = urls.findIndex((url) => !isSourceUrl(url));
    if (wrong < 0)
        return urls;
    throw (0,refusal/* invalidParameter */.V)(`url error, please check url！ URL ${wrong + 1} of ${urls.length} is not an http, https or oss URL.`);
}
function isSourceUrl(url) {
    return URL.canParse(url) && /^(?:https?:\/\/|oss:\/\/.)/i.test(url);
}
/** Without a wish all channels are heard as one: the cloud's default, the first one alone, would miss who speaks in another. */
function requestedChannels({ channel_id }) {
    return channel_id && channel_id.length > 0 ? [...new Set(channel_id)] : 'mix';
}

;// CONCATENATED MODULE: ./dist/lib/local-service/http/task-list.js



const DAY_MS = 24 * 3_600_000;
const LARGEST_PAGE = 100;
/**
 * One page of the tasks that a query selects. Unlike other replies it has no `output`, and its times are epoch
 * milliseconds.
 *
 * @param jobs every task, the latest first.
 * @throws Refusal for times and numbers that are none, and for a span over 24 hours.
 */
function taskListReply(jobs, query, now) {
    const [start, end] = timeSpan(query, now);
    const pageNumber = wholeNumber(query, 'page_no', 1, Number.MAX_SAFE_INTEGER);
    const pageSize = wholeNumber(query, 'page_size', 10, LARGEST_PAGE);
    const selected = jobs.filter((job) => job.submittedAt >= start && job.submittedAt <= end && matches(job, query));
    const first = (pageNumber - 1) * pageSize;
    return {
        total: selected.length,
        data: selected.slice(first, first + pageSize).map(listItem),
        total_page: Math.ceil(selected.length / pageSize),
        page_no: pageNumber,
        request_id: (0,external_node_crypto_.randomUUID)(),
        page_size: pageSize,
    };
}
function matches(job, { task_id, model_name, status }) {
    return ((!task_id || job.taskId === task_id) &&
        (!model_name || job.request.model === model_name) &&
        (!status || job.status === status.toUpperCase()));
}
/** Every field of a recorded reply; there are no accounts and regions here. */
function listItem(job) {
    const { model } = job.request;
    return {
        api_key_id: '0',
        caller_parent_id: '0',
        caller_uid: '0',
        ...(job.endedAt === undefined ? {} : { end_time: job.endedAt }),
        gmt_create: job.submittedAt,
        model_name: model,
        region: 'local',
        request_id: job.requestId,
        ...(job.scheduledAt === undefined ? {} : { start_time: job.scheduledAt }),
        status: job.status,
        task_id: job.taskId,
        user_api_unique_key: `apikey:v1:audio:asr:transcription:${model}`,
        ...job.failure,
    };
}
/** With one end given the other is a day away; with none it is the last day. */
function timeSpan(query, now) {
    const start = time(query, 'start_time');
    const end = time(query, 'end_time');
    // The query's times are whole seconds, so the last one counts to its end.
    const until = end === undefined ? (start === undefined ? now : start + DAY_MS) : end + 999;
    const from = start ?? until - DAY_MS;
    if (until < from)
        throw (0,refusal/* invalidParameter */.V)('start_time must not be after end_time.');
    if (until - from > DAY_MS + 999)
        throw (0,refusal/* invalidParameter */.V)('start_time and end_time must lie within 24 hours.');
    return [from, until];
}
function time(query, name) {
    const text = query[name];
    if (!text)
        return undefined;
    const parsed = (0,beijing_time/* parseCompactBeijingTime */.o)(text);
    if (parsed === undefined)
        throw (0,refusal/* invalidParameter */.V)(`${name} must be a time written YYYYMMDDhhmmss.`);
    return parsed;
}
function wholeNumber(query, name, fallback, most) {
    const text = query[name];
    if (!text)
        return fallback;
    const value = Number(text);
    if (Number.isInteger(value) && value >= 1 && value <= most)
        return value;
    throw (0,refusal/* invalidParameter */.V)(`${name} must be a whole number from 1${most === LARGEST_PAGE ? ` to ${most}` : ''}.`);
}

;// CONCATENATED MODULE: ./dist/lib/local-service/http/tasks.js









const LARGEST_BODY_BYTES = 4 * 1024 * 1024;
const refuseLargeBody = (0,body_limit/* bodyLimit */.k)({
    maxSize: LARGEST_BODY_BYTES,
    onError() {
        const megabytes = LARGEST_BODY_BYTES / 1024 ** 2;
        throw new refusal/* Refusal */.P(413, 'BadRequest.TooLarge', `The request body is larger than ${megabytes} MiB.`);
    },
});
/** Submit, look, list and cancel. */
function taskRoutes(context) {
    const { jobs, now } = context;
    const routes = new hono_dist/* Hono */.$();
    routes.post('/services/audio/asr/transcription', refuseLargeBody, async (c) => {
        if (!isEnabled(c.req.header('x-dashscope-async'))) {
            throw new refusal/* Refusal */.P(403, 'AccessDenied', 'current user api does not support synchronous calls.');
        }
        const resolveOss = isEnabled(c.req.header('x-dashscope-ossresourceresolve'));
        return c.json((0,replies/* submitReply */.lV)(jobs.submit(readSubmitRequest(await c.req.text(), resolveOss, context))));
    });
    routes.on('GET', ['/tasks', '/tasks/'], (c) => c.json(taskListReply(jobs.list(), c.req.query(), now())));
    // The vendor's pages write POST, its SDKs send GET, and the cloud takes both.
    routes.on(['GET', 'POST'], '/tasks/:id', (c) => {
        const id = c.req.param('id');
        const job = jobs.get(id);
        return c.json(job ? (0,replies/* taskReply */.IH)(job, resultAddress(context, originOf(c.req.raw), job)) : (0,replies/* unknownTaskReply */.Uj)(id));
    });
    routes.post('/tasks/:id/cancel', (c) => {
        if (jobs.cancel(c.req.param('id')))
            return c.json({ request_id: (0,external_node_crypto_.randomUUID)() });
        const message = 'Failed to cancel the task, please confirm if the task is in PENDING status.';
        throw new refusal/* Refusal */.P(400, 'UnsupportedOperation', message);
    });
    return routes;
}
function isEnabled(header) {
    return header?.toLowerCase() === 'enable';
}

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/@fastify/busboy/index.js
var busboy = __webpack_require__(86614);
;// CONCATENATED MODULE: ./dist/lib/local-service/http/upload-form.js




const FIELD_LIMITS = { fields: 40, fieldNameSize: 100, fieldSize: 64 * 1024, headerPairs: 20 };
/** What a form may hold beside its file: fields, boundaries, and a little of what nobody needs. */
const FORM_OVERHEAD_BYTES = 16 * 1024 * 1024;
/**
 * Reads an upload form as it arrives. What follows the file is ignored, as the object store does.
 *
 * @returns the fields, once the file was taken.
 * @throws Refusal, also where the form breaks off; the file is then told so by an error of its content.
 */
async function readUploadForm({ body, headers }, maxFileBytes, takeFile) {
    const form = openForm(headers, maxFileBytes);
    const fields = new Map();
    let file;
    let taken;
    form.on('field', (name, value) => {
        if (!taken)
            fields.set(name, value);
    });
    form.on('file', (name, content) => {
        if (taken || name !== 'file')
            return void content.resume();
        file = content;
        taken = takeFile(fields, withinLimit(content));
        // Refused content is read to its end all the same: the client listens only after it has sent everything.
        taken.catch(() => content.resume());
    });
    try {
        if (!body)
            throw malformed('The body of your request is empty.');
        const mostBytes = maxFileBytes + FORM_OVERHEAD_BYTES;
        // Who announces that much is told at once; who does not is heard until there.
        if (Number(headers.get('content-length') ?? 0) > mostBytes)
            throw tooLarge();
        await (0,promises_.pipeline)(external_node_stream_.Readable.fromWeb(body), limitedTo(mostBytes), form);
    }
    catch (error) {
        file?.destroy(new Error('The form broke off.'));
        await taken?.catch(() => { });
        throw error instanceof refusal/* Refusal */.P
            ? error
            : malformed('The body of your POST request is not well-formed multipart/form-data.');
    }
    if (!taken)
        throw new refusal/* Refusal */.P(400, 'InvalidArgument', 'The form must contain a field named file.');
    await taken;
    return fields;
}
function openForm(headers, maxFileBytes) {
    try {
        return new busboy.Busboy({
            headers: { 'content-type': headers.get('content-type') ?? '' },
            limits: { ...FIELD_LIMITS, fileSize: maxFileBytes },
        });
    }
    catch {
        throw malformed('The content type of your POST request must be multipart/form-data with a boundary.');
    }
}
/** The parser only stops at the limit; that is no whole file. */
async function* withinLimit(content) {
    // Whoever stops early must leave it open, so that the rest can still be read to its end.
    for await (const part of content.iterator({ destroyOnReturn: false }))
        yield part;
    if (content.truncated)
        throw tooLarge();
}
function limitedTo(mostBytes) {
    return async function* limited(parts) {
        let bytes = 0;
        for await (const part of parts) {
            bytes += part.length;
            if (bytes > mostBytes)
                throw tooLarge();
            yield part;
        }
    };
}
function tooLarge() {
    return new refusal/* Refusal */.P(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size.');
}
function malformed(message) {
    return new refusal/* Refusal */.P(400, 'MalformedPOSTRequest', message);
}

;// CONCATENATED MODULE: ./dist/lib/local-service/http/upload-policy.js




const POLICY_SECONDS = 300;
const LONGEST_KEY = 1023;
const ACCESS_KEY_ID = 'local';
const policySchema = schemas/* object */.Ikc({
    expiration: schemas/* string */.YjP(),
    conditions: schemas/* tuple */.PVZ([
        schemas/* tuple */.PVZ([schemas/* literal */.euz('content-length-range'), schemas/* number */.aig(), schemas/* number */.aig()]),
        schemas/* tuple */.PVZ([schemas/* literal */.euz('starts-with'), schemas/* literal */.euz('$key'), schemas/* string */.YjP()]),
    ]),
});
/** The reply to a request for an upload policy: a folder of its own, under `data` instead of `output`. */
function policyReply({ signer, maxFileBytes, now }, request) {
    const folder = `local/${(0,external_node_crypto_.randomUUID)()}`;
    const policy = encodePolicy({
        expiration: new Date(now() + POLICY_SECONDS * 1000).toISOString(),
        conditions: [
            ['content-length-range', 0, maxFileBytes],
            ['starts-with', '$key', folder],
        ],
    });
    return {
        request_id: (0,external_node_crypto_.randomUUID)(),
        data: {
            policy,
            signature: signer.sign('policy', policy),
            upload_dir: folder,
            upload_host: `${originOf(request)}/store`,
            expire_in_seconds: POLICY_SECONDS,
            max_file_size_mb: Math.floor(maxFileBytes / 1024 ** 2),
            capacity_limit_mb: 999_999_999,
            oss_access_key_id: ACCESS_KEY_ID,
            x_oss_object_acl: 'private',
            x_oss_forbid_overwrite: 'true',
        },
    };
}
/**
 * The key that a form's fields may write to.
 *
 * @throws Refusal with the object store's codes.
 */
function checkedKey(fields, { signer, store, now }) {
    const policy = fields.get('policy') ?? '';
    if (fields.get('OSSAccessKeyId') !== ACCESS_KEY_ID) {
        throw new refusal/* Refusal */.P(403, 'InvalidAccessKeyId', 'The OSS Access Key Id you provided does not exist in our records.');
    }
    if (!signer.verify('policy', policy, fields.get('Signature') ?? '')) {
        const message = 'The request signature we calculated does not match the signature you provided.';
        throw new refusal/* Refusal */.P(403, 'SignatureDoesNotMatch', message);
    }
    const { expiration, conditions } = decodePolicy(policy);
    if (Date.parse(expiration) < now()) {
        throw new refusal/* Refusal */.P(403, 'AccessDenied', 'Invalid according to Policy: Policy expired.');
    }
    const key = fields.get('key') ?? '';
    const prefix = `${conditions[1][2]}/`;
    if (!key.startsWith(prefix) || key === prefix || key.length > LONGEST_KEY) {
        throw new refusal/* Refusal */.P(403, 'AccessDenied', 'Invalid according to Policy: Policy Condition failed: ["starts-with", "$key"]');
    }
    if (store.has(key)) {
        throw new refusal/* Refusal */.P(409, 'FileAlreadyExists', 'The object you specified already exists and can not be overwritten.');
    }
    return key;
}
function encodePolicy(policy) {
    return Buffer.from(JSON.stringify(policy)).toString('base64');
}
/** Only what this service has signed gets here. */
function decodePolicy(policy) {
    return policySchema.parse(JSON.parse(Buffer.from(policy, 'base64').toString('utf8')));
}

;// CONCATENATED MODULE: ./dist/lib/local-service/http/uploads.js





/** Asks for an upload policy, under the key. */
function policyRoutes(context) {
    const routes = new hono_dist/* Hono */.$();
    routes.get('/uploads', (c) => {
        const { action, model } = c.req.query();
        if (action !== 'getPolicy')
            throw (0,refusal/* invalidParameter */.V)('action must be getPolicy.');
        if (!model)
            throw (0,refusal/* invalidParameter */.V)('model must be given.');
        if (!context.findModel(model))
            throw new refusal/* Refusal */.P(404, 'ModelNotFound', context.unknownModel(model));
        return c.json(policyReply(context, c.req.raw));
    });
    return routes;
}
/** The temporary store: takes forms that carry what a policy gave, without the key. */
function storeRoutes(context) {
    const routes = new hono_dist/* Hono */.$();
    routes.onError(xml/* answerInXml */.x);
    routes.post('/store', async (c) => {
        const fields = await readUploadForm(c.req.raw, context.maxFileBytes, async (given, content) => context.store.putUpload(checkedKey(given, context), content).catch(refuseForLackOfRoom));
        return c.body(null, fields.get('success_action_status') === '200' ? 200 : 204);
    });
    return routes;
}
/** A repetition would meet the same full disk. */
function refuseForLackOfRoom(error) {
    if (error.code !== 'ENOSPC' && error.code !== 'EDQUOT')
        throw error;
    throw new refusal/* Refusal */.P(413, 'EntityTooLarge', 'The file does not fit on the disk of this service.');
}

;// CONCATENATED MODULE: ./dist/lib/local-service/http/app.js








/** The service's HTTP face as one handler, the same for a socket and for a test. */
function createApp(context) {
    const app = new hono_dist/* Hono */.$();
    app.onError((error, c) => error instanceof refusal/* Refusal */.P
        ? c.json((0,replies/* errorReply */.fs)(error.code, error.message), error.status)
        : c.json((0,replies/* errorReply */.fs)('InternalError', 'The service failed to answer.'), 500));
    app.notFound((c) => c.json((0,replies/* errorReply */.fs)('NotFound', 'There is nothing at this address.'), 404));
    app.use(refuseForeignPages(context));
    app.use((0,compress/* compress */.B)());
    app.use('/api/*', requireKey(context));
    app.route('/api/v1', taskRoutes(context));
    app.route('/api/v1', policyRoutes(context));
    app.route('/', storeRoutes(context));
    app.route('/', resultRoutes(context));
    return app;
}

// EXTERNAL MODULE: ./dist/lib/local-service/jobs/job.js
var jobs_job = __webpack_require__(27196);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./dist/lib/local-service/jobs/job-table.js



/** A finished task is known for a day, as in the cloud. */
const RETENTION_MS = 24 * 3_600_000;
/** All tasks of the service, and the queue that runs them. */
class JobTable {
    jobs = new Map();
    runs = new Set();
    stop = new AbortController();
    limit;
    work;
    prepare;
    toFailure;
    now;
    onForget;
    constructor(work, options) {
        this.work = work;
        // Every file at work listens.
        (0,external_node_events_.setMaxListeners)(0, this.stop.signal);
        this.limit = (0,p_limit/* default */.A)(options.concurrency);
        this.prepare = options.prepare;
        this.toFailure = options.toFailure;
        this.now = options.now ?? Date.now;
        this.onForget = options.onForget ?? (() => { });
    }
    submit(request) {
        this.forgetExpired();
        const job = (0,jobs_job/* newJob */.iO)(request, this.now());
        this.jobs.set(job.taskId, job);
        const run = this.run(job).finally(() => this.runs.delete(run));
        this.runs.add(run);
        return job;
    }
    get(taskId) {
        this.forgetExpired();
        return this.jobs.get(taskId);
    }
    /** Every task that is still known, the latest first. */
    list() {
        this.forgetExpired();
        return [...this.jobs.values()].reverse();
    }
    /** Only what has not begun can be cancelled. */
    cancel(taskId) {
        const job = this.get(taskId);
        if (job?.status !== 'PENDING')
            return false;
        job.status = 'CANCELED';
        job.endedAt = this.now();
        return true;
    }
    /** Aborts what runs, drops what waits, and resolves when nothing is left at work. */
    async close() {
        this.stop.abort();
        await Promise.all(this.runs);
    }
    async run(job) {
        if (this.prepare && !(await this.isPrepared(job, this.prepare)))
            return;
        await Promise.all(job.files.map((file) => this.limit(() => this.runFile(file, job))));
        if (job.status === 'RUNNING')
            (0,jobs_job/* endJob */.Lt)(job, this.now());
    }
    /** Takes no place among the files at work: what another model is waited for holds nobody up. */
    async isPrepared(job, prepare) {
        const { signal } = this.stop;
        try {
            await untilAborted(prepare(job), signal);
            return true;
        }
        catch (error) {
            if (job.status === 'PENDING' && !signal.aborted)
                this.fail(job, this.toFailure(error, job));
            return false;
        }
        finally {
            delete job.installing;
        }
    }
    fail(job, failure) {
        for (const file of job.files)
            file.result = failure;
        (0,jobs_job/* endJob */.Lt)(job, this.now());
    }
    async runFile(file, job) {
        const { signal } = this.stop;
        if (job.status === 'CANCELED' || signal.aborted)
            return;
        if (job.status === 'PENDING') {
            job.status = 'RUNNING';
            job.scheduledAt = this.now();
        }
        file.result = await untilAborted(this.work(file, job, signal), signal).catch((error) => this.toFailure(error, job));
    }
    forgetExpired() {
        for (const [id, job] of this.jobs) {
            if (job.endedAt === undefined || job.endedAt + RETENTION_MS > this.now())
                continue;
            this.jobs.delete(id);
            this.onForget(job);
        }
    }
}
/** Settles with the work; rejects at once when aborted, so that work which does not listen holds nobody up. */
function untilAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}

// EXTERNAL MODULE: ./dist/lib/local-service/models.js
var local_service_models = __webpack_require__(6354);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist/lib/dashscope/upload.js
var upload = __webpack_require__(39210);
;// CONCATENATED MODULE: ./dist/lib/local-service/media/source-error.js

/** A source could not be had. Messages name its host, never its query string. */
class SourceError extends errors/* TranscribeError */.UB {
    name = 'SourceError';
    serviceCode;
    constructor(serviceCode, message, options = {}) {
        super('file', message, options);
        this.serviceCode = serviceCode;
    }
}
/** The vendor's sentence, and the reason that it leaves out. */
function downloadFailed(reason, advice) {
    return new SourceError('InvalidFile.DownloadFailed', `The audio file cannot be downloaded: ${reason}`, {
        advice,
    });
}

;// CONCATENATED MODULE: ./dist/lib/local-service/replay.js






/** What a saved transcription must hold. Sentences are not looked at one by one. */
const savedTranscription = schemas/* object */.Ikc({
    properties: schemas/* object */.Ikc({ original_duration_in_milliseconds: schemas/* number */.aig().nullish() }).nullish(),
    transcripts: schemas/* array */.YOg(schemas/* object */.Ikc({ content_duration_in_milliseconds: schemas/* number */.aig().nullish() })),
});
/**
 * Answers with transcriptions saved in a folder instead of recognising. A source's own file is `<stem>.json`; a folder
 * with one file answers every source with it. `file_url` becomes the URL that was submitted, since clients tell the
 * files of a task apart by it.
 */
function replayingWork(folder, store) {
    return async (file) => {
        const name = chooseSaved(file.url, await savedNames(folder));
        const { content, durationMs, contentMs } = await readSaved(folder, name);
        return { resultId: await store.putResult({ ...content, file_url: file.url }), durationMs, contentMs };
    };
}
/** @throws InputError when the folder holds nothing to answer with. */
async function checkReplayFolder(folder) {
    const names = await savedNames(folder).catch((cause) => {
        throw new errors/* InputError */.dz(`The replay folder "${folder}" cannot be read.`, { cause });
    });
    if (names.length > 0)
        return;
    throw new errors/* InputError */.dz(`The replay folder "${folder}" holds no .json file.`, {
        advice: 'Put saved transcriptions there, each named after its source.',
    });
}
async function savedNames(folder) {
    return (await (0,external_node_fs_promises_.readdir)(folder)).filter((name) => name.toLowerCase().endsWith('.json')).sort();
}
function chooseSaved(url, names) {
    const stem = stemOf(url);
    // Names change on their way through the temporary store, which takes ASCII only.
    const found = names.find((name) => stemOf(name) === stem) ??
        names.find((name) => (0,upload/* asciiName */.d)(stemOf(name)) === (0,upload/* asciiName */.d)(stem));
    const [only, ...others] = names;
    const name = found ?? (others.length === 0 ? only : undefined);
    if (name)
        return name;
    throw new SourceError('FILE_404_NOT_FOUND', `The replay folder has no "${stem}.json"; it has ${listed(names)}.`);
}
async function readSaved(folder, name) {
    const text = await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8');
    const content = replay_parseJson(text.replace(/^\ufeff/, ''));
    const parsed = savedTranscription.safeParse(content);
    if (!parsed.success) {
        const message = `"${name}" in the replay folder is not a saved transcription.`;
        const advice = 'It must be the JSON that a transcription_url answers with.';
        throw new SourceError('InvalidFile.DownloadFailed', message, { advice });
    }
    const { properties, transcripts } = parsed.data;
    const contentMs = transcripts.reduce((total, transcript) => total + (transcript.content_duration_in_milliseconds ?? 0), 0);
    return {
        content: content,
        durationMs: properties?.original_duration_in_milliseconds ?? contentMs,
        contentMs,
    };
}
function replay_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The last part of a URL's path, decoded, without its ending. */
function stemOf(url) {
    const name = url
        .replace(/[?#].*$/s, '')
        .split('/')
        .at(-1) ?? '';
    return decoded(name).replace(/\.[^.]*$/, '');
}
function decoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
function listed(names) {
    const shown = names.slice(0, 10).join(', ');
    return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown || 'no file';
}

// EXTERNAL MODULE: ./dist/lib/local-service/audio/identify.js + 2 modules
var identify = __webpack_require__(45847);
// EXTERNAL MODULE: ./dist/lib/local-service/audio/media-file.js
var media_file = __webpack_require__(9590);
;// CONCATENATED MODULE: ./dist/lib/local-service/media/media-source.js




const OSS = 'oss://';
/**
 * Brings a source here and looks whether it can be audio or video at all, so that nothing is installed for a dead link.
 *
 * @param resolveOss whether the submit allowed `oss://` URLs to be resolved, by its header.
 * @throws SourceError or MediaError
 */
async function openMediaSource(url, resolveOss, sources, signal) {
    const media = url.startsWith(OSS)
        ? uploadedMedia(url, resolveOss, sources)
        : await fetchedMedia(url, sources, signal);
    try {
        await refuseForeignContent(media.path);
        return media;
    }
    catch (error) {
        await media.release();
        throw error;
    }
}
function uploadedMedia(url, resolveOss, { store, keepUploads }) {
    if (!resolveOss) {
        throw downloadFailed('an oss:// URL needs the request header X-DashScope-OssResourceResolve: enable.');
    }
    const key = url.slice(OSS.length);
    const path = store.uploadPath(key);
    if (!path)
        throw downloadFailed('there is no upload under this oss:// URL, or it has expired.');
    return { path, release: async () => (keepUploads ? undefined : store.removeUpload(key)) };
}
async function fetchedMedia(url, { store, fetcher }, signal) {
    const path = store.newPath();
    await fetcher.fetch(new URL(url), path, signal);
    return { path, release: () => (0,external_node_fs_promises_.rm)(path, { force: true }) };
}
async function refuseForeignContent(path) {
    const file = await (0,media_file/* openMediaFile */.bV)(path);
    try {
        await (0,identify/* identifyMedia */.d)(file);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./dist/lib/richtext/spacing.js
var spacing = __webpack_require__(25405);
// EXTERNAL MODULE: ./dist/lib/richtext/vocabulary.js
var vocabulary = __webpack_require__(82454);
// EXTERNAL MODULE: ./dist/lib/local-service/audio/word-times.js
var word_times = __webpack_require__(84764);
;// CONCATENATED MODULE: ./dist/lib/local-service/rich-tags.js
/** What the hosted model could say. Programs written for it take these tags out of the text, and no others. */
const EVENTS = new Set(['Speech', 'Applause', 'BGM', 'Laughter']);
const EMOTIONS = new Set(['HAPPY', 'ANGRY', 'SAD', 'NEUTRAL']);
/** Names by which the open model says that it heard nothing to name. */
const NOTHING = new Set(['EMO_UNKNOWN', 'Event_UNK', 'Speech']);
/**
 * A sentence as `sensevoice-v1` wrote it: events opened and closed, the emotion last. Undefined when nothing is left of
 * it, because the model did not know the event that was all there was.
 */
function hostedText({ text, tags }) {
    const speech = text === '' ? '' : `<|Speech|> ${text} <|/Speech|>`;
    const event = tags && tags.event !== 'Speech' && EVENTS.has(tags.event) ? tags.event : undefined;
    const emotion = tags && EMOTIONS.has(tags.emotion) ? ` <|${tags.emotion}|>` : '';
    const parts = event ? [`<|${event}|>`, speech, `<|/${event}|>`] : [speech];
    return `${parts.filter((part) => part !== '').join(' ')}${emotion}`.trim() || undefined;
}
/** What the hosted model had no tag for, in a sentence for the user; none when nothing was left out. */
function leftOutOfHosted(sentences) {
    const heard = sentences.flatMap(({ tags }) => (tags ? [tags.event, tags.emotion] : []));
    const names = [...new Set(heard)].filter((name) => !(EVENTS.has(name) || EMOTIONS.has(name) || NOTHING.has(name)));
    if (names.length === 0)
        return [];
    return [
        `sensevoice-v1 has no tags for ${names.join(', ')}: they were left out; the model name sensevoice-small gives them.`,
    ];
}
/** A sentence as SenseVoice-Small writes it: language, emotion, event and ITN before the text, nothing closed. */
function openText({ text, tags }) {
    return `${tags ? leadingTags(tags) : ''}${text}`;
}
function leadingTags({ language, emotion, event, itn }) {
    return [language, emotion, event, itn].map((name) => `<|${name}|>`).join('');
}

;// CONCATENATED MODULE: ./dist/lib/local-service/transcription.js




/** Writes a recognition as the transcription JSON that a result URL answers with, in the words of the model's family. */
function toTranscription(fileUrl, recognition, style) {
    const { channels } = recognition;
    const { dialect, annotations } = style;
    const leftOut = dialect === 'sensevoice' ? leftOutOfHosted(channels.flatMap(({ sentences }) => sentences)) : [];
    const warnings = [...recognition.warnings, ...leftOut];
    return {
        file_url: fileUrl,
        ...propertiesOf(recognition, dialect),
        transcripts: channels.map((channel) => writers[dialect](channel, style)),
        // Ours: clients of the cloud do not look for them.
        ...(annotations ? { annotations } : {}),
        ...(warnings.length > 0 ? { warnings } : {}),
    };
}
/** The milliseconds that the sentences of one channel last together. */
function contentMsOf(channel) {
    return spokenIn(channel).reduce((total, { startMs, endMs }) => total + endMs - startMs, 0);
}
function propertiesOf({ format, samplingRate, durationMs, channels }, dialect) {
    if (dialect === 'qwen3')
        return { audio_info: { format, sample_rate: samplingRate } };
    return {
        properties: {
            audio_format: format,
            channels: channels.map(({ channel }) => channel),
            original_sampling_rate: samplingRate,
            original_duration_in_milliseconds: durationMs,
        },
    };
}
const writers = {
    paraformer: (channel, style) => ({
        channel_id: channel.channel,
        content_duration_in_milliseconds: contentMsOf(channel),
        text: joined(channel),
        sentences: spokenIn(channel).map((sentence, index) => ({
            ...timed(sentence),
            sentence_id: index + 1,
            ...wordsOf(sentence, style),
        })),
    }),
    /** With an emotion where the model behind the name tells one; none is made up. */
    qwen3: (channel, style) => ({
        channel_id: channel.channel,
        text: joined(channel),
        sentences: spokenIn(channel).map((sentence, index) => ({
            sentence_id: index,
            ...timed(sentence),
            ...languageOf(sentence, style),
            ...emotionOf(sentence),
            ...wordsOf(sentence, style),
        })),
    }),
    /** Speech is what voice activity found; a recogniser without tags of its own adds no others. */
    sensevoice: (channel) => {
        const sentences = channel.sentences.flatMap((sentence) => {
            const text = hostedText(sentence);
            return text === undefined ? [] : [{ ...timed(sentence), text }];
        });
        return {
            channel_id: channel.channel,
            content_duration_in_milliseconds: contentMsOf(channel),
            text: sentences.map(({ text }) => text).join(''),
            sentences,
        };
    },
    'sensevoice-small': (channel, style) => {
        const sentences = channel.sentences.map((sentence, index) => ({
            ...timed(sentence),
            text: openText(sentence),
            sentence_id: index + 1,
            ...wordsOf(sentence, style),
        }));
        return {
            channel_id: channel.channel,
            content_duration_in_milliseconds: contentMsOf(channel),
            text: sentences.map(({ text }) => text).join(''),
            sentences,
        };
    },
};
/** Without what was only heard. */
function spokenIn({ sentences }) {
    return sentences.filter(({ text }) => text !== '');
}
function joined(channel) {
    return (0,spacing/* joinSentences */.DP)(spokenIn(channel).map(({ text }) => text));
}
function timed({ startMs, endMs, text }) {
    return { begin_time: startMs, end_time: endMs, text };
}
function languageOf({ tags }, style) {
    const language = tags?.language ?? style.language;
    return language ? { language } : {};
}
function emotionOf({ tags }) {
    const meaning = (0,vocabulary/* meaningOf */.P)(tags?.emotion ?? '');
    return meaning.kind === 'emotion' ? { emotion: meaning.emotion } : {};
}
/** `estimated` is ours: no model gave these times. */
function wordsOf(sentence, { words }) {
    if (!words || sentence.text === '')
        return {};
    const isEstimated = sentence.words === undefined;
    return {
        words: (sentence.words ?? (0,word_times/* estimateWords */.a)(sentence)).map(({ startMs, endMs, text, punctuation }) => ({
            begin_time: startMs,
            end_time: endMs,
            text,
            punctuation,
            ...(isEstimated && { estimated: true }),
        })),
    };
}

;// CONCATENATED MODULE: ./dist/lib/local-service/file-work.js



/** The work of one file: have it here, recognise it, and keep what came of it. */
function recognizingWork(sources, recognize) {
    return async (file, job, signal) => {
        const { localModel, channels, language, resolveOss } = job.request;
        const media = await openMediaSource(file.url, resolveOss, sources, signal);
        try {
            const request = { path: media.path, model: localModel, channels, ...(language ? { language } : {}) };
            const onProgress = (share) => {
                file.progress = Math.min(Math.max(share, 0), 1);
            };
            const recognition = await recognize(request, onProgress, signal);
            return await keepTranscription(file.url, job, recognition, sources);
        }
        finally {
            await media.release();
        }
    };
}
async function keepTranscription(url, { request }, recognition, { store }) {
    const warnings = [...recognition.warnings, ...request.warnings];
    if (!recognition.channels.some(({ sentences }) => sentences.length > 0)) {
        const message = ['No speech was found in the audio.', ...warnings].join(' ');
        return { code: 'SUCCESS_WITH_NO_VALID_FRAGMENT', message };
    }
    const style = { ...request, dialect: (0,dialect/* dialectOf */.E3)(request.model) };
    const transcription = toTranscription(url, { ...recognition, warnings }, style);
    return {
        resultId: await store.putResult(transcription),
        durationMs: recognition.durationMs,
        contentMs: recognition.channels.reduce((total, channel) => total + contentMsOf(channel), 0),
    };
}

// EXTERNAL MODULE: ./dist/lib/local-service/install/model-folder.js
var model_folder = __webpack_require__(62708);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./dist/lib/local-service/media/guarded-address.js


// What a client need not fear, but a server that fetches for others does.
const guardedRanges = new external_node_net_.BlockList();
// Azure's host, which answers every virtual machine from this public address.
guardedRanges.addAddress('168.63.129.16', 'ipv4');
for (const [network, prefix] of [
    // IPv4 addresses in other clothes: compatible, translated locally, Teredo, 6to4.
    ['::', 96],
    ['64:ff9b:1::', 48],
    ['2001::', 32],
    ['2002::', 16],
    // Site-local, the predecessor of fc00::/7.
    ['fec0::', 10],
]) {
    guardedRanges.addSubnet(network, prefix, 'ipv6');
}
// What a cloud tells each of its machines, keys of its own among it: no recording was ever there.
const metadataRanges = new external_node_net_.BlockList();
metadataRanges.addSubnet('169.254.0.0', 16, 'ipv4');
metadataRanges.addSubnet('fe80::', 10, 'ipv6');
for (const address of ['168.63.129.16', '100.100.100.200'])
    metadataRanges.addAddress(address, 'ipv4');
metadataRanges.addAddress('fd00:ec2::254', 'ipv6');
/** Whether an IP address is where a cloud tells a machine its secrets; as digits, also inside an IPv6 address. */
function isMetadataAddress(address) {
    const plain = address.replace(/%.*$/, '');
    return metadataRanges.check(plain, plain.includes(':') ? 'ipv6' : 'ipv4');
}
/** Whether an IP address leads to this machine, a local network, or the metadata of a cloud. */
function isGuardedAddress(address) {
    const plain = address.replace(/%.*$/, '');
    return (0,addresses/* isPrivateAddress */.C0)(plain) || guardedRanges.check(plain, plain.includes(':') ? 'ipv6' : 'ipv4');
}

;// CONCATENATED MODULE: ./dist/lib/local-service/media/guarded-connection.js






/** A host that leads to an address which sources may not be fetched from. */
class PrivateAddressError extends Error {
    name = 'PrivateAddressError';
}
/** Connections to hosts that somebody else names. The environment's proxy is used, for loopback hosts never. */
class GuardedConnections {
    refuses;
    direct;
    options;
    byEnvironment;
    constructor({ refuses, stallTimeoutMs }) {
        this.refuses = refuses;
        // The addresses that are checked are the ones connected to: a name that answers differently the next time gains nothing.
        const connect = { timeout: stallTimeoutMs, lookup: lookupOthers(refuses) };
        const options = { connect, headersTimeout: stallTimeoutMs, bodyTimeout: stallTimeoutMs };
        this.direct = new undici/* Agent */.g6(options);
        // Many proxies refuse tunnels to other ports than 443.
        this.options = { ...options, proxyTunnel: false };
    }
    /** @throws PrivateAddressError where the host is known to lead to a private address; no proxy would check that. */
    async dispatcherFor({ hostname }) {
        refuseAny(hostname, await addressesOf(hostname), this.refuses);
        if ((0,addresses/* isLoopbackHost */.cW)(hostname))
            return this.direct;
        this.byEnvironment ??= openByEnvironment(this.options);
        return this.byEnvironment;
    }
    async close() {
        await Promise.all([this.direct.destroy(), this.byEnvironment?.destroy()]);
    }
}
function openByEnvironment(options) {
    try {
        return new undici/* EnvHttpProxyAgent */.J2(options);
    }
    catch {
        // The error would hold the address, and with it the proxy's password.
        throw downloadFailed('the proxy in HTTP_PROXY or HTTPS_PROXY is not a URL.');
    }
}
/** Whether a host leads to this machine or a local network and nowhere else; a name that is not known here may be anything. */
async function isPrivateHost(hostname) {
    const addresses = await addressesOf(hostname);
    return addresses.length > 0 && addresses.every(({ address }) => isGuardedAddress(address));
}
async function addressesOf(hostname) {
    const host = hostname.replace(/^\[|\]$/g, '');
    // An address is connected to without being looked up.
    if ((0,external_node_net_.isIP)(host) !== 0)
        return [{ address: host }];
    return new Promise((resolve) => {
        // A name unknown here may be known to the proxy.
        (0,external_node_dns_.lookup)(host, { all: true }, (error, found) => resolve(error ? [] : found));
    });
}
function lookupOthers(refuses) {
    return (hostname, options, callback) => {
        (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
            if (error)
                return callback(error, '');
            try {
                refuseAny(hostname, addresses, refuses);
            }
            catch (refusal) {
                return callback(refusal, '');
            }
            const [first] = addresses;
            if (options.all)
                callback(null, addresses);
            else
                callback(null, first?.address ?? '', first?.family);
        });
    };
}
function refuseAny(host, addresses, refuses) {
    if (addresses.some(({ address }) => refuses(address)))
        throw new PrivateAddressError(`${host} leads to a private address.`);
}

;// CONCATENATED MODULE: ./dist/lib/local-service/media/download-failure.js


/** Why a reply with this status holds no source; undefined when it may hold one. */
function statusFailure(status, host) {
    if (status >= 200 && status < 300)
        return undefined;
    const message = `The audio file cannot be downloaded: ${host} answered with HTTP ${status}.`;
    const advice = status === 401 || status === 403 ? 'A signed link may have expired.' : undefined;
    return new SourceError(statusCode(status), message, { advice });
}
function statusCode(status) {
    if (status === 401 || status === 403)
        return 'FILE_403_FORBIDDEN';
    if (status === 404 || status === 410)
        return 'FILE_404_NOT_FOUND';
    return status >= 500 ? 'FILE_SERVER_ERROR' : 'InvalidFile.DownloadFailed';
}
/** Words what a connection, or writing down what it brought, ended with. */
function connectionFailure(error, host) {
    if (error instanceof SourceError)
        return error;
    if (error instanceof PrivateAddressError) {
        return downloadFailed(`${host} leads to a private address, which this service does not fetch from.`, 'Start the service with --allow-private-sources to permit it.');
    }
    const code = error?.code;
    const known = code === undefined ? undefined : REASONS[code];
    return downloadFailed(`${host} ${known ?? `could not be read${code ? ` (${code})` : ''}`}.`);
}
const UNREACHABLE = 'could not be reached';
const BROKEN = 'broke the connection before the file was complete';
const REASONS = {
    ENOTFOUND: 'is not a known host name',
    EAI_AGAIN: 'could not be looked up',
    ECONNREFUSED: 'refuses connections',
    EHOSTUNREACH: UNREACHABLE,
    ENETUNREACH: UNREACHABLE,
    ETIMEDOUT: UNREACHABLE,
    UND_ERR_CONNECT_TIMEOUT: UNREACHABLE,
    UND_ERR_HEADERS_TIMEOUT: 'did not answer in time',
    UND_ERR_BODY_TIMEOUT: 'stopped sending in the middle of the file',
    UND_ERR_SOCKET: BROKEN,
    ECONNRESET: BROKEN,
    ERR_STREAM_PREMATURE_CLOSE: BROKEN,
    ENOSPC: 'sent more than the disk of this service can hold',
};

;// CONCATENATED MODULE: ./dist/lib/local-service/media/source-fetch.js










/** Two gigabytes at five megabits per second; a host that sends a byte now and then must not hold a place for ever. */
const LONGEST_DOWNLOAD_MS = 3_600_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 5;
/** Fetches sources from the web, as the cloud would: without any key, to disk, within limits. */
class SourceFetcher {
    maxBytes;
    longestMs;
    allowPrivate;
    open;
    guarded;
    constructor(options) {
        const { allowPrivate, maxBytes, stallTimeoutMs = 30_000, longestMs = LONGEST_DOWNLOAD_MS } = options;
        this.maxBytes = maxBytes;
        this.longestMs = longestMs;
        this.allowPrivate = allowPrivate;
        const refuses = allowPrivate === true ? () => false : isMetadataAddress;
        this.open = new GuardedConnections({ refuses, stallTimeoutMs });
        this.guarded = new GuardedConnections({ refuses: isGuardedAddress, stallTimeoutMs });
    }
    /**
     * Writes what an http(s) URL answers with into a new file; a failure leaves none.
     *
     * @throws SourceError
     */
    async fetch(url, path, signal) {
        const deadline = AbortSignal.timeout(this.longestMs);
        const stop = AbortSignal.any([signal, deadline]);
        let current = url;
        let connections = await this.connectionsFor(url);
        try {
            for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                const response = await ask(current, connections, stop);
                if (!REDIRECTS.has(response.statusCode))
                    return await this.keep(response, current, path, stop);
                await response.body.dump();
                current = redirectTarget(response, current);
                connections = await this.connectionsFor(current, connections);
            }
            throw downloadFailed(`${url.host} redirects more than ${MOST_REDIRECTS} times.`);
        }
        catch (error) {
            await (0,external_node_fs_promises_.rm)(path, { force: true });
            signal.throwIfAborted();
            if (deadline.aborted)
                throw this.tooSlow(current.host);
            throw connectionFailure(error, current.host);
        }
    }
    async close() {
        await Promise.all([this.open.close(), this.guarded.close()]);
    }
    /** A host on the internet must not lead into a network that only this machine can reach. */
    async connectionsFor({ hostname }, from = this.open) {
        if (this.allowPrivate !== 'named')
            return this.allowPrivate ? this.open : this.guarded;
        return from === this.open && (await isPrivateHost(hostname)) ? this.open : this.guarded;
    }
    async keep(response, { host }, path, signal) {
        const refusal = statusFailure(response.statusCode, host);
        const announced = Number(response.headers['content-length'] ?? 0);
        if (refusal || announced > this.maxBytes) {
            response.body.on('error', () => { }).destroy();
            throw refusal ?? this.tooLarge(host);
        }
        const { maxBytes } = this;
        const tooLarge = () => this.tooLarge(host);
        async function* limited(content) {
            let bytes = 0;
            for await (const part of content) {
                bytes += part.length;
                if (bytes > maxBytes)
                    throw tooLarge();
                yield part;
            }
        }
        await (0,promises_.pipeline)(response.body, decoderOf(response), limited, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', mode: 0o600 }), { signal });
    }
    tooSlow(host) {
        return downloadFailed(`${host} did not send the whole file within ${Math.ceil(this.longestMs / 60_000)} minutes.`);
    }
    tooLarge(host) {
        const megabytes = Math.round(this.maxBytes / 1024 ** 2);
        return new SourceError('FILE_TOO_LARGE', `The file at ${host} is larger than ${megabytes} MiB.`);
    }
}
async function ask(url, connections, signal) {
    return (0,undici/* request */.Em)(url, {
        dispatcher: await connections.dispatcherFor(url),
        headers: { 'user-agent': 'sensevoice-transcribe', accept: '*/*', 'accept-encoding': 'identity' },
        signal,
    });
}
/** Some servers compress whatever they send, although they were asked not to. */
function decoderOf({ headers }) {
    const encoding = String(headers['content-encoding'] ?? '').toLowerCase();
    return (DECODERS[encoding] ?? (() => new external_node_stream_.PassThrough()))();
}
const DECODERS = {
    gzip: external_node_zlib_.createGunzip,
    'x-gzip': external_node_zlib_.createGunzip,
    deflate: external_node_zlib_.createInflate,
    br: external_node_zlib_.createBrotliDecompress,
};
function redirectTarget({ headers }, from) {
    const location = String(headers.location ?? '');
    const target = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    if (!location || !target || !/^https?:$/.test(target.protocol)) {
        throw downloadFailed(`${from.host} redirects to nothing that can be fetched.`);
    }
    return target;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/service-work.js







/** What is done with a file: its saved transcription is looked up, or it is fetched and recognised. */
async function openWork(options, store) {
    const { host, replayFolder, replaySeconds, maxFileBytes: maxBytes } = options;
    if (replayFolder !== undefined) {
        const run = replayingWork(replayFolder, store);
        return { run: replaySeconds ? lasting(replaySeconds, run) : run, close: async () => { } };
    }
    const recognizer = await openRecognizer(options);
    const allowPrivate = options.allowPrivateSources ?? ((0,addresses/* isLoopbackHost */.cW)(host) ? 'named' : false);
    const fetcher = new SourceFetcher({ allowPrivate, maxBytes });
    return {
        ...(recognizer.prepare && { prepare: installingPreparation(recognizer.prepare) }),
        run: recognizingWork({ store, fetcher, keepUploads: options.keepUploads ?? true }, recognizer.run),
        async close() {
            await Promise.all([fetcher.close(), recognizer.close()]);
        },
    };
}
/** Work that takes its time, as long as chance will have it. */
function lasting([from, to], work) {
    return async (file, job, signal) => {
        await lib_clock/* systemClock */.m.sleep((from + lib_clock/* systemClock */.m.random() * (to - from)) * 1000, signal);
        return work(file, job, signal);
    };
}
function installingPreparation(prepare) {
    return (job) => {
        const onProgress = (progress) => {
            job.installing = progress;
        };
        return prepare(job.request.localModel, onProgress, job.request.language);
    };
}
async function openRecognizer(options) {
    const { recognize, prepare } = options;
    if (recognize)
        return { run: recognize, prepare, close: async () => { } };
    // A replay, and a recogniser given from outside, never load the engine.
    const { LocalEngine } = await Promise.all(/* import() */[__webpack_require__.e(990), __webpack_require__.e(586)]).then(__webpack_require__.bind(__webpack_require__, 31205));
    // What is wrong with a folder that was named is told at once, and not to the first client.
    if (options.modelDir)
        (0,model_folder.checkModelFolder)('sensevoice-small', (0,external_node_path_.resolve)(options.modelDir));
    const engine = new LocalEngine(options);
    return {
        run: engine.recognize.bind(engine),
        prepare: engine.prepare.bind(engine),
        close: () => engine.close(),
    };
}

;// CONCATENATED MODULE: ./dist/lib/local-service/store/temporary-folder.js





const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const folders = new Set();
const PREFIX = 'sensevoice-transcribe-';
/** Its process, which could not remove it any more, may only seem to be gone: on a disk that several machines share. */
const ABANDONED_AFTER_MS = 24 * 3_600_000;
/**
 * Makes a folder that only this user can enter, and that goes when the process goes; one that was killed outright leaves
 * it, for a later one to remove.
 *
 * @throws InputError when the temporary folder of this machine cannot be written to.
 */
async function makeTemporaryFolder() {
    await sweepAbandoned();
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${PREFIX}${process.pid}-`)).catch((cause) => {
        throw new errors/* InputError */.dz(`The temporary folder ${(0,external_node_os_.tmpdir)()} cannot be written to.`, {
            advice: 'Set TMPDIR to a folder that can.',
            cause,
        });
    });
    if (folders.size === 0)
        watchProcess();
    folders.add(folder);
    return folder;
}
async function removeTemporaryFolder(folder) {
    await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    folders.delete(folder);
    if (folders.size === 0)
        unwatchProcess();
}
function watchProcess() {
    process.on('exit', removeAll);
    for (const signal of SIGNALS)
        process.on(signal, onSignal);
}
function unwatchProcess() {
    process.off('exit', removeAll);
    for (const signal of SIGNALS)
        process.off(signal, onSignal);
}
/** Whoever else listens to the signal decides how the process ends; with nobody else it ends as if we did not listen. */
function onSignal(signal) {
    if (process.listenerCount(signal) > 1)
        return;
    removeAll();
    unwatchProcess();
    process.kill(process.pid, signal);
}
function removeAll() {
    for (const folder of folders) {
        try {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
        catch {
            // The process is ending: nobody is left to be told.
        }
    }
}
/** Removes what processes of this user left that were killed: it holds what others must not read. */
async function sweepAbandoned() {
    const names = await (0,external_node_fs_promises_.readdir)((0,external_node_os_.tmpdir)()).catch(() => []);
    await Promise.all(names.map((name) => sweep(name).catch(() => { })));
}
async function sweep(name) {
    const [, pid] = new RegExp(`^${PREFIX}(\\d+)-\\w{6}$`).exec(name) ?? [];
    if (pid === undefined)
        return;
    const path = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), name);
    const found = await (0,external_node_fs_promises_.lstat)(path);
    const isOurs = found.isDirectory() && found.uid === (process.getuid?.() ?? found.uid);
    const isOld = Date.now() - found.mtimeMs > ABANDONED_AFTER_MS;
    if (isOurs && isOld && !isAlive(Number(pid)))
        await (0,external_node_fs_promises_.rm)(path, { recursive: true, force: true });
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}

;// CONCATENATED MODULE: ./dist/lib/local-service/store/file-store.js






/** An upload lives as long as in the cloud's temporary store. */
const UPLOAD_LIFETIME_MS = 48 * 3_600_000;
/** Uploaded media, fetched media and results, in a folder only this user can read, gone when the service stops. */
class FileStore {
    folder;
    now;
    /** Undefined while an upload is on its way. */
    uploads = new Map();
    constructor(folder, now) {
        this.folder = folder;
        this.now = now;
    }
    static async open(now = Date.now) {
        const folder = await makeTemporaryFolder();
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(folder, 'results'), { mode: 0o700 });
        return new FileStore(folder, now);
    }
    /** A path for a new temporary file. */
    newPath() {
        return (0,external_node_path_.join)(this.folder, (0,external_node_crypto_.randomUUID)());
    }
    /** Whether a key is taken, be it by an upload that is still on its way. */
    has(key) {
        this.removeExpired();
        return this.uploads.has(key);
    }
    /** Keeps an upload under a key that is not taken; a broken one leaves nothing behind. */
    async putUpload(key, content) {
        const path = this.newPath();
        this.uploads.set(key, undefined);
        try {
            await (0,promises_.pipeline)(content, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', mode: 0o600 }));
            this.uploads.set(key, { path, storedAt: this.now() });
        }
        catch (error) {
            this.uploads.delete(key);
            await (0,external_node_fs_promises_.rm)(path, { force: true });
            throw error;
        }
    }
    /** Where the bytes of an upload are; undefined for a key that is not known, or no longer. */
    uploadPath(key) {
        this.removeExpired();
        return this.uploads.get(key)?.path;
    }
    async removeUpload(key) {
        const upload = this.uploads.get(key);
        this.uploads.delete(key);
        if (upload)
            await (0,external_node_fs_promises_.rm)(upload.path, { force: true });
    }
    /** @returns the id to ask for it with. */
    async putResult(transcription) {
        const id = (0,external_node_crypto_.randomUUID)();
        const json = escapeAngles(JSON.stringify(transcription));
        await (0,external_node_fs_promises_.writeFile)(this.resultPath(id), json, { mode: 0o600, flag: 'wx' });
        return id;
    }
    /** An open handle on a result's bytes, for the caller to close. */
    async openResult(id) {
        return (0,external_node_fs_promises_.open)(this.resultPath(id), 'r').catch(() => undefined);
    }
    removeResult(id) {
        remove(this.resultPath(id));
    }
    async close() {
        await removeTemporaryFolder(this.folder);
    }
    removeExpired() {
        for (const [key, upload] of this.uploads) {
            if (!upload || upload.storedAt + UPLOAD_LIFETIME_MS >= this.now())
                continue;
            this.uploads.delete(key);
            remove(upload.path);
        }
    }
    resultPath(id) {
        return (0,external_node_path_.join)(this.folder, 'results', `${id.replace(/[^\w-]/g, '')}.json`);
    }
}
/** Nobody waits for it, and what stays is removed with the folder. */
function remove(path) {
    (0,external_node_fs_promises_.rm)(path, { force: true }).catch(() => { });
}
/** The cloud's result files write angle brackets as escapes; clients must see the same here. */
function escapeAngles(json) {
    return json.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}

;// CONCATENATED MODULE: ./dist/lib/local-service/store/signer.js


/** Signs what the service hands out, with a secret that lives as long as the service. */
class Signer {
    secret = (0,external_node_crypto_.randomBytes)(32);
    /** Base64. */
    sign(purpose, text) {
        return (0,external_node_crypto_.createHmac)('sha256', this.secret).update(`${purpose}\n${text}`).digest('base64');
    }
    verify(purpose, text, signature) {
        return isSameSecret(signature, this.sign(purpose, text));
    }
}

;// CONCATENATED MODULE: ./dist/lib/local-service/service-handler.js















const DEFAULT_HOST = '127.0.0.1';
const MAX_FILE_BYTES = 2 * 1024 ** 3;
/**
 * Puts the service together.
 *
 * @throws InputError for options that make no sense.
 */
async function openServiceHandler(options) {
    const addFaults = await faultLayer(options);
    const settings = await checkedSettings(options);
    const { maxFileBytes, now } = settings;
    const store = await FileStore.open(now);
    const work = await openWork({ ...options, host: options.host ?? DEFAULT_HOST, maxFileBytes }, store);
    // Nothing is worked on in a replay: what it waits for costs nothing.
    const atOnce = options.replayFolder === undefined ? (0,external_node_os_.availableParallelism)() : Number.POSITIVE_INFINITY;
    const jobs = openJobs(work, store, now, options.filesAtOnce ?? atOnce);
    const app = createApp({ ...settings, jobs, store, signer: new Signer() });
    return {
        apiKey: settings.apiKey,
        handle: addFaults((request) => app.fetch(request)),
        async close() {
            await Promise.all([jobs.close(), work.close()]);
            await store.close();
        },
    };
}
/** Nothing of the faults is even loaded, unless they were asked for. */
async function faultLayer({ faults, clock = lib_clock/* systemClock */.m, }) {
    if (!faults || faults.length === 0)
        return (handler) => handler;
    const { parseFaults } = await __webpack_require__.e(/* import() */ 554).then(__webpack_require__.bind(__webpack_require__, 48554));
    const { withFaults } = await __webpack_require__.e(/* import() */ 557).then(__webpack_require__.bind(__webpack_require__, 39557));
    const parsed = parseFaults(faults);
    const { sleep = lib_clock/* systemClock */.m.sleep, random = lib_clock/* systemClock */.m.random } = clock;
    const faultClock = {
        now: () => clock.now(),
        sleep: (ms) => sleep.call(clock, ms),
        random: () => random.call(clock),
    };
    return (handler) => withFaults(handler, parsed, faultClock);
}
async function checkedSettings(options) {
    const { host = DEFAULT_HOST, models = local_service_models/* localModels */.y, clock = lib_clock/* systemClock */.m, replayFolder } = options;
    if (replayFolder !== undefined)
        await checkReplayFolder(replayFolder);
    return {
        apiKey: service_handler_checkedKey(options.apiKey ?? `local-${(0,external_node_crypto_.randomBytes)(24).toString('base64url')}`),
        allowedHosts: allowedHostNames(options.allowedHosts ?? [], host),
        // Saved transcriptions answer to any name: which model made them is not known.
        findModel: replayFolder === undefined ? (0,model_names/* modelFinder */.mf)(models, options.aliases) : (name) => ({ name }),
        unknownModel: (name) => (0,model_names/* unknownModelMessage */.R6)(name, models),
        maxFileBytes: options.maxFileBytes ?? MAX_FILE_BYTES,
        now: () => clock.now(),
    };
}
function service_handler_checkedKey(apiKey) {
    if (/^\S+$/.test(apiKey))
        return apiKey;
    throw new errors/* InputError */.dz('The API key of the service must not be empty or hold spaces.');
}
function openJobs(work, store, now, concurrency) {
    return new JobTable(work.run, {
        prepare: work.prepare,
        concurrency,
        toFailure: (error, { request }) => toFileFailure(error, store.folder, request.localModel),
        now,
        onForget(job) {
            for (const { resultId } of (0,jobs_job/* successesOf */.bf)(job))
                store.removeResult(resultId);
        },
    });
}

;// CONCATENATED MODULE: ./dist/lib/local-service/service.js


/**
 * Starts a service that speaks DashScope's asynchronous transcription API and recognises on this machine.
 *
 * @throws InputError for options that make no sense, and for an address that cannot be listened at.
 */
async function startLocalService(options = {}) {
    const { port = 0 } = options;
    // As a URL has it, an IPv6 address may be given in brackets.
    const host = (options.host ?? DEFAULT_HOST).replace(/^\[|\]$/g, '');
    const handler = await openServiceHandler({ ...options, host });
    let server;
    try {
        server = await listen(handler.handle, host, port);
    }
    catch (error) {
        await handler.close();
        throw error;
    }
    return {
        baseUrl: `http://${reachableHost(host)}:${server.port}/api/v1`,
        apiKey: handler.apiKey,
        async close() {
            await server.close();
            await handler.close();
        },
    };
}
/** Every address is no address to go to; this machine reaches such a service at its own. */
function reachableHost(host) {
    if (host === '0.0.0.0' || host === '::')
        return '127.0.0.1';
    return host.includes(':') ? `[${host}]` : host;
}


/***/ })

};
