import { createHash } from 'node:crypto';
import { z } from 'zod';
import { asciiUrl } from '../dashscope/target.js';
import { EntryFolder } from './entry-folder.js';
/** Tasks and their results are kept this long by the service. */
export const TASK_LIFE_MS = 24 * 3_600_000;
const entrySchema = z.object({
    /** Absent while nobody knows whether the submit arrived. */
    taskId: z.string().optional(),
    model: z.string(),
    /** Of what the service was given, by {@link addressHash}: the address itself can be a secret. */
    addressHash: z.string(),
    /** When the submit was sent, in epoch milliseconds by this machine's clock. */
    sentAt: z.number(),
});
/** Tells whether an address that the service names is the one that it was given. */
export function addressHash(address) {
    return createHash('sha256').update(asciiUrl(address)).digest('hex');
}
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
    /** The tasks that are known to be somebody's. */
    async taskIds() {
        const names = await this.entries.names();
        const entries = await Promise.all(names.map((name) => this.read(name)));
        return new Set(entries.flatMap((entry) => entry?.taskId ?? []));
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
