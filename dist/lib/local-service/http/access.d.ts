import type { MiddlewareHandler } from 'hono';
import { type AppContext } from './context.ts';
/**
 * Refuses what a page in a browser may have sent: a page's Origin, or a Host that is a foreign name made to lead to
 * this machine. Neither is a matter of the key: a page must not even learn that the service is there.
 */
export declare function refuseForeignPages({ allowedHosts }: AppContext): MiddlewareHandler;
/** Refuses a request without the service's key. */
export declare function requireKey({ apiKey }: AppContext): MiddlewareHandler;
/**
 * The host names that requests may name. An address that the service is bound to is one of them; bound to every
 * address, only the names given let others in.
 *
 * @throws InputError for what is no host name.
 */
export declare function allowedHostNames(names: readonly string[], boundTo: string): ReadonlySet<string>;
