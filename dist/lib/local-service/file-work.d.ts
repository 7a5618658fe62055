import type { FileWork } from './jobs/job-table.ts';
import { type MediaSources } from './media/media-source.ts';
import type { Recognize } from './recognition.ts';
/** The work of one file: have it here, recognise it, and keep what came of it. */
export declare function recognizingWork(sources: MediaSources, recognize: Recognize): FileWork;
