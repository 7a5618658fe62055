import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { posix, win32 } from 'node:path';
import { installAborted } from './failures.js';
import { npmFailure, npmMissing } from './npm-failure.js';
export const thisHost = {
    platform: process.platform,
    execPath: process.execPath,
    env: process.env,
    isFile: (path) => {
        try {
            accessSync(path, constants.R_OK);
            return true;
        }
        catch {
            return false;
        }
    },
};
/** Finds the npm of the running Node, else the one that started this process, else the one in PATH. */
export function findNpm(host = thisHost) {
    const script = [besideNode(host, host.execPath), startedBy(host)].find((path) => path && host.isFile(path));
    if (script)
        return { command: host.execPath, args: [script] };
    return host.platform === 'win32' ? npmInWindowsPath(host) : npmInPath(host);
}
function besideNode({ platform }, nodePath) {
    if (platform === 'win32')
        return win32.join(win32.dirname(nodePath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
    return posix.join(posix.dirname(nodePath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
}
/** Other package managers set `npm_execpath` as well. */
function startedBy({ env }) {
    return env.npm_execpath?.endsWith('npm-cli.js') ? env.npm_execpath : undefined;
}
function npmInPath({ env, isFile }) {
    const folders = (env.PATH ?? '').split(posix.delimiter).filter(posix.isAbsolute);
    const command = folders.map((folder) => posix.join(folder, 'npm')).find(isFile);
    return command === undefined ? undefined : { command, args: [] };
}
/** `npm.cmd` cannot be started without a shell (CVE-2024-27980), so the script behind it is run. */
function npmInWindowsPath(host) {
    const folders = (searchPath(host.env) ?? '').split(win32.delimiter).filter(win32.isAbsolute);
    const folder = folders.find((candidate) => host.isFile(besideNode(host, win32.join(candidate, 'npm.cmd'))));
    if (folder === undefined)
        return undefined;
    const node = win32.join(folder, 'node.exe');
    return {
        command: host.isFile(node) ? node : host.execPath,
        args: [besideNode(host, win32.join(folder, 'npm.cmd'))],
    };
}
function searchPath(env) {
    return env.PATH ?? env.Path;
}
/**
 * Runs one `npm pack` for all packages, with the user's own registry, proxy and credentials.
 *
 * @throws TranscribeError `install` when there is no npm or it fails, `aborted` when the signal stopped it.
 */
export async function npmPack(npm, request) {
    if (npm === undefined)
        throw npmMissing();
    const { code, complaint, startError } = await runNpm(npm, request);
    if (request.signal?.aborted)
        throw installAborted(request.signal.reason);
    if (startError !== undefined)
        throw npmMissing(startError);
    if (code !== 0)
        throw npmFailure(code, complaint, request.folder);
}
const COMPLAINT_LENGTH = 20_000;
function runNpm({ command, args }, request) {
    const child = spawn(command, [...args, ...packArguments(request)], {
        cwd: request.folder,
        env: childEnvironment(process.env),
        stdio: ['ignore', 'ignore', 'pipe'],
        windowsHide: true,
        signal: request.signal,
        killSignal: 'SIGKILL',
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        complaint = (complaint + text).slice(-COMPLAINT_LENGTH);
    });
    return new Promise((done) => {
        let startError;
        child.on('error', (error) => {
            startError = error;
            if (child.pid === undefined)
                done({ code: null, complaint, startError });
        });
        child.on('close', (code) => done({ code, complaint, ...(startError && { startError }) }));
    });
}
function packArguments({ specs, npmCacheFolder }) {
    return [
        'pack',
        ...specs,
        `--cache=${npmCacheFolder}`,
        '--ignore-scripts',
        '--fetch-retries=1',
        '--loglevel=error',
        // An npm above us may have put the opposite into the environment, for its own purposes.
        '--pack-destination=.',
        '--dry-run=false',
        '--global=false',
        '--workspaces=false',
    ];
}
/** npm's launcher asks PATH for a Node: ours is there at last. */
function childEnvironment(env) {
    const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
    const { delimiter, dirname } = process.platform === 'win32' ? win32 : posix;
    return { ...env, [key]: [env[key], dirname(process.execPath)].filter(Boolean).join(delimiter) };
}
