import type { FileSource } from '../../sources/source.ts';
import type { GitHubApi } from './api.ts';
import type { ReleaseAsset } from './releases.ts';
/** A release's file as something to upload: its bytes go through this machine and are never held here. */
export declare function assetFile(api: GitHubApi, asset: ReleaseAsset): FileSource;
/**
 * Where a redirect leads. A signature covers the very bytes of an address, so that only a relative one is rebuilt.
 *
 * @throws TranscribeError when it gives up encryption.
 */
export declare function nextAddress(from: string, location: string, name: string): string;
