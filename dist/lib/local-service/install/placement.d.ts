import type { Staging } from './staging.ts';
export interface MoveTools {
    rename: (from: string, to: string) => void;
    sleep: (milliseconds: number) => Promise<unknown>;
}
/**
 * Moves a finished component into place. When another process was faster, its folder is kept; a damaged one is replaced.
 *
 * @throws whatever the file system throws when the place cannot be taken within a second.
 */
export declare function moveIntoPlace(finished: string, place: string, staging: Staging, { rename, sleep }?: MoveTools): Promise<void>;
