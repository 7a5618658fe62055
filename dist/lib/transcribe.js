import { Poller } from './dashscope/poller.js';
import { OutputFolder } from './delivery/output-folder.js';
import { manifestEntry } from './delivery/run-json.js';
import { chooseEngine, openEngine } from './engines.js';
import { checkOptions } from './options.js';
import { runPipeline } from './pipeline.js';
import { findSources } from './sources/find-sources.js';
/**
 * Transcribes sources and writes the transcripts: the whole way, as the command line and the Action take it.
 *
 * A source that fails fails alone, as an outcome. The promise is rejected only when nothing could begin.
 *
 * @throws InputError when the request is refused before anything was sent.
 * @example
 * const { outcomes } = await transcribe({ sources: ['talk.mp3'], engine: 'local' })
 */
export async function transcribe(request, hooks = {}) {
    const options = checkOptions(request);
    const { signal, onEvent = () => { } } = hooks;
    const choice = chooseEngine(options);
    const { engine, model } = choice;
    const folder = await OutputFolder.open(options.outputDir, options.formats);
    const found = await findSources(options.sources);
    onEvent({ type: 'engine', ...choice });
    onEvent({
        type: 'sources',
        names: found.map((entry) => ('source' in entry ? entry.source.name : entry.name)),
    });
    const running = await openEngine(choice, options, onEvent);
    try {
        const { client, polling, sourcesAtOnce } = running;
        const poller = new Poller(client, polling);
        const deadlineMs = client.clock.now() + options.timeoutMinutes * 60_000;
        const context = {
            ...choice,
            client,
            poller,
            sourcesAtOnce,
            taskOptions: options,
            options,
            folder,
            deadlineMs,
            signal,
            onEvent,
        };
        const outcomes = await runPipeline(found, context);
        const manifest = await writeManifest(folder, choice, outcomes);
        return { engine, model, outcomes, ...(manifest ? { manifest } : {}) };
    }
    finally {
        await running.close();
    }
}
/** The manifest only lists what is there; a disk that has no room for it takes nothing from the run. */
async function writeManifest(folder, { engine, model }, outcomes) {
    try {
        return await folder.writeManifest({ engine, model, sources: outcomes.map(manifestEntry) });
    }
    catch {
        return undefined;
    }
}
