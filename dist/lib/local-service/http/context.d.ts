import type { FileStore } from '../file-store.ts';
import type { JobTable } from '../jobs/job-table.ts';
/** What the routes share. */
export interface AppContext {
    readonly apiKey: string;
    readonly jobs: JobTable;
    readonly store: FileStore;
    /** The model names that submits may use. */
    readonly models: ReadonlySet<string>;
    /** Host names a request may name, beside loopback ones. */
    readonly allowedHosts: ReadonlySet<string>;
    readonly now: () => number;
}
/** `http://` and the Host that the request used, so that URLs in replies lead back by the same way. */
export declare function originOf(request: Request): string;
