import { lstatSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
/** The environment variable that names the cache folder. */
export const CACHE_VARIABLE = 'SENSEVOICE_TRANSCRIBE_CACHE';
const FOLDER_NAME = 'sensevoice-transcribe';
export const thisHost = {
    platform: process.platform,
    env: process.env,
    homeFolder: () => homedir() || userInfo().homedir,
    temporaryFolder: tmpdir(),
    userId: process.getuid?.(),
};
/**
 * The folders that may hold the local engine, the best one first. A folder named by the caller or by
 * `SENSEVOICE_TRANSCRIBE_CACHE` is the only one; else the platform's cache folder, then a temporary one.
 */
export function cacheFolders(named, host = thisHost) {
    const chosen = named || host.env[CACHE_VARIABLE];
    if (chosen)
        return [{ path: resolve(chosen), exposed: false }];
    const platform = platformCache(host);
    const temporary = join(host.temporaryFolder, `${FOLDER_NAME}-${host.userId ?? 'cache'}`);
    return [
        ...(platform === undefined ? [] : [{ path: join(platform, FOLDER_NAME), exposed: false }]),
        { path: temporary, exposed: true },
    ];
}
function platformCache(host) {
    const home = absolute(homeFolder(host));
    if (host.platform === 'win32')
        return absolute(host.env.LOCALAPPDATA) ?? (home && join(home, 'AppData', 'Local'));
    if (host.platform === 'darwin')
        return home && join(home, 'Library', 'Caches');
    return absolute(host.env.XDG_CACHE_HOME) ?? (home && join(home, '.cache'));
}
function homeFolder(host) {
    try {
        return host.homeFolder();
    }
    catch {
        return undefined;
    }
}
function absolute(path) {
    return path && isAbsolute(path) ? path : undefined;
}
/**
 * Whether code may be loaded from the folder: nobody else can have put something into it. An exposed one must exist, belong
 * to this user, and be closed to others.
 */
export function isTrusted({ path, exposed }, userId = thisHost.userId) {
    if (!exposed || userId === undefined)
        return true;
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats?.isDirectory() === true && stats.uid === userId && (stats.mode & 0o022) === 0;
}
