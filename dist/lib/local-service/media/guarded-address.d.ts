/** Whether an IP address leads to this machine, a local network, or the metadata of a cloud. */
export declare function isGuardedAddress(address: string): boolean;
