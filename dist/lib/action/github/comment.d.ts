import { type JobContext } from '../job-context.ts';
import type { GitHubApi } from './api.ts';
/** The most characters that a comment holds. */
export declare const COMMENT_LIMIT = 65536;
export interface PublishedComment {
    /** The address of the comment, when it stands. */
    link?: string;
    /** What the user should know, each a sentence or two. */
    notes: string[];
    /** Whether the same may succeed later. */
    mayPass?: boolean;
}
export interface CommentText {
    /** Tells this comment from others of ours on the same pull request, such as those of another job. */
    key: string;
    /** Gives the comment in Markdown, in no more than `room` characters. */
    render: (room: number) => string;
}
/**
 * Comments on the pull request of the event, or the open one that the commit belongs to. A comment that an earlier run
 * wrote is changed instead. It never throws: what failed is in the notes.
 */
export declare function publishComment(api: GitHubApi, job: JobContext, { key, render }: CommentText): Promise<PublishedComment>;
/** How many characters a comment of this key may have. */
export declare function roomInComment(key: string): number;
