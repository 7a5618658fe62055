/** The ending of one of our formats with its dot, such as `.md`; empty for any other name. */
export declare function fileEnding(name: string): string;
/** A name that the artifact store takes: no separators, no reserved or control characters, never empty, and not too long. */
export declare function artifactName(wanted: string): string;
/** Another name for the same thing, that no other job has: `talk.md` becomes `talk-build-4f2a91.md`. */
export declare function namesake(name: string, jobKey: string, random: string): string;
