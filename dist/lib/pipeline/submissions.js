import { randomUUID } from 'node:crypto';
import { addressHash } from '../dashscope/target.js';
import { TranscribeError } from '../errors.js';
import { LostTasks } from './lost-tasks.js';
/**
 * Submits every source once, whatever happens: the API knows no idempotency key, so that what may have arrived is looked for
 * before anything is sent again, in this run or in one that goes on after it.
 */
export class Submissions {
    options;
    lost;
    /** Keys of what has come. */
    finished = new Set();
    /** What earlier runs sent and lost, by submit: its sources come here one by one. */
    searches = new Map();
    constructor(options) {
        this.options = options;
        this.lost = new LostTasks(options);
    }
    /** The task that an earlier run submitted under a key, where there is, or may be, one. */
    async resume(key, signal) {
        const { client, journal } = this.options;
        const entry = await journal?.find(key, client.clock.now());
        if (!entry)
            return undefined;
        const taskId = await this.taskIdOf(entry, signal);
        if (taskId === undefined)
            return undefined;
        this.lost.know(taskId);
        await journal?.write(key, { ...entry, taskId });
        const { model, sentAt: submittedAt, shared, addressHash: hash } = entry;
        return { taskId, model, submittedAt, ...(shared && { addressHash: hash }) };
    }
    /**
     * Submits sources as one task. One whose fate is unknown is looked for in the account's list, and sent again only when it
     * is not there.
     *
     * @throws TranscribeError `submit-unknown` when the list cannot tell either.
     */
    async submit(request, files, options) {
        const sending = { request, files, submitId: randomUUID() };
        try {
            return await this.send(sending, options);
        }
        catch (error) {
            if (!isUnknown(error))
                throw error;
            const addressHashes = files.map(({ fileUrl }) => addressHash(fileUrl));
            const lost = { model: request.model, sentAt: this.options.client.clock.now(), addressHashes };
            const taskId = await this.lost.find(lost, options.signal).catch(() => {
                options.signal?.throwIfAborted();
                throw error;
            });
            if (taskId === undefined)
                return this.send(sending, options);
            const task = { taskId, model: request.model, submittedAt: lost.sentAt };
            await this.record(sending, task);
            return task;
        }
    }
    /** Called when nothing more is to be had of what was submitted under a key, or it is kept elsewhere. */
    async settle(key) {
        await this.options.journal?.forget(key);
    }
    /**
     * Called when what was submitted under a key has come, and is kept nowhere else: should the run be killed, the one that goes
     * on after it takes it from the service again.
     */
    arrived(key) {
        this.finished.add(key);
    }
    /** Called when the run has come to its end: what has come is not taken over by a later one, for which it may be old. */
    async close() {
        await Promise.all([...this.finished].map((key) => this.settle(key)));
    }
    async send(sending, options) {
        const { client } = this.options;
        const onSend = async () => {
            await options.onSend?.();
            // Written down before: whoever is killed now cannot say any more whether it was sent.
            await this.write(sending, { sentAt: client.clock.now() });
        };
        try {
            const fileUrls = sending.files.map(({ fileUrl }) => fileUrl);
            const task = await client.submit({ ...sending.request, fileUrls }, { ...options, onSend });
            await this.record(sending, task);
            return task;
        }
        catch (error) {
            if (!options.signal?.aborted && !isUnknown(error))
                await Promise.all(sending.files.map(({ key }) => key && this.settle(key)));
            throw error;
        }
    }
    async record(sending, { taskId, submittedAt }) {
        this.lost.know(taskId);
        await this.write(sending, { taskId, sentAt: submittedAt });
    }
    async write({ request: { model }, files, submitId }, fate) {
        const { journal } = this.options;
        if (!journal)
            return;
        const common = { model, submitId, shared: files.length > 1, ...fate };
        await Promise.all(files.map(({ key, fileUrl }) => key && journal.write(key, { ...common, addressHash: addressHash(fileUrl) })));
    }
    taskIdOf(entry, signal) {
        const { submitId, taskId } = entry;
        const search = taskId ? Promise.resolve(taskId) : this.searches.get(submitId);
        const found = search ?? this.search(entry, signal);
        // One that ends sooner takes what it wrote down with it.
        this.searches.set(submitId, found);
        return found;
    }
    async search(entry, signal) {
        const written = (await this.options.journal?.all()) ?? [];
        // Whoever was killed in the midst of writing it down may have done so for a source that went with this one.
        const named = written.find(({ submitId, taskId }) => submitId === entry.submitId && taskId);
        return named?.taskId ?? this.lost.find({ ...entry, addressHashes: [entry.addressHash] }, signal);
    }
}
function isUnknown(error) {
    return error instanceof TranscribeError && error.code === 'submit-unknown';
}
