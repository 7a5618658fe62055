import type { RemoteFile } from './remote-files.ts';
export interface RemoteDownload {
    file: RemoteFile;
    /** Asked one after the other, until one has the file. */
    addresses: readonly URL[];
    /** Where it grows. What is there already is gone on with, and stays when the download fails. */
    path: string;
    /** Called with the bytes that are there. */
    onReceived: (bytes: number) => void;
    signal?: AbortSignal | undefined;
    /** @default a pause by the real clock */
    sleep?: ((milliseconds: number) => Promise<unknown>) | undefined;
}
/**
 * Downloads a file by its pinned length and hash: goes on where an earlier download broke off, tries each mirror a few
 * times, and trusts none.
 *
 * @throws TranscribeError `install`, saying for each mirror what went wrong; `aborted`.
 */
export declare function downloadRemote(download: RemoteDownload): Promise<void>;
