import pLimit from 'p-limit';
import { Journey } from './journey.js';
import { stemOf } from './sources/source.js';
const UPLOADS_AT_A_TIME = 4;
/** Takes every source the whole way. Each ends in one outcome, in the order of the sources, whatever happens to the others. */
export async function runPipeline(found, context) {
    const limit = pLimit(context.sourcesAtOnce);
    const uploads = pLimit(UPLOADS_AT_A_TIME);
    // Names are given out before anything runs, so that they do not depend on who finishes first.
    const jobs = found.map((entry, index) => ({
        entry,
        index,
        stem: 'source' in entry ? context.folder.reserveStem(stemOf(entry.source)) : '',
    }));
    return limit.map(jobs, async ({ entry, index, stem }) => {
        const outcome = await new Journey(context, index, uploads).take(entry, stem);
        context.onEvent({ type: 'outcome', index, outcome });
        return outcome;
    });
}
