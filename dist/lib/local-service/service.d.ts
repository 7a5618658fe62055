import type { InstallProgress } from './install/progress.ts';
import type { WorkerScript } from './workers/worker-process.ts';
export interface LocalServiceOptions {
    /** @default '127.0.0.1' */
    host?: string;
    /** 0 takes any free port. @default 0 */
    port?: number;
    /** The one bearer key. @default a new one at each start */
    apiKey?: string;
    /** Host names that requests may name beside loopback ones. */
    allowedHosts?: string[];
    onInstall?: (progress: InstallProgress) => void;
    workerScript?: WorkerScript;
}
export interface LocalService {
    /** Ends in `/api/v1`. */
    baseUrl: string;
    apiKey: string;
    close(): Promise<void>;
}
/** Starts a service that speaks DashScope's asynchronous transcription API and recognises on this machine. */
export declare function startLocalService(options?: LocalServiceOptions): Promise<LocalService>;
