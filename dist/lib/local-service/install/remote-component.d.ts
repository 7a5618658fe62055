import { type Component } from './component.ts';
import { type RemoteFile } from './remote-files.ts';
import type { Staging } from './staging.ts';
export interface RemoteSettings {
    signal?: AbortSignal | undefined;
    /** Where mirrors may be named. @default the environment */
    env?: Readonly<Record<string, string | undefined>> | undefined;
    /** The pause between two tries. @default by the real clock */
    sleep?: ((milliseconds: number) => Promise<unknown>) | undefined;
}
/** The remote files of some components, each named by its hash. */
export interface FetchedFiles {
    folder: string;
    files: RemoteFile[];
}
/**
 * Fetches what the components have elsewhere than in packages, one file after the other. Parts that a broken download
 * left are gone on with.
 *
 * @throws TranscribeError `install` or `aborted`; the parts stay.
 */
export declare function fetchRemoteFiles(components: readonly Component[], staging: Staging, settings: RemoteSettings, onReceived: (bytes: number) => void): Promise<FetchedFiles>;
/** Removes what the downloads of an installed component left. */
export declare function forgetPartials(component: Component, staging: Staging): void;
