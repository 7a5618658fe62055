/** Whether a pattern holds anything but a name: `*`, `?` or `{a,b}`. */
export declare function isGlob(pattern: string): boolean;
/**
 * Whether a name, which has no folders, fits a pattern of `*` (anything), `?` (one character) and `{a,b}` (either); cameras
 * write endings in capitals.
 */
export declare function matchesGlob(name: string, pattern: string): boolean;
