import { plainText } from '../formats/plain-text.js';
import { readableName, readableTitle } from '../sources/readable-name.js';
const NAMELESS = 'unnamed';
/** What a source is called. */
export function fullName(source) {
    return plainText(readableName(source)) || NAMELESS;
}
/** The last part of its name. */
export function titleOf(source) {
    return plainText(readableTitle(source)) || NAMELESS;
}
