import type { FileWork } from './jobs/job-table.ts';
import type { FileStore } from './store/file-store.ts';
/**
 * Answers with transcriptions saved in a folder instead of recognising. A source's own file is `<stem>.json`; a folder
 * with one file answers every source with it. `file_url` becomes the URL that was submitted, since clients tell the
 * files of a task apart by it.
 */
export declare function replayingWork(folder: string, store: FileStore): FileWork;
/** @throws InputError when the folder holds nothing to answer with. */
export declare function checkReplayFolder(folder: string): Promise<void>;
