const HIDDEN = '[redacted]';
/** Keys, temporary tokens and bearer headers, by their look. */
const TOKENS = /\bBearer\s+[^\s"',;]+|\b(?:sk|st)-[\w.-]{7,}\w/gi;
/** Members of upload forms and signed query strings, as `name=value`, `name: value` or JSON. */
const NAMED = /\b(OSSAccessKeyId|oss_access_key_id|Signature|policy|security-token|x-oss-[\w-]+)(["']?\s*[=:]\s*["']?)[^\s&"',;}<]+/gi;
/** The query string, and what stands before an @, of any URL. */
const URL_QUERY = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s?#"'<>]*)\?[^\s"'<>]*/gi;
const URL_USER = /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#"'<>]*@/gi;
/** Query parameters that grant access by themselves, as the stores and signers write them. */
const SECRET_PARAMETER = /^(?:x-(?:amz|goog|oss)-.*|sig|signature|token|access_?token|auth|key|api_?key|expires|ossaccesskeyid|awsaccesskeyid|policy|security-token|jwt|se|sp|sr|sv|skoid|sktid)$/i;
/** Whether a query parameter of this name can grant access to what its URL leads to. */
export function isSecretParameter(name) {
    return SECRET_PARAMETER.test(name);
}
/** What changes with every signature, of the stores that sign URLs, and says nothing of what the URL leads to. */
const SIGNING_PARAMETER = /^(?:x-(?:amz|goog|oss)-.*|sig|signature|expires|ossaccesskeyid|awsaccesskeyid|googleaccessid|key-pair-id|policy|security-token|se|sp|sr|sv|st|spr|sip|ske|sks|skt|skv|skoid|sktid)$/i;
/** An address without what signs it: the same for each signature of the same thing. Still a secret where it holds a token. */
export function unsignedUrl(address) {
    const url = new URL(address);
    for (const name of [...url.searchParams.keys()]) {
        if (SIGNING_PARAMETER.test(name))
            url.searchParams.delete(name);
    }
    return url.href;
}
/** Of a signed URL's parameters those that open it, the others being of no use alone. */
const SIGNATURE_PARAMETER = /^(?:x-(?:amz|goog|oss)-(?:signature|security-token)|sig|signature|token|access_?token|api_?key|policy|security-token|jwt)$/i;
/** What opens a signed URL, each value as it is written there and as it reads decoded; empty for what is no URL. */
export function signaturesOf(url) {
    const query = /\?([^#]*)/.exec(url)?.[1] ?? '';
    const values = query.split('&').flatMap((pair) => {
        const [, name = '', written = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
        if (!SIGNATURE_PARAMETER.test(name) || written === '')
            return [];
        return [written, ...new URLSearchParams(pair).values()];
    });
    return [...new Set(values)];
}
/** Takes out of a text whatever could be used by who reads it: the given secrets, and everything that looks like one. */
export function redact(text, secrets = []) {
    let clean = text;
    for (const secret of secrets)
        if (secret.length >= 4)
            clean = clean.replaceAll(secret, HIDDEN);
    return clean
        .replace(URL_USER, `$1${HIDDEN}@`)
        .replace(URL_QUERY, `$1?${HIDDEN}`)
        .replace(TOKENS, HIDDEN)
        .replace(NAMED, `$1$2${HIDDEN}`);
}
/** One clean line out of a server's words: redacted, without control characters, at most 500 characters. */
export function cleanMessage(text, secrets = []) {
    const line = redact(text, secrets)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length > 500 ? `${line.slice(0, 499)}…` : line;
}
/** A copy of a foreign error that is fit to be a `cause`: its words redacted, its code kept, its other members left behind. */
export function safeCause(error, secrets = [], depth = 0) {
    if (!(error instanceof Error))
        return new Error(redact(String(error), secrets));
    const copy = new Error(redact(error.message, secrets));
    copy.name = error.name;
    copy.stack = redact(error.stack ?? '', secrets);
    const { code } = error;
    if (code !== undefined)
        Object.assign(copy, { code });
    const inner = error.cause ?? (error instanceof AggregateError ? error.errors[0] : undefined);
    if (inner !== undefined && depth < 4)
        copy.cause = safeCause(inner, secrets, depth + 1);
    return copy;
}
