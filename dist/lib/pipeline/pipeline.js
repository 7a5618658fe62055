import pLimit from 'p-limit';
import { stemOf } from '../sources/source.js';
import { Journey } from './journey.js';
/** Sources on their way to the service: enough for any rate of submits, however slow an upload is. */
const LEAST_APPROACHING = 64;
/**
 * Takes every source the whole way. Each ends in one `outcome` event, whatever happens to the others, and nothing of it is
 * held beyond that.
 *
 * @param sourcesAtOnce how many may be under way together; absent where one that is only waited for costs nothing.
 */
export async function runPipeline(found, context, sourcesAtOnce) {
    const limit = pLimit(sourcesAtOnce ?? Math.max(LEAST_APPROACHING, 2 * context.filesPerTask));
    const stemFor = (entry) => 'source' in entry ? context.folder.reserveStem(stemOf(entry.source)) : '';
    let count = found.length;
    const take = async (entry, index, stem) => {
        const arrival = await limit(async () => {
            const journey = new Journey(context, index);
            const taken = journey.take(entry, stem);
            await Promise.race(sourcesAtOnce === undefined ? [taken, journey.submitted] : [taken]);
            return { taken };
        });
        const { outcome, others } = await arrival.taken;
        context.onEvent({ type: 'outcome', index, outcome });
        await Promise.all(others.map((source) => {
            context.onEvent({ type: 'source-added', index: count, name: source.name });
            const added = { source, count: 1 };
            return take(added, count++, stemFor(added));
        }));
    };
    // Names are given out before anything runs, so that they do not depend on who finishes first.
    const stems = found.map(stemFor);
    await context.folder.announce(stems.filter((stem) => stem !== ''));
    await Promise.all(found.map((entry, index) => take(entry, index, stems[index] ?? '')));
}
