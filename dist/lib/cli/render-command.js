import { renderSaved } from '../render-saved.js';
import { EXIT } from './exit-codes.js';
import { outcomesText, summary } from './report.js';
/** Renders saved transcriptions; gives the exit code. */
export async function renderCommand(sources, { json, ...request }) {
    const outcomes = await renderSaved({ ...request, sources });
    process.stdout.write(outcomesText(outcomes, json));
    process.stderr.write(summary(outcomes, 'rendered'));
    return outcomes.some(({ status }) => status === 'failed') ? EXIT.failed : EXIT.ok;
}
