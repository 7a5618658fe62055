/** Whether an address, as digits, belongs to this machine or to a network that the internet cannot reach. */
export declare function isPrivateAddress(address: string): boolean;
/** Whether a URL's host name says by itself that it is private; other names must be resolved to know. */
export declare function isPrivateHost(hostname: string): boolean;
/** Whether a URL's host name means this machine. */
export declare function isLoopbackHost(hostname: string): boolean;
