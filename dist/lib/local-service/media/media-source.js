import { rm } from 'node:fs/promises';
import { identifyMedia } from '../audio/identify.js';
import { openMediaFile } from '../audio/media-file.js';
import { downloadFailed } from './source-error.js';
const OSS = 'oss://';
/**
 * Brings a source here and looks whether it can be audio or video at all, so that nothing is installed for a dead link.
 *
 * @param resolveOss whether the submit allowed `oss://` URLs to be resolved, by its header.
 * @throws SourceError or MediaError
 */
export async function openMediaSource(url, resolveOss, sources, signal) {
    const media = url.startsWith(OSS)
        ? uploadedMedia(url, resolveOss, sources)
        : await fetchedMedia(url, sources, signal);
    try {
        await refuseForeignContent(media.path);
        return media;
    }
    catch (error) {
        await media.release();
        throw error;
    }
}
function uploadedMedia(url, resolveOss, { store, keepUploads }) {
    if (!resolveOss) {
        throw downloadFailed('an oss:// URL needs the request header X-DashScope-OssResourceResolve: enable.');
    }
    const key = url.slice(OSS.length);
    const path = store.uploadPath(key);
    if (!path)
        throw downloadFailed('there is no upload under this oss:// URL, or it has expired.');
    return { path, release: async () => (keepUploads ? undefined : store.removeUpload(key)) };
}
async function fetchedMedia(url, { store, fetcher }, signal) {
    const path = store.newPath();
    await fetcher.fetch(new URL(url), path, signal);
    return { path, release: () => rm(path, { force: true }) };
}
async function refuseForeignContent(path) {
    const file = await openMediaFile(path);
    try {
        await identifyMedia(file);
    }
    finally {
        await file.close();
    }
}
