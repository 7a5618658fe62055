import { type Component } from './component.ts';
import type { PackagePin } from './pins.ts';
import type { RemoteFile } from './remote-files.ts';
/**
 * Makes a component's folder out of verified tarballs and remote files, ready to be moved into place.
 *
 * @param remoteFolder holds the verified remote files, by their hashes; they are moved out of it.
 * @throws TranscribeError (`install`) when a file is not what its pin says, and whatever the file system throws.
 */
export declare function unpackComponent(component: Component, tarballs: string, remoteFolder: string, folder: string, onUnpacked: (part: PackagePin | RemoteFile) => void): Promise<void>;
