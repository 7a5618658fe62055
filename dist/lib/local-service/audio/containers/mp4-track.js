import { textAt, viewOf } from '../bytes.js';
import { MediaError } from '../media-error.js';
import { boxesIn, findBox, tableOf } from './mp4-boxes.js';
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
const MOST_DELAY_MS = 3_600_000;
const UNKNOWN_DURATION = 0xffffffff;
/** @throws MediaError when the movie has no audio track. */
export function findAudioTrack(bytes, moov) {
    const trak = boxesIn(bytes, moov.body, moov.end).find((box) => box.type === 'trak' && isSound(bytes, box));
    const sampleTable = trak && findBox(bytes, trak, 'mdia', 'minf', 'stbl');
    const description = sampleTable && findBox(bytes, sampleTable, 'stsd');
    if (!trak || !sampleTable || !description)
        throw new MediaError('NO_VALID_AUDIO_ERROR', 'The file has no audio track.');
    const { facts, pcmFrameBytes } = describe(bytes, description.body + 8);
    return { trak, sampleTable, facts: { ...facts, ...timing(bytes, moov, trak) }, pcmFrameBytes };
}
function isSound(bytes, trak) {
    const handler = findBox(bytes, trak, 'mdia', 'hdlr');
    return handler !== undefined && textAt(bytes, handler.body + 8, 4) === 'soun';
}
/** A sound sample entry, ISO/IEC 14496-12 §12.2.3 and, for versions 1 and 2, the QuickTime File Format Specification. */
function describe(bytes, entry) {
    const view = viewOf(bytes);
    const type = textAt(bytes, entry + 4, 4);
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
        ...(delayMs > 0 && delayMs < MOST_DELAY_MS ? { delayMs } : {}),
    };
}
/** A number in a full box, by offset and bytes in its version 1 and in version 0. */
function longOrShort(bytes, box, long, short) {
    const view = viewOf(bytes);
    const [offset, length] = view.getUint8(box.body) === 1 ? long : short;
    return length === 8 ? Number(view.getBigUint64(box.body + offset)) : view.getUint32(box.body + offset);
}
function emptyEdit(bytes, edits) {
    const isLong = viewOf(bytes).getUint8(edits.body) === 1;
    const rows = tableOf(bytes, edits, 4, isLong ? 20 : 12);
    if (rows.byteLength === 0)
        return 0;
    const mediaTime = isLong ? Number(rows.getBigInt64(8)) : rows.getInt32(4);
    return mediaTime === -1 ? (isLong ? Number(rows.getBigUint64(0)) : rows.getUint32(0)) : 0;
}
