/** The entries of a list: one per line, blank lines and lines that begin with `#` left out; a name may hold a `#`. */
export declare function readSourceList(text: string): string[];
