import type { FileWork, Preparation } from './jobs/job-table.ts';
import type { LocalServiceOptions } from './service-options.ts';
import type { FileStore } from './store/file-store.ts';
/** What is done with tasks and their files, and what ends it. */
export interface OpenedWork {
    readonly run: FileWork;
    readonly prepare?: Preparation;
    close(): Promise<void>;
}
/** What is done with a file: its saved transcription is looked up, or it is fetched and recognised. */
export declare function openWork(options: LocalServiceOptions & {
    host: string;
    maxFileBytes: number;
}, store: FileStore): Promise<OpenedWork>;
