import { isAbsolute, relative, resolve, sep } from 'node:path';
import { displayName } from '../sources/source.js';
/** Where a page in `folder` finds the recording of a source; absent where it cannot, or only with a secret. */
export function recordingOf(entry, { source: name, fileUrl }, folder) {
    if (entry && 'error' in entry)
        return undefined;
    const source = entry?.source;
    if (source?.kind === 'file')
        return source.path === undefined ? undefined : fileMedia(source.path, folder);
    return webMedia(source?.kind === 'url' ? source.url : (fileUrl ?? name));
}
/** An address of the web that opens for everybody; whatever is signed, or names a user, does not. */
export function webMedia(address) {
    if (!URL.canParse(address))
        return undefined;
    const { href, protocol } = new URL(address);
    if (!/^https?:$/.test(protocol) || new URL(displayName(href)).href !== href)
        return undefined;
    return href;
}
function fileMedia(path, folder) {
    const way = relative(resolve(folder), resolve(path));
    // On another drive of Windows there is no way from one to the other.
    if (way === '' || isAbsolute(way))
        return undefined;
    const segments = way.split(sep).map((segment) => encodeURIComponent(segment.toWellFormed()));
    return segments[0] === '..' ? segments.join('/') : `./${segments.join('/')}`;
}
