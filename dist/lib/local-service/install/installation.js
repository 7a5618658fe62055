import { join } from 'node:path';
import { cacheFolders } from './cache-folder.js';
import { packagesOf } from './component.js';
import { downloadPackages, packedBytes, verifyPackage } from './download.js';
import { fileFailure, installAborted } from './failures.js';
import { InstallReport } from './install-report.js';
import { componentFolder, findInstalled, isGenuine } from './installed.js';
import { findNpm } from './npm.js';
import { moveIntoPlace } from './placement.js';
import { fetchRemoteFiles, forgetPartials, } from './remote-component.js';
import { closeStaging, keepStaging, openStaging } from './staging.js';
import { unpackComponent } from './unpack.js';
/**
 * Installs the components that are missing, and in place of those that somebody changed.
 *
 * @returns the folder of each component, in order.
 * @throws TranscribeError `install` or `aborted`, leaving nothing behind but parts of large files to go on with.
 */
export async function installComponents(components, options = {}) {
    const folders = cacheFolders(options.cacheFolder);
    const before = await lookForAll(components, folders);
    const missing = before.filter(({ folder }) => folder === undefined);
    if (missing.length === 0)
        return before.map(({ folder = '' }) => folder);
    try {
        const cacheFolder = await installMissing(missing, folders, options);
        return before.map(({ component, folder }) => folder ?? componentFolder(cacheFolder, component));
    }
    catch (error) {
        // Another process may have finished, and taken the parts that both were working on.
        const after = await lookForAll(components, folders);
        if (after.every(({ folder }) => folder !== undefined))
            return after.map(({ folder = '' }) => folder);
        throw error;
    }
}
function lookForAll(components, folders) {
    return Promise.all(components.map((component) => lookFor(component, folders)));
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
async function installMissing(found, folders, options) {
    stopIfAborted(options.signal);
    const missing = found.map(({ component }) => component);
    const replaced = found.flatMap(({ component, isReplaced }) => (isReplaced ? [component] : []));
    for (const component of missing)
        component.check?.();
    const staging = openStaging(folders);
    try {
        await fillStaging(missing, replaced, staging, options);
        for (const component of missing) {
            const place = componentFolder(staging.cacheFolder, component);
            const isGood = (folder) => isGenuine(component, folder);
            await moveIntoPlace(join(staging.folder, component.name), place, staging, { isGood });
            forgetPartials(component, staging);
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
async function fillStaging(missing, replaced, staging, options) {
    const packages = [...new Set(missing.flatMap(packagesOf))];
    const report = new InstallReport({ missing, replaced, packages, onProgress: options.onProgress });
    const { tarballs, remote } = await downloadAll(missing, packages, staging, options, report);
    for (const pin of packages) {
        stopIfAborted(options.signal);
        await verifyPackage(tarballs, pin);
        report.passed('verify', pin);
    }
    // These were verified as they came.
    for (const file of remote.files)
        report.passed('verify', file);
    for (const component of missing) {
        stopIfAborted(options.signal);
        const folder = join(staging.folder, component.name);
        await unpackComponent(component, tarballs, remote.folder, folder, (part) => report.passed('unpack', part));
    }
}
/** The packages first: they are small, and what is wrong with the network shows early. */
async function downloadAll(missing, packages, staging, options, report) {
    const onReceived = (bytes) => {
        keepStaging(staging);
        report.received(bytes);
    };
    onReceived(0);
    const { signal, npm = findNpm() } = options;
    const tarballs = await downloadPackages({
        packages,
        stagingFolder: staging.folder,
        npm,
        signal,
        onReceived,
    });
    const packed = packedBytes(packages);
    onReceived(packed);
    const remote = await fetchRemoteFiles(missing, staging, options, (bytes) => onReceived(packed + bytes));
    return { tarballs, remote };
}
function stopIfAborted(signal) {
    if (signal?.aborted)
        throw installAborted(signal.reason);
}
