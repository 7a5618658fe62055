import { readFile } from 'node:fs/promises';
import { ApiError, describeError, TranscribeError, toTranscribeError } from '../../errors.js';
import { IMMUTABLE_RELEASE, isLasting, MISSING_PERMISSION, mayPass } from './api-failure.js';
import { assetNames } from './asset-names.js';
import { AssetShelf } from './asset-shelf.js';
import { readRelease } from './releases.js';
const MOST_NOTES = 3;
/** Attaches files to a release in place of their earlier versions. It never throws: what failed is in the notes. */
export async function publishAssets(api, { id, tag }, files) {
    const published = { links: new Map(), notes: [] };
    if (files.length === 0)
        return published;
    try {
        // It may have been published since it was read.
        const release = await readRelease(api, id);
        if (release.immutable)
            return refuse(published, 'immutable', immutableNote(tag));
        await putAll(await AssetShelf.open(api, release), release, files, published, api.signal);
    }
    catch (thrown) {
        const error = toTranscribeError(thrown, api.signal);
        const note = `No files were attached to the release ${tag}: ${describeError(error)}`;
        if (isMissingPermission(error))
            return refuse(published, 'permission', note);
        published.notes.push(note);
        published.mayPass = mayPass(error);
    }
    return published;
}
async function putAll(shelf, release, files, published, signal) {
    const names = assetNames(files.map(({ name }) => name));
    const failures = [];
    for (const [index, { path, name: fileName }] of files.entries()) {
        try {
            const asset = await putOne(shelf, path, names[index]);
            published.links.set(path, linkTo(asset, release));
        }
        catch (thrown) {
            const error = toTranscribeError(thrown, signal);
            if (error instanceof ApiError && error.serviceCode === IMMUTABLE_RELEASE) {
                refuse(published, 'immutable', immutableNote(release.tag));
                break;
            }
            failures.push(`${fileName} was not attached to the release ${release.tag}: ${describeError(error)}`);
            if (isMissingPermission(error))
                published.refused = 'permission';
            if (mayPass(error))
                published.mayPass = true;
            if (!isLasting(error))
                continue;
            const left = files.length - index - 1;
            if (left > 0)
                failures.push(`Neither were the ${left} files after it.`);
            break;
        }
    }
    published.notes.push(...shorten(failures));
}
async function putOne(shelf, path, name) {
    const content = await readFile(path).catch((cause) => {
        throw new TranscribeError('file', `It could not be read (${cause.code}).`, { cause });
    });
    if (content.length === 0)
        throw new TranscribeError('file', 'It is empty, and a release takes no such file.');
    return shelf.put({ ...name, content });
}
/** A draft's own addresses end with its publication; those of its tag begin then. */
function linkTo({ downloadUrl }, { draft, tag }) {
    if (!draft)
        return downloadUrl;
    return downloadUrl.replace(/\/untagged-[^/]+\/([^/]+)$/, (_, name) => `/${encodeURIComponent(tag)}/${name}`);
}
function refuse(published, refused, note) {
    published.notes.push(note);
    return Object.assign(published, { refused });
}
function immutableNote(tag) {
    return `The release ${tag} is immutable, so that no files can be attached to it any more. Create it as a draft, run this step with release-tag, and publish it then.`;
}
function isMissingPermission(error) {
    return error instanceof ApiError && error.serviceCode === MISSING_PERMISSION;
}
function shorten(failures) {
    if (failures.length <= MOST_NOTES)
        return [...failures];
    const more = failures.length - MOST_NOTES;
    return [...failures.slice(0, MOST_NOTES), `${more} more files were not attached for such reasons.`];
}
