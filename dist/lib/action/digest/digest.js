import { addFailures, addNotes, addWarnings } from './alerts.js';
import { countOf, headingOf, shortTotalsOf, totalsOf } from './head.js';
import { addOneSource } from './one-source.js';
import { Page } from './page.js';
import { addTable } from './table.js';
import { addTexts } from './texts.js';
export { COMMENT_FIT, SUMMARY_FIT } from './page.js';
/** What of the room the table may take when texts are to follow it. */
const TABLE_SHARE = 0.6;
/**
 * A run as people read it, in GitHub's Markdown: never larger than the limit, whatever the run holds, and saying what
 * it leaves out. Nothing from outside becomes markup, a link, a mention, a reference or a workflow command.
 * `undefined` where not even the shortest form fits.
 */
export function renderDigest(run, fit) {
    const page = new Page(fit);
    const heading = headingOf(run, fit);
    const totals = totalsOf(run, fit);
    const short = shortTotalsOf(run, fit);
    const begun = page.addFirst(`${heading}\n\n${totals}`, `${heading}\n\n${short}`, short, countOf(run));
    if (!begun)
        return undefined;
    addNotes(page, run);
    addFailures(page, run);
    addWarnings(page, run);
    const [only, ...others] = run.outcomes;
    if (only && others.length === 0)
        addOneSource(page, run, only);
    else if (only)
        addSources(page, run, fit);
    return page.toString();
}
function addSources(page, run, { headingLevel = 2 }) {
    const texts = run.keep.includes('text') && run.outcomes.some(({ told }) => told);
    addTable(page, run, page.room * (texts ? TABLE_SHARE : 1));
    if (texts)
        addTexts(page, run, headingLevel + 1);
}
