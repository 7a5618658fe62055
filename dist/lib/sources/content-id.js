import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Connections } from '../dashscope/connections.js';
import { displayName } from './source.js';
const HEAD_TIMEOUT_MS = 15_000;
const MOST_REDIRECTS = 5;
/**
 * Something that changes whenever a source's content does: a file's hash, or what a URL's host says of it. Undefined where
 * nobody can tell, so that two unlike contents are never taken for one.
 */
export async function contentIdOf(source, signal) {
    if (source.kind === 'task')
        return undefined;
    if (source.kind === 'file') {
        if (source.contentId)
            return source.contentId;
        return source.path === undefined ? undefined : `sha256 ${await hashOf(source.path, signal)}`;
    }
    return source.file?.contentId ?? contentIdOfUrl(source.url, signal);
}
async function hashOf(path, signal) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash, ...(signal ? [{ signal }] : []));
    return hash.digest('hex');
}
/** A strong entity tag names one content of one address (RFC 9110 §8.8.1); a weak one may name several. */
async function contentIdOfUrl(address, signal) {
    if (!/^https?:/i.test(address))
        return undefined;
    const connections = new Connections();
    try {
        let url = new URL(address);
        for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            const { statusCode, headers, body } = await connections.to(url).request({
                origin: url.origin,
                path: url.pathname + url.search,
                method: 'HEAD',
                headers: { 'user-agent': 'sensevoice-transcribe', 'accept-encoding': 'identity' },
                headersTimeout: HEAD_TIMEOUT_MS,
                ...(signal && { signal }),
            });
            await body.dump();
            const { location, etag, 'content-length': length } = headers;
            if (statusCode === 200)
                return tagged(address, etag, length);
            if (statusCode < 300 || statusCode > 399 || typeof location !== 'string')
                return undefined;
            url = new URL(location, url);
        }
    }
    catch {
        // Whoever transcribes it says what is wrong with the address.
    }
    finally {
        await connections.close();
    }
    signal?.throwIfAborted();
    return undefined;
}
function tagged(address, etag, length) {
    if (typeof etag !== 'string' || !etag.startsWith('"'))
        return undefined;
    return `url ${displayName(address)} ${etag} ${length ?? ''}`;
}
