/** What a source is called for people: without what signs it, and without percents where they only encode. */
export declare function readableName(source: string): string;
/** The last part of its name, as a title. */
export declare function readableTitle(source: string): string;
