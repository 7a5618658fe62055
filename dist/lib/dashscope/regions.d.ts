import { type Region } from '../defaults.ts';
/** Where DashScope is without a word about it. */
export declare const DEFAULT_REGION: Region;
/** What the address depends on. */
export interface Place {
    region?: Region | undefined;
    workspace?: string | undefined;
    /** Decides, since some keys are good for their workspace's own host alone. */
    apiKey?: string | undefined;
}
/**
 * The base URL of a region: the shared host where there is one and the key may use it, since it needs no workspace, else
 * the workspace's own.
 *
 * @throws InputError when only the workspace's host will do and no workspace is given.
 */
export declare function regionBaseUrl({ region, workspace, apiKey }: Place): string;
/** The region that an address belongs to; undefined for another service. */
export declare function regionOf(baseUrl: string): Region | undefined;
/** Where a request went, for a sentence: the host, and the region it belongs to. */
export declare function describePlace(url: URL): string;
