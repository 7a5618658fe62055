import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { DashscopeClient } from './dashscope/client.js';
import { regionBaseUrl } from './dashscope/regions.js';
import { cacheFolders } from './local-service/install/cache-folder.js';
export { chooseEngine, needsKey } from './engine-choice.js';
/** How long a source plays, where its header can be read and tells. */
export async function durationMsOf({ path, read, sizeBytes }) {
    const media = path ?? (read && { size: sizeBytes, read });
    if (!media)
        return undefined;
    const { durationMsOfMedia } = await import('./local-service/audio/duration.js');
    return durationMsOfMedia(media);
}
/** Where the local engine keeps what a model needs (a model in a folder of the user's own stays there), a name that changes with its content, and whether all of it is there. */
export async function localEngineCache(model, modelDir) {
    const { installedComponents } = await import('./local-service/install/listing.js');
    const { ownModelFolder } = await import('./local-service/install/model-folder.js');
    const own = ownModelFolder(model, modelDir);
    const names = own === undefined ? ['runtime', 'vad', model] : ['runtime', 'vad'];
    const parts = installedComponents().filter(({ name }) => names.includes(name));
    return {
        folder: cacheFolders()[0]?.path ?? '',
        id: parts.map(({ id }) => id).join('_'),
        complete: parts.every(({ folder }) => folder !== undefined),
    };
}
/** Where runs on this machine remember results and tasks, beside the local engine's own files. */
export function localMemoryFolder() {
    const [best] = cacheFolders();
    return best && join(best.path, 'memory');
}
/** A client of DashScope, or of what speaks its API at the base URL. */
export function openClient({ apiKey = '', baseUrl, region, workspace, }, onSecret) {
    const url = baseUrl ?? regionBaseUrl({ region, workspace, apiKey });
    return new DashscopeClient({ apiKey, baseUrl: url, workspace, onSecret });
}
/** What was kept and is no longer what it was may have been changed on purpose, so that nobody should miss it. */
function installTeller(onEvent) {
    let isTold = false;
    return ({ components: parts, replaced, ...progress }) => {
        if (replaced.length > 0 && !isTold) {
            const message = `${replaced.join(', ')}: what was kept from an earlier run is not what it should be, and is fetched anew.`;
            onEvent({ type: 'warning', message });
        }
        isTold = true;
        onEvent({ type: 'install', parts, ...progress });
    };
}
/** Reaches DashScope, or starts the local service and reaches that. */
export async function openEngine(choice, options, { onEvent, onSecret }) {
    if (choice.engine === 'dashscope') {
        const client = openClient(options, onSecret);
        return {
            client,
            service: client.address,
            polling: {},
            close: () => client.close(),
        };
    }
    const { checkModelFolder, folderId, ownModelFolder } = await import('./local-service/install/model-folder.js');
    const folder = ownModelFolder(choice.model, options.modelDir);
    if (folder !== undefined)
        checkModelFolder(choice.model, folder);
    const { startLocalService } = await import('./local-service/service.js');
    const service = await startLocalService({
        // Nobody else can name them, and they would add up to a copy of all that is transcribed.
        keepUploads: false,
        modelDir: options.modelDir,
        onInstall: installTeller(onEvent),
    });
    const client = new DashscopeClient(service);
    return {
        client,
        service: `local ${(await localEngineCache(choice.model, folder)).id}${folder ? ` ${folderId(choice.model, folder)}` : ''}`,
        // Enough to keep every core busy; more would only wait as copies on the disk.
        sourcesAtOnce: availableParallelism() + 2,
        // On loopback a look costs nothing.
        polling: { minimumIntervalMs: 50, maximumIntervalMs: 200, looksPerSecond: 200 },
        async close() {
            await client.close();
            await service.close();
        },
    };
}
