import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
/** Uploaded media, fetched media and results, in a folder only this user can read, gone when the service stops. */
export class FileStore {
    folder;
    secret = randomBytes(32);
    uploads = new Map();
    constructor(folder) {
        this.folder = folder;
    }
    static async open() {
        const folder = await mkdtemp(join(tmpdir(), 'sensevoice-transcribe-'));
        await mkdir(join(folder, 'results'));
        return new FileStore(folder);
    }
    /** A path for a new temporary file. */
    newPath() {
        return join(this.folder, randomUUID());
    }
    has(key) {
        return this.uploads.has(key);
    }
    /** Keeps an upload under its key. A key is written once. */
    async putUpload(key, content) {
        const path = this.newPath();
        await pipeline(content, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
        this.uploads.set(key, path);
    }
    /** Where the bytes of an `oss://` URL are. */
    uploadPath(ossUrl) {
        return this.uploads.get(ossUrl.slice('oss://'.length));
    }
    async putResult(transcription) {
        const id = randomUUID();
        await writeFile(this.resultPath(id), escapeAngles(JSON.stringify(transcription)), { mode: 0o600 });
        return id;
    }
    async getResult(id) {
        return readFile(this.resultPath(id)).catch(() => undefined);
    }
    /** Signs a text; the service's own URLs and upload policies carry such signatures. */
    sign(text) {
        return createHmac('sha256', this.secret).update(text).digest('base64');
    }
    verify(text, signature) {
        const expected = Buffer.from(this.sign(text));
        const given = Buffer.from(signature);
        return expected.length === given.length && timingSafeEqual(expected, given);
    }
    async close() {
        await rm(this.folder, { recursive: true, force: true });
    }
    resultPath(id) {
        return join(this.folder, 'results', `${id.replace(/[^\w-]/g, '')}.json`);
    }
}
/** The cloud's result files write angle brackets as escapes; clients must see the same here. */
function escapeAngles(json) {
    return json.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}
