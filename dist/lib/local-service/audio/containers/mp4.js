import { MediaError } from '../media-error.js';
import { blocksOf } from '../media-file.js';
import { fileBoxes } from './mp4-boxes.js';
import { bytesWithin, readChunks } from './mp4-chunks.js';
import { areFragmentsCut } from './mp4-fragments.js';
import { audioOnly } from './mp4-remux.js';
import { findAudioTrack } from './mp4-track.js';
/** An index of this size would describe months of audio and video. */
const MOST_INDEX_BYTES = 256 * 1024 * 1024;
/**
 * MP4, M4A, MOV and 3GP. The decoder would hold a whole file whose index comes last, as most have it, so it gets a
 * file made afresh: the index of the audio track alone, then that track's bytes and nothing of the picture.
 */
export async function openMp4(file) {
    const moov = await findIndex(file);
    const bytes = await file.read(moov.start, moov.end - moov.start);
    const box = { type: 'moov', start: 0, body: moov.body - moov.start, end: bytes.length };
    const track = findAudioTrack(bytes, box);
    const chunks = readChunks(bytes, track);
    if (chunks.offsets.length === 0) {
        // Fragments carry their own index, and are in the right order as they are.
        const isTruncated = await areFragmentsCut(file, moov.end);
        return { facts: { ...track.facts, isTruncated }, bytes: () => blocksOf(file) };
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
        throw new MediaError('InvalidFile.DecodeFailed', 'The MP4 file has an absurdly large index.');
    }
    const cut = end > file.size ? ': the file is cut short' : '';
    throw new MediaError('InvalidFile.DecodeFailed', `The MP4 file has no index${cut}.`, {
        advice: 'Get the whole file: without its index, which often comes last, nothing in it can be found.',
    });
}
