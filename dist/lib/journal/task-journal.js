import { createHash } from 'node:crypto';
import { z } from 'zod';
import { EntryFolder } from './entry-folder.js';
/** Tasks and their results are kept this long by the service. */
export const TASK_LIFE_MS = 24 * 3_600_000;
const entrySchema = z.object({
    /** Absent while nobody knows whether the submit arrived. */
    taskId: z.string().optional(),
    model: z.string(),
    /** Of what the service was given: the address itself can be a secret. */
    addressHash: z.string(),
    /** The same for all sources that were sent together. */
    submitId: z.string(),
    /** Whether other sources were sent with it. */
    shared: z.boolean(),
    /** When the submit was sent, in epoch milliseconds by this machine's clock. */
    sentAt: z.number(),
});
/** What was submitted, written down before and after each submit, so that a run that is killed can go on in another. */
export class TaskJournal {
    entries;
    constructor(folder) {
        this.entries = new EntryFolder(folder);
    }
    /** @param key tells a source, a model and what is asked of it from any other. */
    async find(key, nowMs) {
        const entry = await this.read(nameOf(key));
        return entry && nowMs - entry.sentAt < TASK_LIFE_MS ? entry : undefined;
    }
    async write(key, entry) {
        await this.entries.write(nameOf(key), entry);
    }
    async forget(key) {
        await this.entries.remove(nameOf(key));
    }
    /** All that is written down, in no order. */
    async all() {
        const names = await this.entries.names();
        const entries = await Promise.all(names.map((name) => this.read(name)));
        return entries.filter((entry) => entry !== undefined);
    }
    /** Forgets what the service has forgotten too. */
    async prune(nowMs) {
        await this.entries.prune(nowMs - TASK_LIFE_MS);
    }
    async read(name) {
        return entrySchema.safeParse(await this.entries.read(name)).data;
    }
}
function nameOf(key) {
    return createHash('sha256').update(key).digest('hex');
}
