import { PrivateAddressError } from './guarded-connection.js';
import { downloadFailed, SourceError } from './source-error.js';
/** Why a reply with this status holds no source; undefined when it may hold one. */
export function statusFailure(status, host) {
    if (status >= 200 && status < 300)
        return undefined;
    const message = `The audio file cannot be downloaded: ${host} answered with HTTP ${status}.`;
    const advice = status === 401 || status === 403 ? 'A signed link may have expired.' : undefined;
    return new SourceError(statusCode(status), message, { advice });
}
function statusCode(status) {
    if (status === 401 || status === 403)
        return 'FILE_403_FORBIDDEN';
    if (status === 404 || status === 410)
        return 'FILE_404_NOT_FOUND';
    return status >= 500 ? 'FILE_SERVER_ERROR' : 'InvalidFile.DownloadFailed';
}
/** Words what a connection, or writing down what it brought, ended with. */
export function connectionFailure(error, host) {
    if (error instanceof SourceError)
        return error;
    if (error instanceof PrivateAddressError) {
        return downloadFailed(`${host} leads to a private address, which this service does not fetch from.`, 'Start the service with --allow-private-sources to permit it.');
    }
    const code = error?.code;
    const known = code === undefined ? undefined : REASONS[code];
    return downloadFailed(`${host} ${known ?? `could not be read${code ? ` (${code})` : ''}`}.`);
}
const UNREACHABLE = 'could not be reached';
const BROKEN = 'broke the connection before the file was complete';
const REASONS = {
    ENOTFOUND: 'is not a known host name',
    EAI_AGAIN: 'could not be looked up',
    ECONNREFUSED: 'refuses connections',
    EHOSTUNREACH: UNREACHABLE,
    ENETUNREACH: UNREACHABLE,
    ETIMEDOUT: UNREACHABLE,
    UND_ERR_CONNECT_TIMEOUT: UNREACHABLE,
    UND_ERR_HEADERS_TIMEOUT: 'did not answer in time',
    UND_ERR_BODY_TIMEOUT: 'stopped sending in the middle of the file',
    UND_ERR_SOCKET: BROKEN,
    ECONNRESET: BROKEN,
    ERR_STREAM_PREMATURE_CLOSE: BROKEN,
    ENOSPC: 'sent more than the disk of this service can hold',
};
