import { emotionShares, emotionStrip } from './emotion-strip.js';
import { clip, code } from './inline.js';
import { filesOf } from './source-facts.js';
import { textGoesOn } from './text.js';
import { notOffered } from './wording.js';
/** A text up to here is shown as it is; a longer one begins on the page, and is folded as a whole. */
const OPEN_TEXT = 1500;
const EXCERPT = 400;
/** The page of a run with one source: what was heard, the text, the files. */
export function addOneSource(page, run, outcome) {
    const { told } = outcome;
    if (outcome.status === 'pending')
        page.add(`**Task** ${code(clip(outcome.taskId, 100))}`);
    if (told)
        for (const block of heardBlocks(run, told.heard))
            page.add(block);
    const files = filesOf(outcome, run.links);
    if (files !== '')
        page.add(`**Files** ${files}`);
    if (told?.speech)
        addText(page, told.speech);
}
function heardBlocks({ keep }, heard) {
    const { emotions, emotionsText, eventsText, missing } = heard;
    const told = (kind) => keep.includes(kind) && !missing.includes(kind);
    const unit = emotions?.of === 'time' ? 'by speaking time' : 'by sentences';
    const chart = emotions ? `${emotionStrip(emotions)} ${unit}  \n${emotionShares(emotions)}` : emotionsText;
    return [
        ...(told('emotions') ? [`**Emotions** ${chart}`] : []),
        ...(told('events') ? [`**Events** ${eventsText}`] : []),
        ...(missing.length > 0 ? [notOffered(missing)] : []),
    ];
}
function addText(page, speech) {
    const size = (text) => page.sizeOf(text);
    if (speech.length <= OPEN_TEXT) {
        const whole = speech.within(page.room, (text) => size(quoted(text)));
        if (whole?.complete) {
            page.add(quoted(whole.text));
            return;
        }
    }
    const excerpt = speech.within(Math.min(page.room, EXCERPT), (text) => size(quoted(text)));
    if (!excerpt || !page.add(quoted(excerpt.text)))
        return;
    addFolded(page, speech);
}
function quoted(text) {
    return text.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');
}
function addFolded(page, speech) {
    const folded = (title, text) => `<details>\n<summary>${title}</summary>\n\n${text}\n\n</details>`;
    const frame = page.sizeOf(folded('The first part of the text', textGoesOn));
    const part = speech.within(page.room - frame - 2, (text) => page.sizeOf(text));
    if (part?.complete)
        page.add(folded('The whole text', part.text));
    else if (part)
        page.add(folded('The first part of the text', `${part.text}\n\n${textGoesOn}`));
}
