import { join } from 'node:path';
import { cacheFolders } from './cache-folder.js';
import { componentId, packagesOf, remoteFilesOf } from './component.js';
import { modelComponents, runtimeComponent, vadComponent } from './components.js';
import { packedBytes } from './download.js';
import { damagedFiles, findInstalled, pinnedFiles, readMarker } from './installed.js';
import { thisMachine } from './platform.js';
/** Everything the local engine can consist of: the runtime, voice activity detection, then the models. Reads no contents. */
export function installedComponents(options = {}) {
    return allComponents(options).map((component) => describe(component, options));
}
/**
 * Reads every file of the installed components and compares it with its hash.
 *
 * @returns the paths of damaged files by component name; components that are not installed are absent.
 */
export async function verifyInstalled(options = {}) {
    const damaged = new Map();
    for (const component of allComponents(options)) {
        const folder = findInstalled(component, cacheFolders(options.cacheFolder));
        if (folder !== undefined)
            damaged.set(component.name, await damagedFiles(component, folder));
    }
    return damaged;
}
/**
 * Reads every file of a model, and of what it needs, and compares it with its hash.
 *
 * @param isElsewhere whether the model's own files lie in a folder of the user's, where nothing is expected of them.
 * @returns the paths of the folders and files that are damaged.
 */
export async function verifyModel(model, isElsewhere, options = {}) {
    const wanted = new Set(['runtime', 'vad', ...(isElsewhere ? [] : [model])]);
    const damaged = [];
    for (const component of allComponents(options).filter(({ name }) => wanted.has(name))) {
        const folder = findInstalled(component, cacheFolders(options.cacheFolder));
        if (folder === undefined)
            continue;
        damaged.push(...(await damagedFiles(component, folder)).map((path) => join(folder, path)));
    }
    return damaged;
}
function allComponents({ machine = thisMachine }) {
    return [runtimeComponent(machine), vadComponent, ...modelComponents];
}
function describe(component, { cacheFolder }) {
    const folder = findInstalled(component, cacheFolders(cacheFolder));
    const packages = packagesOf(component);
    const pinned = pinnedFiles(component);
    return {
        name: component.name,
        id: componentId(component),
        ...(folder === undefined ? {} : { folder }),
        downloadBytes: packedBytes(packages) + remoteFilesOf(component).reduce((sum, { bytes }) => sum + bytes, 0),
        packages: packages.map(({ name, version, licence }) => ({ name, version, licence })),
        files: folder === undefined ? pinned : (readMarker(folder) ?? []),
        licence: component.licence,
    };
}
