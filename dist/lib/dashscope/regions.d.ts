import type { Region } from '../defaults.ts';
/**
 * The base URL of a region: the shared host where there is one, since it needs no workspace, else the workspace's own.
 *
 * @throws InputError when the region has only workspace hosts and no workspace is given.
 */
export declare function regionBaseUrl(region: Region, workspace?: string): string;
