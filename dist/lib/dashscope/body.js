import { PassThrough, pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { TranscribeError } from '../errors.js';
const DECODERS = {
    gzip: () => createGunzip(),
    'x-gzip': () => createGunzip(),
    deflate: () => createInflate(),
    br: () => createBrotliDecompress(),
    identity: () => new PassThrough(),
};
/** What a request asks for; {@link readBody} also undoes `deflate`. */
export const ACCEPT_ENCODING = 'gzip, br';
/** Reads a whole body, undoing its content encodings. The limit counts decoded bytes, while they arrive. */
export async function readBody(body, encodings, maxBytes) {
    // A body that is given up raises an error of its own, which nobody waits for any more.
    body.on('error', () => { });
    const parts = [];
    let size = 0;
    for await (const part of decoded(body, encodings)) {
        size += part.length;
        if (size > maxBytes)
            throw tooLarge(maxBytes);
        parts.push(part);
    }
    return Buffer.concat(parts, size);
}
function decoded(body, encodings) {
    const names = String(encodings ?? '')
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
    // The last encoding was applied last, so it is undone first.
    return names.reverse().reduce((stream, name) => {
        const decoder = DECODERS[name]?.();
        if (!decoder) {
            body.destroy();
            throw new TranscribeError('protocol', `The reply is encoded as “${name}”, which was not asked for.`);
        }
        // Failures reach whoever reads the last stream.
        return pipeline(stream, decoder, () => { });
    }, body);
}
function tooLarge(maxBytes) {
    return new TranscribeError('protocol', `The reply is larger than ${Math.round(maxBytes / 1_048_576)} MiB.`);
}
