/** The entries of a list: one per line, blank lines and `#` comments left out. */
export declare function readSourceList(text: string): string[];
