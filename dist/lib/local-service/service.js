import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { serve } from '@hono/node-server';
import { FileStore } from './file-store.js';
import { createApp } from './http/app.js';
import { installEngine } from './install/install.js';
import { JobTable } from './jobs/job-table.js';
import { transcribeMedia } from './transcriber.js';
import { toTranscription } from './transcription.js';
import { RecognizerPool } from './workers/recognizer-pool.js';
import { workerScript } from './workers/script.js';
/** Starts a service that speaks DashScope's asynchronous transcription API and recognises on this machine. */
export async function startLocalService(options = {}) {
    const { host = '127.0.0.1', port = 0 } = options;
    const apiKey = options.apiKey ?? `local-${randomBytes(24).toString('base64url')}`;
    const script = options.workerScript ?? workerScript();
    const store = await FileStore.open();
    const cores = availableParallelism();
    let engine;
    async function loadEngine(model) {
        const installed = await installEngine({ model, ...(options.onInstall ? { onProgress: options.onInstall } : {}) });
        const { encoder, decoder, tokens } = installed.model;
        const config = { modulesFolder: installed.modulesFolder, encoder, decoder, tokens };
        return [installed, new RecognizerPool(script, config, cores)];
    }
    async function work(file, job, signal) {
        try {
            const path = store.uploadPath(file.url) ?? '';
            engine ??= loadEngine(job.model);
            const [installed, pool] = await engine;
            const recognition = await transcribeMedia({ path, modulesFolder: installed.modulesFolder, vadModel: installed.vadModel, channels: 'mix' }, { script, pool, chunksAhead: cores * 2 }, (share) => {
                file.progress = share;
            }, signal);
            const resultId = await store.putResult(toTranscription(file.url, recognition));
            file.result = { resultId, durationMs: recognition.durationMs };
        }
        catch (error) {
            file.result = { code: 'InternalError', message: error instanceof Error ? error.message : String(error) };
        }
    }
    const jobs = new JobTable(work, { concurrency: cores });
    const app = createApp({
        apiKey,
        jobs,
        store,
        models: new Set(['moonshine-tiny']),
        allowedHosts: new Set(options.allowedHosts ?? []),
        now: Date.now,
    });
    const server = await listen(app.fetch, host, port);
    return {
        baseUrl: `http://${host}:${server.address().port}/api/v1`,
        apiKey,
        async close() {
            jobs.close();
            (await engine?.catch(() => undefined))?.[1].close();
            await new Promise((resolve) => server.close(resolve));
            await store.close();
        },
    };
}
function listen(fetch, hostname, port) {
    return new Promise((resolve, reject) => {
        const server = serve({ fetch, hostname, port }, () => resolve(server));
        server.on('error', reject);
    });
}
