/**
 * A text as a file name's stem that every file system and the artifact store take: no separators, no control or
 * reserved characters, no leading dot, at most 180 bytes of UTF-8, never empty.
 */
export declare function safeStem(text: string): string;
/** Hands out stems so that no two sources, and no file that is not ours, share one: `talk`, `talk-2`, `talk-3`. */
export declare class StemBook {
    private readonly taken;
    private readonly isForeign;
    /** `isForeign` tells whether writing under a stem would replace somebody else's file. */
    constructor(isForeign: (stem: string) => boolean);
    reserve(wanted: string): string;
}
