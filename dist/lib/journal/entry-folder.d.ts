/**
 * JSON values by name, each in a file of its own that only this user can read. A folder that cannot be read or written is
 * the same as an empty one: what is remembered is a convenience.
 */
export declare class EntryFolder {
    private readonly path;
    constructor(path: string);
    /** Undefined where there is no such entry, or it is damaged. */
    read(name: string): Promise<unknown>;
    /** In one step: whoever reads it finds all of an entry, or the one before. */
    write(name: string, value: unknown): Promise<void>;
    remove(name: string): Promise<void>;
    /** Has an entry count as written now. */
    touch(name: string): Promise<void>;
    names(): Promise<string[]>;
    /** Removes what was not written since a moment, in epoch milliseconds, be it finished or not. */
    prune(sinceMs: number): Promise<void>;
    private files;
    private pathOf;
}
