import { clip, code, inline } from './inline.js';
import { portion } from './page.js';
import { seeElsewhere } from './run.js';
import { plainName } from './source-facts.js';
import { counted, enumerated, grouped } from './wording.js';
const LONGEST_NAME = 120;
const LONGEST_MESSAGE = 600;
const LONGEST_ADVICE = 300;
/** More kinds of failure than this are not read here; each source has its row all the same. */
const MOST_LINES = 200;
/** The most names before one text that several sources share. */
const NAMES_OF_FAILURE = 10;
const NAMES_OF_WARNING = 3;
/** Notes on the run as a whole, within a fifth of the room. */
export function addNotes(page, run) {
    const stopped = run.cancelled ? ['The run was cancelled: this is what was done by then.'] : [];
    const waiting = run.outcomes.some(({ status }) => status === 'pending')
        ? [
            'What is waiting can be collected within 24 hours: give the output `tasks` of this step to the input `task-ids` of a later job.',
        ]
        : [];
    const notes = [...stopped, ...waiting, ...run.notes.map((note) => inline(clip(note, LONGEST_MESSAGE)))];
    addAlert(page, 'NOTE', notes.filter((note) => note !== ''), page.room * 0.2, (left, more) => `${counted(left, `${more}note`)}: see the log.`);
}
/** The failures with what can be done about them, within three fifths of the room. */
export function addFailures(page, run) {
    const failed = run.outcomes.filter((outcome) => outcome.status === 'failed');
    const alone = run.outcomes.length === 1;
    const groups = [...groupedBy(failed, (outcome) => [failureText(outcome)])];
    const lines = groups.map(([text, outcomes]) => () => (alone ? text : `${sourceNames(outcomes, NAMES_OF_FAILURE)}: ${text}`) + tasksOf(outcomes));
    const more = (left, word) => {
        const count = groups.slice(-left).reduce((sum, [, outcomes]) => sum + outcomes.length, 0);
        return `${counted(count, `${word}source`)} failed: ${seeElsewhere(run)}.`;
    };
    addAlert(page, 'CAUTION', lines, page.room * (alone ? 0.9 : 0.6), more);
}
/** Warnings, one line for each message with the sources it is about, within a tenth of the room. */
export function addWarnings(page, run) {
    const alone = run.outcomes.length === 1;
    const lines = [...groupedBy(run.outcomes, warningTexts)].map(([message, outcomes]) => () => alone ? message : `${sourceNames(outcomes, NAMES_OF_WARNING)}: ${message}`);
    const more = (left, word) => `${counted(left, `${word}warning`)}: ${seeElsewhere(run)}.`;
    addAlert(page, 'WARNING', lines, page.room * (alone ? 0.3 : 0.1), more);
}
/** The outcomes by what is to be told of them. */
function groupedBy(outcomes, textsOf) {
    const groups = new Map();
    for (const outcome of outcomes) {
        for (const text of textsOf(outcome)) {
            const group = groups.get(text);
            if (group)
                group.push(outcome);
            else
                groups.set(text, [outcome]);
        }
    }
    return groups;
}
function warningTexts({ warnings }) {
    const texts = warnings.map(({ message }) => inline(clip(message, LONGEST_MESSAGE)));
    return new Set(texts.filter((text) => text !== ''));
}
function failureText({ error }) {
    const what = inline(clip(error.message, LONGEST_MESSAGE)) || 'It failed.';
    const advice = inline(clip(error.advice ?? '', LONGEST_ADVICE));
    return advice ? `${what} *${advice}*` : what;
}
function tasksOf(outcomes) {
    const [only, ...others] = outcomes;
    return only?.taskId && others.length === 0 ? ` Task ${code(clip(only.taskId, 100))}.` : '';
}
function sourceNames(outcomes, most) {
    const names = outcomes.slice(0, most).map((outcome) => `**${inline(plainName(outcome, LONGEST_NAME))}**`);
    const more = outcomes.length - names.length;
    return enumerated(more > 0 ? [...names, `${grouped(more)} more`] : names);
}
/** A box of one colour with a line for each item, as many as fit. */
function addAlert(page, kind, items, room, more) {
    if (items.length === 0)
        return;
    const head = `> [!${kind}]`;
    const bullet = items.length > 1 ? '> - ' : '> ';
    const size = (text) => page.sizeOf(text);
    const lineAt = (index) => {
        const item = items[index] ?? '';
        return `${bullet}${typeof item === 'string' ? item : item()}`;
    };
    const reserve = size(`> - ${more(items.length, 'more ')}`) + 1;
    const { items: lines, left } = portion(items.length, lineAt, size, room - size(head), reserve, MOST_LINES);
    if (left > 0)
        lines.push(lines.length > 0 ? `${bullet}${more(left, 'more ')}` : `> ${more(left, '')}`);
    page.addFirst([head, ...lines].join('\n'), [head, `> ${more(items.length, '')}`].join('\n'));
}
