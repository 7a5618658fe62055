import { formatEntry } from './formats.js';
import { checkShape } from './pcm.js';
/** A decoder for the format; undefined where there is none, or its package was not installed. */
export async function openCodec(loader, format) {
    const { decoder } = formatEntry(format);
    if (decoder === undefined)
        return undefined;
    const module = await loader.load(decoder).catch((error) => {
        if (isMissing(error))
            return undefined;
        throw error;
    });
    return module?.decoder();
}
function isMissing(error) {
    const { code } = error;
    return code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND';
}
/** Decodes a stream of bytes piece by piece, and frees the decoder at the end. */
export async function* decodeWith(codec, bytes) {
    try {
        for await (const piece of bytes)
            yield* blocksIn(await codec.decode(piece));
        if (codec.flush)
            yield* blocksIn(await codec.flush());
    }
    finally {
        codec.free?.();
    }
}
function* blocksIn({ channelData, sampleRate, samplesDecoded }) {
    const length = Math.min(samplesDecoded ?? Number.POSITIVE_INFINITY, ...channelData.map(({ length }) => length));
    if (channelData.length === 0 || length === 0)
        return;
    checkShape({ sampleRate, channels: channelData.length });
    yield {
        sampleRate: Math.round(sampleRate),
        channels: channelData.map((samples) => samples.subarray(0, length)),
    };
}
