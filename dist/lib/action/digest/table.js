import { emotionStrip, stripLegend } from './emotion-strip.js';
import { STATES } from './head.js';
import { clip, code, inline } from './inline.js';
import { portion } from './page.js';
import { seeElsewhere } from './run.js';
import { durationOf, filesOf, filesStem, plainName } from './source-facts.js';
import { counted, grouped, notOffered } from './wording.js';
/** More than a person scrolls through, and than a browser likes. */
const MOST_ROWS = 1000;
const LONGEST_NAME = 60;
/** One row for each source, as many as fit into `room`. */
export function addTable(page, run, room) {
    const { outcomes, keep } = run;
    const kept = ['emotions', 'events'].filter((kind) => keep.includes(kind));
    const annotations = kept.filter((kind) => outcomes.some((outcome) => tells(outcome, kind)));
    const absent = kept.filter((kind) => !annotations.includes(kind));
    const language = outcomes.some(({ told }) => told && told.language !== '');
    const columns = { language, annotations };
    const tallies = [];
    const head = headOf(columns);
    const lineAt = (index) => {
        const { cells, emotions } = cellsOf(outcomes[index], run, columns);
        if (emotions)
            tallies.push(emotions);
        return `| ${cells.join(' | ')} |`;
    };
    const more = (left) => `*and ${grouped(left)} more: ${seeElsewhere(run)}*`;
    const size = (text) => page.sizeOf(text);
    const reserve = size(more(outcomes.length)) + 2;
    const { items, left } = portion(outcomes.length, lineAt, size, room - size(head), reserve, MOST_ROWS);
    if (items.length > 0)
        page.add([head, ...items].join('\n'));
    if (left > 0)
        page.addFirst(items.length > 0 ? more(left) : `${counted(left, 'source')}: ${seeElsewhere(run)}.`);
    const legend = items.length > 0 ? stripLegend(tallies) : '';
    if (legend !== '')
        page.add(`${legend}, by share of the speech`);
    if (outcomes.some(({ told }) => told))
        page.add(notOffered(absent));
}
function tells({ told }, kind) {
    return told !== undefined && !told.heard.missing.includes(kind);
}
function headOf({ language, annotations }) {
    const titles = [
        'Source',
        'State',
        'Length',
        ...(language ? ['Language'] : []),
        ...annotations.map((kind) => (kind === 'emotions' ? 'Emotions' : 'Events')),
        'Files',
    ];
    const marks = titles.map((title) => (title === 'Length' ? '--:' : ':--'));
    return `| ${titles.join(' | ')} |\n| ${marks.join(' | ')} |`;
}
function cellsOf(outcome, { links }, columns) {
    const { told } = outcome;
    const heard = told?.heard;
    const emotions = heard?.emotions;
    const annotations = columns.annotations.map((kind) => {
        if (!heard)
            return '';
        if (kind === 'events')
            return heard.eventsText;
        return emotions ? emotionStrip(emotions) : heard.emotionsText;
    });
    const cells = [
        nameCell(outcome),
        STATES[outcome.status],
        durationOf(outcome),
        ...(columns.language ? [told ? told.language : ''] : []),
        ...annotations,
        filesCell(outcome, links),
    ];
    return { cells, ...(emotions && { emotions }) };
}
function nameCell(outcome) {
    const name = inline(plainName(outcome, LONGEST_NAME));
    return outcome.status === 'pending' ? `${name}<br>task ${code(clip(outcome.taskId, 100))}` : name;
}
/** Links, else one name for them all: a column of full names would leave no room for the others. */
function filesCell(outcome, links) {
    const linked = outcome.files.some((path) => links?.has(path));
    const stem = linked || outcome.files.length < 2 ? undefined : filesStem(outcome);
    return stem === undefined ? filesOf(outcome, links) : allOf(stem);
}
/** `` `talk.*` `` */
function allOf(stem) {
    const name = code(stem);
    return name.startsWith('`') ? `${name.slice(0, -1)}.*\`` : `${name}.\\*`;
}
