const HIDDEN = '[redacted]';
/** Keys, temporary tokens and bearer headers, by their look. */
const TOKENS = /\bBearer\s+[^\s"',;]+|\b(?:sk|st)-[\w.-]{7,}\w/gi;
// What is unbounded here comes last, or ends at what cannot be in it: a hostile text must not cost its length squared.
/** Members of upload forms and signed query strings, as `name=value`, `name: value` or JSON. */
const NAMED = /\b(OSSAccessKeyId|oss_access_key_id|Signature|policy|security-token|x-oss-[\w-]{1,60})(["']?\s{0,20}[=:]\s{0,20}["']?)[^\s&"',;}<]+/gi;
/** The query string, and what stands before an @, of any URL. */
const URL_QUERY = /(:\/\/[^\s?#"'<>]{0,4000})\?[^\s"'<>]*/g;
const URL_USER = /(:\/\/)[^\s/?#"'<>]{0,4000}@/g;
/** Query parameters that grant access by themselves, as stores, networks and signers name them. */
const SECRET_NAME = /sign|token|auth|secret|passw|credential|key|hmac|policy|jwt|expire|session|^(?:sas|sig|code|st|se|sp|sr|sv|ak|q-.*|hdn\w*|x-(?:amz|goog|oss|tos|obs|cos|bce)-.*|wstime|ossaccesskeyid)$/i;
/** A value that nobody writes by hand: long, of one word, and of letters and digits mixed. */
const RANDOM_VALUE = /^(?=.*[a-z])(?=.*\d)[\w+/=%.~-]{24,}$/i;
/** Whether a query parameter can grant access to what its URL leads to, by its name or by the look of it. */
export function isSecretParameter(name, value = '') {
    return SECRET_NAME.test(name) || RANDOM_VALUE.test(value);
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
/** A shorter value of such a parameter opens nothing, and stands in innocent text too. */
const SHORTEST_SECRET = 12;
/** What opens a signed URL, each value as it is written there and as it reads decoded; empty for what is no URL. */
export function signaturesOf(url) {
    const parameters = /[?#](.*)/s.exec(url)?.[1] ?? '';
    const values = parameters.split(/[&#?]/).flatMap((pair) => {
        const [, name = '', written = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
        if (written.length < SHORTEST_SECRET || !isSecretParameter(name, written))
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
/** More of a server's words is not looked at. */
const LONGEST_READ = 20_000;
/** One clean line out of a server's words: redacted, without control characters, at most 500 characters. */
export function cleanMessage(text, secrets = []) {
    const line = redact(beginning(text), secrets)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length > 500 ? `${line.slice(0, 499)}…` : line;
}
/** Never a part of a word: that could be a part of a secret, which nothing would know for one. */
function beginning(text) {
    if (text.length <= LONGEST_READ)
        return text;
    let end = LONGEST_READ;
    while (end > 0 && !/\s/.test(text.charAt(end)))
        end--;
    return text.slice(0, end || LONGEST_READ);
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
