import { viewOf } from '../bytes.js';
import { boxesIn, damagedIndex, fileBoxes } from './mp4-boxes.js';
const MOST_FRAGMENT_BYTES = 16 * 1024 * 1024;
/** Samples that are all alike: more than a fragment of seconds has. */
const MOST_UNDESCRIBED = 2 ** 20;
/**
 * Looks through the movie fragments from `start` on, ISO/IEC 14496-12 §8.8.
 *
 * @returns whether the file ends before they do.
 * @throws MediaError when a fragment announces more samples than it has room to describe.
 */
export async function areFragmentsCut(file, start) {
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
        for (const traf of childrenOf(bytes, moof, 'traf'))
            for (const run of childrenOf(bytes, traf, 'trun'))
                if (!isPlausible(bytes, run))
                    throw damagedIndex();
}
function childrenOf(bytes, box, type) {
    return boxesIn(bytes, box.body, box.end).filter((child) => child.type === type);
}
/** A `trun` box: each of four flags adds four bytes to the description of every sample. */
function isPlausible(bytes, run) {
    const view = viewOf(bytes);
    const flags = view.getUint32(run.body);
    const sampleBytes = [0x100, 0x200, 0x400, 0x800].filter((flag) => flags & flag).length * 4;
    const count = view.getUint32(run.body + 4);
    return sampleBytes > 0 ? count * sampleBytes <= run.end - run.body : count <= MOST_UNDESCRIBED;
}
