import type { ReleaseAsset } from './releases.ts';
/** A file to be attached, and what a release shows for it. */
export interface AssetName {
    /** ASCII, as GitHub would otherwise make it. */
    name: string;
    /** The real name where that is another. */
    label: string;
}
/**
 * The name GitHub gives an uploaded file, as far as it is known: letters without their accents, runs of anything but
 * ASCII letters, digits, `_`, `-` and dots turned into one dot.
 */
export declare function githubName(fileName: string): string;
/** Names for files, no two alike: where little or nothing is left of a name, or two become one, a hash tells them apart. */
export declare function assetNames(fileNames: readonly string[]): AssetName[];
/** The asset that holds an earlier version of a file: by the name it has there, by its real name, or by the one shown. */
export declare function findEarlier(assets: readonly ReleaseAsset[], { name, label }: AssetName): ReleaseAsset | undefined;
/** A name under which a file is uploaded before it takes its place; `chance` goes from 0 up to 1. */
export declare function partName(name: string, chance: number): string;
export declare function isPart(name: string): boolean;
/** The name that a file on its way was to get. */
export declare function targetOfPart(name: string): string;
export declare function contentTypeOf(fileName: string): string;
