import { installFailure } from './failures.js';
/** There is no npm, or it could not be started. */
export function npmMissing(cause) {
    return installFailure('The local engine is installed with npm, and no npm was found.', 'Install Node.js with npm, or run this once where npm is and copy the cache folder.', { cause });
}
/** What npm 9 to 12 end with; `E<status>` stands for the registry's own reply. */
const kinds = [
    {
        codes: /^(EAI_AGAIN|ENOTFOUND|E(CONN|HOST|NET)[A-Z]+|E(IDLE|RESPONSE|TRANSFER)TIMEOUT|ETIMEDOUT|ERR_SOCKET_TIMEOUT|FETCH_ERROR)$/,
        sentence: (code) => `The package registry could not be reached (${code}).`,
        advice: "Check the network and npm's proxy and registry settings; once installed, no network is needed.",
        retryable: true,
    },
    {
        codes: /^(E5\d\d|E429)$/,
        sentence: (code) => `The package registry could not serve the download (${code}).`,
        advice: 'Try again later.',
        retryable: true,
    },
    {
        codes: /^ENOTCACHED$/,
        sentence: () => 'npm is set to work offline, and the local engine is not installed yet.',
        advice: 'Allow npm to use the network once.',
    },
    {
        codes: /^(E404|ETARGET|ENOVERSIONS)$/,
        sentence: (_, complaint) => `The package registry does not have ${missingPackage(complaint)}.`,
        advice: "Check npm's settings: another registry, or a minimum age of packages, can hide public packages.",
    },
    {
        codes: /^(E401|E403|E407|ENEEDAUTH)$/,
        sentence: (code) => `The package registry, or a proxy, refused the download (${code}).`,
        advice: "Check the credentials in npm's configuration.",
    },
    {
        codes: /CERT|SELF_SIGNED|^UNABLE_TO_/,
        sentence: (code) => `The package registry's certificate is not trusted (${code}).`,
        advice: "Name your organisation's certificate in npm's setting cafile, or in NODE_EXTRA_CA_CERTS.",
    },
];
/**
 * What npm's end means for a person, from the code in its complaint: `npm error code …`, before npm 10 `npm ERR! code …`.
 * Where npm met a file system that is full or closed, the result is the system's own kind of error.
 */
export function npmFailure(exitCode, complaint) {
    const clean = withoutAddresses(complaint);
    const code = /^npm (?:error|ERR!) code (\w+)/m.exec(clean)?.[1] ?? '';
    const cause = new Error(clean);
    if (/^(ENOSPC|EDQUOT|EROFS)$/.test(code))
        return Object.assign(cause, { code });
    const kind = kinds.find(({ codes }) => codes.test(code));
    if (kind !== undefined)
        return installFailure(kind.sentence(code, clean), kind.advice, { cause, retryable: kind.retryable });
    const end = exitCode === null ? 'it was stopped' : `exit code ${exitCode}`;
    return installFailure(`npm could not download the local engine (${code || end}).`, 'Run "npm ping" to see whether npm works here, then try again.', { cause });
}
/** The first package that npm names as `name@version`. */
function missingPackage(complaint) {
    return (/(?:@[\w.-]+\/)?[\w.-]+@\d[\w+-]*(?:\.[\w+-]+)*/.exec(complaint)?.[0] ?? 'a package of the local engine');
}
/** Registry addresses can hold credentials. */
function withoutAddresses(text) {
    return text.replace(/\bhttps?:\/\/\S+/g, '<address>');
}
