import { joinSentences } from '../richtext/spacing.js';
import { eventLabel } from './event-labels.js';
import { escapeMarkdown } from './markdown-escape.js';
import { paragraphsOf, passagesOf } from './passages.js';
import { plainText } from './plain-text.js';
import { shortTime } from './timestamps.js';
/** A page for readers: title, facts, and paragraphs with time, speaker, emotion and events. Nothing in a transcript becomes markup. */
export function renderMarkdown(transcript) {
    const spoken = renderParagraphs(transcript);
    const body = spoken.length > 0 ? spoken : ['*No speech was recognised.*'];
    const notes = transcript.warnings.map(({ message }) => `> ${inline(message)}`);
    return `${[`# ${inline(titleOf(transcript.source))}`, facts(transcript), ...body, ...notes].join('\n\n')}\n`;
}
/** What was said and heard, in paragraphs; none for silence. */
export function renderParagraphs(transcript) {
    return paragraphsOf(passagesOf(transcript)).map(paragraph);
}
function facts({ durationMs, language, engine, model }) {
    return [
        ...(durationMs === undefined ? [] : [`Duration ${shortTime(durationMs)}`]),
        ...(language === undefined ? [] : [`Language ${inline(language)}`]),
        `Model ${inline(model)} (${engine})`,
    ].join(' · ');
}
/** The file's name. What follows it in a URL is left out: it can be a signature. */
function titleOf(source) {
    const path = /^[a-z][a-z\d+.-]*:\/\//i.test(source) ? source.replace(/[?#].*$/s, '') : source;
    const name = path.split(/[\\/]/).findLast((segment) => segment !== '') ?? path;
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
function paragraph(passages) {
    const { startMs, voice, emotion } = passages[0] ?? {};
    const time = startMs === undefined ? '' : `[${shortTime(startMs)}]`;
    const head = [time, voice ?? ''].filter((part) => part !== '').join(' ');
    const text = joinSentences(passages.map(({ pieces }) => markdownOf(pieces)));
    return [head && `**${head}**`, emotion && `*(${emotion})*`, text].filter(Boolean).join(' ');
}
function markdownOf(pieces) {
    return pieces
        .map((piece) => ('text' in piece ? inline(piece.text) : labelled(piece.event)))
        .filter((piece) => piece !== '')
        .join(' ');
}
function labelled(type) {
    return `*${inline(eventLabel(type))}*`;
}
function inline(text) {
    return escapeMarkdown(plainText(text));
}
