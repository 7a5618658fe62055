import { type Dispatcher } from 'undici';
/** A host that leads to an address which sources may not be fetched from. */
export declare class PrivateAddressError extends Error {
    readonly name = "PrivateAddressError";
}
export interface ConnectionOptions {
    /** Whether addresses of this machine and of local networks may be reached. */
    allowPrivate: boolean;
    /** How long a host may take to be reached, to answer, and between two pieces of its answer. */
    stallTimeoutMs: number;
}
/** Connections to hosts that somebody else names. The environment's proxy is used, for loopback hosts never. */
export declare class GuardedConnections {
    private readonly allowPrivate;
    private readonly direct;
    private readonly options;
    private byEnvironment;
    constructor({ allowPrivate, stallTimeoutMs }: ConnectionOptions);
    /** @throws PrivateAddressError where the host is known to lead to a private address; no proxy would check that. */
    dispatcherFor({ hostname }: URL): Promise<Dispatcher>;
    close(): Promise<void>;
}
