import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { systemClock } from '../clock.js';
import { InputError } from '../errors.js';
import { toFileFailure } from './file-failure.js';
import { allowedHostNames } from './http/access.js';
import { createApp } from './http/app.js';
import { successesOf } from './jobs/job.js';
import { JobTable } from './jobs/job-table.js';
import { modelFinder, unknownModelMessage } from './model-names.js';
import { localModels } from './models.js';
import { checkReplayFolder } from './replay.js';
import { openWork } from './service-work.js';
import { FileStore } from './store/file-store.js';
import { Signer } from './store/signer.js';
export const DEFAULT_HOST = '127.0.0.1';
const MAX_FILE_BYTES = 2 * 1024 ** 3;
/**
 * Puts the service together.
 *
 * @throws InputError for options that make no sense.
 */
export async function openServiceHandler(options) {
    const addFaults = await faultLayer(options);
    const settings = await checkedSettings(options);
    const { maxFileBytes, now } = settings;
    const store = await FileStore.open(now);
    const work = await openWork({ ...options, host: options.host ?? DEFAULT_HOST, maxFileBytes }, store);
    // Nothing is worked on in a replay: what it waits for costs nothing.
    const atOnce = options.replayFolder === undefined ? availableParallelism() : Number.POSITIVE_INFINITY;
    const jobs = openJobs(work, store, now, options.filesAtOnce ?? atOnce);
    const app = createApp({ ...settings, jobs, store, signer: new Signer() });
    return {
        apiKey: settings.apiKey,
        handle: addFaults((request) => app.fetch(request)),
        async close() {
            await Promise.all([jobs.close(), work.close()]);
            await store.close();
        },
    };
}
/** Nothing of the faults is even loaded, unless they were asked for. */
async function faultLayer({ faults, clock = systemClock, }) {
    if (!faults || faults.length === 0)
        return (handler) => handler;
    const { parseFaults } = await import('./faults/fault.js');
    const { withFaults } = await import('./faults/layer.js');
    const parsed = parseFaults(faults);
    const { sleep = systemClock.sleep, random = systemClock.random } = clock;
    const faultClock = {
        now: () => clock.now(),
        sleep: (ms) => sleep.call(clock, ms),
        random: () => random.call(clock),
    };
    return (handler) => withFaults(handler, parsed, faultClock);
}
async function checkedSettings(options) {
    const { host = DEFAULT_HOST, models = localModels, clock = systemClock, replayFolder } = options;
    if (replayFolder !== undefined)
        await checkReplayFolder(replayFolder);
    return {
        apiKey: checkedKey(options.apiKey ?? `local-${randomBytes(24).toString('base64url')}`),
        allowedHosts: allowedHostNames(options.allowedHosts ?? [], host),
        // Saved transcriptions answer to any name: which model made them is not known.
        findModel: replayFolder === undefined ? modelFinder(models, options.aliases) : (name) => ({ name }),
        unknownModel: (name) => unknownModelMessage(name, models),
        maxFileBytes: options.maxFileBytes ?? MAX_FILE_BYTES,
        now: () => clock.now(),
    };
}
function checkedKey(apiKey) {
    if (/^\S+$/.test(apiKey))
        return apiKey;
    throw new InputError('The API key of the service must not be empty or hold spaces.');
}
function openJobs(work, store, now, concurrency) {
    return new JobTable(work.run, {
        prepare: work.prepare,
        concurrency,
        toFailure: (error, { request }) => toFileFailure(error, store.folder, request.localModel),
        now,
        onForget(job) {
            for (const { resultId } of successesOf(job))
                store.removeResult(resultId);
        },
    });
}
