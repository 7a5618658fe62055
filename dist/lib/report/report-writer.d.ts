import type { Format, Kind } from '../defaults.ts';
import type { OutputFolder } from '../delivery/output-folder.ts';
import type { Outcome } from '../outcome.ts';
export interface ReportOptions {
    /** The kinds of content that are shown. */
    keep: readonly Kind[];
    /** The most bytes of text in a page; a source whose text has no room leads to its files. @default 32 MB */
    mostBytes?: number;
}
/** The report of a run, where its formats ask for one. */
export declare function reportFor(folder: OutputFolder, { formats, keep }: {
    formats: readonly Format[];
    keep: readonly Kind[];
}): ReportWriter | undefined;
/**
 * Writes the report of a run. It takes one outcome at a time, in any order, and keeps none: each source's section is made at
 * once and waits on the disk, and the page is put together from there.
 */
export declare class ReportWriter {
    private readonly folder;
    private readonly options;
    /** Two for each source: what the page always has of it, and what it has where there is room. */
    private readonly sections;
    private readonly written;
    private failure;
    constructor(folder: OutputFolder, options: ReportOptions);
    /** Takes what became of a source, and where its recording is. Never throws: what fails is told at the end. */
    add(index: number, outcome: Outcome, recording?: string): void;
    /**
     * Puts the page together; gives its path, or none where nothing has ended yet.
     *
     * @throws TranscribeError when it could not be made, or not be written.
     */
    finish(): Promise<string | undefined>;
    /** Leaves nothing behind of what was not finished. */
    discard(): void;
    private pieces;
}
