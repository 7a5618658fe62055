import type { JobTable } from '../jobs/job-table.ts';
import type { FindModel } from '../model-names.ts';
import type { FileStore } from '../store/file-store.ts';
import type { Signer } from '../store/signer.ts';
/** What the service was told, checked. */
export interface AppSettings {
    readonly apiKey: string;
    readonly findModel: FindModel;
    /** Why a name is refused. */
    readonly unknownModel: (name: string) => string;
    /** Host names a request may name, beside loopback ones; lower case, without port and final dot. */
    readonly allowedHosts: ReadonlySet<string>;
    /** The largest upload. */
    readonly maxFileBytes: number;
    readonly now: () => number;
}
/** What the routes share. */
export interface AppContext extends AppSettings {
    readonly jobs: JobTable;
    readonly store: FileStore;
    readonly signer: Signer;
}
/** `http://` and the Host that the request used, so that URLs in replies lead back by the same way. */
export declare function originOf(request: Request): string;
export declare function hostOf(request: Request): string;
