import { hasText, viewOf } from '../bytes.js';
import { blocksOf } from '../media-file.js';
import { mpegFrameAt } from '../mpeg-frame.js';
/** MPEG audio frames from `start` on. */
export async function openMp3(file, start) {
    const head = await file.read(start, 4096);
    const frame = mpegFrameAt(head, 0);
    return {
        facts: frame ? frameFacts(head, frame, file.size - start) : {},
        bytes: () => blocksOf(file, { start }),
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
    const view = viewOf(head);
    if (hasText(head, tagOffset, 'Xing') || hasText(head, tagOffset, 'Info'))
        return view.getUint32(tagOffset + 4) & 1 ? view.getUint32(tagOffset + 8) || undefined : undefined;
    return hasText(head, 36, 'VBRI') ? view.getUint32(36 + 14) || undefined : undefined;
}
