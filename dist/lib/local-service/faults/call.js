/** The calls of the API and of its stores. */
export const CALLS = ['submit', 'look', 'list', 'cancel', 'policy', 'upload', 'result'];
/** Which call a request is; undefined for what is none. */
export function callOf({ method, url }) {
    const path = new URL(url).pathname;
    if (path === '/store')
        return 'upload';
    if (path.startsWith('/results/'))
        return 'result';
    const api = /^\/api\/v1\/(.*)$/.exec(path)?.[1];
    if (api === undefined)
        return undefined;
    if (api === 'services/audio/asr/transcription')
        return 'submit';
    if (api === 'uploads')
        return 'policy';
    if (/^tasks\/?$/.test(api))
        return method === 'GET' ? 'list' : undefined;
    if (/^tasks\/[^/]+\/cancel$/.test(api))
        return 'cancel';
    return /^tasks\/[^/]+$/.test(api) ? 'look' : undefined;
}
/** The store's calls, which speak XML. */
export function isStoreCall(call) {
    return call === 'upload' || call === 'result';
}
