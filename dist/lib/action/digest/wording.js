import { code, inline } from './inline.js';
/** `8 sources`, `1 source`, `1,000 sources`. */
export function counted(count, noun) {
    return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
export function grouped(count) {
    return count.toLocaleString('en-US');
}
/** `11 s`, `4 min 5 s`, `1 h 23 min`. */
export function spanOf(ms) {
    const seconds = Math.max(0, Math.round(ms / 1000));
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return joined(Math.floor(seconds / 60), 'min', seconds % 60, 's');
    const minutes = Math.round(seconds / 60);
    return joined(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}
function joined(whole, unit, rest, restUnit) {
    return rest === 0 ? `${grouped(whole)} ${unit}` : `${grouped(whole)} ${unit} ${rest} ${restUnit}`;
}
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
/** `English` for `en`; a code of which no name is known stands as it is. */
export function languageName(language) {
    try {
        return inline(languages.of(language) ?? language);
    }
    catch {
        return inline(language);
    }
}
const ENGINES = { dashscope: 'by DashScope', local: 'by the local engine' };
/** `` `moonshine-tiny` by the local engine, as asked ``. */
export function recognisedBy(model, engine, reason) {
    const by = Object.hasOwn(ENGINES, engine) ? ENGINES[engine] : `by ${inline(engine)}`;
    const why = reason?.trim() ? `, ${inline(reason)}` : '';
    return `${code(model)} ${by}${why}`;
}
/** Markdown for what a model cannot tell, which is another thing than silence. */
export const NOT_OFFERED = '*not offered by this model*';
/** Where no source has a model that offers them: one sentence instead of columns of the same words. */
export function notOffered(annotations) {
    const [first, second] = annotations;
    if (first === undefined)
        return '';
    const what = second ? 'Emotions and events' : first === 'emotions' ? 'Emotions' : 'Events';
    return `${what}: ${NOT_OFFERED}.`;
}
/** Items as a sentence has them: `a`, `a and b`, `a, b and c`. */
export function enumerated(items) {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
