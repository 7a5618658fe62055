import type { FileWork } from './jobs/job-table.ts';
import type { LocalServiceOptions } from './service-options.ts';
import type { FileStore } from './store/file-store.ts';
/** Something that runs, and what ends it. */
export interface Closeable<T> {
    readonly run: T;
    close(): Promise<void>;
}
/** What is done with a file: its saved transcription is looked up, or it is fetched and recognised. */
export declare function openWork(options: LocalServiceOptions & {
    host: string;
    maxFileBytes: number;
}, store: FileStore): Promise<Closeable<FileWork>>;
