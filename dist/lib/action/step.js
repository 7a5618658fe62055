import { chooseEngine } from '../engines.js';
import { describeError } from '../errors.js';
import { checkRunOptions } from '../options.js';
import { countOf, countsAsFailed } from '../outcome.js';
import { findTasks } from '../sources/task-files.js';
import { runSources } from '../transcribe.js';
import { annotateFailures, annotateNotes } from './annotations.js';
import { listenForCancellation } from './cancellation.js';
import { deliver, leftToDeliver } from './deliveries.js';
import { planDelivery } from './delivery-plan.js';
import { GitHubApi } from './github/api.js';
import { Handover } from './handover.js';
import { lacksSecrets } from './key-check.js';
import { OutcomeBook } from './outcome-book.js';
import { setOutputs } from './outputs.js';
import { timeLimit, unlessAborted } from './patience.js';
import { keepModelsOnMachine, noCaches, openRunCaches } from './run-caches.js';
import { RunReport } from './run-report.js';
import { findStepSources, requireSources } from './step-sources.js';
/** How long a text the post step may need, which does not know the room it will have. */
const TEXT_LENGTHS = [60_000, 6000, 600];
const CACHES_MS = 60_000;
/** The variable by which users of the cache's own action set how long they wait for a part of it, in minutes. */
const cachesLimitMs = () => Number(process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS) * 60_000 || CACHES_MS;
const NO_SECRETS = 'Nothing was transcribed: this run was caused from outside the repository, so that it has no API key. With engine: local none is needed.';
/** Transcribes or collects, delivers, and reports. @throws TranscribeError when nothing could begin. */
export async function runStep(work) {
    const { inputs, job, runner, clock } = work;
    requireSources(inputs, job);
    const options = checkRunOptions(inputs.request);
    if (lacksSecrets(options, job))
        return end(work, options, NO_SECRETS);
    if (inputs.taskIds !== '' && (await findTasks(inputs.taskIds)).length === 0)
        return end(work, options, 'Nothing was collected: there are no tasks that are not finished.');
    const choice = chooseEngine(options);
    const cancellation = listenForCancellation(clock, () => process.exit(1));
    try {
        await new Step(work, options, choice, cancellation).run();
    }
    catch (error) {
        if (!cancellation.signal.aborted)
            throw error;
        runner.fail(describeError(error));
    }
    finally {
        cancellation.release();
        // What a cancelled step began and gave up would hold the process.
        if (cancellation.signal.aborted)
            process.exit();
    }
}
/** Ends a step that has nothing to do, for a reason that is nobody's fault. */
async function end({ runner, inputs }, { outputDir }, why) {
    runner.annotate('notice', why);
    setOutputs({ outcomes: [], outputDir, manifest: undefined, artifact: undefined }, runner);
    if (inputs.summary)
        await runner.summarize(`${why}\n`);
}
class Step {
    work;
    options;
    choice;
    cancellation;
    startedAt;
    handover;
    apis = [];
    release;
    constructor(work, options, choice, cancellation) {
        this.work = work;
        this.options = options;
        this.choice = choice;
        this.cancellation = cancellation;
        this.startedAt = work.clock.now();
        this.handover = new Handover(work.runner);
    }
    async run() {
        this.handover.begin(this.plan([]));
        try {
            await this.perform();
        }
        catch (error) {
            // What failed before it delivered anything has told so itself.
            this.handover.end({ ...this.plan([]), artifactName: '', publish: [] }, []);
            throw error;
        }
        finally {
            await Promise.all(this.apis.map((api) => api.close()));
        }
    }
    async perform() {
        const { inputs, job, runner, clock } = this.work;
        const { signal } = this.cancellation;
        keepModelsOnMachine(job);
        const caches = await this.patiently(openRunCaches(inputs, job, this.choice), noCaches);
        this.handover.remember(caches.memory);
        const result = await this.transcribe(caches);
        const report = new RunReport(result, {
            keep: this.options.keep,
            elapsedMs: clock.now() - this.startedAt,
            cancelled: signal.aborted,
        });
        const delivered = await this.deliver(result, report);
        await this.tell(result, report, delivered, caches.notes);
        annotateFailures(result.outcomes, runner);
        // Everything is told by now: what is kept for later runs must not hold it up.
        const notes = await this.patiently(caches.save(result.outcomes), undefined);
        if (notes)
            this.handover.remember(undefined);
        for (const note of notes ?? [])
            runner.annotate('warning', note);
        this.conclude(result.outcomes);
    }
    /** What is kept from run to run is a convenience: nobody waits for it long. */
    async patiently(work, otherwise) {
        const limit = timeLimit(this.work.clock, cachesLimitMs(), this.cancellation.signal);
        return unlessAborted(work, limit.signal, otherwise).finally(limit.end);
    }
    /** What has ended when the time of a cancelled step runs out counts, whatever holds up the rest. */
    async transcribe({ memory }) {
        const { inputs, job, runner } = this.work;
        const { signal, recognition } = this.cancellation;
        const api = this.openApi(signal);
        const book = new OutcomeBook(runner, this.choice, this.options.keep, this.handover);
        const find = async () => {
            const { found, release, warnings } = await findStepSources(inputs, job, api);
            this.release = release;
            if (warnings.length > 0)
                runner.annotate('warning', warnings.join(' '));
            return found;
        };
        const run = runSources(this.options, find, {
            signal,
            cancelOnAbort: true,
            onEvent: book.onEvent,
            onSecret: runner.mask,
            memoryFolder: memory?.folder,
        });
        // Whatever a cancelled run fails with, it is cancelled, and what has ended has ended.
        const ended = run.catch((error) => {
            if (signal.aborted)
                return undefined;
            throw error;
        });
        return book.result(await unlessAborted(ended, recognition, undefined));
    }
    async deliver(result, report) {
        const { job, runner, clock } = this.work;
        const plan = this.plan(result.outcomes, result);
        const { signal, delivery } = this.cancellation;
        const isCancelled = signal.aborted;
        const tools = {
            clock,
            job,
            api: this.openApi(delivery),
            signal: delivery,
            render: (place, room, soFar) => report.text(place, room, soFar),
        };
        // Places that take several requests are left to the post step, which has the time for them.
        const now = isCancelled ? { ...plan, publish: [] } : plan;
        const delivered = await runner.group('Delivery', () => deliver(now, tools));
        if (isCancelled)
            delivered.left.publish = plan.publish;
        const texts = TEXT_LENGTHS.map((length) => report.text('release-notes', length, delivered));
        this.handover.end({ ...plan, ...delivered.left }, texts);
        return delivered;
    }
    async tell({ outcomes, manifest }, report, delivered, earlier) {
        const { inputs, runner } = this.work;
        const { outputDir } = this.options;
        const leftOut = setOutputs({ outcomes, outputDir, manifest, artifact: delivered.artifact }, runner);
        const { notices, notes: failures } = delivered;
        const notes = [...earlier, ...failures, ...leftOut, ...leftToDeliver(delivered)];
        annotateNotes({ notes, notices }, runner);
        if (!inputs.summary)
            return;
        const failure = await runner.summarize(report.summary(delivered, [...notices, ...notes]));
        if (failure)
            runner.annotate('warning', failure);
    }
    conclude(outcomes) {
        const { runner } = this.work;
        const said = `${countOf(outcomes, 'succeeded')} of ${outcomes.length} transcribed`;
        runner.log(said);
        if (this.cancellation.signal.aborted)
            runner.fail(`The step was cancelled: ${said}.`);
        else if (countsAsFailed(outcomes, this.options.failOn))
            runner.fail(`${countOf(outcomes, 'failed')} of ${outcomes.length} sources could not be transcribed.`);
    }
    plan(outcomes, lists = {}) {
        const { inputs, job } = this.work;
        const { outputDir } = this.options;
        return planDelivery({ inputs, job, outputDir, release: this.release, outcomes, lists });
    }
    openApi(signal) {
        const { job, inputs, clock } = this.work;
        let api;
        return () => {
            if (api)
                return api;
            api = new GitHubApi({ ...job, token: inputs.token, signal, clock });
            this.apis.push(api);
            return api;
        };
    }
}
