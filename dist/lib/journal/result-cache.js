import { createHash } from 'node:crypto';
import { asObject } from '../dashscope/json.js';
import { EntryFolder } from './entry-folder.js';
/** Entries written in another form are not found. */
const FORM = 1;
/** Under which a transcription of this content, made in this way, is kept. */
export function resultKey(contentId, { service, model, options }) {
    const asked = Object.entries(options).filter(([, value]) => value !== undefined);
    const making = [FORM, contentId, service, model, asked.sort(([a], [b]) => (a < b ? -1 : 1))];
    return createHash('sha256').update(JSON.stringify(making)).digest('hex');
}
/** Transcriptions as the service gave them, so that the same content is not paid for twice and a new format costs nothing. */
export class ResultCache {
    entries;
    constructor(folder) {
        this.entries = new EntryFolder(folder);
    }
    /** The reply that was kept under a key. */
    async find(key) {
        const reply = await this.entries.read(key);
        if (reply !== undefined)
            await this.entries.touch(key);
        return reply;
    }
    /** Keeps a reply, without the address that it was made from: that may be signed. */
    async keep(key, reply) {
        const { file_url: _, ...kept } = asObject(reply);
        await this.entries.write(key, kept);
    }
    /** Forgets what was not asked for since a moment, in epoch milliseconds. */
    async prune(sinceMs) {
        await this.entries.prune(sinceMs);
    }
}
