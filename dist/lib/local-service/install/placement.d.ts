import type { Staging } from './staging.ts';
export interface MoveTools {
    /** Whether what is in the place already will do. */
    isGood: (place: string) => Promise<boolean>;
    rename: (from: string, to: string) => void;
    sleep: (milliseconds: number) => Promise<unknown>;
}
/**
 * Moves a finished component into place. When another process was faster, its folder is kept; a damaged one is replaced.
 *
 * @throws whatever the file system throws when the place cannot be taken within a second.
 */
export declare function moveIntoPlace(finished: string, place: string, staging: Staging, tools: Pick<MoveTools, 'isGood'> & Partial<MoveTools>): Promise<void>;
