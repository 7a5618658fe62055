import { chooseEngine } from '../engines.js';
import { checkRunOptions } from '../options.js';
import { countsAsFailed } from '../outcome.js';
import { runSources } from '../transcribe.js';
import { annotateFailures } from './annotations.js';
import { listenForCancellation } from './cancellation.js';
import { deliver } from './deliveries.js';
import { COMMENT_FIT, renderDigest, SUMMARY_FIT } from './digest/digest.js';
import { GitHubApi } from './github/api.js';
import { lacksSecrets } from './key-check.js';
import { OutcomeBook } from './outcome-book.js';
import { setOutputs } from './outputs.js';
import { keepModelsOnMachine, openRunCaches } from './run-caches.js';
import { findStepSources, requireSources } from './step-sources.js';
import { saveStepState } from './step-state.js';
/** How long a text the post step may need, which does not know the room it will have. */
const TEXT_LENGTHS = [60_000, 6000, 600];
/** Transcribes or collects, delivers, and reports. @throws TranscribeError when nothing could begin. */
export async function runStep(work) {
    const { inputs, job, clock } = work;
    requireSources(inputs, job);
    const options = checkRunOptions(inputs.request);
    if (lacksSecrets(options, job))
        return skip(work);
    const choice = chooseEngine(options);
    const cancellation = listenForCancellation(clock, () => process.exit());
    try {
        await new Step(work, options, choice, cancellation).run();
    }
    finally {
        cancellation.release();
        // What a cancelled step began and gave up would hold the process.
        if (cancellation.signal.aborted)
            process.exit();
    }
}
async function skip({ runner, inputs }) {
    const why = 'Nothing was transcribed: this run was caused from outside the repository, so that it has no API key. With engine: local none is needed.';
    runner.annotate('notice', why);
    setOutputs({ outcomes: [], outputDir: inputs.request.outputDir ?? '', manifest: undefined, artifact: undefined }, runner);
    if (inputs.summary)
        await runner.summarize(`${why}\n`);
}
class Step {
    work;
    options;
    choice;
    cancellation;
    startedAt;
    release;
    constructor(work, options, choice, cancellation) {
        this.work = work;
        this.options = options;
        this.choice = choice;
        this.cancellation = cancellation;
        this.startedAt = work.clock.now();
    }
    async run() {
        const { inputs, job, runner, clock } = this.work;
        this.remember(this.plan([]), 'running', []);
        keepModelsOnMachine(job);
        const caches = await openRunCaches(inputs, job, this.choice, clock);
        const result = await this.transcribe(caches);
        const delivered = await this.deliver(result);
        await this.report(result, delivered, caches);
        annotateFailures(result.outcomes, runner);
        this.conclude(result.outcomes);
    }
    /** What has ended when the time of a cancelled step runs out counts, whatever holds up the rest. */
    async transcribe({ resultFolder }) {
        const { inputs, job, runner } = this.work;
        const { signal, recognition } = this.cancellation;
        const api = this.openApi(signal);
        const book = new OutcomeBook(runner, this.choice);
        const find = async () => {
            const { found, release, warnings } = await findStepSources(inputs, job, api);
            this.release = release;
            for (const warning of warnings)
                runner.annotate('warning', warning);
            return found;
        };
        const run = runSources(this.options, find, {
            signal,
            cancelOnAbort: true,
            onEvent: book.onEvent,
            onSecret: runner.mask,
            resultCacheFolder: resultFolder,
        });
        return Promise.race([run, whenAborted(recognition).then(() => book.result())]);
    }
    async deliver(result) {
        const { job, runner } = this.work;
        const plan = this.plan(result.outcomes, result);
        const { signal, delivery } = this.cancellation;
        const isCancelled = signal.aborted;
        const tools = {
            job,
            api: this.openApi(delivery),
            signal: delivery,
            render: (place, room, soFar) => this.text(result, soFar, place, room),
        };
        const now = isCancelled ? { ...plan, publish: [] } : plan;
        const delivered = await runner.group('Delivery', () => deliver(now, tools));
        if (isCancelled)
            delivered.left.publish = plan.publish;
        const texts = TEXT_LENGTHS.map((length) => this.text(result, delivered, 'release-notes', length));
        this.remember({ ...plan, ...delivered.left }, 'ended', texts);
        return delivered;
    }
    async report(result, delivered, caches) {
        const { inputs, runner } = this.work;
        const { outcomes, manifest } = result;
        const kept = this.cancellation.signal.aborted ? [] : await caches.save(outcomes);
        const { outputDir } = this.options;
        const left = setOutputs({ outcomes, outputDir, manifest, artifact: delivered.artifact }, runner);
        const notes = [...caches.notes, ...delivered.notes, ...kept, ...left, ...this.postNotes(delivered)];
        for (const note of notes)
            runner.annotate('warning', note);
        for (const notice of delivered.notices)
            runner.annotate('notice', notice);
        if (!inputs.summary)
            return;
        const told = [...delivered.notices, ...notes];
        const summary = renderDigest(this.digest(result, delivered, told), SUMMARY_FIT) ?? '';
        const failure = await runner.summarize(summary);
        if (failure)
            runner.annotate('warning', failure);
    }
    conclude(outcomes) {
        const { runner } = this.work;
        const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
        const said = `${count('succeeded')} of ${outcomes.length} transcribed`;
        runner.log(said);
        if (this.cancellation.signal.aborted)
            runner.fail(`The step was cancelled: ${said}.`);
        else if (countsAsFailed(outcomes, this.options.failOn))
            runner.fail(`${count('failed')} of ${outcomes.length} sources could not be transcribed.`);
    }
    plan(outcomes, { manifest, tasks } = {}) {
        const { artifactName, retentionDays, publish, tasks: collected } = this.work.inputs;
        const files = outcomes.flatMap((outcome) => outcome.files);
        // Who looks for results once an hour wants no artifact for each look.
        const isIdle = collected.length > 0 && files.length === 0;
        return {
            outputDir: this.options.outputDir,
            files,
            lists: [manifest, tasks].filter((path) => path !== undefined),
            artifactName: this.work.job.onRunner && !isIdle ? artifactName : '',
            retentionDays,
            publish: this.work.job.onRunner ? publish : [],
            release: this.release && { id: this.release.id, tag: this.release.tag },
        };
    }
    remember(plan, phase, texts) {
        const { retentionDays, release, ...rest } = plan;
        const state = {
            ...rest,
            files: [...plan.files],
            lists: [...plan.lists],
            publish: [...plan.publish],
            ...(retentionDays !== undefined && { retentionDays }),
            ...(release && { release }),
        };
        saveStepState({ ...state, phase, startedAt: this.startedAt, texts }, this.work.runner);
    }
    /** For people who may not see the run: without its artifact in release notes, and nowhere with what only its maker needs. */
    text(result, delivered, place, room) {
        const { artifact, elapsedMs: _, reason: __, ...run } = this.digest(result, delivered, []);
        const shown = place === 'pr-comment' && artifact ? { ...run, artifact } : run;
        return renderDigest(shown, { ...COMMENT_FIT, limit: room }) ?? '';
    }
    digest(result, delivered, notes) {
        const { engine, model, reason, outcomes } = result;
        const { artifact, links } = delivered;
        return {
            engine,
            model,
            reason,
            outcomes,
            keep: this.options.keep,
            elapsedMs: this.work.clock.now() - this.startedAt,
            ...(artifact && { artifact: { name: artifact.name, href: artifact.url } }),
            links,
            notes,
            cancelled: this.cancellation.signal.aborted,
        };
    }
    postNotes({ left }) {
        const places = [...(left.artifactName === '' ? [] : ['the artifact']), ...left.publish];
        return places.length > 0
            ? [`What is left to deliver is tried again after the other steps: ${places.join(', ')}.`]
            : [];
    }
    openApi(signal) {
        const { job, inputs, clock } = this.work;
        let api;
        return () => {
            api ??= new GitHubApi({ ...job, token: inputs.token, signal, clock });
            return api;
        };
    }
}
function whenAborted(signal) {
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
