import { isLoopbackHost } from '../../dashscope/addresses.js';
import { InputError } from '../../errors.js';
import { isSameSecret } from '../store/same-secret.js';
import { hostOf } from './context.js';
import { Refusal } from './refusal.js';
const HOST = /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i;
const UNSPECIFIED = new Set(['0.0.0.0', '[::]']);
/**
 * Refuses what a page in a browser may have sent: a page's Origin, or a Host that is a foreign name made to lead to
 * this machine. Neither is a matter of the key: a page must not even learn that the service is there.
 */
export function refuseForeignPages({ allowedHosts }) {
    return async (c, next) => {
        if (c.req.header('origin') !== undefined) {
            throw new Refusal(403, 'AccessDenied', 'Requests from web pages are not served.');
        }
        const host = hostName(hostOf(c.req.raw));
        if (host === undefined || !(isLoopbackHost(host) || allowedHosts.has(host))) {
            throw new Refusal(403, 'AccessDenied', 'This host name is not served here; start with --allow-host NAME.');
        }
        return next();
    };
}
/** Refuses a request without the service's key. */
export function requireKey({ apiKey }) {
    return async (c, next) => {
        const given = /^Bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '')?.[1];
        if (given === undefined || !isSameSecret(given, apiKey)) {
            throw new Refusal(401, 'InvalidApiKey', 'Invalid API-key provided.');
        }
        return next();
    };
}
/**
 * The host names that requests may name. An address that the service is bound to is one of them; bound to every
 * address, only the names given let others in.
 *
 * @throws InputError for what is no host name.
 */
export function allowedHostNames(names, boundTo) {
    const bound = hostName(boundTo.includes(':') ? `[${boundTo.replace(/^\[|\]$/g, '')}]` : boundTo);
    const given = names.map((name) => {
        const host = hostName(name);
        if (host !== undefined)
            return host;
        throw new InputError(`"${name}" is not a host name.`, {
            advice: 'Give a name or an address, without http://.',
        });
    });
    return new Set(bound === undefined || UNSPECIFIED.has(bound) ? given : [bound, ...given]);
}
/** The name in a Host header: lower case, without port and final dot. Undefined when it is none. */
function hostName(host) {
    return HOST.exec(host)?.[1]?.toLowerCase().replace(/\.$/, '');
}
