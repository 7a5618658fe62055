import { join } from 'node:path';
import { cacheFolders } from './cache-folder.js';
import { modelComponent, packagesOf, runtimeComponent, vadComponent } from './components.js';
import { downloadPackages, packedBytes, verifyPackage } from './download.js';
import { fileFailure, installAborted } from './failures.js';
import { componentFolder, findInstalled } from './installed.js';
import { findNpm } from './npm.js';
import { requireLoadable, thisMachine } from './platform.js';
import { closeStaging, moveIntoPlace, openStaging } from './staging.js';
import { unpackComponent } from './unpack.js';
/**
 * Makes the local engine ready with one model: what is missing is downloaded by one npm process; what is there is recognised
 * in milliseconds, without npm and without network.
 *
 * @throws InputError for an unknown model; TranscribeError `install` or `aborted`, leaving nothing behind.
 */
export async function installEngine(options) {
    const machine = options.machine ?? thisMachine;
    const runtime = runtimeComponent(machine);
    const model = modelComponent(options.model);
    const components = [runtime, vadComponent, model];
    if (findInstalled(runtime, cacheFolders(options.cacheFolder)) === undefined)
        requireLoadable(machine);
    const [modulesFolder = '', vadFolder = '', modelFolder = ''] = await installComponents(components, options);
    return {
        modulesFolder,
        vadModel: join(vadFolder, vadComponent.files[0].name),
        model: {
            family: 'moonshine',
            name: model.name,
            encoder: join(modelFolder, 'encoder_model.onnx'),
            decoder: join(modelFolder, 'decoder_model_merged.onnx'),
            tokens: join(modelFolder, 'tokens.txt'),
        },
    };
}
/**
 * Installs the components that are missing.
 *
 * @returns the folder of each component, in order.
 * @throws TranscribeError `install` or `aborted`, leaving nothing behind.
 */
export async function installComponents(components, options = {}) {
    const folders = cacheFolders(options.cacheFolder);
    const found = components.map((component) => findInstalled(component, folders));
    const missing = components.filter((_, index) => found[index] === undefined);
    const cacheFolder = missing.length === 0 ? '' : await installMissing(missing, folders, options);
    return components.map((component, index) => found[index] ?? componentFolder(cacheFolder, component));
}
async function installMissing(missing, folders, options) {
    stopIfAborted(options.signal);
    const staging = openStaging(folders);
    try {
        await fillStaging(missing, staging, options);
        for (const component of missing)
            moveIntoPlace(join(staging.folder, component.name), componentFolder(staging.cacheFolder, component), staging);
        return staging.cacheFolder;
    }
    catch (error) {
        throw fileFailure(error, staging.cacheFolder);
    }
    finally {
        closeStaging(staging);
    }
}
/** Download, verify everything, and only then unpack, one after the other so that nothing runs on after a failure. */
async function fillStaging(missing, staging, { npm, signal, onProgress }) {
    const packages = [...new Set(missing.flatMap(packagesOf))];
    const totalBytes = packedBytes(packages);
    const names = missing.map(({ name }) => name);
    const report = (phase, receivedBytes) => onProgress?.({ phase, components: names, receivedBytes, totalBytes });
    report('download', 0);
    const tarballs = await downloadPackages({
        packages,
        stagingFolder: staging.folder,
        npm: npm ?? findNpm(),
        signal,
        onReceived: (bytes) => report('download', bytes),
    });
    report('download', totalBytes);
    const done = new Set();
    for (const pin of packages) {
        stopIfAborted(signal);
        await verifyPackage(tarballs, pin);
        report('verify', packedBytes([...done.add(pin)]));
    }
    done.clear();
    for (const component of missing) {
        stopIfAborted(signal);
        await unpackComponent(component, tarballs, join(staging.folder, component.name), (pin) => report('unpack', packedBytes([...done.add(pin)])));
    }
}
function stopIfAborted(signal) {
    if (signal?.aborted)
        throw installAborted(signal.reason);
}
