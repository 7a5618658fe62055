import { asObject, asText } from './dashscope/json.js';
import { TranscribeError } from './errors.js';
import { addressHash } from './journal/task-journal.js';
/** Beyond the time in which a lost task must have been made: clocks differ. */
const CLOCK_SLACK_MS = 5 * 60_000;
/** The longest that a submit can be under way. */
const LONGEST_SUBMIT_MS = 3 * 60_000;
/** A task that was just made may not be listed yet. */
const LIST_LAG_MS = 3000;
const PAGE_SIZE = 50;
const MOST_PAGES = 20;
/**
 * Submits every source once, whatever happens: the API knows no idempotency key, so that what may have arrived is looked for
 * before anything is sent again, in this run or in one that goes on after it.
 */
export class Submissions {
    options;
    /** Tasks of this run, which are nobody's lost ones. */
    known = new Set();
    constructor(options) {
        this.options = options;
    }
    /** The task that an earlier run submitted under a key, where there is, or may be, one. */
    async resume(key, signal) {
        const { client, journal } = this.options;
        const entry = await journal?.find(key, client.clock.now());
        if (!entry)
            return undefined;
        const taskId = entry.taskId ?? (await this.findLost(entry, signal));
        if (taskId === undefined)
            return undefined;
        this.known.add(taskId);
        await journal?.write(key, { ...entry, taskId });
        return { taskId, model: entry.model, submittedAt: entry.sentAt };
    }
    /**
     * Submits one source. One whose fate is unknown is looked for in the account's list, and sent again only when it is not
     * there.
     *
     * @throws TranscribeError `submit-unknown` when the list cannot tell either.
     */
    async submit(request, key, options) {
        try {
            return await this.send(request, key, options);
        }
        catch (error) {
            if (!isUnknown(error))
                throw error;
            const entry = this.entryOf(request);
            const taskId = await this.findLost(entry, options.signal).catch(() => {
                options.signal?.throwIfAborted();
                throw error;
            });
            if (taskId === undefined)
                return this.send(request, key, options);
            const task = { taskId, model: request.model, submittedAt: entry.sentAt };
            await this.record(key, request, task);
            return task;
        }
    }
    /** Called when nothing more is to be had of what was submitted under a key. */
    async settle(key) {
        await this.options.journal?.forget(key);
    }
    async send(request, key, options) {
        // Written down before: whoever is killed now cannot say any more whether it was sent.
        if (key)
            await this.options.journal?.write(key, this.entryOf(request));
        try {
            const task = await this.options.client.submit(request, options);
            await this.record(key, request, task);
            return task;
        }
        catch (error) {
            if (key && !options.signal?.aborted && !isUnknown(error))
                await this.settle(key);
            throw error;
        }
    }
    async record(key, request, { taskId, submittedAt }) {
        this.known.add(taskId);
        if (key)
            await this.options.journal?.write(key, { ...this.entryOf(request), taskId, sentAt: submittedAt });
    }
    entryOf({ model, fileUrls }) {
        const [address = ''] = fileUrls;
        return { model, addressHash: addressHash(address), sentAt: this.options.client.clock.now() };
    }
    /**
     * Looks for a task that nobody knows the id of. The list names no sources: every task of the time in question has to be
     * waited for until it does. Undefined when none of them is it.
     */
    async findLost(entry, signal) {
        const { clock } = this.options.client;
        for (const pauseMs of [0, LIST_LAG_MS]) {
            await clock.sleep(pauseMs, signal);
            const candidates = await this.strangers(entry, signal);
            const found = await Promise.all(candidates.map((task) => this.isFor(task, entry, signal)));
            const index = found.indexOf(true);
            if (index >= 0)
                return candidates[index]?.taskId;
        }
        return undefined;
    }
    async strangers({ model, sentAt }, signal) {
        const { client, journal } = this.options;
        const written = (await journal?.taskIds()) ?? new Set();
        const query = {
            model,
            sinceMs: sentAt - CLOCK_SLACK_MS,
            untilMs: Math.min(client.clock.now(), sentAt + LONGEST_SUBMIT_MS) + CLOCK_SLACK_MS,
            pageSize: PAGE_SIZE,
        };
        const listed = [];
        for (let page = 1; page <= MOST_PAGES; page++) {
            const { tasks, total } = await client.list({ ...query, page }, { signal });
            listed.push(...tasks);
            if (tasks.length === 0 || page * PAGE_SIZE >= total)
                break;
        }
        return listed.filter(({ taskId }) => !this.known.has(taskId) && !written.has(taskId));
    }
    async isFor({ taskId }, { addressHash: wanted }, signal) {
        const { client, poller, deadlineMs } = this.options;
        const timeoutMs = Math.max(0, deadlineMs - client.clock.now());
        const snapshot = await poller.wait(taskId, { timeoutMs, signal });
        return (await this.addressesOf(snapshot, signal)).some((address) => addressHash(address) === wanted);
    }
    /** The sources of an ended task. One model's reply does not name its source: its transcription does. */
    async addressesOf(snapshot, signal) {
        const { client } = this.options;
        const named = snapshot.files.flatMap(({ fileUrl }) => fileUrl ?? []);
        const [file] = snapshot.files;
        if (named.length > 0 || !file?.succeeded)
            return named;
        const reply = asObject(await client.resultOf(snapshot, file, { signal }));
        return [asText(reply.file_url) ?? ''];
    }
}
function isUnknown(error) {
    return error instanceof TranscribeError && error.code === 'submit-unknown';
}
