import { basename } from 'node:path';
import { isSecretParameter } from '../dashscope/secrets.js';
/** Endings that say what a file is and nothing else, so that they are not part of its name. */
const MEDIA_ENDING = /\.(?:aac|ac3|aif|aiff|alac|amr|avi|caf|eac3|flac|flv|m4a|m4b|mka|mkv|mov|mp2|mp3|mp4|mpe?g|mts|oga|ogg|ogv|opus|ts|wav|webm|wma|wmv|3gp|json)$/i;
/** What a source's output files are named after: its last path segment without a media ending. */
export function stemOf(source) {
    return fileNameOf(source).replace(MEDIA_ENDING, '');
}
/** The same for a source of which only the name is left. */
export function nameStem(name) {
    return lastPart(name).replace(MEDIA_ENDING, '');
}
/** Whether a file of this name holds audio or video, going by its ending. */
export function isMediaName(name) {
    return MEDIA_ENDING.test(name) && !/\.json$/i.test(name);
}
function fileNameOf(source) {
    if (source.kind === 'file')
        return source.fileName;
    return lastPart(source.kind === 'url' ? source.url : source.name);
}
function lastPart(name) {
    return basename(URL.canParse(name) ? decodedPath(name) : name);
}
/** A name fit for logs and files: a URL's credentials and what signs it are left out. */
export function displayName(name) {
    if (!/^[a-z]+:\/\//i.test(name) || !URL.canParse(name))
        return name;
    const url = new URL(name);
    if (!url.username && !url.password && !url.search && !url.hash)
        return name;
    url.username = '';
    url.password = '';
    for (const [parameter, value] of [...url.searchParams]) {
        if (isSecretParameter(parameter, value))
            url.searchParams.delete(parameter);
    }
    if (/=/.test(url.hash))
        url.hash = '';
    return url.href;
}
function decodedPath(url) {
    const { pathname, host } = new URL(url);
    const path = pathname.split('/').findLast((segment) => segment !== '') ?? host;
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
