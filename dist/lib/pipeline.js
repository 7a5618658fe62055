import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import pLimit from 'p-limit';
import { failureOf, fileOf } from './dashscope/task.js';
import { readTranscription } from './dashscope/transcription.js';
import { deliver } from './delivery/deliver.js';
import { toTranscribeError } from './errors.js';
import { displayName, stemOf } from './sources/source.js';
const SOURCES_AT_A_TIME = 64;
const UPLOADS_AT_A_TIME = 4;
/** Takes every source the whole way. Each ends in one outcome, in the order of the sources, whatever happens to the others. */
export async function runPipeline(found, context) {
    const limit = pLimit(SOURCES_AT_A_TIME);
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
/** One source on its way; it remembers how far it came, so that a failure can tell. */
class Journey {
    context;
    index;
    uploads;
    startedMs;
    reached = {};
    files = [];
    constructor(context, index, uploads) {
        this.context = context;
        this.index = index;
        this.uploads = uploads;
        this.startedMs = context.client.clock.now();
    }
    async take(entry, stem) {
        if ('error' in entry)
            return this.failed(entry.name, entry.error);
        const { source, count } = entry;
        try {
            this.context.signal?.throwIfAborted();
            const transcript = await this.transcribe(source);
            if (count > 1)
                transcript.warnings.push(duplicate(count));
            this.reached.transcript = transcript;
            const { files, failure } = await deliver(transcript, stem, this.context.folder, this.context.options);
            this.files = files;
            if (failure)
                throw failure;
            return this.succeeded(source.name, transcript);
        }
        catch (error) {
            return this.failed(source.name, toTranscribeError(error, this.context.signal));
        }
    }
    async transcribe(source) {
        const { client, model, taskOptions, signal } = this.context;
        const fileUrl = await this.fileUrl(source);
        this.reached.fileUrl = fileUrl;
        this.stage('queued');
        const { taskId } = await client.submit({ ...taskOptions, model, fileUrls: [fileUrl] }, { signal });
        this.reached.taskId = taskId;
        const snapshot = await this.wait(taskId);
        return this.fetch(source, snapshot);
    }
    async fileUrl(source) {
        if (source.kind === 'url')
            return source.url;
        const { client, model, signal } = this.context;
        const { sizeBytes, path } = source;
        const name = basename(path);
        return this.uploads(() => {
            this.stage('uploading');
            return client.upload({ name, sizeBytes, open: () => createReadStream(path) }, model, { signal });
        });
    }
    async wait(taskId) {
        const { client, poller, deadlineMs, signal } = this.context;
        const timeoutMs = Math.max(0, deadlineMs - client.clock.now());
        const views = poller.watch(taskId, { timeoutMs, signal });
        for (;;) {
            const { done, value } = await views.next();
            if (done)
                return value;
            if (value.status === 'RUNNING')
                this.stage('recognising', value.progress);
        }
    }
    async fetch(source, snapshot) {
        const { client, engine, model, annotations, signal } = this.context;
        const base = { source: displayName(source.name), engine, model, annotations: [...annotations] };
        const file = fileOf(snapshot, this.reached.fileUrl);
        if (file.silent)
            return { ...base, channels: [], warnings: [SILENCE] };
        if (!file.succeeded)
            throw failureOf(snapshot, file);
        if (engine === 'dashscope' && file.transcriptionUrl)
            this.reached.transcriptionUrl = file.transcriptionUrl;
        this.stage('fetching');
        return { ...base, ...readTranscription(await client.resultOf(snapshot, file, { signal })) };
    }
    stage(stage, progress) {
        const { index } = this;
        this.context.onEvent({ type: 'stage', index, stage, ...(progress === undefined ? {} : { progress }) });
    }
    succeeded(source, transcript) {
        return { status: 'succeeded', source, ...this.common(), transcript, warnings: transcript.warnings };
    }
    failed(source, error) {
        return {
            status: 'failed',
            source,
            ...this.common(),
            error,
            warnings: this.reached.transcript?.warnings ?? [],
        };
    }
    common() {
        const { model, client } = this.context;
        return { model, ...this.reached, files: this.files, elapsedMs: client.clock.now() - this.startedMs };
    }
}
const SILENCE = { code: 'no-speech', message: 'No speech was found; the transcript is empty.' };
function duplicate(count) {
    return { code: 'duplicate-source', message: `It was named ${count} times and is transcribed once.` };
}
