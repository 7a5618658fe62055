/** What a source is called. */
export declare function fullName(source: string): string;
/** The last part of its name. */
export declare function titleOf(source: string): string;
