import { createHash } from 'node:crypto';
/** More addresses than these are allowed by their servers alone, so that the policy stays short. */
const MOST_ADDRESSES = 100;
/** GitHub sends whoever asks for a release asset on to other servers of its own. */
const GITHUB_ASSET = /^https:\/\/github\.com\/[^/]+\/[^/]+\/releases\/download\//;
const GITHUB_STORES = [
    'https://release-assets.githubusercontent.com',
    'https://objects.githubusercontent.com',
];
/** What the one page may do: run this script, show this style, and play these recordings, or one that its reader opens. */
export function contentPolicy(script, style, media) {
    return [
        "default-src 'none'",
        `script-src ${hashOf(script)}`,
        `style-src ${hashOf(style)}`,
        `media-src ${mediaSources([...new Set(media)]).join(' ')}`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
}
function mediaSources(media) {
    const web = media.filter((address) => /^https?:/.test(address));
    const places = web.length > MOST_ADDRESSES ? web.map((address) => new URL(address).origin) : web.map(pathOf);
    return [
        'blob:',
        ...(web.length < media.length ? ["'self'"] : []),
        ...new Set(places),
        ...(web.some((address) => GITHUB_ASSET.test(address)) ? GITHUB_STORES : []),
    ];
}
/** A policy names no query, and ends its parts at what it would take for its own punctuation. */
function pathOf(address) {
    const { origin, pathname } = new URL(address);
    return (origin +
        pathname.replace(/[;,'"\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`));
}
function hashOf(content) {
    return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
