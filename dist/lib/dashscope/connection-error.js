import { TranscribeError } from '../errors.js';
import { safeCause } from './secrets.js';
/** The service could not be reached, or the connection broke. */
export class ConnectionError extends TranscribeError {
    name = 'ConnectionError';
    /** True when the request surely never left this machine, so that repeating it can do no harm. */
    nothingSent;
    constructor(message, options) {
        super('network', message, { retryable: true, ...options });
        this.nothingSent = options.nothingSent;
    }
}
/** Set on the error of a name lookup that gave only private addresses. */
export const PRIVATE_ADDRESS = 'ERR_PRIVATE_ADDRESS';
const NEVER_SENT = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS/;
const DECODING = /^(Z_|ERR__ERROR|ERR_BROTLI|ERR_ZLIB)/;
const STALLED = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
/** What a failed attempt means. Errors of the program itself are given back as they are. */
export function explainFailure(error, { host, timedOutMs, secrets }) {
    if (error instanceof TranscribeError)
        return error;
    const cause = safeCause(error, secrets);
    if (timedOutMs !== undefined) {
        const seconds = Math.round(timedOutMs / 1000);
        return new ConnectionError(`${host} did not answer within ${seconds} s.`, { nothingSent: false, cause });
    }
    const { code, message } = rootOf(error);
    if (code === undefined)
        return error;
    if (code === PRIVATE_ADDRESS)
        return privateAddressError(host);
    if (STALLED.has(code))
        return new ConnectionError(`${host} does not get on.`, { nothingSent: false, cause });
    if (DECODING.test(code) || code.startsWith('HPE_'))
        return unreadable(host, code, cause);
    if (code === 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH') {
        return new TranscribeError('file', 'The file changed while it was being uploaded.', { cause });
    }
    if (/^Proxy response \(\d+\)|Proxy Authentication/.test(message))
        return proxyRefusal(host, message, cause);
    if (CERTIFICATE.test(code))
        return untrustedCertificate(host, code, cause);
    return new ConnectionError(`The connection to ${host} failed (${code}).`, {
        nothingSent: neverSent(error),
        advice: 'Check the network, the base URL and the proxy settings.',
        cause,
    });
}
/** A URL out of a reply that leads into a private network. */
export function privateAddressError(host) {
    return new TranscribeError('protocol', `The service named a private address (${host}), which is not visited.`, {
        advice: 'Only a service that is itself on a private network or on this machine may do so.',
    });
}
/** Whether it failed while connecting: several addresses tried in vain, no name, no listener, no handshake. */
function neverSent(error) {
    const { code, syscall, message } = rootOf(error);
    if (error instanceof AggregateError || syscall === 'connect' || syscall === 'getaddrinfo')
        return true;
    if (message.includes('before secure TLS connection was established'))
        return true;
    return NEVER_SENT.has(code ?? '') || code === 'UND_ERR_CONNECT_TIMEOUT';
}
/** Where several addresses were tried in turn, the last word is inside. */
function rootOf(error) {
    if (!(error instanceof Error))
        return { message: String(error) };
    const inner = error instanceof AggregateError ? error.errors[0] : undefined;
    return error.code === undefined && inner
        ? inner
        : error;
}
function unreadable(host, code, cause) {
    const what = code.startsWith('HPE_') ? 'is not HTTP' : 'is compressed and cannot be decompressed';
    return new TranscribeError('protocol', `The reply of ${host} ${what} (${code}).`, {
        retryable: true,
        cause,
    });
}
function proxyRefusal(host, message, cause) {
    const status = /\((\d+)\)/.exec(message)?.[1] ?? '407';
    return new ConnectionError(`The proxy refused the way to ${host} (HTTP ${status}).`, {
        nothingSent: true,
        retryable: status.startsWith('5'),
        advice: 'Check HTTP_PROXY, HTTPS_PROXY and NO_PROXY, and the credentials in them.',
        cause,
    });
}
function untrustedCertificate(host, code, cause) {
    return new ConnectionError(`The certificate of ${host} cannot be trusted (${code}).`, {
        nothingSent: true,
        retryable: false,
        advice: 'Behind a proxy that inspects traffic, name its certificate in NODE_EXTRA_CA_CERTS.',
        cause,
    });
}
