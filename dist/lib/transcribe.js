import { Poller } from './dashscope/poller.js';
import { taskOptionsOf } from './dashscope/task-options.js';
import { OutputFolder } from './delivery/output-folder.js';
import { manifestEntry } from './delivery/run-json.js';
import { chooseEngine, durationMsOf, openEngine } from './engines.js';
import { InputError } from './errors.js';
import { openMemory, pruneMemory } from './journal/memory.js';
import { checkOptions, checkRunOptions, } from './options.js';
import { runPipeline } from './pipeline.js';
import { ContentIds } from './sources/content-id.js';
import { findSources } from './sources/find-sources.js';
import { limitMinutes } from './sources/minutes-limit.js';
import { unfinishedTasks } from './sources/task-list.js';
import { Submissions } from './submissions.js';
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
    const { sources, ...options } = checkOptions(request);
    return runSources(options, () => findSources(sources), hooks);
}
/**
 * Fetches what earlier runs submitted, and writes the transcripts. With `wait: false` each task gets one look, and what is
 * not finished comes back as `pending`.
 *
 * @throws InputError when the request is refused before anything was sent.
 */
export async function collect(tasks, request = {}, hooks = {}) {
    const found = tasks.map((source) => ({ source, count: 1 }));
    // Only DashScope keeps tasks beyond the run that submitted them.
    return runSources(checkRunOptions({ engine: 'dashscope', ...request }), async () => found, hooks);
}
/** The way of sources wherever they come from; they are looked for once the options are known to make sense. */
export async function runSources(options, find, { signal, cancelOnAbort = false, onEvent = () => { }, onSecret, memoryFolder }) {
    const choice = chooseEngine(options);
    const { engine, model, reason } = choice;
    const folder = await OutputFolder.open(options.outputDir, options.formats);
    const found = await find();
    refuseInVain(found, choice);
    const limited = await limitMinutes(found, options.maxMinutes, durationMsOf);
    onEvent({ type: 'engine', ...choice });
    onEvent({ type: 'sources', names: found.map((entry) => ('source' in entry ? entry.source : entry).name) });
    for (const message of limited.warnings)
        onEvent({ type: 'warning', message });
    const running = await openEngine(choice, options, { onEvent, onSecret });
    const kept = memoryFolder === undefined ? undefined : { ...openMemory(memoryFolder), contentIds: new ContentIds() };
    try {
        const { client, service, polling, sourcesAtOnce } = running;
        const poller = new Poller(client, polling);
        const deadlineMs = client.clock.now() + options.timeoutMinutes * 60_000;
        const outcomes = await runPipeline(limited.found, {
            ...choice,
            client,
            service,
            poller,
            submissions: new Submissions({ client, poller, journal: kept?.tasks, deadlineMs }),
            sourcesAtOnce,
            taskOptions: taskOptionsOf(options),
            options,
            folder,
            kept,
            wait: options.wait,
            deadlineMs,
            signal,
            cancelOnAbort,
            onEvent,
        });
        return { engine, model, reason, outcomes, ...(await writeLists(folder, choice, outcomes)) };
    }
    finally {
        await kept?.contentIds.close();
        if (memoryFolder !== undefined)
            await pruneMemory(memoryFolder, running.client.clock.now());
        await running.close();
    }
}
/** @throws InputError when there is nothing to do, or the engine cannot have what is to be done. */
function refuseInVain(found, { engine }) {
    if (found.length === 0) {
        throw new InputError('There is nothing to transcribe: what was named was taken away again.', {
            advice: 'Look at the patterns that begin with an exclamation mark.',
        });
    }
    const isTask = (entry) => 'source' in entry && entry.source.kind === 'task';
    if (engine === 'local' && found.some(isTask)) {
        throw new InputError('Tasks are kept by DashScope alone, so the local engine has none to collect.', {
            advice: 'Leave the engine out, or name DashScope.',
        });
    }
}
/** They only list what is there; a disk that has no room for them takes nothing from the run. */
async function writeLists(folder, { engine, model }, outcomes) {
    try {
        const tasks = await folder.writeTasks(unfinishedTasks(outcomes));
        const manifest = await folder.writeManifest({ engine, model, sources: outcomes.map(manifestEntry) });
        return { manifest, ...(tasks ? { tasks } : {}) };
    }
    catch {
        return {};
    }
}
