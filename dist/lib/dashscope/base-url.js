import { InputError } from '../errors.js';
/** Checks a base URL; one that is only a host gets the API's path. */
export function checkBaseUrl(text) {
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
    const advice = 'It looks like https://dashscope.aliyuncs.com/api/v1.';
    if (!url || !/^https?:$/.test(url.protocol)) {
        throw new InputError('The base URL is not an http(s) URL.', { advice });
    }
    if (url.username !== '' || url.search !== '' || url.hash !== '') {
        throw new InputError('The base URL may hold no credentials, query or fragment.', { advice });
    }
    if (url.pathname.includes('/compatible-mode')) {
        throw new InputError('The base URL is that of the OpenAI-compatible API, which has no transcription of recordings.', {
            advice,
        });
    }
    const path = url.pathname.replace(/\/+$/, '');
    return { href: `${url.origin}${path || '/api/v1'}`, url };
}
/** Checks what goes into a header; the error names it and never shows it. */
export function checkHeaderValue(name, value) {
    const trimmed = value.trim();
    if (/^[\x21-\x7e]*$/.test(trimmed))
        return trimmed;
    throw new InputError(`The ${name} holds characters that cannot be in one.`, {
        advice: 'Copy it again, without spaces, quotes or line breaks.',
    });
}
