import { plainText } from '../formats/plain-text.js';
import { displayName } from '../sources/source.js';
const NAMELESS = 'unnamed';
/** What a source is called, without what signs it and without percents where they only encode. */
export function fullName(source) {
    return plainText(readable(displayName(source))) || NAMELESS;
}
/** The last part of its name, as a title. */
export function titleOf(source) {
    const name = displayName(source);
    const path = isAddress(name) ? name.replace(/[?#].*$/s, '') : name;
    const last = path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
    return plainText(isAddress(name) ? decoded(last) : last) || NAMELESS;
}
function readable(name) {
    return isAddress(name) ? decoded(name.replace(/^https?:\/\//i, '')) : name;
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
