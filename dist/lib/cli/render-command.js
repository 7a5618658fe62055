import { renderSaved } from '../render-saved.js';
import { EXIT } from './exit-codes.js';
import { OutcomesText, summary } from './report.js';
/** Renders saved transcriptions; gives the exit code. */
export async function renderCommand(sources, { json, ...request }) {
    const { outcomes, report } = await renderSaved({ ...request, sources });
    const text = new OutcomesText(json ?? false);
    for (const [index, outcome] of outcomes.entries())
        text.add(index, outcome);
    for (const piece of text.pieces())
        process.stdout.write(piece);
    process.stderr.write(summary(outcomes, 'rendered', report));
    return outcomes.some(({ status }) => status === 'failed') ? EXIT.failed : EXIT.ok;
}
