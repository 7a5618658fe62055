import { type Component } from './component.ts';
/**
 * Reads all of a component and compares it with what this program knows of it.
 *
 * @param marker the one file that no hash is known of.
 * @returns what is absent, changed or not a part of it, as paths in the folder; a package counts as one.
 */
export declare function damagedParts(component: Component, folder: string, marker: string): Promise<string[]>;
/** Hexadecimal sha256 of a file's content. */
export declare function hashFile(path: string): Promise<string>;
