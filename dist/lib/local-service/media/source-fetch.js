import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { request } from 'undici';
import { connectionFailure, statusFailure } from './download-failure.js';
import { GuardedConnections } from './guarded-connection.js';
import { downloadFailed, SourceError } from './source-error.js';
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 5;
/** Fetches sources from the web, as the cloud would: without any key, to disk, within limits. */
export class SourceFetcher {
    maxBytes;
    connections;
    constructor({ allowPrivate, maxBytes, stallTimeoutMs = 30_000 }) {
        this.maxBytes = maxBytes;
        this.connections = new GuardedConnections({ allowPrivate, stallTimeoutMs });
    }
    /**
     * Writes what an http(s) URL answers with into a new file; a failure leaves none.
     *
     * @throws SourceError
     */
    async fetch(url, path, signal) {
        let current = url;
        try {
            for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                const response = await this.ask(current, signal);
                if (!REDIRECTS.has(response.statusCode))
                    return await this.keep(response, current, path, signal);
                await response.body.dump();
                current = redirectTarget(response, current);
            }
            throw downloadFailed(`${url.host} redirects more than ${MOST_REDIRECTS} times.`);
        }
        catch (error) {
            await rm(path, { force: true });
            signal.throwIfAborted();
            throw connectionFailure(error, current.host);
        }
    }
    async close() {
        await this.connections.close();
    }
    async ask(url, signal) {
        return request(url, {
            dispatcher: await this.connections.dispatcherFor(url),
            headers: { 'user-agent': 'sensevoice-transcribe', accept: '*/*', 'accept-encoding': 'identity' },
            signal,
        });
    }
    async keep(response, { host }, path, signal) {
        const refusal = statusFailure(response.statusCode, host);
        const announced = Number(response.headers['content-length'] ?? 0);
        if (refusal || announced > this.maxBytes) {
            response.body.on('error', () => { }).destroy();
            throw refusal ?? this.tooLarge(host);
        }
        const { maxBytes } = this;
        const tooLarge = () => this.tooLarge(host);
        async function* limited(content) {
            let bytes = 0;
            for await (const part of content) {
                bytes += part.length;
                if (bytes > maxBytes)
                    throw tooLarge();
                yield part;
            }
        }
        await pipeline(response.body, decoderOf(response), limited, createWriteStream(path, { flags: 'wx', mode: 0o600 }), { signal });
    }
    tooLarge(host) {
        const megabytes = Math.round(this.maxBytes / 1024 ** 2);
        return new SourceError('FILE_TOO_LARGE', `The file at ${host} is larger than ${megabytes} MiB.`);
    }
}
/** Some servers compress whatever they send, although they were asked not to. */
function decoderOf({ headers }) {
    const encoding = String(headers['content-encoding'] ?? '').toLowerCase();
    return (DECODERS[encoding] ?? (() => new PassThrough()))();
}
const DECODERS = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
};
function redirectTarget({ headers }, from) {
    const location = String(headers.location ?? '');
    const target = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    if (!location || !target || !/^https?:$/.test(target.protocol)) {
        throw downloadFailed(`${from.host} redirects to nothing that can be fetched.`);
    }
    return target;
}
