import type { GitHubApi } from './api.ts';
import { type Release } from './releases.ts';
/** Why nothing more can be delivered this way, so that another has to do. */
export type Refusal = 'immutable' | 'permission';
export interface PublishedAssets {
    /** The address of each file that stands on the release now, by its path. */
    links: Map<string, string>;
    /** What the user should know, each a sentence or two. */
    notes: string[];
    refused?: Refusal;
    /** Whether the same may succeed later; to try again what succeeded does no harm. */
    mayPass?: boolean;
}
/** A file, and what it is to be called on the release. */
export interface AssetFile {
    path: string;
    name: string;
}
/** Attaches files to a release in place of their earlier versions. It never throws: what failed is in the notes. */
export declare function publishAssets(api: GitHubApi, { id, tag }: Pick<Release, 'id' | 'tag'>, files: readonly AssetFile[]): Promise<PublishedAssets>;
