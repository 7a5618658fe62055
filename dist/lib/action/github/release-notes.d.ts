import type { GitHubApi } from './api.ts';
import { type Release } from './releases.ts';
/** The most characters that the notes of a release hold. */
export declare const NOTES_LIMIT = 125000;
export interface PublishedNotes {
    /** The page of the release, when the block stands there. */
    link?: string;
    /** What the user should know, each a sentence or two. */
    notes: string[];
    /** Whether the same may succeed later. */
    mayPass?: boolean;
}
export interface NotesBlock {
    /** Tells this block from others in the same notes, such as those of another job. */
    key: string;
    /** Gives the block in Markdown, in no more than `room` characters; empty when that is too little. */
    render: (room: number) => string;
}
/**
 * Puts a block into a release's notes, in place of the one that an earlier run left. The notes are read right before, and
 * nothing else in them is touched. It never throws: what failed is in the notes of the result.
 */
export declare function publishNotes(api: GitHubApi, { id, tag }: Pick<Release, 'id' | 'tag'>, { key, render }: NotesBlock): Promise<PublishedNotes>;
/** How many characters a block may have, so that the notes stay within their limit; 0 when there is no room. */
export declare function roomInNotes(body: string, key: string): number;
/** The notes with the block of this key put in: in the place of the one that is there, else at the end. */
export declare function withBlock(body: string, key: string, block: string): string;
