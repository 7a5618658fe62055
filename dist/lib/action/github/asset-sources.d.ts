import type { FoundSource, MissingSource } from '../../sources/find-sources.ts';
import type { JobContext } from '../job-context.ts';
import type { GitHubApi } from './api.ts';
import { type Release, type ReleaseAsset } from './releases.ts';
export interface AssetSourceOptions {
    /** The tag of the release. @default the event's */
    tag?: string | undefined;
    /** Names and globs, one that begins with `!` taking away. @default all audio and video */
    patterns: readonly string[];
}
export interface AssetSources {
    release: Release;
    found: FoundSource[];
}
/** What a pattern chose, or why it chose nothing. */
type Choice = ReleaseAsset | MissingSource;
/**
 * The audio and video attached to a release. Nothing is downloaded before a source is opened.
 *
 * @throws TranscribeError when there is no release, or the API failed.
 */
export declare function findAssetSources(api: GitHubApi, job: JobContext, { tag, patterns }: AssetSourceOptions): Promise<AssetSources>;
/** The assets that the patterns name, each once, in the order of the release; then the patterns that name none. */
export declare function chooseAssets(assets: readonly ReleaseAsset[], patterns: readonly string[], tag: string): Choice[];
export {};
