import { concatBytes, textAt, viewOf } from '../bytes.js';
import { MediaError } from '../media-error.js';
import { blocksOf } from '../media-file.js';
/** More chunks than any writer makes before its audio. */
const MOST_CHUNKS = 1000;
const UNKNOWN_BYTES = 0xffffffff;
const LEAST_PLACEHOLDER = 0x7fff0000;
/**
 * RIFF WAVE, and RF64 for more than 4 GiB (EBU Tech 3306). The decoder gets a header made afresh and nothing behind
 * the audio, so that chunks in any order and of any size do no harm.
 */
export async function openWav(file) {
    const layout = await readLayout(file);
    const format = viewOf(layout.format);
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
        codec: codecName(tag, bits),
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
        const bytes = viewOf(header).getUint32(4, true);
        const body = position + 8;
        switch (textAt(header, 0, 4)) {
            case 'fmt ':
                format = await file.read(body, Math.min(bytes, 4096));
                break;
            case 'ds64':
                longBytes = Number(viewOf(await file.read(body, 16)).getBigUint64(8, true));
                break;
            case 'data':
                data = { start: body, bytes: isPlaceholder(bytes, file.size - body) ? longBytes : bytes };
                break;
        }
        position = body + bytes + (bytes % 2);
    }
    if (!format || format.length < 16)
        throw new MediaError('InvalidFile.DecodeFailed', 'The WAV file has no format chunk.');
    if (!data || data.start >= file.size)
        throw new MediaError('NO_VALID_AUDIO_ERROR', 'The WAV file has no audio data.');
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
const CODECS = {
    2: 'adpcm_ms',
    6: 'pcm_alaw',
    7: 'pcm_mulaw',
    17: 'adpcm_ima_wav',
    49: 'gsm_ms',
    85: 'mp3',
};
function codecName(tag, bits) {
    if (tag === 1)
        return bits === 8 ? 'pcm_u8' : `pcm_s${bits}le`;
    if (tag === 3)
        return `pcm_f${bits}le`;
    return CODECS[tag] ?? `wav_0x${tag.toString(16)}`;
}
async function* wavBytes(file, { format, dataStart, dataBytes }) {
    const text = new TextEncoder();
    yield concatBytes([
        text.encode('RIFF\u007f\u007f\u007f\u007fWAVEfmt '),
        littleEndian(format.length),
        format,
        text.encode('data'),
        littleEndian(UNKNOWN_BYTES),
    ]);
    yield* blocksOf(file, { start: dataStart, end: Math.min(dataStart + dataBytes, file.size) });
}
function littleEndian(value) {
    const bytes = new Uint8Array(4);
    viewOf(bytes).setUint32(0, value, true);
    return bytes;
}
