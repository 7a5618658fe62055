import { createReadStream } from 'node:fs';
import { access, constants, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { InputError } from '../errors.js';
import { isLfsPointer } from './lfs-pointer.js';
import { displayName } from './source.js';
/**
 * Turns what the user named into sources, in that order: URLs as they are, files checked, globs expanded. A name that
 * leads nowhere becomes an entry of its own, so that it cannot hold up the others; one named twice is kept once. A glob
 * that begins with `!` takes away what the others found.
 */
export async function findSources(names) {
    const found = new Map();
    const left = names.filter((name) => name.startsWith('!'));
    const takenAway = await identitiesOf(left.map((name) => name.slice(1)));
    for (const name of names) {
        if (left.includes(name))
            continue;
        for (const entry of await expand(name)) {
            const key = await identityOf(entry);
            if (takenAway.has(key))
                continue;
            const known = found.get(key);
            if (known && 'count' in known)
                known.count++;
            else
                found.set(key, 'error' in entry ? entry : { source: entry, count: 1 });
        }
    }
    return [...found.values()];
}
async function identitiesOf(patterns) {
    const paths = (await Promise.all(patterns.map(expandGlob))).flat();
    return new Set(await Promise.all(paths.map(identityOfFile)));
}
async function expand(name) {
    try {
        if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name))
            return [toUrl(name)];
        if (await stat(name).catch(() => undefined))
            return [await toFile(name)];
        if (!isDynamicPattern(name))
            throw new InputError(`There is no file ${name}.`);
        const paths = await expandGlob(name);
        if (paths.length === 0)
            return [{ name, error: new InputError(`No file matches ${name}.`), isPattern: true }];
        return await Promise.all(paths.map((path) => toFile(path).catch((error) => refused(path, error))));
    }
    catch (error) {
        return [refused(name, error)];
    }
}
/** Paths as a shell would give them: absolute for an absolute pattern, else relative to the working folder. */
async function expandGlob(pattern) {
    const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
    const paths = await glob(slashed, { expandDirectories: false, absolute: isAbsolute(pattern) });
    return paths.sort();
}
function refused(name, error) {
    if (error instanceof InputError)
        return { name, error };
    return { name, error: new InputError(`${displayName(name)} cannot be read.`, { cause: error }) };
}
function toUrl(name) {
    const { protocol } = URL.canParse(name) ? new URL(name) : { protocol: '' };
    if (!['http:', 'https:', 'oss:'].includes(protocol)) {
        throw new InputError(`${displayName(name)} is not a URL that can be fetched.`, {
            advice: 'Use an http(s) URL, an oss:// URL of the vendor store, or the path of a file.',
        });
    }
    // The service wants spaces and non-ASCII letters percent-encoded; what is encoded already stays as it is.
    return { kind: 'url', name, url: protocol === 'oss:' ? name : new URL(name).href };
}
async function toFile(path) {
    const found = await stat(path);
    if (found.isDirectory()) {
        throw new InputError(`${path} is a folder.`, {
            advice: `Name its files, for example "${path.replace(/\/+$/, '')}/*.mp3".`,
        });
    }
    if (!found.isFile()) {
        throw new InputError(`${path} is not a regular file.`, { advice: 'Save what it gives to a file first.' });
    }
    if (found.size === 0)
        throw new InputError(`${path} is empty.`);
    await access(path, constants.R_OK).catch((cause) => {
        throw new InputError(`${path} cannot be read: permission denied.`, { cause });
    });
    if (await isLfsPointer(path, found.size)) {
        throw new InputError(`${path} is only a pointer of Git LFS, not the recording.`, {
            advice: 'Fetch it first: lfs: true at actions/checkout, or git lfs pull.',
        });
    }
    return {
        kind: 'file',
        name: path,
        fileName: basename(path),
        path,
        sizeBytes: found.size,
        open: () => createReadStream(path),
    };
}
async function identityOf(entry) {
    if ('error' in entry)
        return `name ${entry.name}`;
    if (entry.kind === 'url')
        return `url ${entry.url}`;
    return identityOfFile(entry.path ?? entry.name);
}
async function identityOfFile(path) {
    return `file ${await realpath(path).catch(() => path)}`;
}
