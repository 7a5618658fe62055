import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { errorCode, installFailure } from './failures.js';
import { npmPack } from './npm-pack.js';
const POLL_INTERVAL_MS = 200;
/**
 * Downloads all packages by one npm process.
 *
 * @returns the folder of tarballs, named as `tarballName` says, none of them verified yet.
 * @throws TranscribeError `install` or `aborted`.
 */
export async function downloadPackages(request) {
    const { packages, stagingFolder, npm, signal, onReceived } = request;
    const folder = join(stagingFolder, 'packages');
    const npmCacheFolder = join(stagingFolder, 'npm-cache');
    mkdirSync(folder);
    if (packages.length === 0)
        return folder;
    // npm takes the nearest package.json upwards for its project, and obeys the .npmrc beside that.
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const total = packedBytes(packages);
    let received = 0;
    const poll = setInterval(() => {
        received = Math.min(total, Math.max(received, arrivedBytes(folder, npmCacheFolder)));
        onReceived(received);
    }, POLL_INTERVAL_MS);
    try {
        const specs = packages.map(({ name, version }) => `${name}@${version}`);
        await npmPack(npm, { specs, folder, npmCacheFolder, signal });
    }
    finally {
        clearInterval(poll);
    }
    // It holds every package a second time.
    rmSync(npmCacheFolder, { recursive: true, force: true });
    return folder;
}
/** The name that `npm pack` gives a tarball: the scope's `@` is dropped, its `/` becomes `-`. The same in npm 9 to 12. */
export function tarballName({ name, version }) {
    return `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
}
export function packedBytes(packages) {
    return packages.reduce((sum, pin) => sum + pin.packedBytes, 0);
}
/** npm writes tarballs at the very end; until then they grow in its cache. */
function arrivedBytes(folder, npmCacheFolder) {
    const tarballs = fileSizes(folder).filter(([name]) => name.endsWith('.tgz'));
    const growing = fileSizes(join(npmCacheFolder, '_cacache', 'tmp'));
    return [...tarballs, ...growing].reduce((sum, [, bytes]) => sum + bytes, 0);
}
/** Files come and go while they are looked at. */
function fileSizes(folder) {
    try {
        return readdirSync(folder).map((name) => [
            name,
            statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0,
        ]);
    }
    catch {
        return [];
    }
}
/**
 * Checks one tarball against its pin.
 *
 * @throws TranscribeError (`install`) naming the package when it is absent or has another content.
 */
export async function verifyPackage(folder, pin) {
    const spec = `${pin.name}@${pin.version}`;
    const hash = createHash('sha512');
    try {
        await pipeline(createReadStream(join(folder, tarballName(pin))), hash);
    }
    catch (error) {
        if (errorCode(error) !== 'ENOENT')
            throw error;
        throw installFailure(`npm did not deliver the package ${spec}.`, 'Try again.', { cause: error });
    }
    if (`sha512-${hash.digest('base64')}` !== pin.integrity)
        throw installFailure(`The package ${spec} is not the one expected: its sha512 differs, so nothing of it was unpacked.`, "Try again; if it stays so, npm's registry or a proxy changes packages on the way.");
}
