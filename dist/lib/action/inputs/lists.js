/** The entries of a list that a workflow writes on lines or between commas, without lines that begin with `#`. */
export function splitList(text) {
    return linesOf(text).flatMap((line) => trimmed(splitOutsideBraces(line)));
}
/**
 * As {@link splitList}, for URLs: those may hold commas, so that a comma only separates where another URL, or nothing,
 * follows. What comes after white space and `#` is a comment, since no URL holds white space.
 */
export function splitUrls(text) {
    return linesOf(text).flatMap((line) => trimmed(line.replace(/\s#.*$/, '').split(/,(?=\s*(?:[a-z][a-z0-9+.-]*:\/\/|$))/i)));
}
function linesOf(text) {
    return trimmed(text.split(/\r?\n/)).filter((line) => !line.startsWith('#'));
}
function trimmed(parts) {
    return parts.map((part) => part.trim()).filter((part) => part !== '');
}
/** `*.{mp3,wav}` is one glob. */
function splitOutsideBraces(line) {
    const parts = [''];
    let depth = 0;
    for (const character of line) {
        if (character === '{')
            depth++;
        if (character === '}')
            depth = Math.max(0, depth - 1);
        if (character === ',' && depth === 0)
            parts.push('');
        else
            parts.push((parts.pop() ?? '') + character);
    }
    return parts;
}
