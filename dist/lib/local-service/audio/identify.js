import { foreignContent } from './foreign-content.js';
import { MediaError } from './media-error.js';
import { findMpegFrames } from './mpeg-frame.js';
import { formatOf, id3Bytes } from './signatures.js';
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
export async function identifyMedia(file) {
    if (file.size === 0)
        throw new MediaError('NO_VALID_AUDIO_ERROR', 'The file is empty.');
    const start = id3Bytes(await file.read(0, 10));
    const head = await file.read(start, HEAD_BYTES);
    const format = formatOf(head);
    if (format)
        return { format, start };
    const foreign = foreignContent(head);
    if (foreign)
        throw notMedia(foreign);
    const more = await file.read(start, SEARCHED_BYTES + FRAME_ROOM_BYTES);
    const first = findMpegFrames(more, 0, more.length - FRAME_ROOM_BYTES, 5);
    return first >= 0 ? { format: 'mp3', start: start + first } : { format: undefined, start: 0 };
}
function notMedia(foreign) {
    return new MediaError('InvalidFile.DecodeFailed', `The file is not audio or video (it looks like ${foreign}).`, {
        advice: 'Check that the link or path leads to the media file itself.',
    });
}
