import { existsSync } from 'node:fs';
import { cleanMessage } from '../../dashscope/secrets.js';
const NO_SERVICE = 'This runner has no cache service, so nothing is kept from one run to the next.';
/**
 * Fills a folder from the cache of the repository. Never throws: a failure is the same as nothing found, and the toolkit
 * prints it as a warning.
 */
export async function restoreFolder({ folder, key, prefixes = [] }) {
    try {
        const cache = await import('@actions/cache');
        if (!cache.isFeatureAvailable())
            return { hit: undefined, notes: [NO_SERVICE] };
        return { hit: await cache.restoreCache([folder], key, [...prefixes]), notes: [] };
    }
    catch (error) {
        return { hit: undefined, notes: [`The cache could not be read: ${wordsOf(error)}`] };
    }
}
/** Keeps a folder under a key, unless the key is there already or the folder is not. Never throws. */
export async function saveFolder({ folder, key }) {
    if (!existsSync(folder))
        return { saved: false, notes: [] };
    try {
        const cache = await import('@actions/cache');
        if (!cache.isFeatureAvailable())
            return { saved: false, notes: [NO_SERVICE] };
        const { restoreCache, saveCache } = cache;
        const isKept = async () => (await restoreCache([folder], key, [], { lookupOnly: true })) === key;
        if (await isKept())
            return { saved: false, notes: [] };
        // The toolkit gives the same -1 whatever kept it from saving, and tells the reason only to the log.
        if ((await saveCache([folder], key)) !== -1)
            return { saved: true, notes: [] };
        return { saved: false, notes: [notSaved(key)] };
    }
    catch (error) {
        return { saved: false, notes: [`The cache could not be written: ${wordsOf(error)}`] };
    }
}
function notSaved(key) {
    return `Nothing was kept under ${key}: another job is keeping it, or the cache is read-only for this run, full or out of order, as the log tells.`;
}
function wordsOf(error) {
    return cleanMessage(error instanceof Error ? error.message : String(error));
}
