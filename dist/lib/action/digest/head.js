import { inline, link } from './inline.js';
import { durationOf, plainTitle } from './source-facts.js';
import { counted, grouped, recognisedBy, spanOf } from './wording.js';
const LONGEST_TITLE = 120;
/** With spaces at which no line ends. */
export const STATES = {
    succeeded: '✅\u00a0transcribed',
    failed: '❌\u00a0failed',
    pending: '⏳\u00a0waiting',
};
/** The heading: the title of the one source, or what this is. */
export function headingOf({ outcomes }, { headingLevel = 2 }) {
    const [only, ...others] = outcomes;
    const title = only && others.length === 0 ? inline(plainTitle(only, LONGEST_TITLE)) : 'Transcripts';
    return `${'#'.repeat(headingLevel)} ${title}`;
}
/** One line that says it all. */
export function totalsOf(run, fit) {
    const { outcomes } = run;
    const [only, ...others] = outcomes;
    const facts = only && others.length === 0 ? factsOf(only) : sums(outcomes);
    return [
        ...facts,
        recognisedBy(run.model, run.engine, run.reason),
        ...(run.elapsedMs === undefined ? [] : [`took ${spanOf(run.elapsedMs)}`]),
        ...pageOf(run),
        ...artifactOf(run, fit),
    ].join(' · ');
}
/** The same where there is room for little. */
export function shortTotalsOf(run, fit) {
    const { outcomes } = run;
    const [count = '', ...states] = sums(outcomes, false);
    return [count, ...states, ...artifactOf(run, fit)].join(' · ');
}
/** The very shortest. */
export function countOf({ outcomes }) {
    return sums(outcomes, false)[0] ?? '';
}
function factsOf(outcome) {
    const { told, status } = outcome;
    const facts = told ? [durationOf(outcome), told.language, told.voices] : [];
    return [`**${STATES[status]}**`, ...facts.filter((fact) => fact !== '')];
}
function sums(outcomes, withAudio = true) {
    const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
    const [succeeded, failed, pending] = [count('succeeded'), count('failed'), count('pending')];
    const audioMs = outcomes.reduce((sum, { durationMs }) => sum + finite(durationMs), 0);
    return [
        `**${grouped(succeeded)} of ${counted(outcomes.length, 'source')}** transcribed`,
        ...(failed > 0 ? [`❌\u00a0${grouped(failed)} failed`] : []),
        ...(pending > 0 ? [`⏳\u00a0${grouped(pending)} waiting`] : []),
        ...(withAudio && audioMs > 0 ? [`${spanOf(audioMs)} of audio`] : []),
    ];
}
function finite(ms) {
    return ms !== undefined && Number.isFinite(ms) ? Math.max(0, ms) : 0;
}
function pageOf({ page }) {
    return page === undefined ? [] : [`🎧\u00a0${link('page to read and listen', page)}`];
}
function artifactOf({ artifact }, { onRunPage }) {
    if (!artifact)
        return [];
    const relative = /\/actions\/runs\/(\d+)\/artifacts\/(\d+)$/.exec(artifact.href);
    const href = onRunPage && relative ? `./${relative[1]}/artifacts/${relative[2]}` : artifact.href;
    return [`📦\u00a0artifact ${link(inline(artifact.name) || 'download', href)}`];
}
