import { basename } from 'node:path';
/** Endings that say what a file is and nothing else, so that they are not part of its name. */
const MEDIA_ENDING = /\.(?:aac|ac3|aif|aiff|alac|amr|avi|caf|eac3|flac|flv|m4a|m4b|mka|mkv|mov|mp2|mp3|mp4|mpe?g|mts|oga|ogg|ogv|opus|ts|wav|webm|wma|wmv|3gp|json)$/i;
/** What a source's output files are named after: its last path segment without a media ending. */
export function stemOf(source) {
    return basename(source.kind === 'url' ? decodedPath(source.url) : source.path).replace(MEDIA_ENDING, '');
}
/** Query parameters that grant access by themselves, as the stores and signers write them. */
const SECRET_PARAMETER = /^(?:x-(?:amz|goog|oss)-.*|sig|signature|token|access_?token|auth|key|api_?key|expires|ossaccesskeyid|awsaccesskeyid|policy|security-token|jwt|se|sp|sr|sv|skoid|sktid)$/i;
/** A name fit for logs and files: a URL's credentials and what signs it are left out. */
export function displayName(name) {
    if (!/^[a-z]+:\/\//i.test(name) || !URL.canParse(name))
        return name;
    const url = new URL(name);
    if (!url.username && !url.password && !url.search)
        return name;
    url.username = '';
    url.password = '';
    for (const parameter of [...url.searchParams.keys()]) {
        if (SECRET_PARAMETER.test(parameter))
            url.searchParams.delete(parameter);
    }
    return url.href;
}
function decodedPath(url) {
    const { pathname, host } = new URL(url);
    const path = pathname.replace(/\/+$/, '') || host;
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
