/** What the user named, understood. */
export type Source = {
    kind: 'url';
    name: string;
    url: string;
} | {
    kind: 'file';
    name: string;
    path: string;
    sizeBytes: number;
};
/** Reads one source as the user wrote it. A missing or unreadable file is an {@link InputError}. */
export declare function toSource(name: string): Promise<Source>;
/** The part of a source's name that output files are named after. */
export declare function stemOf(source: Source): string;
