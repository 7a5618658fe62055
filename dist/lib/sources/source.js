import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { InputError } from '../errors.js';
/** Reads one source as the user wrote it. A missing or unreadable file is an {@link InputError}. */
export async function toSource(name) {
    if (/^(https?|oss):\/\//i.test(name))
        return { kind: 'url', name, url: name };
    const found = await stat(name).catch(() => undefined);
    if (!found)
        throw new InputError(`There is no file ${name}.`);
    return { kind: 'file', name, path: name, sizeBytes: found.size };
}
/** The part of a source's name that output files are named after. */
export function stemOf(source) {
    const path = source.kind === 'url' ? new URL(source.url).pathname : source.path;
    return basename(path).replace(/\.[^.]*$/, '');
}
