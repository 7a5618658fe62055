/** The candidate that a name is probably a slip of: two slips at the most, and fewer in a short name. */
export declare function nearestName(name: string, candidates: readonly string[]): string | undefined;
