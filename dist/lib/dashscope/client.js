import { systemClock } from '../clock.js';
import { TranscribeError } from '../errors.js';
import { HttpTransport } from './http.js';
import { toSnapshot } from './task.js';
import { uploadForm } from './upload.js';
import { policyReply, taskReply } from './wire.js';
/** DashScope's asynchronous transcription API, call by call. It keeps no state but its connections. */
export class DashscopeClient {
    clock;
    http;
    baseUrl;
    authorization;
    constructor(options) {
        this.clock = options.clock ?? systemClock;
        this.http = new HttpTransport({ ...options, clock: this.clock });
        this.baseUrl = options.baseUrl.replace(/\/+$/, '');
        this.authorization = {
            authorization: `Bearer ${options.apiKey}`,
            ...(options.workspace ? { 'x-dashscope-workspace': options.workspace } : {}),
        };
    }
    /** Submits one task. Never repeated when it may have arrived: the API knows no idempotency key, and a repeat can bill twice. */
    async submit(request, { signal } = {}) {
        const body = JSON.stringify({
            model: request.model,
            input: request.model.startsWith('qwen3-asr')
                ? { file_url: request.fileUrls[0] }
                : { file_urls: request.fileUrls },
            // On workspace hosts a missing object lets the task in and fails it later.
            parameters: request.parameters ?? {},
        });
        const submittedAt = this.clock.now();
        const reply = await this.json(taskReply, {
            method: 'POST',
            url: `${this.baseUrl}/services/audio/asr/transcription`,
            headers: {
                'content-type': 'application/json',
                'x-dashscope-async': 'enable',
                ...(request.fileUrls.some((url) => url.startsWith('oss://'))
                    ? { 'x-dashscope-ossresourceresolve': 'enable' }
                    : {}),
            },
            body: () => body,
            repeat: 'when-refused',
            signal,
        });
        const taskId = reply.output.task_id;
        if (!taskId)
            throw new TranscribeError('protocol', 'The service accepted the request but named no task.');
        return { taskId, model: request.model, submittedAt };
    }
    /** One look at a task. An id the service does not know is no error: its status is `UNKNOWN`. */
    async status(taskId, { signal } = {}) {
        const url = `${this.baseUrl}/tasks/${encodeURIComponent(taskId)}`;
        return toSnapshot(await this.json(taskReply, { method: 'GET', url, repeat: 'always', signal }), taskId);
    }
    /** Puts a file into the temporary store and gives its `oss://` URL, good for 48 hours with this model and account. */
    async upload(file, model, { signal } = {}) {
        const url = `${this.baseUrl}/uploads?action=getPolicy&model=${encodeURIComponent(model)}`;
        const { data } = await this.json(policyReply, { method: 'GET', url, repeat: 'always', signal });
        const form = uploadForm(data, file);
        await this.http.send({
            method: 'POST',
            url: data.upload_host,
            headers: form.headers,
            body: form.body,
            repeat: 'when-refused',
            signal,
            limits: { requestTimeoutMs: 3_600_000, callTimeoutMs: 7_200_000 },
        });
        return `oss://${form.key}`;
    }
    /** The transcription JSON behind a result URL, which is asked for byte for byte and without the key. */
    async result(transcriptionUrl, { signal } = {}) {
        const limits = { maxReplyBytes: 1024 * 1024 * 1024, requestTimeoutMs: 600_000, callTimeoutMs: 900_000 };
        const reply = await this.http.send({
            method: 'GET',
            url: transcriptionUrl,
            repeat: 'always',
            signal,
            limits,
        });
        return parse(reply.body, 'The transcription');
    }
    async close() {
        await this.http.close();
    }
    async json(schema, call) {
        const reply = await this.http.send({ ...call, headers: { ...this.authorization, ...call.headers } });
        const parsed = schema.safeParse(parse(reply.body, 'The reply'));
        if (parsed.success)
            return parsed.data;
        throw new TranscribeError('protocol', 'The service sent a reply of an unknown shape.', {
            cause: parsed.error,
        });
    }
}
function parse(body, what) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch (cause) {
        throw new TranscribeError('protocol', `${what} is not valid JSON.`, { cause, retryable: true });
    }
}
