import type { LocalServiceOptions } from './service-options.ts';
export type { LocalServiceOptions } from './service-options.ts';
export interface LocalService {
    /** Ends in `/api/v1`. */
    readonly baseUrl: string;
    readonly apiKey: string;
    /** Aborts what is at work, ends every connection, and removes every file. */
    close(): Promise<void>;
}
/**
 * Starts a service that speaks DashScope's asynchronous transcription API and recognises on this machine.
 *
 * @throws InputError for options that make no sense, and for an address that cannot be listened at.
 */
export declare function startLocalService(options?: LocalServiceOptions): Promise<LocalService>;
