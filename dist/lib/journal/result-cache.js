import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
/** Entries written in another form are not found. */
const FORM = 1;
/**
 * Transcriptions as the service gave them, so that the same content is not paid for twice and a new format costs nothing.
 * A cache that cannot be read or written is the same as none.
 */
export class ResultCache {
    folder;
    constructor(folder) {
        this.folder = folder;
    }
    /** The reply that was kept for this content, made in this way. */
    async find(contentId, making) {
        const path = this.path(contentId, making);
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
    async keep(contentId, making, reply) {
        const path = this.path(contentId, making);
        const part = `${path}.${randomBytes(4).toString('hex')}.part`;
        try {
            await mkdir(this.folder, { recursive: true });
            await writeFile(part, JSON.stringify(reply), { mode: 0o600 });
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
    path(contentId, { engine, model, options }) {
        const asked = Object.entries(options).filter(([, value]) => value !== undefined);
        const making = JSON.stringify([
            FORM,
            contentId,
            engine,
            model,
            asked.sort(([a], [b]) => (a < b ? -1 : 1)),
        ]);
        return join(this.folder, `${createHash('sha256').update(making).digest('hex')}.json`);
    }
}
