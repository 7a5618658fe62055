import type { Handler } from './server.ts';
import type { LocalServiceOptions } from './service-options.ts';
export declare const DEFAULT_HOST = "127.0.0.1";
/** The service without a socket. */
export interface ServiceHandler {
    readonly apiKey: string;
    readonly handle: Handler;
    /** Aborts what is at work and removes every file. */
    close(): Promise<void>;
}
/**
 * Puts the service together.
 *
 * @throws InputError for options that make no sense.
 */
export declare function openServiceHandler(options: LocalServiceOptions): Promise<ServiceHandler>;
