import { hasText, textAt, viewOf } from './bytes.js';
import { findMpegFrames } from './mpeg-frame.js';
/** The format that the first bytes of a file announce. 4 KiB are enough, after any ID3v2 tag. */
export function formatOf(head) {
    return containerOf(head) ?? streamOf(head);
}
/** The bytes that an ID3v2 tag takes at the start of a file; 0 when there is none. https://id3.org/id3v2.4.0-structure §3.1 */
export function id3Bytes(head) {
    if (!hasText(head, 0, 'ID3') || head.length < 10)
        return 0;
    const size = [6, 7, 8, 9].reduce((sum, index) => (sum << 7) | ((head[index] ?? 0) & 0x7f), 0);
    const footerBytes = (head[5] ?? 0) & 0x10 ? 10 : 0;
    return 10 + size + footerBytes;
}
const MP4_BOXES = new Set(['ftyp', 'styp', 'moov', 'moof', 'mdat', 'wide', 'free', 'skip', 'pnot']);
const ASF_HEADER = [0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11];
const W64_HEADER = [0x72, 0x69, 0x66, 0x66, 0x2e, 0x91, 0xcf, 0x11];
function containerOf(head) {
    switch (textAt(head, 0, 4)) {
        case 'RIFF':
        case 'RF64':
            return hasText(head, 8, 'WAVE') ? 'wav' : hasText(head, 8, 'AVI ') ? 'avi' : undefined;
        case 'FORM':
            return hasText(head, 8, 'AIFF') || hasText(head, 8, 'AIFC') ? 'aiff' : undefined;
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
    if (hasText(head, 0, '#!AMR'))
        return 'amr';
    if (startsWith(head, ASF_HEADER))
        return 'asf';
    if (startsWith(head, W64_HEADER))
        return 'w64';
    return MP4_BOXES.has(textAt(head, 4, 4)) ? 'mp4' : undefined;
}
function startsWith(head, signature) {
    return signature.every((byte, index) => head[index] === byte);
}
/** The first page of each logical stream holds its first packet: RFC 3533 §6, RFC 7845 §5.1, the Vorbis and FLAC mappings. */
function oggFormat(head) {
    const text = textAt(head, 0, Math.min(head.length, 4096));
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
    if (findMpegFrames(head, 0, 1) === 0)
        return 'mp3';
    if (head[0] === 0x0b && head[1] === 0x77)
        return (head[5] ?? 0) >> 3 <= 8 ? 'ac3' : 'eac3';
    if (hasText(head, 0, '\u007f\u00fe\u0080\u0001'))
        return 'dts';
    if (isTransportStream(head, 188, 0) || isTransportStream(head, 192, 4))
        return 'mpeg-ts';
    return undefined;
}
/** Two ADTS frames in a row, ISO/IEC 14496-3 §1.A.3.2; one where the head ends earlier. */
function isAdts(head) {
    if (head.length < 7 || !isAdtsSync(head, 0))
        return false;
    const frameBytes = (viewOf(head).getUint32(3) >>> 13) & 0x1fff;
    return frameBytes > 7 && (frameBytes + 2 > head.length || isAdtsSync(head, frameBytes));
}
function isAdtsSync(bytes, offset) {
    return bytes[offset] === 0xff && ((bytes[offset + 1] ?? 0) & 0xf6) === 0xf0;
}
function isTransportStream(head, packetBytes, offset) {
    const syncs = [0, 1, 2, 3].map((index) => head[offset + index * packetBytes]);
    return syncs.every((byte) => byte === 0x47);
}
