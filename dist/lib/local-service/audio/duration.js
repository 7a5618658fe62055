import { openContainer } from './containers/open.js';
import { identifyMedia } from './identify.js';
import { openMediaFile } from './media-file.js';
/**
 * How long a file plays, in milliseconds, as its header tells: a few reads, no decoding. Undefined where the header does
 * not tell, or the file is no media.
 */
export async function durationMsOfMedia(media) {
    const file = typeof media === 'string' ? await openMediaFile(media).catch(() => undefined) : asFile(media);
    if (!file)
        return undefined;
    try {
        const { facts } = await openContainer(file, await identifyMedia(file));
        return facts.durationMs;
    }
    catch {
        // Whoever recognises the file says what is wrong with it.
        return undefined;
    }
    finally {
        await file.close();
    }
}
function asFile({ size, read }) {
    return { path: '', size, read, close: async () => { } };
}
