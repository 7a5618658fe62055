/** What a source is called, without what signs it and without percents where they only encode. */
export declare function fullName(source: string): string;
/** The last part of its name, as a title. */
export declare function titleOf(source: string): string;
