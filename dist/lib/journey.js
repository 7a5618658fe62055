import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { failureOf, fileOf } from './dashscope/task.js';
import { readTranscription, silentTranscription } from './dashscope/transcription.js';
import { deliver } from './delivery/deliver.js';
import { TranscribeError, toTranscribeError } from './errors.js';
import { displayName } from './sources/source.js';
/** One source on its way; it remembers how far it came, so that a failure can tell. */
export class Journey {
    context;
    index;
    uploads;
    startedMs;
    reached = {};
    files = [];
    isSubmitting = false;
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
            return this.failed(source.name, this.explain(error));
        }
    }
    async transcribe(source) {
        const { client, model, taskOptions, signal } = this.context;
        const fileUrl = await this.fileUrl(source);
        this.reached.fileUrl = fileUrl;
        this.stage('queued');
        this.isSubmitting = true;
        const { taskId } = await client.submit({ ...taskOptions, model, fileUrls: [fileUrl] }, { signal });
        this.isSubmitting = false;
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
    wait(taskId) {
        const { client, poller, deadlineMs, signal } = this.context;
        const timeoutMs = Math.max(0, deadlineMs - client.clock.now());
        const onSnapshot = ({ status, progress }) => {
            if (status === 'RUNNING')
                this.stage('recognising', progress);
        };
        return poller.wait(taskId, { timeoutMs, signal, onSnapshot });
    }
    async fetch(source, snapshot) {
        const { client, engine, model, annotations, signal } = this.context;
        const base = { source: displayName(source.name), engine, model, annotations: [...annotations] };
        const file = fileOf(snapshot, this.reached.fileUrl);
        if (file.silent)
            return { ...base, ...silentTranscription(file.message) };
        if (!file.succeeded)
            throw failureOf(snapshot, file, { advise: engine === 'dashscope' });
        if (engine === 'dashscope' && file.transcriptionUrl)
            this.reached.transcriptionUrl = file.transcriptionUrl;
        this.stage('fetching');
        return { ...base, ...readTranscription(await client.resultOf(snapshot, file, { signal })) };
    }
    /** What was stopped here goes on where it was submitted to, if that is not here. */
    explain(error) {
        const { signal, engine } = this.context;
        const { taskId } = this.reached;
        if (!signal?.aborted || engine === 'local' || !(taskId || this.isSubmitting)) {
            return toTranscribeError(error, signal);
        }
        const advice = taskId
            ? `Task ${taskId} goes on at DashScope, which keeps its result for 24 hours.`
            : 'It was just being submitted: a task may exist at DashScope, and be billed.';
        return new TranscribeError('aborted', 'It was stopped before it was done.', { advice, cause: error });
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
function duplicate(count) {
    return { code: 'duplicate-source', message: `It was named ${count} times and is transcribed once.` };
}
