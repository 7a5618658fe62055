import { diskFull, installFailure, unwritable } from './failures.js';
/** There is no npm, or it could not be started. */
export function npmMissing(cause) {
    return installFailure('The local engine is installed with npm, and no npm was found.', 'Install Node.js with npm, or run this once where npm is and copy the cache folder.', { cause });
}
const NO_NETWORK = new Set([
    'EAI_AGAIN',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'ERR_SOCKET_TIMEOUT',
    'ETIMEDOUT',
    'FETCH_ERROR',
]);
const NOT_THERE = new Set(['E404', 'ETARGET', 'ENOVERSIONS']);
const REFUSED = new Set(['E401', 'E403', 'E407', 'ENEEDAUTH']);
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_/;
/** What npm's exit means for a person, from the code in its complaint (`npm error code …`; `npm ERR! code …` before npm 10). */
export function npmFailure(exitCode, complaint, folder) {
    const code = /^npm (?:error|ERR!) code (\w+)/m.exec(complaint)?.[1] ?? '';
    const cause = new Error(withoutAddresses(complaint));
    if (NO_NETWORK.has(code))
        return installFailure(`The package registry could not be reached (${code}).`, "Check the network and npm's proxy and registry settings; once installed, the local engine works offline.", { cause, retryable: true });
    if (code === 'ENOTCACHED')
        return installFailure('npm is set to work offline, and the local engine is not installed yet.', 'Allow npm to use the network once.', { cause });
    if (NOT_THERE.has(code))
        return installFailure(`The package registry does not have ${missingPackage(complaint)}.`, "Check npm's registry setting: a private registry must offer the public packages too.", { cause });
    if (REFUSED.has(code))
        return installFailure(`The package registry, or a proxy, refused the download (${code}).`, "Check the credentials in npm's configuration.", { cause });
    if (UNTRUSTED.test(code))
        return installFailure(`The package registry's certificate is not trusted (${code}).`, "Name your organisation's certificate in npm's setting cafile, or in NODE_EXTRA_CA_CERTS.", { cause });
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return diskFull(folder, cause);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
        return unwritable(folder, cause);
    return installFailure(`npm could not download the local engine (${code || endOf(exitCode)}).`, 'Run "npm ping" to see whether npm works here, then try again.', { cause });
}
/** A package's name and version as npm quotes it; never an address. */
function missingPackage(complaint) {
    return /(?:@[\w.-]+\/)?[\w.-]+@\d[\w.+-]*/.exec(complaint)?.[0] ?? 'a package of the local engine';
}
/** Registry addresses can hold credentials. */
function withoutAddresses(text) {
    return text.replace(/\bhttps?:\/\/\S+/g, '<address>');
}
function endOf(exitCode) {
    return exitCode === null ? 'it was stopped' : `exit code ${exitCode}`;
}
