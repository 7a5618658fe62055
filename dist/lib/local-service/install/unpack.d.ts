import type { Component } from './components.ts';
import type { PackagePin } from './pins.ts';
/**
 * Makes a component's folder out of verified tarballs, ready to be moved into place.
 *
 * @throws TranscribeError (`install`) when a file is not what its pin says, and whatever the file system throws.
 */
export declare function unpackComponent(component: Component, tarballs: string, folder: string, onUnpacked: (pin: PackagePin) => void): Promise<void>;
