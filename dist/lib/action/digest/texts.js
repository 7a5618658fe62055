import { emotionShares } from './emotion-strip.js';
import { inlineHtml } from './inline.js';
import { seeElsewhere } from './run.js';
import { durationOf, filesOf, plainName } from './source-facts.js';
import { textGoesOn } from './text.js';
import { counted } from './wording.js';
const LONGEST_NAME = 120;
/** A section with less text than this is not worth its place. */
const LEAST_TEXT = 200;
const FOOT = '\n\n</details>';
/** The texts, each folded: of as many sources as can show something, the room shared out so that short ones are whole. */
export function addTexts(page, run, headingLevel) {
    const said = run.outcomes.filter(isShown);
    if (said.length === 0)
        return;
    const heading = `${'#'.repeat(headingLevel)} Texts`;
    const more = (left) => `*${counted(left, 'more text')}: ${seeElsewhere(run)}*`;
    const reserve = page.sizeOf(heading) + page.sizeOf(more(said.length)) + 4;
    const sections = sectionsWithin(page, run, said, page.room - reserve);
    if (sections.length === 0)
        return;
    page.add(heading);
    const frames = sections.reduce((sum, { frame }) => sum + frame, 0);
    const kept = page.sizeOf(more(said.length)) + 2;
    addSections(page, sections, page.room - kept - frames);
    if (said.length > sections.length)
        page.add(more(said.length - sections.length));
}
function isShown(outcome) {
    return outcome.told?.speech !== undefined;
}
/** The sections of the first sources, as long as each can show the least that is worth it. */
function sectionsWithin(page, run, said, room) {
    const sections = [];
    let left = room;
    for (const outcome of said) {
        const section = sectionOf(page, run, outcome);
        left -= section.frame + Math.min(section.need, LEAST_TEXT);
        if (left < 0)
            break;
        sections.push(section);
    }
    return sections;
}
function sectionOf(page, { links }, outcome) {
    const size = (text) => page.sizeOf(text);
    const { heard: { emotions }, speech, } = outcome.told;
    const duration = durationOf(outcome);
    const title = `<b>${inlineHtml(plainName(outcome, LONGEST_NAME))}</b>${duration && ` · ${duration}`}`;
    const files = links ? '' : filesOf(outcome, links);
    const facts = [emotions ? emotionShares(emotions) : '', files && `**Files** ${files}`]
        .filter((fact) => fact !== '')
        .map((fact) => `${fact}\n\n`)
        .join('');
    const head = `<details>\n<summary>${title}</summary>\n\n${facts}`;
    const frame = size(`${head}\n\n${textGoesOn}${FOOT}`) + 2;
    return { head, frame, need: speech.estimate(size), speech };
}
function addSections(page, sections, room) {
    const level = waterLevel(sections.map(({ need }) => need), room);
    const size = (text) => page.sizeOf(text);
    // What one section does not use, the later ones may.
    let spare = room - sections.reduce((sum, { need }) => sum + Math.min(need, level), 0);
    for (const { head, need, speech } of sections) {
        const grant = Math.min(need, level) + spare;
        const part = speech.within(Math.floor(grant), size);
        const text = part ? part.text : '';
        const tail = part?.complete ? '' : `${text && '\n\n'}${textGoesOn}`;
        page.add(`${head}${text}${tail}${FOOT}`);
        spare = grant - size(text);
    }
}
/** The most that any may take so that all together take no more than `room`. */
function waterLevel(needs, room) {
    const ascending = [...needs].sort((a, b) => a - b);
    let left = room;
    for (const [index, need] of ascending.entries()) {
        const share = left / (ascending.length - index);
        if (need > share)
            return Math.max(0, share);
        left -= need;
    }
    return Number.POSITIVE_INFINITY;
}
