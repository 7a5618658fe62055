import { displayName } from './source.js';
/** What a source is called for people: without what signs it, and without percents where they only encode. */
export function readableName(source) {
    const name = displayName(source);
    return isAddress(name) ? decoded(name.replace(/^https?:\/\//i, '')) : name;
}
/** The last part of its name, as a title. */
export function readableTitle(source) {
    const name = displayName(source);
    const path = isAddress(name) ? name.replace(/[?#].*$/s, '') : name;
    const last = path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
    return isAddress(name) ? decoded(last) : last;
}
function decoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
function isAddress(name) {
    return /^[a-z][a-z\d+.-]*:\/\//i.test(name);
}
