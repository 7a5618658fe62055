import { Poller } from './dashscope/poller.js';
import { taskOptionsOf } from './dashscope/task-options.js';
import { OutputFolder } from './delivery/output-folder.js';
import { chooseEngine, durationMsOf, openEngine } from './engines.js';
import { describeError, InputError } from './errors.js';
import { transcriptFormats } from './formats/index.js';
import { openMemory, pruneMemory } from './journal/memory.js';
import { checkOptions, checkRunOptions, } from './options.js';
import { runPipeline } from './pipeline/pipeline.js';
import { runContext } from './pipeline/run-context.js';
import { RunRecord } from './pipeline/run-record.js';
import { recordingOf } from './report/media.js';
import { reportFor } from './report/report-writer.js';
import { ContentIds } from './sources/content-id.js';
import { findSources } from './sources/find-sources.js';
import { limitMinutes } from './sources/minutes-limit.js';
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
    return withOutcomes(hooks, (told) => runSources(options, () => findSources(sources), told));
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
    const options = checkRunOptions({ engine: 'dashscope', ...request });
    return withOutcomes(hooks, (told) => runSources(options, async () => found, told));
}
/** Adds the outcomes of a run that tells them by its events. */
export async function withOutcomes(hooks, run) {
    const outcomes = [];
    const { keepOutcomes = true, onEvent } = hooks;
    const told = {
        ...hooks,
        onEvent(event) {
            if (event.type === 'outcome' && keepOutcomes)
                outcomes[event.index] = event.outcome;
            onEvent?.(event);
        },
    };
    return { ...(await run(told)), outcomes };
}
/**
 * The way of sources wherever they come from; they are looked for once the options are known to make sense. What became of
 * each, an event tells.
 */
export async function runSources(options, find, hooks) {
    const { signal, cancelOnAbort = false, onSecret, memoryFolder } = hooks;
    const record = new RunRecord();
    const onEvent = (event) => {
        record.onEvent(event);
        hooks.onEvent?.(event);
    };
    const choice = chooseEngine(options);
    const { engine, model, reason } = choice;
    const folder = await OutputFolder.open(options.outputDir, transcriptFormats(options.formats));
    const found = await find();
    refuseInVain(found, choice);
    const limited = await limitMinutes(found, options.maxMinutes, durationMsOf);
    onEvent({ type: 'engine', ...choice });
    onEvent({ type: 'sources', names: found.map((entry) => ('source' in entry ? entry.source : entry).name) });
    for (const message of limited.warnings)
        onEvent({ type: 'warning', message });
    const running = await openEngine(choice, options, { onEvent, onSecret });
    const report = reportFor(folder, options);
    const kept = memoryFolder === undefined ? undefined : { ...openMemory(memoryFolder), contentIds: new ContentIds() };
    try {
        const { client, service, polling, sourcesAtOnce } = running;
        const poller = new Poller(client, polling);
        const context = runContext({
            ...choice,
            client,
            service,
            poller,
            taskOptions: taskOptionsOf(options),
            filesPerTask: options.filesPerTask,
            delivery: options,
            folder,
            kept,
            wait: options.wait,
            deadlineMs: client.clock.now() + options.timeoutMinutes * 60_000,
            signal,
            cancelOnAbort,
            onEvent(event) {
                if (event.type === 'outcome')
                    report?.add(event.index, event.outcome, recordingOf(found[event.index], event.outcome, folder.path));
                onEvent(event);
            },
        });
        await runPipeline(limited.found, context, sourcesAtOnce);
        if (!record.hasUnfinishedTasks && !signal?.aborted)
            await context.submissions.close();
        return { engine, model, reason, ...(await record.write(folder, choice, await written(report, onEvent))) };
    }
    finally {
        report?.discard();
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
/** Another view of what was written already: where it fails, the run has its files all the same. */
async function written(report, onEvent) {
    try {
        return await report?.finish();
    }
    catch (error) {
        onEvent({ type: 'warning', message: describeError(error) });
        return undefined;
    }
}
