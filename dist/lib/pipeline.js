import { createReadStream } from 'node:fs';
import { Poller } from './dashscope/poller.js';
import { readTranscription } from './dashscope/transcription.js';
import { TaskFailedError } from './errors.js';
/** Upload, submit, poll, fetch and parse for one source. */
export async function transcribeSource(source, { client, polling }, options) {
    const { model, signal } = options;
    const fileUrl = source.kind === 'url' ? source.url : await upload(client, source, options);
    const { taskId } = await client.submit({ model, fileUrls: [fileUrl] }, { signal });
    const snapshot = await new Poller(client, polling).wait(taskId, options);
    const file = snapshot.files[0];
    if (!file?.transcriptionUrl) {
        const { serviceCode, message } = file ?? snapshot;
        throw new TaskFailedError(taskId, serviceCode ?? snapshot.status, message ?? 'The task ended without a result.');
    }
    const { channels, durationMs } = readTranscription(await client.result(file.transcriptionUrl, { signal }));
    return {
        source: source.name,
        engine: options.engine,
        model,
        annotations: [],
        ...(durationMs === undefined ? {} : { durationMs }),
        channels,
        warnings: [],
    };
}
function upload(client, source, { model, signal }) {
    const { path, name, sizeBytes } = source;
    return client.upload({ name, sizeBytes, open: () => createReadStream(path) }, model, { signal });
}
