import { lookup as systemLookup } from 'node:dns';
import { Agent, EnvHttpProxyAgent } from 'undici';
import { InputError } from '../errors.js';
import { isLoopbackHost, isPrivateAddress, isPrivateHost } from './addresses.js';
import { PRIVATE_ADDRESS, privateAddressError } from './connection-error.js';
/**
 * The ways out of this process: straight to this machine, and by `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` to every
 * other. A URL that came out of a reply may lead into a private network only when the base URL does so too.
 */
export class Connections {
    given;
    lookup;
    opened = new Map();
    privateBases = new Map();
    constructor({ dispatcher, lookup = systemLookup } = {}) {
        this.given = dispatcher;
        this.lookup = lookup;
    }
    /** The way to an address that the user named. */
    to(url) {
        if (this.given)
            return this.given;
        // A proxy would look for the local service on its own machine.
        if (isLoopbackHost(url.hostname))
            return this.open('direct', () => new Agent());
        return this.open('any', () => proxied({ lookup: this.lookup }));
    }
    /** The way to an address that a reply of the service at `base` named. Literal hosts are checked here, others as they are resolved. */
    async toNamed(url, base) {
        if (url.hostname === base.hostname || (await this.isPrivate(base.hostname)))
            return this.to(url);
        if (isPrivateHost(url.hostname))
            throw privateAddressError(url.hostname);
        return this.given ?? this.open('public', () => proxied({ lookup: publicOnly(this.lookup) }));
    }
    async close() {
        await Promise.all([...this.opened.values()].map((dispatcher) => dispatcher.close()));
    }
    /** Ends everything that is under way, which {@link close} would wait for. */
    async destroy() {
        await Promise.all([...this.opened.values()].map((dispatcher) => dispatcher.destroy()));
    }
    open(kind, create) {
        const dispatcher = this.opened.get(kind) ?? create();
        this.opened.set(kind, dispatcher);
        return dispatcher;
    }
    isPrivate(hostname) {
        const known = this.privateBases.get(hostname) ?? this.resolvesPrivately(hostname);
        this.privateBases.set(hostname, known);
        return known;
    }
    resolvesPrivately(hostname) {
        if (this.given || isPrivateHost(hostname))
            return Promise.resolve(isPrivateHost(hostname));
        return new Promise((resolve) => {
            this.lookup(hostname, { all: true }, (error, addresses) => {
                resolve(!error && toList(addresses).some(({ address }) => isPrivateAddress(address)));
            });
        });
    }
}
function proxied(connect) {
    try {
        // Plain HTTP goes through a proxy as a plain request: many refuse tunnels to other ports than 443.
        return new EnvHttpProxyAgent({ connect, proxyTunnel: false });
    }
    catch {
        // The error would hold the address, and with it the proxy's password.
        throw new InputError('The proxy in HTTP_PROXY or HTTPS_PROXY is not a URL.', {
            advice: 'Write it as http://host:port.',
        });
    }
}
/** Hides private addresses at the moment of connecting, so that a name cannot change its mind after a check. */
function publicOnly(lookup) {
    return (hostname, options, callback) => {
        lookup(hostname, { ...options, all: true }, (error, addresses) => {
            if (error)
                return callback(error, []);
            const allowed = toList(addresses).filter(({ address }) => !isPrivateAddress(address));
            const [first] = allowed;
            if (!first) {
                const refusal = new Error(`${hostname} has only private addresses.`);
                return callback(Object.assign(refusal, { code: PRIVATE_ADDRESS }), []);
            }
            if (options.all)
                callback(null, allowed);
            else
                callback(null, first.address, first.family);
        });
    };
}
function toList(addresses) {
    return typeof addresses === 'string' ? [{ address: addresses, family: 0 }] : addresses;
}
