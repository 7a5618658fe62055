import type { JobContext } from '../job-context.ts';
import type { GitHubApi } from './api.ts';
export interface Release {
    id: number;
    tag: string;
    draft: boolean;
    /** Published for good: neither files nor tag can change any more, but the notes can. */
    immutable: boolean;
    /** The notes, in Markdown; empty when there are none. */
    body: string;
    /** A template that ends in `{?name,label}`. */
    uploadUrl: string;
    /** Its page. */
    pageUrl: string;
}
export interface ReleaseAsset {
    id: number;
    name: string;
    /** What its page shows in place of the name; empty when that is the name. */
    label: string;
    sizeBytes: number;
    /** False for what a broken upload left behind. */
    uploaded: boolean;
    /** Such as `sha256:…`; empty where the service tells none. */
    digest: string;
    /** In the API, for whoever has a token. */
    apiUrl: string;
    /** For browsers. */
    downloadUrl: string;
}
interface ReleaseReply {
    id: number;
    tag_name: string;
    draft: boolean;
    immutable?: boolean;
    body?: string | null;
    upload_url: string;
    html_url: string;
}
interface AssetReply {
    id: number;
    name: string;
    label: string | null;
    size: number;
    state: string;
    digest?: string | null;
    url: string;
    browser_download_url: string;
}
/**
 * The release that was named by its tag, else that of the event, else that of the tag the workflow runs for; read from
 * the API, since an event tells how it was when it happened.
 *
 * @throws InputError when there is none, else what the API failed with.
 */
export declare function findRelease(api: GitHubApi, job: JobContext, tag?: string): Promise<Release>;
/** The release as it is now. */
export declare function readRelease(api: GitHubApi, id: number): Promise<Release>;
/** All files of a release as they are now, broken ones included. */
export declare function listAssets(api: GitHubApi, release: Release): Promise<ReleaseAsset[]>;
/** @throws TranscribeError for a reply that is none of GitHub's: a proxy on the way may answer for it. */
export declare function toRelease(reply: ReleaseReply): Release;
export declare function toAsset(reply: AssetReply): ReleaseAsset;
export {};
