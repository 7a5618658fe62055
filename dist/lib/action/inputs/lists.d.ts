/** The entries of a list that a workflow writes on lines or between commas, without lines that begin with `#`. */
export declare function splitList(text: string): string[];
/**
 * As {@link splitList}, for URLs: those may hold commas, so that a comma only separates where another URL, or nothing,
 * follows. What comes after white space and `#` is a comment, since no URL holds white space.
 */
export declare function splitUrls(text: string): string[];
