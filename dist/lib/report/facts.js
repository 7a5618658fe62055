import { languageName, languagesOf } from '../formats/languages.js';
import { plainText } from '../formats/plain-text.js';
import { shortTime } from '../formats/timestamps.js';
import { html } from './html.js';
const ENGINES = { dashscope: 'DashScope', local: 'the local engine' };
const MOST_LANGUAGES = 4;
/** What is known of a source beside its text: length, languages, voices, model. */
export function factsOf({ transcript, model, cached }) {
    const facts = transcript ? transcriptFacts(transcript) : [html `Model ${plainText(model)}`];
    const all = cached ? [...facts, html `recognised in an earlier run`] : facts;
    return html `<ul class="facts">${all.map((fact) => html `<li>${fact}</li>`)}</ul>`;
}
function transcriptFacts(transcript) {
    const { model, engine } = transcript;
    const duration = durationOf(transcript);
    const languages = languagesText(transcript);
    return [
        ...(duration ? [html `${duration}`] : []),
        ...(languages ? [html `${languages}`] : []),
        html `${plainText(model)} by ${ENGINES[engine] ?? engine}`,
    ];
}
export function durationOf(transcript) {
    const ms = transcript?.durationMs;
    return ms !== undefined && Number.isFinite(ms) ? shortTime(ms) : '';
}
/** The languages of the sentences, the most frequent first. */
function languagesText(transcript) {
    const names = languagesOf(transcript).map(languageName);
    const others = names.length - MOST_LANGUAGES;
    return (others > 0 ? [...names.slice(0, MOST_LANGUAGES), `${others} more`] : names).join(', ');
}
