import { constants, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { remoteFilesOf } from './component.js';
import { hashFile } from './content.js';
import { installFailure } from './failures.js';
import { downloadRemote } from './remote-download.js';
import { addressesOf } from './remote-files.js';
/**
 * Fetches what the components have elsewhere than in packages, one file after the other. Parts that a broken download
 * left are gone on with.
 *
 * @throws TranscribeError `install` or `aborted`; the parts stay.
 */
export async function fetchRemoteFiles(components, staging, settings, onReceived) {
    const folder = join(staging.folder, 'remote');
    const wanted = components.flatMap(({ remote }) => remote ? remote.files.map((file) => ({ file, published: remote.published })) : []);
    if (wanted.length === 0)
        return { folder, files: [] };
    mkdirSync(folder);
    mkdirSync(partialsFolder(staging), { recursive: true, mode: 0o700 });
    let before = 0;
    for (const { file, published } of wanted) {
        const path = partialPath(staging, file);
        const addresses = addressesOf(file, published, settings.env);
        const onPart = (bytes) => onReceived(before + bytes);
        await downloadRemote({ file, addresses, path, ...settings, onReceived: onPart });
        await take(path, join(folder, file.sha256), file);
        before += file.bytes;
        onReceived(before);
    }
    return { folder, files: wanted.map(({ file }) => file) };
}
/** Removes what the downloads of an installed component left. */
export function forgetPartials(component, staging) {
    for (const file of remoteFilesOf(component))
        rmSync(partialPath(staging, file), { force: true });
    try {
        rmdirSync(partialsFolder(staging));
    }
    catch {
        // Never made, or another model's parts are in it.
    }
}
/**
 * The part stays until the component is in its place, so that a failure before that costs no second download. It is a
 * copy that goes there, checked by itself: another process may still be writing to the part.
 */
async function take(from, to, { name, sha256 }) {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
    if ((await hashFile(to)) !== sha256) {
        throw installFailure(`The file ${name} was changed while it was being installed.`, 'Run again.');
    }
}
function partialsFolder({ cacheFolder }) {
    return join(cacheFolder, 'downloads');
}
function partialPath(staging, { sha256 }) {
    return join(partialsFolder(staging), `${sha256}.part`);
}
