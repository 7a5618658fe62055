import { eventLabel } from '../formats/event-labels.js';
import { paragraphsOf, passagesOf } from '../formats/passages.js';
import { plainText } from '../formats/plain-text.js';
import { shortTime } from '../formats/timestamps.js';
import { isUnspaced } from '../richtext/spacing.js';
import { eventIcon, icon } from './emotions.js';
import { html } from './html.js';
import { eventKey } from './keys.js';
/** Paragraphs that a browser lays out together, or leaves alone while they are out of sight. */
const BLOCK_SIZE = 16;
/** What was said and heard, in paragraphs with their time, voice and emotion; empty for silence. */
export function paragraphMarkup(transcript, sourceId, voices) {
    const tellsEmotions = transcript.channels.some(({ sentences }) => sentences.some(({ emotion }) => emotion));
    const paragraphs = paragraphsOf(passagesOf(transcript));
    const made = paragraphs.map((passages, index) => {
        const id = `${sourceId}-${index + 1}`;
        return paragraph(passages, { id, voices, tellsEmotions, language: transcript.language });
    });
    const blocks = [];
    for (let from = 0; from < made.length; from += BLOCK_SIZE) {
        const room = roomOf(paragraphs.slice(from, from + BLOCK_SIZE));
        blocks.push(html `<div class="block room-${room}">
${made.slice(from, from + BLOCK_SIZE)}</div>
`);
    }
    return html `${blocks}`;
}
/** The heights of blocks that the style knows, in rem. */
const ROOMS = [8, 16, 24, 32, 40, 56, 72, 96, 128, 192];
/** About how high paragraphs will stand, so that a page which does not lay them out yet is about as long as it will be. */
function roomOf(paragraphs) {
    const heights = paragraphs.map((passages) => {
        const length = passages.reduce((sum, passage) => sum + wordsOf(passage).length, 0);
        return 1.1 + 1.75 * Math.max(1.4, Math.ceil(length / 70));
    });
    const height = heights.reduce((sum, each) => sum + each, 0);
    return ROOMS.reduce((best, room) => (Math.abs(room - height) < Math.abs(best - height) ? room : best));
}
function paragraph(passages, { id, voices, tellsEmotions, language }) {
    const { startMs, voice, emotion, pieces } = passages[0];
    // What is heard between sentences has no emotion, which is another thing than one that was not told.
    const isHeard = passages.every((passage) => passage.pieces.every((piece) => 'event' in piece));
    const tone = tellsEmotions && !(isHeard && pieces.length > 0) ? (emotion ?? 'untold') : undefined;
    const spoken = passages[0]?.language ?? language;
    return html `<div class="turn" id="${id}"${attribute('tone', tone)}${attribute('voice', voice && voices.get(voice))}>
<p class="cue">${startMs !== undefined && html `<a class="time" href="#${id}">${shortTime(startMs)}</a> `}${voice !== undefined && html `<bdi class="who">${voice}</bdi> `}${emotion && html `<span class="mood e-${emotion}">${icon(emotion)}${emotion}</span>`}</p>
<p class="said" dir="auto"${languageAttribute(spoken)}>${sentences(passages, spoken)}</p></div>
`;
}
/** As an attribute `data-…`, where there is something to say. */
function attribute(name, value) {
    return value === undefined || value === '' ? html `` : html ` data-${name}="${value}"`;
}
function languageAttribute(language) {
    const code = language?.replaceAll('_', '-') ?? '';
    // What says nothing would count as English, as the page is, and be read out so.
    return /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(code) ? html ` lang="${code}"` : html ` lang=""`;
}
function sentences(passages, spoken) {
    return passages.map((passage, index) => {
        const before = index === 0 ? '' : wordsOf(passages[index - 1]);
        const words = wordsOf(passage);
        const gap = before !== '' && isUnspaced(before.slice(-1)) && isUnspaced(words.slice(0, 1)) ? '' : ' ';
        return html `${index > 0 && gap}${sentence(passage, spoken)}`;
    });
}
function sentence({ startMs, endMs, language, pieces, heard }, spoken) {
    const times = startMs === undefined ? '' : `${Math.round(startMs)} ${Math.round(endMs ?? startMs)}`;
    const events = heard.map(eventKey).join(' ');
    const foreign = language !== undefined && language !== spoken && languageAttribute(language);
    return html `<span class="s"${attribute('at', times)}${attribute('events', events)}${foreign}>${pieces.map(pieceMarkup)}</span>`;
}
function pieceMarkup(piece) {
    if ('text' in piece)
        return html `${plainText(piece.text)}${/\s$/.test(piece.text) && ' '}`;
    // The brackets are for those who hear the page, or copy from it.
    const name = eventLabel(piece.event).slice(1, -1);
    return html `<span class="event" dir="ltr"><span class="unseen">[</span>${eventIcon(piece.event)}${name}<span class="unseen">] </span></span>`;
}
function wordsOf({ pieces }) {
    return pieces
        .map((piece) => ('text' in piece ? plainText(piece.text) : ''))
        .join(' ')
        .trim();
}
