import { viewOf } from '../bytes.js';
import { elementAt, numberAt, unsignedOf } from './ebml.js';
/** Element identifiers, RFC 9559 §5.1.3. */
export const CLUSTER = 0x1f43b675;
const TIMESTAMP = 0xe7;
const BLOCK_GROUP = 0xa0;
/** Simple blocks, and those in a group. */
const BLOCKS = new Set([0xa3, 0xa1]);
/** Several minutes of video. */
const MOST_ELEMENTS = 10_000;
/** How much later a track's first block is than the first of all, in ticks; 0 when no block of the track is near. */
export async function ticksBeforeTrack(file, clusters, track) {
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
    return { track: track.value, ticks: viewOf(bytes).getInt16(track.end) };
}
