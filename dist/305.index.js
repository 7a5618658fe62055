export const id = 305;
export const ids = [305];
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

/***/ 97915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ openContainer)
});

// EXTERNAL MODULE: ./dist/lib/local-service/audio/media-file.js
var media_file = __webpack_require__(9590);
// EXTERNAL MODULE: ./dist/lib/local-service/audio/bytes.js
var audio_bytes = __webpack_require__(13392);
;// CONCATENATED MODULE: ./dist/lib/local-service/audio/containers/aiff.js


/** AIFF and AIFF-C, whose common chunk comes first in all but odd files. */
async function openAiff(file) {
    const head = await file.read(0, 42);
    const view = (0,audio_bytes/* viewOf */.du)(head);
    const facts = { isTruncated: 8 + view.getUint32(4) > file.size };
    // A compressed file counts packets there.
    if ((0,audio_bytes/* hasText */.I3)(head, 8, 'AIFFCOMM')) {
        const samples = view.getUint32(22);
        facts.codec = `pcm_s${view.getUint16(26)}be`;
        facts.channels = view.getUint16(20);
        facts.sampleRate = extendedAt(view, 28);
        facts.durationMs = (samples / facts.sampleRate) * 1000;
    }
    return { facts, bytes: () => (0,media_file/* blocksOf */.SH)(file) };
}
/** A positive IEEE 754 extended number of 80 bits. */
function extendedAt(view, offset) {
    return Number(view.getBigUint64(offset + 2)) * 2 ** ((view.getUint16(offset) & 0x7fff) - 16_383 - 63);
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/containers/asf.js


/** The identifier of the File Properties Object, ASF specification §3.2. */
const FILE_PROPERTIES = '\u00a1\u00dc\u00ab\u008c\u0047\u00a9\u00cf\u0011\u008e\u00e4\u0000\u00c0\u000c\u0020\u0053\u0065';
/** The stream type Video Media, ASF specification §10.4. */
const VIDEO_STREAM = '\u00c0\u00ef\u0019\u00bc\u004d\u005b\u00cf\u0011\u00a8\u00fd\u0000\u0080\u005f\u005c\u0044\u002b';
const HEAD_BYTES = 64 * 1024;
/** Windows Media. */
async function openAsf(file) {
    const head = await file.read(0, HEAD_BYTES);
    const header = Buffer.from(head.buffer, head.byteOffset, head.length);
    const offset = header.indexOf(FILE_PROPERTIES, 0, 'latin1');
    const isInterleaved = header.includes(VIDEO_STREAM, 0, 'latin1');
    return {
        facts: {
            ...(offset < 0 ? {} : propertiesAt((0,audio_bytes/* viewOf */.du)(head), offset, file.size)),
            ...(isInterleaved && { isInterleaved }),
        },
        bytes: () => (0,media_file/* blocksOf */.SH)(file),
    };
}
function propertiesAt(view, offset, fileBytes) {
    const announcedBytes = Number(view.getBigUint64(offset + 40, true));
    const playMs = Number(view.getBigUint64(offset + 64, true)) / 10_000;
    const prerollMs = Number(view.getBigUint64(offset + 80, true));
    const isBroadcast = (view.getUint32(offset + 88, true) & 1) === 1;
    if (isBroadcast)
        return {};
    return {
        isTruncated: announcedBytes > fileBytes,
        ...(playMs > prerollMs ? { durationMs: playMs - prerollMs } : {}),
    };
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/containers/avi.js


/** AVI: a RIFF file whose first list starts with the main header. Chunks can be whole pictures, hence the large blocks. */
async function openAvi(file) {
    const head = await file.read(0, 52);
    const view = (0,audio_bytes/* viewOf */.du)(head);
    const frameMs = (0,audio_bytes/* hasText */.I3)(head, 24, 'avih') ? view.getUint32(32, true) / 1000 : 0;
    const durationMs = frameMs * (frameMs > 0 ? view.getUint32(48, true) : 0);
    return {
        facts: {
            ...(durationMs > 0 ? { durationMs } : {}),
            isTruncated: head.length >= 8 && 8 + view.getUint32(4, true) > file.size,
        },
        bytes: () => (0,media_file/* blocksOf */.SH)(file, { blockBytes: 256 * 1024 }),
    };
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/containers/flac.js


/** Native FLAC, RFC 9639. */
async function openFlac(file, start) {
    const streamInfo = await file.read(start + 8, 34);
    return { facts: streamInfoFacts(streamInfo), bytes: () => wholeFrameHeaders((0,media_file/* blocksOf */.SH)(file, { start })) };
}
/** The body of a STREAMINFO block, RFC 9639 §8.2. */
function streamInfoFacts(streamInfo) {
    const view = (0,audio_bytes/* viewOf */.du)(streamInfo);
    const packed = view.getUint32(10);
    const sampleRate = packed >>> 12;
    const samples = (view.getUint8(13) & 0x0f) * 2 ** 32 + view.getUint32(14);
    const facts = { codec: 'flac', sampleRate, channels: ((packed >>> 9) & 7) + 1 };
    return samples > 0 && sampleRate > 0
        ? { ...facts, durationMs: (samples / sampleRate) * 1000, isDurationCounted: true }
        : facts;
}
/** The longest frame header, RFC 9639 §9.1, with room to spare. */
const HEADER_BYTES = 32;
/**
 * The same bytes, cut so that no frame header straddles two blocks: the decoder drops a frame whose header it gets in
 * two pieces. A tail that may start a header waits for the next block.
 */
async function* wholeFrameHeaders(blocks) {
    let held = new Uint8Array(0);
    for await (const block of blocks) {
        const bytes = held.length > 0 ? (0,audio_bytes/* concatBytes */.Id)([held, block]) : block;
        const cut = possibleHeader(bytes);
        held = bytes.slice(cut);
        if (cut > 0)
            yield bytes.subarray(0, cut);
    }
    if (held.length > 0)
        yield held;
}
/** Where the earliest possible frame header in the tail starts; the length when there is none. */
function possibleHeader(bytes) {
    for (let index = Math.max(bytes.length - HEADER_BYTES, 0); index < bytes.length; index++) {
        if (bytes[index] !== 0xff)
            continue;
        const next = bytes[index + 1];
        if (next === undefined || (next & 0xfe) === 0xf8)
            return index;
    }
    return bytes.length;
}

// EXTERNAL MODULE: ./dist/lib/local-service/audio/media-error.js
var media_error = __webpack_require__(13976);
;// CONCATENATED MODULE: ./dist/lib/local-service/audio/containers/ebml.js

/** The elements that lie whole in `bytes`, by identifier. */
function childrenOf(bytes) {
    const children = new Map();
    for (let element = elementAt(bytes, 0); element; element = elementAt(bytes, element.end)) {
        if (element.end > bytes.length)
            break;
        const same = children.get(element.id);
        if (same)
            same.push(element);
        else
            children.set(element.id, [element]);
    }
    return children;
}
/** The element that starts at `offset`, if its header is there. */
function elementAt(bytes, offset) {
    const idLength = Math.clz32(bytes[offset] ?? 0) - 23;
    const size = numberAt(bytes, offset + idLength);
    if (idLength > 4 || !size)
        return undefined;
    const end = size.value === size.unknown ? Number.POSITIVE_INFINITY : size.end + size.value;
    return { id: unsignedAt(bytes, offset, idLength), body: size.end, end };
}
/** A number of variable size, RFC 8794 §4, and where it ends. `unknown` is the value that stands for none. */
function numberAt(bytes, offset) {
    const length = Math.clz32(bytes[offset] ?? 0) - 23;
    if (length > 8 || offset + length > bytes.length)
        return undefined;
    // The first byte holds the length's mark, which eight bytes of a double have no room for.
    const high = (bytes[offset] ?? 0) & (0xff >> length);
    const value = high * 256 ** (length - 1) + unsignedAt(bytes, offset + 1, length - 1);
    return { value, end: offset + length, unknown: 2 ** (7 * length) - 1 };
}
function unsignedAt(bytes, offset, length) {
    return bytes.subarray(offset, offset + length).reduce((value, byte) => value * 256 + byte, 0);
}
/** An element's content as a number; undefined without an element. */
function unsignedOf(bytes, element) {
    return element && unsignedAt(bytes, element.body, element.end - element.body);
}
/** An element's content as a floating-point number; undefined without an element. */
function floatOf(bytes, element) {
    if (!element)
        return undefined;
    const view = (0,audio_bytes/* viewOf */.du)(bytes);
    return element.end - element.body === 8 ? view.getFloat64(element.body) : view.getFloat32(element.body);
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/containers/matroska-blocks.js


/** Element identifiers, RFC 9559 §5.1.3. */
const CLUSTER = 0x1f43b675;
const TIMESTAMP = 0xe7;
const BLOCK_GROUP = 0xa0;
/** Simple blocks, and those in a group. */
const BLOCKS = new Set([0xa3, 0xa1]);
/** Several minutes of video. */
const MOST_ELEMENTS = 10_000;
/** How much later a track's first block is than the first of all, in ticks; 0 when no block of the track is near. */
async function ticksBeforeTrack(file, clusters, track) {
    let clusterTicks = 0;
    let first;
    let position = clusters;
    for (let count = 0; count < MOST_ELEMENTS; count++) {
        const head = await file.read(position, 24);
        const element = elementAt(head, 0);
        if (!element)
            return 0;
        if (element.id === TIMESTAMP)
            clusterTicks = unsignedOf(head, element) ?? 0;
        const block = BLOCKS.has(element.id) ? blockAt(head, element.body) : undefined;
        if (block) {
            const ticks = clusterTicks + block.ticks;
            first = Math.min(first ?? ticks, ticks);
            if (block.track === track)
                return ticks - first;
        }
        const isParent = element.id === CLUSTER || element.id === BLOCK_GROUP;
        position += isParent ? element.body : element.end;
    }
    return 0;
}
/** The start of a block, RFC 9559 §10.1: the number of its track, then its time within the cluster. */
function blockAt(bytes, offset) {
    const track = numberAt(bytes, offset);
    if (!track || track.end + 2 > bytes.length)
        return undefined;
    return { track: track.value, ticks: (0,audio_bytes/* viewOf */.du)(bytes).getInt16(track.end) };
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/containers/matroska.js





/** Element identifiers, RFC 9559 §5.1. */
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const TIMESTAMP_SCALE = 0x2ad7b1;
const DURATION = 0x4489;
const TRACKS = 0x1654ae6b;
const TRACK_ENTRY = 0xae;
const TRACK_TYPE = 0x83;
const CODEC_ID = 0x86;
const AUDIO = 0xe1;
const SAMPLING_FREQUENCY = 0xb5;
const CHANNELS = 0x9f;
const TRACK_NUMBER = 0xd7;
const matroska_MOST_ELEMENTS = 100;
const MOST_BYTES = 1024 * 1024;
const BLOCK_BYTES = 16 * 1024;
/** Less is the priming of an encoder, which the decoder takes off. */
const LEAST_DELAY_MS = 100;
const MOST_DELAY_MS = 3_600_000;
/** Matroska and WebM. The decoder's cost grows faster than its block size, so blocks stay small. */
async function openMatroska(file) {
    const { info, tracks, isTruncated, clusters } = await readHeaders(file);
    const children = childrenOf(info);
    const duration = floatOf(info, children.get(DURATION)?.[0]) ?? 0;
    const tickMs = (unsignedOf(info, children.get(TIMESTAMP_SCALE)?.[0]) ?? 1_000_000) / 1e6;
    const { number, facts } = tracks ? audioTrack(tracks) : { number: undefined, facts: {} };
    const delayMs = number === undefined ? 0 : (await ticksBeforeTrack(file, clusters, number)) * tickMs;
    return {
        facts: {
            ...facts,
            isTruncated,
            ...(duration > 0 ? { durationMs: duration * tickMs } : {}),
            ...(delayMs >= LEAST_DELAY_MS && delayMs < MOST_DELAY_MS ? { delayMs } : {}),
        },
        bytes: () => (0,media_file/* blocksOf */.SH)(file, { blockBytes: BLOCK_BYTES }),
    };
}
async function readHeaders(file) {
    const headers = { info: new Uint8Array(0), tracks: undefined, isTruncated: false, clusters: 0 };
    for (let count = 0; count < matroska_MOST_ELEMENTS; count++) {
        const element = elementAt(await file.read(headers.clusters, 12), 0);
        if (!element || element.id === CLUSTER)
            break;
        const body = headers.clusters + element.body;
        const end = headers.clusters + element.end;
        const isSegment = element.id === SEGMENT;
        if (isSegment)
            headers.isTruncated = end !== Number.POSITIVE_INFINITY && end > file.size;
        if (element.id === INFO)
            headers.info = await file.read(body, Math.min(end - body, MOST_BYTES));
        if (element.id === TRACKS)
            headers.tracks = await file.read(body, Math.min(end - body, MOST_BYTES));
        headers.clusters = isSegment ? body : end;
    }
    return headers;
}
/** @throws MediaError when no track is audio. */
function audioTrack(bytes) {
    for (const { body, end } of childrenOf(bytes).get(TRACK_ENTRY) ?? []) {
        const track = bytes.subarray(body, end);
        const children = childrenOf(track);
        if (unsignedOf(track, children.get(TRACK_TYPE)?.[0]) !== 2)
            continue;
        const codec = children.get(CODEC_ID)?.[0];
        const audio = children.get(AUDIO)?.[0];
        const number = unsignedOf(track, children.get(TRACK_NUMBER)?.[0]);
        const facts = {
            ...(codec ? { codec: codecName((0,audio_bytes/* textAt */.$6)(track, codec.body, codec.end - codec.body)) } : {}),
            ...(audio ? audioFacts(track.subarray(audio.body, audio.end)) : {}),
        };
        return { number, facts };
    }
    throw new media_error/* MediaError */.F('NO_VALID_AUDIO_ERROR', 'The file has no audio track.');
}
function audioFacts(bytes) {
    const children = childrenOf(bytes);
    return {
        // The defaults of RFC 9559 §5.1.4.1.29.
        sampleRate: floatOf(bytes, children.get(SAMPLING_FREQUENCY)?.[0]) ?? 8000,
        channels: unsignedOf(bytes, children.get(CHANNELS)?.[0]) ?? 1,
    };
}
function codecName(codecId) {
    if (codecId.startsWith('A_AAC'))
        return 'aac';
    if (codecId.startsWith('A_PCM'))
        return codecId.includes('FLOAT') ? 'pcm_float' : 'pcm_int';
    if (codecId === 'A_MPEG/L3')
        return 'mp3';
    return codecId.replace(/^A_/, '').toLowerCase();
}

// EXTERNAL MODULE: ./dist/lib/local-service/audio/mpeg-frame.js
var mpeg_frame = __webpack_require__(48694);
;// CONCATENATED MODULE: ./dist/lib/local-service/audio/containers/mp3.js



/** MPEG audio frames from `start` on. */
async function openMp3(file, start) {
    const head = await file.read(start, 4096);
    const frame = (0,mpeg_frame/* mpegFrameAt */.I)(head, 0);
    return {
        facts: frame ? frameFacts(head, frame, file.size - start) : {},
        bytes: () => (0,media_file/* blocksOf */.SH)(file, { start }),
    };
}
function frameFacts(head, frame, bytes) {
    const { sampleRate, channels } = frame;
    const frames = countedFrames(head, frame);
    const durationMs = frames
        ? ((frames * frame.samples) / sampleRate) * 1000
        : ((bytes * 8) / frame.bitrate) * 1000;
    return { codec: 'mp3', sampleRate, channels, durationMs, isDurationCounted: frames !== undefined };
}
/** From the tag that an encoder leaves in a first, silent frame: `Xing` or `Info` (LAME), or `VBRI` (Fraunhofer). */
function countedFrames(head, { tagOffset }) {
    const view = (0,audio_bytes/* viewOf */.du)(head);
    if ((0,audio_bytes/* hasText */.I3)(head, tagOffset, 'Xing') || (0,audio_bytes/* hasText */.I3)(head, tagOffset, 'Info'))
        return view.getUint32(tagOffset + 4) & 1 ? view.getUint32(tagOffset + 8) || undefined : undefined;
    return (0,audio_bytes/* hasText */.I3)(head, 36, 'VBRI') ? view.getUint32(36 + 14) || undefined : undefined;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/containers/mp4-boxes.js


/** More than two days of fragments of a second have. */
const MOST_BOXES = 500_000;
/** The boxes in `bytes`, up to the first that is not whole. */
function boxesIn(bytes, start = 0, end = bytes.length) {
    const boxes = [];
    for (let position = start; position + 8 <= end;) {
        const box = boxAt(bytes.subarray(position, position + 16), position, end);
        if (!box || box.end > end)
            break;
        boxes.push(box);
        position = box.end;
    }
    return boxes;
}
/** The first box of the last type, reached through boxes of the types before it. */
function findBox(bytes, within, ...path) {
    let box = within;
    for (const type of path)
        box = box && boxesIn(bytes, box.body, box.end).find((child) => child.type === type);
    return box;
}
/** A file's top-level boxes from `start` on. The last may end beyond the file. */
async function* fileBoxes(file, start = 0) {
    for (let position = start, count = 0; position + 8 <= file.size && count < MOST_BOXES; count++) {
        const box = boxAt(await file.read(position, 16), position, file.size);
        if (!box)
            return;
        yield box;
        position = box.end;
    }
}
function boxAt(header, start, limit) {
    const view = (0,audio_bytes/* viewOf */.du)(header);
    const size = view.getUint32(0);
    const type = (0,audio_bytes/* textAt */.$6)(header, 4, 4);
    if (size === 0)
        return { type, start, body: start + 8, end: limit };
    if (size !== 1)
        return size < 8 ? undefined : { type, start, body: start + 8, end: start + size };
    const longSize = header.length < 16 ? 0 : Number(view.getBigUint64(8));
    return longSize < 16 ? undefined : { type, start, body: start + 16, end: start + longSize };
}
/** A box made of parts. */
function makeBox(type, ...parts) {
    const header = new Uint8Array(8);
    const bytes = (0,audio_bytes/* concatBytes */.Id)([header, ...parts]);
    (0,audio_bytes/* viewOf */.du)(bytes).setUint32(0, bytes.length);
    bytes.set(new TextEncoder().encode(type), 4);
    return bytes;
}
/** A table's rows: a count at `countAt`, then rows of equal size. */
function tableOf(bytes, box, countAt, rowBytes) {
    const count = (0,audio_bytes/* viewOf */.du)(bytes).getUint32(box.body + countAt);
    const start = box.body + countAt + 4;
    if (start + count * rowBytes > box.end)
        throw damagedIndex();
    return (0,audio_bytes/* viewOf */.du)(bytes.subarray(start, start + count * rowBytes));
}
function damagedIndex() {
    return new media_error/* MediaError */.F('InvalidFile.DecodeFailed', 'The MP4 file has a damaged index.');
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/containers/mp4-chunks.js


/** More samples than any codec makes of a recording of days. */
const MOST_SAMPLES = 2 ** 24;
/** Reads `stco` or `co64`, `stsc` and `stsz`, ISO/IEC 14496-12 §8.7, from the bytes of a `moov` box. */
function readChunks(bytes, { sampleTable, pcmFrameBytes }) {
    const offsets = readOffsets(bytes, sampleTable);
    const sizeOf = sampleSizes(bytes, sampleTable, offsets.length > 0 ? pcmFrameBytes : undefined);
    const sizes = new Float64Array(offsets.length);
    let sample = 0;
    forEachChunk(bytes, sampleTable, offsets.length, (chunk, samples) => {
        sizes[chunk] = sizeOf(sample, samples);
        sample += samples;
    });
    return { offsets, sizes };
}
/**
 * How many of the track's bytes lie before `fileBytes`.
 *
 * @throws MediaError when the chunks lie over one another: they would decode to far more than the file holds.
 */
function bytesWithin({ offsets, sizes }, fileBytes = Number.POSITIVE_INFINITY) {
    let sum = 0;
    for (const [chunk, offset] of offsets.entries())
        sum += Math.max(Math.min(offset + (sizes[chunk] ?? 0), fileBytes) - offset, 0);
    if (sum > fileBytes)
        throw damagedIndex();
    return sum;
}
function readOffsets(bytes, sampleTable) {
    const short = findBox(bytes, sampleTable, 'stco');
    if (short) {
        const rows = tableOf(bytes, short, 4, 4);
        return Float64Array.from({ length: rows.byteLength / 4 }, (_, row) => rows.getUint32(row * 4));
    }
    const rows = tableOf(bytes, required(bytes, sampleTable, 'co64'), 4, 8);
    return Float64Array.from({ length: rows.byteLength / 8 }, (_, row) => Number(rows.getBigUint64(row * 8)));
}
/** Gives the bytes that a run of samples takes: those left, when it asks for more than there are. */
function sampleSizes(bytes, sampleTable, pcmFrameBytes) {
    const box = required(bytes, sampleTable, 'stsz');
    const fixed = (0,audio_bytes/* viewOf */.du)(bytes).getUint32(box.body + 4);
    if (fixed > 0) {
        const count = (0,audio_bytes/* viewOf */.du)(bytes).getUint32(box.body + 8);
        // Old QuickTime files count bytes of one channel here.
        const size = Math.max(fixed, pcmFrameBytes ?? 0);
        if (pcmFrameBytes === undefined && count > MOST_SAMPLES)
            throw damagedIndex();
        return (from, samples) => Math.max(Math.min(samples, count - from), 0) * size;
    }
    const rows = tableOf(bytes, box, 8, 4);
    return (from, samples) => {
        let sum = 0;
        const to = Math.min(from + samples, rows.byteLength / 4);
        for (let sample = from; sample < to; sample++)
            sum += rows.getUint32(sample * 4);
        return sum;
    };
}
function forEachChunk(bytes, sampleTable, chunks, visit) {
    const runs = tableOf(bytes, required(bytes, sampleTable, 'stsc'), 4, 12);
    const runCount = runs.byteLength / 12;
    let run = 0;
    for (let chunk = 0; chunk < chunks; chunk++) {
        while (run + 1 < runCount && runs.getUint32((run + 1) * 12) <= chunk + 1)
            run++;
        visit(chunk, runCount > 0 ? runs.getUint32(run * 12 + 4) : 1);
    }
}
function required(bytes, within, type) {
    const box = findBox(bytes, within, type);
    if (box)
        return box;
    throw damagedIndex();
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/containers/mp4-fragments.js


const MOST_FRAGMENT_BYTES = 16 * 1024 * 1024;
/** Samples that are all alike: more than a fragment of seconds has. */
const MOST_UNDESCRIBED = 2 ** 20;
/**
 * Looks through the movie fragments from `start` on, ISO/IEC 14496-12 §8.8.
 *
 * @returns whether the file ends before they do.
 * @throws MediaError when a fragment announces more samples than it has room to describe.
 */
async function areFragmentsCut(file, start) {
    for await (const box of fileBoxes(file, start)) {
        if (box.end > file.size)
            return true;
        if (box.type === 'moof')
            checkFragment(await file.read(box.start, Math.min(box.end - box.start, MOST_FRAGMENT_BYTES)));
    }
    return false;
}
function checkFragment(bytes) {
    for (const moof of boxesIn(bytes))
        for (const traf of mp4_fragments_childrenOf(bytes, moof, 'traf'))
            for (const run of mp4_fragments_childrenOf(bytes, traf, 'trun'))
                if (!isPlausible(bytes, run))
                    throw damagedIndex();
}
function mp4_fragments_childrenOf(bytes, box, type) {
    return boxesIn(bytes, box.body, box.end).filter((child) => child.type === type);
}
/** A `trun` box: each of four flags adds four bytes to the description of every sample. */
function isPlausible(bytes, run) {
    const view = (0,audio_bytes/* viewOf */.du)(bytes);
    const flags = view.getUint32(run.body);
    const sampleBytes = [0x100, 0x200, 0x400, 0x800].filter((flag) => flags & flag).length * 4;
    const count = view.getUint32(run.body + 4);
    return sampleBytes > 0 ? count * sampleBytes <= run.end - run.body : count <= MOST_UNDESCRIBED;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/containers/mp4-remux.js



const WINDOW_BYTES = 64 * 1024;
/** A whole file made of the audio track of another: `bytes` are those of its `moov` box. */
async function* audioOnly(file, bytes, moov, track, chunks) {
    const fileType = makeBox('ftyp', new TextEncoder().encode('isom'), new Uint8Array(4));
    // The size of the index does not depend on the offsets in it.
    const indexBytes = index(bytes, moov, track, chunks, 0).length;
    const dataStart = fileType.length + indexBytes + 8;
    const dataHeader = makeBox('mdat');
    (0,audio_bytes/* viewOf */.du)(dataHeader).setUint32(0, 0);
    yield (0,audio_bytes/* concatBytes */.Id)([fileType, index(bytes, moov, track, chunks, dataStart), dataHeader]);
    yield* (0,media_file/* gathered */.Pm)(chunkBytes(file, chunks), WINDOW_BYTES);
}
/** The movie's index with one track, whose chunks follow each other from `dataStart` on. */
function index(bytes, moov, { trak, pcmFrameBytes }, { sizes }, dataStart) {
    const offsets = table('co64', [], longOffsets(sizes, dataStart), 2);
    const replaced = new Map([
        ['stco', offsets],
        ['co64', offsets],
    ]);
    // One entry for each sample of a long recording would be gigabytes: a chunk of PCM can be one.
    if (pcmFrameBytes !== undefined) {
        replaced.set('stsz', table('stsz', [0], sizes));
        replaced.set('stsc', table('stsc', [], [1, 1, 1], 3));
    }
    const kept = boxesIn(bytes, moov.body, moov.end).filter((box) => box.type !== 'trak' || box.start === trak.start);
    return makeBox('moov', ...kept.map((box) => rebuilt(bytes, box, replaced)));
}
function longOffsets(sizes, dataStart) {
    const halves = new Float64Array(sizes.length * 2);
    let offset = dataStart;
    for (const [chunk, size] of sizes.entries()) {
        halves[chunk * 2] = Math.floor(offset / 2 ** 32);
        halves[chunk * 2 + 1] = offset % 2 ** 32;
        offset += size;
    }
    return halves;
}
const CONTAINERS = new Set(['trak', 'mdia', 'minf', 'stbl']);
/** The box as it is, but for the boxes inside that are replaced. */
function rebuilt(bytes, box, replaced) {
    const replacement = replaced.get(box.type);
    if (replacement)
        return replacement;
    if (!CONTAINERS.has(box.type))
        return bytes.subarray(box.start, box.end);
    const children = boxesIn(bytes, box.body, box.end);
    return makeBox(box.type, ...children.map((child) => rebuilt(bytes, child, replaced)));
}
/** A full box: version and flags 0, `head`, the number of rows, the rows. */
function table(type, head, cells, cellsPerRow = 1) {
    const view = new DataView(new ArrayBuffer(4 * (2 + head.length + cells.length)));
    const values = [0, ...head, cells.length / cellsPerRow, ...Array.from(cells)];
    for (const [position, value] of values.entries())
        view.setUint32(position * 4, value);
    return makeBox(type, new Uint8Array(view.buffer));
}
/** The chunks one after another, read through a window since most are small and near each other. */
async function* chunkBytes(file, { offsets, sizes }) {
    let window = { start: 0, bytes: new Uint8Array(0) };
    for (const [chunk, offset] of offsets.entries()) {
        const end = Math.min(offset + (sizes[chunk] ?? 0), file.size);
        for (let position = offset; position < end;) {
            const within = position - window.start;
            if (within < 0 || within >= window.bytes.length)
                window = { start: position, bytes: await file.read(position, WINDOW_BYTES) };
            const from = position - window.start;
            const part = window.bytes.subarray(from, from + end - position);
            if (part.length === 0)
                return;
            position += part.length;
            yield part;
        }
    }
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/containers/mp4-track.js



const PCM = {
    sowt: 'pcm_s16le',
    twos: 'pcm_s16be',
    in24: 'pcm_s24',
    in32: 'pcm_s32',
    fl32: 'pcm_f32',
    fl64: 'pcm_f64',
    lpcm: 'pcm',
    ipcm: 'pcm',
    fpcm: 'pcm_float',
    'raw ': 'pcm_u8',
    NONE: 'pcm',
    ulaw: 'pcm_mulaw',
    alaw: 'pcm_alaw',
};
const CODECS = {
    mp4a: 'aac',
    '.mp3': 'mp3',
    fLaC: 'flac',
    Opus: 'opus',
    samr: 'amr_nb',
    sawb: 'amr_wb',
    'ac-3': 'ac3',
    'ec-3': 'eac3',
    ...PCM,
};
const mp4_track_MOST_DELAY_MS = 3_600_000;
const UNKNOWN_DURATION = 0xffffffff;
/** @throws MediaError when the movie has no audio track. */
function findAudioTrack(bytes, moov) {
    const trak = boxesIn(bytes, moov.body, moov.end).find((box) => box.type === 'trak' && isSound(bytes, box));
    const sampleTable = trak && findBox(bytes, trak, 'mdia', 'minf', 'stbl');
    const description = sampleTable && findBox(bytes, sampleTable, 'stsd');
    if (!trak || !sampleTable || !description)
        throw new media_error/* MediaError */.F('NO_VALID_AUDIO_ERROR', 'The file has no audio track.');
    const { facts, pcmFrameBytes } = describe(bytes, description.body + 8);
    return { trak, sampleTable, facts: { ...facts, ...timing(bytes, moov, trak) }, pcmFrameBytes };
}
function isSound(bytes, trak) {
    const handler = findBox(bytes, trak, 'mdia', 'hdlr');
    return handler !== undefined && (0,audio_bytes/* textAt */.$6)(bytes, handler.body + 8, 4) === 'soun';
}
/** A sound sample entry, ISO/IEC 14496-12 §12.2.3 and, for versions 1 and 2, the QuickTime File Format Specification. */
function describe(bytes, entry) {
    const view = (0,audio_bytes/* viewOf */.du)(bytes);
    const type = (0,audio_bytes/* textAt */.$6)(bytes, entry + 4, 4);
    const isLong = view.getUint16(entry + 16) === 2;
    const channels = isLong ? view.getUint32(entry + 48) : view.getUint16(entry + 24);
    const sampleRate = isLong ? view.getFloat64(entry + 40) : view.getUint16(entry + 32);
    const bits = isLong ? view.getUint32(entry + 56) : view.getUint16(entry + 26);
    const codec = CODECS[type] ?? type.trim().toLowerCase();
    // Codecs with a header of their own leave template values here.
    const facts = { codec, ...(sampleRate > 0 ? { sampleRate } : {}) };
    if (!(type in PCM))
        return { facts, pcmFrameBytes: undefined };
    return { facts: { ...facts, channels }, pcmFrameBytes: channels * Math.ceil(pcmBits(type, bits) / 8) };
}
function pcmBits(type, bits) {
    return { in24: 24, in32: 32, fl32: 32, fl64: 64, ulaw: 8, alaw: 8 }[type] ?? (bits || 16);
}
/** The track's duration with its edits (`tkhd`, ISO/IEC 14496-12 §8.3.2), and the empty edits before it (`elst`, §8.6.6). */
function timing(bytes, moov, trak) {
    const clock = findBox(bytes, moov, 'mvhd');
    const header = findBox(bytes, trak, 'tkhd');
    const edits = findBox(bytes, trak, 'edts', 'elst');
    const perSecond = clock ? longOrShort(bytes, clock, [20, 4], [12, 4]) : 0;
    if (perSecond === 0 || !header)
        return {};
    const duration = longOrShort(bytes, header, [28, 8], [20, 4]);
    const delayMs = edits ? (emptyEdit(bytes, edits) / perSecond) * 1000 : 0;
    return {
        ...(duration > 0 && duration < UNKNOWN_DURATION
            ? { durationMs: (duration / perSecond) * 1000, isDurationCounted: true }
            : {}),
        ...(delayMs > 0 && delayMs < mp4_track_MOST_DELAY_MS ? { delayMs } : {}),
    };
}
/** A number in a full box, by offset and bytes in its version 1 and in version 0. */
function longOrShort(bytes, box, long, short) {
    const view = (0,audio_bytes/* viewOf */.du)(bytes);
    const [offset, length] = view.getUint8(box.body) === 1 ? long : short;
    return length === 8 ? Number(view.getBigUint64(box.body + offset)) : view.getUint32(box.body + offset);
}
function emptyEdit(bytes, edits) {
    const isLong = (0,audio_bytes/* viewOf */.du)(bytes).getUint8(edits.body) === 1;
    const rows = tableOf(bytes, edits, 4, isLong ? 20 : 12);
    if (rows.byteLength === 0)
        return 0;
    const mediaTime = isLong ? Number(rows.getBigInt64(8)) : rows.getInt32(4);
    return mediaTime === -1 ? (isLong ? Number(rows.getBigUint64(0)) : rows.getUint32(0)) : 0;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/containers/mp4.js







/** An index of this size would describe months of audio and video. */
const MOST_INDEX_BYTES = 256 * 1024 * 1024;
/**
 * MP4, M4A, MOV and 3GP. The decoder would hold a whole file whose index comes last, as most have it, so it gets a
 * file made afresh: the index of the audio track alone, then that track's bytes and nothing of the picture.
 */
async function openMp4(file) {
    const moov = await findIndex(file);
    const bytes = await file.read(moov.start, moov.end - moov.start);
    const box = { type: 'moov', start: 0, body: moov.body - moov.start, end: bytes.length };
    const track = findAudioTrack(bytes, box);
    const chunks = readChunks(bytes, track);
    if (chunks.offsets.length === 0) {
        // Fragments carry their own index, and are in the right order as they are.
        const isTruncated = await areFragmentsCut(file, moov.end);
        return { facts: { ...track.facts, isTruncated }, bytes: () => (0,media_file/* blocksOf */.SH)(file) };
    }
    return {
        facts: { ...track.facts, isTruncated: bytesWithin(chunks, file.size) < bytesWithin(chunks) },
        bytes: () => audioOnly(file, bytes, box, track, chunks),
    };
}
async function findIndex(file) {
    let end = 0;
    for await (const box of fileBoxes(file)) {
        end = box.end;
        if (box.type !== 'moov' || box.end > file.size)
            continue;
        if (box.end - box.start <= MOST_INDEX_BYTES)
            return box;
        throw new media_error/* MediaError */.F('InvalidFile.DecodeFailed', 'The MP4 file has an absurdly large index.');
    }
    const cut = end > file.size ? ': the file is cut short' : '';
    throw new media_error/* MediaError */.F('InvalidFile.DecodeFailed', `The MP4 file has no index${cut}.`, {
        advice: 'Get the whole file: without its index, which often comes last, nothing in it can be found.',
    });
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/containers/ogg.js



const TAIL_BYTES = 128 * 1024;
/** Speech in Opus takes so few bytes that more would decode to many seconds at once. */
const ogg_BLOCK_BYTES = 16 * 1024;
/** Ogg with Vorbis, Opus or FLAC. */
async function openOgg(file) {
    const stream = audioStream(await file.read(0, 4096));
    if (!stream)
        return { facts: {}, bytes: () => (0,media_file/* blocksOf */.SH)(file) };
    const { serial, skippedSamples, ...facts } = stream;
    const tailStart = Math.max(file.size - TAIL_BYTES, 0);
    const last = lastPage(await file.read(tailStart, TAIL_BYTES), serial);
    const samples = (last?.samples ?? 0) - skippedSamples;
    if (samples > 0 && facts.sampleRate)
        facts.durationMs = (samples / facts.sampleRate) * 1000;
    facts.isTruncated = last !== undefined && tailStart + last.end > file.size;
    return { facts, bytes: () => (0,media_file/* blocksOf */.SH)(file, { blockBytes: ogg_BLOCK_BYTES }) };
}
function audioStream(head) {
    for (let page = pageAt(head, 0); page; page = pageAt(head, page.end)) {
        const facts = identification(head, page.body);
        if (facts)
            return { ...facts, serial: page.serial };
    }
    return undefined;
}
/** A stream's first packet: RFC 7845 §5.1, Vorbis I §4.2.2, RFC 9639 §10.1. */
function identification(head, body) {
    const view = (0,audio_bytes/* viewOf */.du)(head);
    if ((0,audio_bytes/* hasText */.I3)(head, body, 'OpusHead')) {
        const skippedSamples = view.getUint16(body + 10, true);
        return { codec: 'opus', sampleRate: 48_000, channels: view.getUint8(body + 9), skippedSamples };
    }
    if ((0,audio_bytes/* hasText */.I3)(head, body, '\u0001vorbis')) {
        const sampleRate = view.getUint32(body + 12, true);
        return { codec: 'vorbis', sampleRate, channels: view.getUint8(body + 11), skippedSamples: 0 };
    }
    if (!(0,audio_bytes/* hasText */.I3)(head, body, '\u007fFLAC'))
        return undefined;
    return {
        ...streamInfoFacts(head.subarray(body + 17, body + 51)),
        isDurationCounted: false,
        skippedSamples: 0,
    };
}
function pageAt(bytes, offset) {
    if (!(0,audio_bytes/* hasText */.I3)(bytes, offset, 'OggS') || offset + 27 > bytes.length)
        return undefined;
    const view = (0,audio_bytes/* viewOf */.du)(bytes);
    const segments = view.getUint8(offset + 26);
    const body = offset + 27 + segments;
    const granule = view.getBigInt64(offset + 6, true);
    return {
        serial: view.getUint32(offset + 14, true),
        samples: granule >= 0n ? Number(granule) : undefined,
        body,
        end: bytes.subarray(offset + 27, body).reduce((sum, size) => sum + size, body),
    };
}
function lastPage(tail, serial) {
    for (let offset = tail.length - 27; offset >= 0; offset--) {
        if (tail[offset] !== 0x4f)
            continue;
        const page = pageAt(tail, offset);
        if (page?.serial === serial && page.samples !== undefined)
            return page;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/containers/wav.js



/** More chunks than any writer makes before its audio. */
const MOST_CHUNKS = 1000;
const UNKNOWN_BYTES = 0xffffffff;
const LEAST_PLACEHOLDER = 0x7fff0000;
/**
 * RIFF WAVE, and RF64 for more than 4 GiB (EBU Tech 3306). The decoder gets a header made afresh and nothing behind
 * the audio, so that chunks in any order and of any size do no harm.
 */
async function openWav(file) {
    const layout = await readLayout(file);
    const format = (0,audio_bytes/* viewOf */.du)(layout.format);
    const channels = format.getUint16(2, true);
    const sampleRate = format.getUint32(4, true);
    const bits = format.getUint16(14, true);
    const tag = formatTag(format);
    if (format.getUint16(12, true) === 0)
        format.setUint16(12, channels * Math.ceil(bits / 8), true);
    const isCounted = Number.isFinite(layout.dataBytes);
    const dataBytes = isCounted ? layout.dataBytes : file.size - layout.dataStart;
    const samples = (dataBytes / format.getUint16(12, true)) * samplesPerBlock(format, tag);
    const facts = {
        codec: wav_codecName(tag, bits),
        sampleRate,
        channels,
        isDurationCounted: isCounted,
    };
    if (samples > 0 && sampleRate > 0)
        facts.durationMs = (samples / sampleRate) * 1000;
    return { facts, bytes: () => wavBytes(file, layout) };
}
/** One, but for ADPCM, whose blocks hold a stretch of sound; not a number for codecs unknown here. */
function samplesPerBlock(format, tag) {
    if ([1, 3, 6, 7].includes(tag))
        return 1;
    return [2, 0x11].includes(tag) && format.byteLength >= 20 ? format.getUint16(18, true) : Number.NaN;
}
async function readLayout(file) {
    let format;
    let data;
    let longBytes = Number.POSITIVE_INFINITY;
    let position = 12;
    for (let count = 0; count < MOST_CHUNKS && !(format && data); count++) {
        const header = await file.read(position, 8);
        if (header.length < 8)
            break;
        const bytes = (0,audio_bytes/* viewOf */.du)(header).getUint32(4, true);
        const body = position + 8;
        switch ((0,audio_bytes/* textAt */.$6)(header, 0, 4)) {
            case 'fmt ':
                format = await file.read(body, Math.min(bytes, 4096));
                break;
            case 'ds64':
                longBytes = Number((0,audio_bytes/* viewOf */.du)(await file.read(body, 16)).getBigUint64(8, true));
                break;
            case 'data':
                data = { start: body, bytes: isPlaceholder(bytes, file.size - body) ? longBytes : bytes };
                break;
        }
        position = body + bytes + (bytes % 2);
    }
    if (!format || format.length < 16)
        throw new media_error/* MediaError */.F('InvalidFile.DecodeFailed', 'The WAV file has no format chunk.');
    if (!data || data.start >= file.size)
        throw new media_error/* MediaError */.F('NO_VALID_AUDIO_ERROR', 'The WAV file has no audio data.');
    return { format, dataStart: data.start, dataBytes: data.bytes };
}
/** What a program writes to a pipe: 0, 4 GiB or 2 GiB, or nearly so. */
function isPlaceholder(bytes, bytesLeft) {
    return bytes === 0 || (bytes >= LEAST_PLACEHOLDER && bytes > bytesLeft);
}
function formatTag(format) {
    const tag = format.getUint16(0, true);
    return tag === 0xfffe && format.byteLength >= 26 ? format.getUint16(24, true) : tag;
}
/** Registered format tags, RFC 2361. */
const wav_CODECS = {
    2: 'adpcm_ms',
    6: 'pcm_alaw',
    7: 'pcm_mulaw',
    17: 'adpcm_ima_wav',
    49: 'gsm_ms',
    85: 'mp3',
};
function wav_codecName(tag, bits) {
    if (tag === 1)
        return bits === 8 ? 'pcm_u8' : `pcm_s${bits}le`;
    if (tag === 3)
        return `pcm_f${bits}le`;
    return wav_CODECS[tag] ?? `wav_0x${tag.toString(16)}`;
}
async function* wavBytes(file, { format, dataStart, dataBytes }) {
    const text = new TextEncoder();
    yield (0,audio_bytes/* concatBytes */.Id)([
        text.encode('RIFF\u007f\u007f\u007f\u007fWAVEfmt '),
        littleEndian(format.length),
        format,
        text.encode('data'),
        littleEndian(UNKNOWN_BYTES),
    ]);
    yield* (0,media_file/* blocksOf */.SH)(file, { start: dataStart, end: Math.min(dataStart + dataBytes, file.size) });
}
function littleEndian(value) {
    const bytes = new Uint8Array(4);
    (0,audio_bytes/* viewOf */.du)(bytes).setUint32(0, value, true);
    return bytes;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/audio/containers/open.js










/**
 * Reads a file's header, and prepares its bytes for the decoder.
 *
 * @throws MediaError when the header shows that there is nothing to decode.
 */
async function openContainer(file, media) {
    try {
        return await openKnown(file, media);
    }
    catch (error) {
        // A header too short or too odd to be read here: the decoders may do better.
        if (error instanceof RangeError)
            return plain(file, media);
        throw error;
    }
}
function openKnown(file, { format, start }) {
    switch (format) {
        case 'wav':
            return openWav(file);
        case 'flac':
            return openFlac(file, start);
        case 'mp3':
            return openMp3(file, start);
        case 'mp4':
            return openMp4(file);
        case 'matroska':
            return openMatroska(file);
        case 'aiff':
            return openAiff(file);
        case 'asf':
            return openAsf(file);
        case 'avi':
            return openAvi(file);
        case 'ogg-vorbis':
        case 'ogg-opus':
        case 'ogg-flac':
            return openOgg(file);
        default:
            return plain(file, { format, start });
    }
}
function plain(file, { start }) {
    return { facts: {}, bytes: () => (0,media_file/* blocksOf */.SH)(file, { start }) };
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


/***/ })

};
