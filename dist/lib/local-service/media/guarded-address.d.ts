/** Whether an IP address is where a cloud tells a machine its secrets; as digits, also inside an IPv6 address. */
export declare function isMetadataAddress(address: string): boolean;
/** Whether an IP address leads to this machine, a local network, or the metadata of a cloud. */
export declare function isGuardedAddress(address: string): boolean;
