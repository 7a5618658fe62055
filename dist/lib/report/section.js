import { basename, extname } from 'node:path';
import { describeError } from '../errors.js';
import { applyKeep } from '../formats/keep.js';
import { plainText } from '../formats/plain-text.js';
import { factsOf } from './facts.js';
import { html } from './html.js';
import { voiceKeys } from './keys.js';
import { lanesOf } from './lanes.js';
import { fullName, titleOf } from './names.js';
import { paragraphMarkup } from './paragraphs.js';
export function sectionId(index) {
    return `s${index + 1}`;
}
export function sectionOf(work) {
    const { outcome, index, keep } = work;
    const id = sectionId(index);
    const transcript = outcome.transcript && applyKeep(outcome.transcript, keep);
    return { head: headOf(work), body: transcript ? bodyOf(transcript, id, keep) : html `` };
}
function headOf({ outcome, media }) {
    const title = titleOf(outcome.source);
    const full = fullName(outcome.source);
    return html `${full !== title && html `<p class="full"><bdi>${full}</bdi></p>`}
${factsOf(outcome)}
${filesOf(outcome)}
${outcome.transcript && actions(title)}
${noticesOf(outcome)}
${media !== undefined && html `<a class="media" hidden href="${media}">Recording</a>`}
`;
}
/** They do something only with a script, which shows them. */
function actions(title) {
    const of = html `<span class="unseen"> ${title}</span>`;
    return html `<p class="actions live"><button type="button" data-do="play" class="primary" hidden>Play${of}</button>
<button type="button" data-do="open">Open recording…${of}</button>
<button type="button" data-do="copy">Copy text${of}</button></p>`;
}
function filesOf({ files }) {
    if (files.length === 0)
        return undefined;
    const links = files.map((path) => {
        const name = basename(path);
        const label = extname(name).slice(1) || name;
        return html `<a href="./${encodeURIComponent(name.toWellFormed())}">${label}</a> `;
    });
    return html `<p class="files">Files ${links}</p>`;
}
function noticesOf(outcome) {
    const { status, warnings } = outcome;
    const state = status === 'failed'
        ? [
            html `<p class="notice failed"><strong>Failed.</strong> <bdi>${plainText(describeError(outcome.error))}</bdi></p>`,
        ]
        : status === 'pending'
            ? [
                html `<p class="notice"><strong>Not finished.</strong> It was submitted as task <bdi>${plainText(outcome.taskId)}</bdi>, and can be collected by that.</p>`,
            ]
            : [];
    // That nothing was said stands where the text would.
    const told = warnings.filter(({ code }) => code !== 'no-speech');
    const others = told.map(({ message }) => html `<p class="notice"><strong>Note.</strong> <bdi>${plainText(message)}</bdi></p>`);
    return [...state, ...others];
}
/** Below this much markup a browser lays out everything at once without anybody noticing. */
const LONG_TEXT = 100_000;
function bodyOf(transcript, id, keep) {
    const voices = voiceKeys(transcript, id);
    const asked = ['emotions', 'events'].filter((kind) => keep.includes(kind));
    const text = paragraphMarkup(transcript, id, voices);
    const size = text.markup.length > LONG_TEXT ? 'text long' : 'text';
    return html `${lanesOf(transcript, voices, asked)}<div class="${size}">
${text.markup === '' ? html `<p class="silent">No speech was recognised.</p>` : text}</div>
`;
}
