import { describeError, toTranscribeError } from '../../errors.js';
import { mayPass } from './api-failure.js';
import { holdsMarker, markersOf, withoutMarkers } from './markers.js';
import { readRelease } from './releases.js';
/** The most characters that the notes of a release hold. */
export const NOTES_LIMIT = 125_000;
/**
 * Puts a block into a release's notes, in place of the one that an earlier run left. The notes are read right before, and
 * nothing else in them is touched. It never throws: what failed is in the notes of the result.
 */
export async function publishNotes(api, { id, tag }, { key, render }) {
    try {
        const { body, pageUrl } = await readRelease(api, id);
        const block = render(roomInNotes(body, key));
        const changed = withBlock(body, key, block);
        if (block === '' || changed.length > NOTES_LIMIT) {
            return {
                notes: [
                    `The notes of the release ${tag} have no room for the transcripts; they were left as they are.`,
                ],
            };
        }
        if (changed !== body) {
            await api.write(`change the notes of the release ${tag}`, 'contents: write', async ({ rest }, at) => {
                await rest.repos.updateRelease({ ...at, release_id: id, body: changed });
            });
        }
        return { link: pageUrl, notes: [] };
    }
    catch (thrown) {
        const error = toTranscribeError(thrown, api.signal);
        const note = `The transcripts are not in the notes of the release ${tag}: ${describeError(error)}`;
        return { notes: [note], mayPass: mayPass(error) };
    }
}
/** How many characters a block may have, so that the notes stay within their limit; 0 when there is no room. */
export function roomInNotes(body, key) {
    return Math.max(0, NOTES_LIMIT - withBlock(body, key, '').length);
}
/** The notes with the block of this key put in: in the place of the one that is there, else at the end. */
export function withBlock(body, key, block) {
    const markers = markersOf(key);
    const whole = `${markers.start}\n${withoutMarkers(block)}\n${markers.end}`;
    const [from, to] = placeOf(body, markers);
    return body.slice(0, from) + (from === body.length ? separatorAfter(body) : '') + whole + body.slice(to);
}
/** The block to be replaced; where its end was lost, its first marker alone, since what follows may be somebody's text. */
function placeOf(body, { start, end }) {
    for (let to = body.indexOf(end); to !== -1; to = body.indexOf(end, to + 1)) {
        const from = body.lastIndexOf(start, to);
        if (from !== -1 && !holdsMarker(body.slice(from + start.length, to)))
            return [from, to + end.length];
    }
    const from = body.indexOf(start);
    return from === -1 ? [body.length, body.length] : [from, from + start.length];
}
/** Markdown starts a new block after an empty line. */
function separatorAfter(body) {
    if (body === '' || body.endsWith('\n\n') || body.endsWith('\r\n\r\n'))
        return '';
    return body.endsWith('\n') ? '\n' : '\n\n';
}
