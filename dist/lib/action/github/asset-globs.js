/** Whether a pattern holds anything but a name: `*`, `?` or `{a,b}`. */
export function isGlob(pattern) {
    return /[*?]|\{[^{}]*,[^{}]*\}/.test(pattern);
}
/**
 * Whether a name, which has no folders, fits a pattern of `*` (anything), `?` (one character) and `{a,b}` (either); cameras
 * write endings in capitals.
 */
export function matchesGlob(name, pattern) {
    return new RegExp(`^(?:${toExpression(pattern)})$`, 'sui').test(name);
}
function toExpression(pattern) {
    const group = /\{([^{}]*,[^{}]*)\}/.exec(pattern);
    if (group) {
        // The innermost first, so that groups may stand in groups.
        const [whole, inner = ''] = group;
        const either = inner.split(',').map((part) => pattern.replace(whole, () => part));
        return [...new Set(either)].map(toExpression).join('|');
    }
    return pattern
        .replace(/[\\^$.+()[\]{}|/]/g, '\\$&')
        .replace(/\*+/g, '.*')
        .replaceAll('?', '.');
}
