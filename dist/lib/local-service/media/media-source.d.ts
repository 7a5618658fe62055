import type { FileStore } from '../store/file-store.ts';
import type { SourceFetcher } from './source-fetch.ts';
/** A source's bytes on this machine. */
export interface LocalMedia {
    path: string;
    /** Removes what was fetched for this one use. */
    release(): Promise<void>;
}
export interface MediaSources {
    store: FileStore;
    fetcher: SourceFetcher;
    /** Whether an upload outlives the first task that used it. */
    keepUploads: boolean;
}
/**
 * Brings a source here and looks whether it can be audio or video at all, so that nothing is installed for a dead link.
 *
 * @param resolveOss whether the submit allowed `oss://` URLs to be resolved, by its header.
 * @throws SourceError or MediaError
 */
export declare function openMediaSource(url: string, resolveOss: boolean, sources: MediaSources, signal: AbortSignal): Promise<LocalMedia>;
