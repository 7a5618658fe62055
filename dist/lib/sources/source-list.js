/** The entries of a list: one per line, blank lines and lines that begin with `#` left out; a name may hold a `#`. */
export function readSourceList(text) {
    return text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
