import { type Dispatcher } from 'undici';
/** A host that leads to an address which sources may not be fetched from. */
export declare class PrivateAddressError extends Error {
    readonly name = "PrivateAddressError";
}
export interface ConnectionOptions {
    /** Addresses that may not be reached. */
    refuses: (address: string) => boolean;
    /** How long a host may take to be reached, to answer, and between two pieces of its answer. */
    stallTimeoutMs: number;
}
/** Connections to hosts that somebody else names. The environment's proxy is used, for loopback hosts never. */
export declare class GuardedConnections {
    private readonly refuses;
    private readonly direct;
    private readonly options;
    private byEnvironment;
    constructor({ refuses, stallTimeoutMs }: ConnectionOptions);
    /** @throws PrivateAddressError where the host is known to lead to a private address; no proxy would check that. */
    dispatcherFor({ hostname }: URL): Promise<Dispatcher>;
    close(): Promise<void>;
}
/** Whether a host leads to this machine or a local network and nowhere else; a name that is not known here may be anything. */
export declare function isPrivateHost(hostname: string): Promise<boolean>;
