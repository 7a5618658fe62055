import { type CacheFolder } from './cache-folder.ts';
import { type Component } from './component.ts';
export interface InstalledFile {
    /** Relative to the component's folder, with `/`. */
    path: string;
    bytes: number;
    /** Hexadecimal. */
    sha256: string;
}
/** Where a component belongs, below a cache folder. The name changes with the content. */
export declare function componentFolder(cacheFolder: string, component: Component): string;
/** The folder that holds the whole component, in the first cache folder that has it; undefined when none has. */
export declare function findInstalled(component: Component, folders: readonly CacheFolder[]): string | undefined;
/** Whether every file is there with its size. Takes milliseconds: contents are not read, and the list itself is believed. */
export declare function isComplete(folder: string): boolean;
/** Whether a folder holds the component and nothing else, whatever it says itself. Reads everything: 67 MB in a tenth of a second. */
export declare function isGenuine(component: Component, folder: string): Promise<boolean>;
/** What in a component's folder is absent, changed, or none of it. Reads everything. */
export declare function damagedFiles(component: Component, folder: string): Promise<string[]>;
export declare function writeMarker(folder: string, files: readonly InstalledFile[]): void;
/** Undefined when the folder is absent or was not finished. */
export declare function readMarker(folder: string): InstalledFile[] | undefined;
/** The files whose content is fixed in this program, whatever a marker says. */
export declare function pinnedFiles(component: Component): InstalledFile[];
