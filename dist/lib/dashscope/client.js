import { systemClock } from '../clock.js';
import { ApiError, TranscribeError } from '../errors.js';
import { checkBaseUrl, checkHeaderValue } from './base-url.js';
import { HttpTransport } from './http.js';
import { listPath } from './list-query.js';
import { decodeReply, parseJson } from './reply.js';
import { encodeSubmit, needsStore } from './request.js';
import { signaturesOf } from './secrets.js';
import { explainMissingModel, explainSubmitFailure } from './submit-failure.js';
import { SubmitTurns } from './submit-turns.js';
import { fileOf, toListedTask, toSnapshot, } from './task.js';
import { uploadForm } from './upload.js';
import { cancelReply, policyReply, taskListReply, taskReply } from './wire.js';
const UPLOAD_LIMITS = { requestTimeoutMs: 3_600_000, callTimeoutMs: 7_200_000, retries: 3 };
/** Twelve hours of speech, with a time for each word, are about 100 MB. */
const RESULT_LIMITS = { requestTimeoutMs: 600_000, callTimeoutMs: 900_000, maxReplyBytes: 400 * 1_048_576 };
/** DashScope's asynchronous transcription API, call by call. It keeps no state but its connections and its pace. */
export class DashscopeClient {
    clock;
    http;
    base;
    headers;
    secrets;
    submitTurns;
    tell;
    /** @throws InputError when the base URL is none, or when key or workspace cannot be sent in a header. */
    constructor(options) {
        const apiKey = checkHeaderValue('API key', options.apiKey);
        this.clock = options.clock ?? systemClock;
        this.submitTurns = new SubmitTurns(this.clock);
        this.secrets = [apiKey];
        const { onSecret } = options;
        this.tell = (secrets) => {
            if (onSecret)
                secrets.forEach(onSecret);
        };
        this.http = new HttpTransport({ ...options, clock: this.clock, secrets: this.secrets });
        this.base = checkBaseUrl(options.baseUrl);
        this.headers = {
            authorization: `Bearer ${apiKey}`,
            ...(options.workspace && {
                'x-dashscope-workspace': checkHeaderValue('workspace id', options.workspace),
            }),
        };
    }
    /** The base URL, in the form that all spellings of it share. */
    get address() {
        return this.base.href;
    }
    /**
     * Submits one task, no faster than its model's rate. Never repeated when it may have arrived: the API knows no
     * idempotency key, and a repeat can bill twice.
     * @throws TranscribeError `submit-unknown` when nobody can say whether the task exists; `not-submitted` at once when its turn
     * comes too late.
     */
    async submit(request, { onSend, untilMs, ...options } = {}) {
        const { model } = request;
        const body = JSON.stringify(encodeSubmit(request));
        const headers = {
            'content-type': 'application/json',
            'x-dashscope-async': 'enable',
            ...(needsStore(request) && { 'x-dashscope-ossresourceresolve': 'enable' }),
        };
        const call = this.request('POST', '/services/audio/asr/transcription', { headers, body: () => body });
        try {
            const turn = async (signal) => {
                await this.submitTurns.next(model, signal, untilMs);
                await onSend?.();
            };
            const { value } = await this.json(taskReply, call, { turn, ...options }, 'when-refused');
            const taskId = value.output.task_id;
            if (!taskId)
                throw new TranscribeError('protocol', 'The service accepted the request but named no task.');
            return { taskId, model, submittedAt: this.clock.now() };
        }
        catch (error) {
            options.signal?.throwIfAborted();
            throw explainSubmitFailure(error, model);
        }
    }
    /** One look at a task. An id the service does not know is no error: its status is `UNKNOWN`. */
    async status(taskId, options = {}) {
        const { value, raw } = await this.json(taskReply, this.request('GET', taskPath(taskId)), options);
        const snapshot = toSnapshot(value, taskId, raw);
        this.tell(snapshot.files.flatMap(({ transcriptionUrl = '' }) => signaturesOf(transcriptionUrl)));
        return snapshot;
    }
    /** Cancels a task that has not begun; false when it was too late for that. */
    async cancel(taskId, options = {}) {
        try {
            await this.json(cancelReply, this.request('POST', `${taskPath(taskId)}/cancel`), options);
            return true;
        }
        catch (error) {
            if (error instanceof ApiError && error.serviceCode === 'UnsupportedOperation')
                return false;
            throw error;
        }
    }
    /** The account's tasks, of the last 24 hours unless told otherwise, one page at a time. */
    async list(query = {}, options = {}) {
        const { value } = await this.json(taskListReply, this.request('GET', listPath(query)), options);
        const { data, total } = value;
        return { tasks: data.map(toListedTask), total: total ?? data.length };
    }
    /** Puts a file into the temporary store and gives its `oss://` URL, good for 48 hours with this model and account. */
    async upload(file, model, { signal, ...rest } = {}) {
        const path = `/uploads?action=getPolicy&model=${encodeURIComponent(model)}`;
        const options = { ...rest, signal, limits: { ...UPLOAD_LIMITS, ...rest.limits } };
        // A policy names a new folder and lasts minutes: each attempt begins with its own.
        return this.http.repeatedly('always', options, async (limits) => {
            const reply = await this.http.sendOnce(this.request('GET', path), signal).catch((error) => {
                throw explainMissingModel(error, model);
            });
            const { data } = decodeReply(policyReply, reply, this.secrets).value;
            this.tell([data.policy, data.signature, data.oss_access_key_id]);
            const { key, headers, body } = uploadForm(data, file);
            const form = { method: 'POST', url: data.upload_host, headers, body, namedBy: this.base.url };
            await this.http.sendOnce(form, signal, limits);
            return `oss://${key}`;
        });
    }
    /** The transcription JSON behind a result URL, which is asked for byte for byte and without the key. */
    async result(transcriptionUrl, options = {}) {
        const call = { method: 'GET', url: transcriptionUrl, namedBy: this.base.url };
        const generous = { ...options, limits: { ...RESULT_LIMITS, ...options.limits } };
        return this.http.repeatedly('always', generous, async (limits) => parseJson(await this.http.sendOnce(call, options.signal, limits), 'The transcription'));
    }
    /** The transcription JSON of a file of an ended task. When its URL has expired, the task is asked once for a new one. */
    async resultOf(snapshot, file, { onRenewed, ...options } = {}) {
        const { transcriptionUrl = '', fileUrl } = file;
        try {
            return await this.result(transcriptionUrl, options);
        }
        catch (error) {
            if (!(error instanceof ApiError) || error.status !== 403)
                throw error;
            const fresh = fileOf(await this.status(snapshot.taskId, options), fileUrl).transcriptionUrl;
            if (!fresh || fresh === transcriptionUrl)
                throw error;
            onRenewed?.(fresh);
            return this.result(fresh, options);
        }
    }
    async close() {
        await this.http.close();
    }
    /** Reading is part of the attempt: a reply that is cut off counts as one that did not come. */
    json(schema, request, options, repeat = 'always') {
        return this.http.repeatedly(repeat, options, async (limits) => decodeReply(schema, await this.http.sendOnce(request, options.signal, limits), this.secrets));
    }
    request(method, path, rest = {}) {
        return { ...rest, method, url: this.base.href + path, headers: { ...this.headers, ...rest.headers } };
    }
}
function taskPath(taskId) {
    return `/tasks/${encodeURIComponent(taskId)}`;
}
