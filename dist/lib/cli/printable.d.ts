/** Text that a terminal shows and does not obey: control characters, other than tabs, become visible or go. */
export declare function printable(text: string): string;
/** The same, line by line. */
export declare function printableLines(text: string): string;
