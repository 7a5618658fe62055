import { resolve } from 'node:path';
import { systemClock } from '../clock.js';
import { isLoopbackHost } from '../dashscope/addresses.js';
import { recognizingWork } from './file-work.js';
import { checkModelFolder } from './install/model-folder.js';
import { SourceFetcher } from './media/source-fetch.js';
import { replayingWork } from './replay.js';
/** What is done with a file: its saved transcription is looked up, or it is fetched and recognised. */
export async function openWork(options, store) {
    const { host, replayFolder, replaySeconds, maxFileBytes: maxBytes } = options;
    if (replayFolder !== undefined) {
        const run = replayingWork(replayFolder, store);
        return { run: replaySeconds ? lasting(replaySeconds, run) : run, close: async () => { } };
    }
    const recognizer = await openRecognizer(options);
    const allowPrivate = options.allowPrivateSources ?? (isLoopbackHost(host) ? 'named' : false);
    const fetcher = new SourceFetcher({ allowPrivate, maxBytes });
    return {
        ...(recognizer.prepare && { prepare: installingPreparation(recognizer.prepare) }),
        run: recognizingWork({ store, fetcher, keepUploads: options.keepUploads ?? true }, recognizer.run),
        async close() {
            await Promise.all([fetcher.close(), recognizer.close()]);
        },
    };
}
/** Work that takes its time, as long as chance will have it. */
function lasting([from, to], work) {
    return async (file, job, signal) => {
        await systemClock.sleep((from + systemClock.random() * (to - from)) * 1000, signal);
        return work(file, job, signal);
    };
}
function installingPreparation(prepare) {
    return (job) => {
        const onProgress = (progress) => {
            job.installing = progress;
        };
        return prepare(job.request.localModel, onProgress, job.request.language);
    };
}
async function openRecognizer(options) {
    const { recognize, prepare } = options;
    if (recognize)
        return { run: recognize, prepare, close: async () => { } };
    // A replay, and a recogniser given from outside, never load the engine.
    const { LocalEngine } = await import('./engine.js');
    // What is wrong with a folder that was named is told at once, and not to the first client.
    if (options.modelDir)
        checkModelFolder('sensevoice-small', resolve(options.modelDir));
    const engine = new LocalEngine(options);
    return {
        run: engine.recognize.bind(engine),
        prepare: engine.prepare.bind(engine),
        close: () => engine.close(),
    };
}
