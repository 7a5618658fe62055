/**
 * JSON for people and for diffs: two spaces of indent, and each object or array without others inside it on one line, so that
 * a word or an event takes one line. Lone surrogates, which strict readers refuse, are U+FFFD, and nothing in it acts on a terminal.
 */
export declare function layOut(value: unknown, indent?: string): string;
