import { counted, spanOf } from '../formats/amounts.js';
import { html } from './html.js';
import { sectionId } from './section.js';
const STATES = { succeeded: '', failed: 'failed', pending: 'not finished' };
/** The sources of a page that has several, by name. */
export function contentsOf(entries) {
    const items = entries.map(({ index, title, status, duration }) => html `<li><a href="#${sectionId(index)}"><bdi>${title}</bdi></a>${duration && html ` <span class="long">${duration}</span>`}${STATES[status] && html ` <span class="state ${status}">${STATES[status]}</span>`}</li>
`);
    return html `<nav class="contents" aria-label="Sources"><ol>
${items}</ol></nav>`;
}
/** `8 of 10 sources transcribed · 1 failed · 3 h 20 min of audio`. */
export function totalsOf(entries) {
    const count = (status) => entries.filter((entry) => entry.status === status).length;
    const [failed, pending] = [count('failed'), count('pending')];
    const audioMs = entries.reduce((sum, { durationMs }) => sum + durationMs, 0);
    return [
        `${count('succeeded').toLocaleString('en-US')} of ${counted(entries.length, 'source')} transcribed`,
        ...(failed > 0 ? [`${failed.toLocaleString('en-US')} failed`] : []),
        ...(pending > 0 ? [`${pending.toLocaleString('en-US')} not finished`] : []),
        ...(audioMs > 0 ? [`${spanOf(audioMs)} of audio`] : []),
    ].join(' · ');
}
