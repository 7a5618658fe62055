/** Something on the web, or already in the vendor store (`oss://`), that the service fetches itself. */
export interface UrlSource {
    kind: 'url';
    /** As the user wrote it. */
    name: string;
    /** Percent-encoded. */
    url: string;
}
/** A file on this machine, to be uploaded. */
export interface FileSource {
    kind: 'file';
    name: string;
    path: string;
    sizeBytes: number;
}
export type Source = UrlSource | FileSource;
/** What a source's output files are named after: its last path segment without a media ending. */
export declare function stemOf(source: Source): string;
/** A name fit for logs and files: a URL's credentials and what signs it are left out. */
export declare function displayName(name: string): string;
