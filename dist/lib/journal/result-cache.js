import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asObject } from '../dashscope/json.js';
/** Entries written in another form are not found. */
const FORM = 1;
/** Under which a transcription of this content, made in this way, is kept. */
export function resultKey(contentId, { service, model, options }) {
    const asked = Object.entries(options).filter(([, value]) => value !== undefined);
    const making = [FORM, contentId, service, model, asked.sort(([a], [b]) => (a < b ? -1 : 1))];
    return createHash('sha256').update(JSON.stringify(making)).digest('hex');
}
/**
 * Transcriptions as the service gave them, so that the same content is not paid for twice and a new format costs nothing.
 * A cache that cannot be read or written is the same as none.
 */
export class ResultCache {
    folder;
    constructor(folder) {
        this.folder = folder;
    }
    /** The reply that was kept under a key. */
    async find(key) {
        const path = this.path(key);
        try {
            const reply = JSON.parse(await readFile(path, 'utf8'));
            const now = new Date();
            await utimes(path, now, now).catch(() => { });
            return reply;
        }
        catch {
            return undefined;
        }
    }
    /** Keeps a reply, without the address that it was made from: that may be signed. */
    async keep(key, reply) {
        const { file_url: _, ...kept } = asObject(reply);
        const path = this.path(key);
        const part = `${path}.${randomBytes(4).toString('hex')}.part`;
        try {
            await mkdir(this.folder, { recursive: true });
            await writeFile(part, JSON.stringify(kept), { mode: 0o600 });
            await rename(part, path);
        }
        catch {
            await rm(part, { force: true }).catch(() => { });
        }
    }
    /** Removes what was not asked for since a moment, in epoch milliseconds; gives how many entries remain. */
    async prune(sinceMs) {
        const names = await readdir(this.folder).catch(() => []);
        const remaining = await Promise.all(names.map(async (name) => {
            const path = join(this.folder, name);
            const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: 0 }));
            if (mtimeMs >= sinceMs && name.endsWith('.json'))
                return 1;
            await rm(path, { force: true }).catch(() => { });
            return 0;
        }));
        return remaining.reduce((sum, one) => sum + one, 0);
    }
    path(key) {
        return join(this.folder, `${key}.json`);
    }
}
