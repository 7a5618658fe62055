import { join } from 'node:path';
import { cacheFolders } from './cache-folder.js';
import { packagesOf } from './components.js';
import { downloadPackages, packedBytes, verifyPackage } from './download.js';
import { fileFailure, installAborted } from './failures.js';
import { componentFolder, findInstalled, isGenuine } from './installed.js';
import { findNpm } from './npm.js';
import { moveIntoPlace } from './placement.js';
import { closeStaging, keepStaging, openStaging } from './staging.js';
import { unpackComponent } from './unpack.js';
/**
 * Installs the components that are missing, and in place of those that somebody changed.
 *
 * @returns the folder of each component, in order.
 * @throws TranscribeError `install` or `aborted`, leaving nothing behind.
 */
export async function installComponents(components, options = {}) {
    const folders = cacheFolders(options.cacheFolder);
    const found = await Promise.all(components.map((component) => lookFor(component, folders)));
    const missing = found.filter(({ folder }) => folder === undefined);
    const cacheFolder = missing.length === 0 ? '' : await installMissing(missing, folders, options);
    return found.map(({ component, folder }) => folder ?? componentFolder(cacheFolder, component));
}
async function lookFor(component, folders) {
    const folder = findInstalled(component, folders);
    if (folder === undefined)
        return { component, isReplaced: false };
    return (await isGenuine(component, folder))
        ? { component, folder, isReplaced: false }
        : { component, isReplaced: true };
}
/** Returns the cache folder that was used. */
async function installMissing(missing, folders, options) {
    stopIfAborted(options.signal);
    for (const { component } of missing)
        component.check?.();
    const staging = openStaging(folders);
    try {
        await fillStaging(missing, staging, options);
        for (const { component } of missing) {
            const place = componentFolder(staging.cacheFolder, component);
            const isGood = (folder) => isGenuine(component, folder);
            await moveIntoPlace(join(staging.folder, component.name), place, staging, { isGood });
        }
        return staging.cacheFolder;
    }
    catch (error) {
        throw fileFailure(error, staging.cacheFolder);
    }
    finally {
        closeStaging(staging);
    }
}
/** Downloads, verifies everything, and only then unpacks; one step after the other, so that nothing runs on after a failure. */
async function fillStaging(missing, staging, options) {
    const { signal } = options;
    const packages = [...new Set(missing.flatMap(({ component }) => packagesOf(component)))];
    const report = reporter(missing, packages, options);
    report('download', 0);
    const tarballs = await downloadPackages({
        packages,
        stagingFolder: staging.folder,
        npm: options.npm ?? findNpm(),
        signal,
        onReceived: (bytes) => {
            keepStaging(staging);
            report('download', bytes);
        },
    });
    report('download', packedBytes(packages));
    const verified = new Set();
    for (const pin of packages) {
        stopIfAborted(signal);
        await verifyPackage(tarballs, pin);
        report('verify', packedBytes([...verified.add(pin)]));
    }
    const unpacked = new Set();
    for (const { component } of missing) {
        stopIfAborted(signal);
        await unpackComponent(component, tarballs, join(staging.folder, component.name), (pin) => report('unpack', packedBytes([...unpacked.add(pin)])));
    }
}
function reporter(missing, packages, { onProgress }) {
    const components = missing.map(({ component }) => component.name);
    const replaced = missing.flatMap(({ component, isReplaced }) => (isReplaced ? [component.name] : []));
    const totalBytes = packedBytes(packages);
    return (phase, receivedBytes) => onProgress?.({ phase, components, replaced, receivedBytes, totalBytes });
}
function stopIfAborted(signal) {
    if (signal?.aborted)
        throw installAborted(signal.reason);
}
