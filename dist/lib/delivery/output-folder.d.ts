/** A file's content, whole or made piece by piece. */
export type FileContent = string | Iterable<string>;
/** How a file's content reaches the disk; replaced where a test wants a full one. */
export type WriteContent = (path: string, content: FileContent) => Promise<void>;
/** The folder a run writes to. It replaces files that an earlier run wrote, and never another. */
export declare class OutputFolder {
    readonly path: string;
    private readonly own;
    private readonly extensions;
    private readonly writeContent;
    private readonly stems;
    private constructor();
    /**
     * Makes the folder where it is missing.
     *
     * @throws InputError when it cannot be written to.
     */
    static open(path: string, extensions: readonly string[], writeContent?: WriteContent): Promise<OutputFolder>;
    /** A free file name stem close to the wanted one. */
    reserveStem(wanted: string): string;
    /**
     * Writes a file so that it is never seen half written; gives its path.
     *
     * @throws TranscribeError `file`, the old file still in place.
     */
    write(name: string, content: FileContent): Promise<string>;
    /**
     * Says which files are going to be written, so that the run which goes on after one that was killed knows them for ours. A
     * disk that has no room for that may still have it for them.
     */
    announce(stems: readonly string[]): Promise<void>;
    /** Writes the run's manifest, which also remembers which files are ours. */
    writeManifest(run: object): Promise<string>;
    private writeList;
    private ownFiles;
    /**
     * Writes the tasks that are not finished, for a later run to collect; with none, removes what an earlier run wrote. Gives
     * the path of what is there.
     */
    writeTasks(tasks: readonly object[]): Promise<string | undefined>;
    /** Writes the page of the run from its pieces; gives its path. */
    writeReport(content: FileContent): Promise<string>;
    /** Removes the page that an earlier run wrote, since this one has none. */
    removeReport(): Promise<void>;
    private removeOwn;
    private freeName;
    private isForeign;
}
