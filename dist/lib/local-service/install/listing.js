import { cacheFolders } from './cache-folder.js';
import { componentId, modelComponents, packagesOf, runtimeComponent, vadComponent, } from './components.js';
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
        downloadBytes: packedBytes(packages),
        packages: packages.map(({ name, version, licence }) => ({ name, version, licence })),
        files: folder === undefined ? pinned : (readMarker(folder) ?? []),
        licence: component.licence,
    };
}
