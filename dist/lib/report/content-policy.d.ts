/** What the one page may do: run this script, show this style, and play these recordings, or one that its reader opens. */
export declare function contentPolicy(script: string, style: string, media: Iterable<string>): string;
