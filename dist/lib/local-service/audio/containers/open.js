import { blocksOf } from '../media-file.js';
import { openAiff } from './aiff.js';
import { openAsf } from './asf.js';
import { openAvi } from './avi.js';
import { openFlac } from './flac.js';
import { openMatroska } from './matroska.js';
import { openMp3 } from './mp3.js';
import { openMp4 } from './mp4.js';
import { openOgg } from './ogg.js';
import { openWav } from './wav.js';
/**
 * Reads a file's header, and prepares its bytes for the decoder.
 *
 * @throws MediaError when the header shows that there is nothing to decode.
 */
export async function openContainer(file, media) {
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
    return { facts: {}, bytes: () => blocksOf(file, { start }) };
}
