import { InputError } from '../../errors.js';
import { isMediaName } from '../../sources/source.js';
import { assetFile } from './asset-download.js';
import { isGlob, matchesGlob } from './asset-globs.js';
import { githubName, isPart } from './asset-names.js';
import { findRelease, listAssets } from './releases.js';
/**
 * The audio and video attached to a release. Nothing is downloaded before a source is opened.
 *
 * @throws TranscribeError when there is no release, or the API failed.
 */
export async function findAssetSources(api, job, { tag, patterns }) {
    const release = await findRelease(api, job, tag);
    const assets = await listAssets(api, release);
    const isPublic = !release.draft && !(await isPrivate(api, job));
    const found = chooseAssets(assets, patterns, release.tag).map((choice) => 'error' in choice ? choice : { source: toSource(api, choice, isPublic), count: 1 });
    return { release, found };
}
/** The assets that the patterns name, each once, in the order of the release; then the patterns that name none. */
export function chooseAssets(assets, patterns, tag) {
    const whole = assets.filter(({ uploaded, name }) => uploaded && !isPart(name));
    const media = whole.filter((asset) => namesOf(asset).some(isMediaName));
    const taking = patterns.filter((pattern) => !pattern.startsWith('!'));
    const leaving = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const chosen = new Set(taking.length === 0 ? media : []);
    const inVain = [];
    if (media.length === 0 && taking.length === 0)
        inVain.push(nothing('release-assets', undefined, whole, tag));
    for (const pattern of taking) {
        // What is named in full is taken at its word.
        const matching = (isGlob(pattern) ? media : whole).filter((asset) => isMeant(asset, pattern));
        for (const asset of matching)
            chosen.add(asset);
        if (matching.length === 0)
            inVain.push(nothing(pattern, pattern, whole, tag));
    }
    const kept = whole.filter((asset) => chosen.has(asset) && !leaving.some((pattern) => isMeant(asset, pattern)));
    return [...kept, ...inVain];
}
function toSource(api, asset, isPublic) {
    const file = assetFile(api, asset);
    return isPublic ? { kind: 'url', name: asset.name, url: asset.downloadUrl, file } : file;
}
/** The event tells it in most cases; internal repositories count as private. */
async function isPrivate(api, job) {
    const told = job.event.repository?.private;
    if (typeof told === 'boolean')
        return told;
    return api.read(`read about ${api.repositoryName}`, async ({ rest }, at) => {
        const { data } = await rest.repos.get({ ...at });
        return data.private;
    });
}
function isMeant(asset, pattern) {
    const names = namesOf(asset);
    if (isGlob(pattern))
        return names.some((name) => matchesGlob(name, pattern));
    return names.includes(pattern) || asset.name === githubName(pattern);
}
/** A label is often the name that the file had before GitHub changed it. */
function namesOf({ name, label }) {
    return label === '' ? [name] : [name, label];
}
const MOST_SHOWN = 10;
function nothing(name, pattern, assets, tag) {
    const where = `attached to the release ${tag}`;
    const isPattern = pattern === undefined || isGlob(pattern);
    const message = isPattern
        ? `No audio or video ${pattern === undefined ? 'is' : `that fits ${pattern} is`} ${where}.`
        : `No file ${pattern} is ${where}.`;
    const names = assets.slice(0, MOST_SHOWN).map((asset) => asset.name);
    const more = assets.length > MOST_SHOWN ? ` and ${assets.length - MOST_SHOWN} more` : '';
    const advice = assets.length === 0 ? 'It has no files at all.' : `It has ${names.join(', ')}${more}.`;
    return { name, error: new InputError(message, { advice }), ...(isPattern && { isPattern }) };
}
