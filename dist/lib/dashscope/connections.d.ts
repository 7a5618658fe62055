import type { LookupFunction } from 'node:net';
import { type Dispatcher } from 'undici';
export interface ConnectionOptions {
    /** Takes the place of the agents below, proxies and all. */
    dispatcher?: Dispatcher | undefined;
    /** Resolves host names. @default the system's */
    lookup?: LookupFunction | undefined;
}
/**
 * The ways out of this process: straight to this machine, and by `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` to every
 * other. A URL that came out of a reply may lead into a private network only when the base URL does so too.
 */
export declare class Connections {
    private readonly given;
    private readonly lookup;
    private readonly opened;
    private readonly privateBases;
    constructor({ dispatcher, lookup }?: ConnectionOptions);
    /** The way to an address that the user named. */
    to(url: URL): Dispatcher;
    /** The way to an address that a reply of the service at `base` named. Literal hosts are checked here, others as they are resolved. */
    toNamed(url: URL, base: URL): Promise<Dispatcher>;
    close(): Promise<void>;
    /** Ends everything that is under way, which {@link close} would wait for. */
    destroy(): Promise<void>;
    private open;
    private isPrivate;
    private resolvesPrivately;
}
