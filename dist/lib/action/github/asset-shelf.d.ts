import type { GitHubApi } from './api.ts';
import { type AssetName } from './asset-names.ts';
import { type Release, type ReleaseAsset } from './releases.ts';
/** A file as it is to stand on a release. */
export interface ShelvedFile extends AssetName {
    content: Buffer;
}
/** The files of a release. Whatever fails, and whenever, each name keeps its old content or has the new one. */
export declare class AssetShelf {
    private readonly api;
    private readonly release;
    private assets;
    private constructor();
    static open(api: GitHubApi, release: Release): Promise<AssetShelf>;
    /**
     * Puts a file in the place of its earlier version; one with the same content is left alone. After a race with another
     * job, or a reply that leaves open what was done, it looks again and tries once more.
     */
    put(file: ShelvedFile): Promise<ReleaseAsset>;
    private place;
    private renew;
    private replace;
    private upload;
    private rename;
    /** What is gone already is as good as removed. */
    private remove;
}
