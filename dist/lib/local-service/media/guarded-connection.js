import { lookup } from 'node:dns';
import { isIP } from 'node:net';
import { Agent, EnvHttpProxyAgent } from 'undici';
import { isLoopbackHost } from '../../dashscope/addresses.js';
import { isGuardedAddress } from './guarded-address.js';
import { downloadFailed } from './source-error.js';
/** A host that leads to an address which sources may not be fetched from. */
export class PrivateAddressError extends Error {
    name = 'PrivateAddressError';
}
/** Connections to hosts that somebody else names. The environment's proxy is used, for loopback hosts never. */
export class GuardedConnections {
    refuses;
    direct;
    options;
    byEnvironment;
    constructor({ refuses, stallTimeoutMs }) {
        this.refuses = refuses;
        // The addresses that are checked are the ones connected to: a name that answers differently the next time gains nothing.
        const connect = { timeout: stallTimeoutMs, lookup: lookupOthers(refuses) };
        const options = { connect, headersTimeout: stallTimeoutMs, bodyTimeout: stallTimeoutMs };
        this.direct = new Agent(options);
        // Many proxies refuse tunnels to other ports than 443.
        this.options = { ...options, proxyTunnel: false };
    }
    /** @throws PrivateAddressError where the host is known to lead to a private address; no proxy would check that. */
    async dispatcherFor({ hostname }) {
        refuseAny(hostname, await addressesOf(hostname), this.refuses);
        if (isLoopbackHost(hostname))
            return this.direct;
        this.byEnvironment ??= openByEnvironment(this.options);
        return this.byEnvironment;
    }
    async close() {
        await Promise.all([this.direct.destroy(), this.byEnvironment?.destroy()]);
    }
}
function openByEnvironment(options) {
    try {
        return new EnvHttpProxyAgent(options);
    }
    catch {
        // The error would hold the address, and with it the proxy's password.
        throw downloadFailed('the proxy in HTTP_PROXY or HTTPS_PROXY is not a URL.');
    }
}
/** Whether a host leads to this machine or a local network and nowhere else; a name that is not known here may be anything. */
export async function isPrivateHost(hostname) {
    const addresses = await addressesOf(hostname);
    return addresses.length > 0 && addresses.every(({ address }) => isGuardedAddress(address));
}
async function addressesOf(hostname) {
    const host = hostname.replace(/^\[|\]$/g, '');
    // An address is connected to without being looked up.
    if (isIP(host) !== 0)
        return [{ address: host }];
    return new Promise((resolve) => {
        // A name unknown here may be known to the proxy.
        lookup(host, { all: true }, (error, found) => resolve(error ? [] : found));
    });
}
function lookupOthers(refuses) {
    return (hostname, options, callback) => {
        lookup(hostname, { ...options, all: true }, (error, addresses) => {
            if (error)
                return callback(error, '');
            try {
                refuseAny(hostname, addresses, refuses);
            }
            catch (refusal) {
                return callback(refusal, '');
            }
            const [first] = addresses;
            if (options.all)
                callback(null, addresses);
            else
                callback(null, first?.address ?? '', first?.family);
        });
    };
}
function refuseAny(host, addresses, refuses) {
    if (addresses.some(({ address }) => refuses(address)))
        throw new PrivateAddressError(`${host} leads to a private address.`);
}
