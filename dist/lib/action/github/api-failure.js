import { ConnectionError, explainFailure } from '../../dashscope/connection-error.js';
import { parseRetryAfter } from '../../dashscope/retry.js';
import { cleanMessage, safeCause } from '../../dashscope/secrets.js';
import { ApiError, TranscribeError } from '../../errors.js';
/** Codes of an `ApiError` that callers tell apart; any other is GitHub's own, or `Unknown`. */
export const MISSING_PERMISSION = 'missing_permission';
export const IMMUTABLE_RELEASE = 'immutable_release';
export const ALREADY_EXISTS = 'already_exists';
/** A longer wait than this outlasts any call. */
const LONGEST_LIMIT_MS = 120_000;
/** What GitHub asks for where a limit of the moment names no time. */
const SECONDARY_LIMIT_MS = 60_000;
/** Turns whatever octokit throws into an error of ours, so that the retries know what may be repeated. */
export function toGitHubError(error, asked) {
    if (error instanceof TranscribeError)
        return error;
    const reply = asked.timedOutMs === undefined ? readReply(error, asked.secrets) : undefined;
    if (reply)
        return replyError(reply, asked);
    const { host, timedOutMs, secrets } = asked;
    const explained = explainFailure(rootOf(error), { host, timedOutMs, secrets });
    if (explained instanceof TranscribeError)
        return explained;
    return new TranscribeError('api', `GitHub failed to ${asked.doing}.`, { cause: safeCause(error, secrets) });
}
function replyError({ status, headers, code, words }, asked) {
    const { doing, permission, writes } = asked;
    const told = `(HTTP ${status}${words === '' ? '' : `: ${words}`})`;
    const limitMs = limitedForMs(status, headers, words, asked.nowMs);
    if (limitMs !== undefined) {
        return new ApiError(`GitHub did not ${doing}, since too much was asked of it ${told}.`, {
            // One status for all kinds of limits: nothing was done.
            status: 429,
            serviceCode: 'rate_limited',
            retryable: limitMs <= LONGEST_LIMIT_MS,
            retryAfterMs: limitMs,
            advice: `Run the job again in ${Math.max(1, Math.ceil(limitMs / 60_000))} min.`,
        });
    }
    if (isForbidden(status, words, writes)) {
        const gone = status === 404 ? ', or it is no longer there' : '';
        return new ApiError(`The token may not ${doing}${gone} ${told}.`, {
            status,
            serviceCode: MISSING_PERMISSION,
            advice: permissionAdvice(permission),
        });
    }
    const verb = status >= 500 ? 'failed' : 'refused';
    return new ApiError(`GitHub ${verb} to ${doing} ${told}.`, {
        status,
        serviceCode: status === 422 && /immutable release/i.test(words) ? IMMUTABLE_RELEASE : code,
        retryable: status === 408 || status >= 500,
        advice: adviceFor(status),
    });
}
/** The lines to add to a workflow. Naming any permission takes the others away, so that reading is named too. */
export function permissionAdvice(permission) {
    const lines = permission === 'pull-requests: write' ? ['contents: read', permission] : [permission];
    return `Add to the job:\n  permissions:\n${lines.map((line) => `    ${line}`).join('\n')}`;
}
function adviceFor(status) {
    if (status === 401)
        return 'Check the input github-token: it is wrong or has expired.';
    if (status === 407)
        return 'The proxy asks for credentials: check HTTP_PROXY and HTTPS_PROXY.';
    return status >= 500 ? 'Run the job again in a few minutes.' : undefined;
}
/** A workflow's token is told so in words; other kinds find what they may not change to be absent. */
function isForbidden(status, words, writes) {
    return (status === 403 && /^Resource not accessible/i.test(words)) || (status === 404 && writes);
}
/** For how long GitHub takes no further requests; undefined when it is not about that. */
function limitedForMs(status, headers, words, nowMs) {
    if (status !== 403 && status !== 429)
        return undefined;
    const hint = parseRetryAfter(headers['retry-after']?.toString(), nowMs);
    if (hint !== undefined)
        return hint;
    if (headers['x-ratelimit-remaining']?.toString() === '0') {
        return Math.max(0, Number(headers['x-ratelimit-reset']) * 1000 - nowMs) || SECONDARY_LIMIT_MS;
    }
    return status === 429 || /rate limit/i.test(words) ? SECONDARY_LIMIT_MS : undefined;
}
/** Octokit's error for a reply. Only the known members of its body are shown. */
function readReply(error, secrets) {
    const { response, status } = error;
    if (typeof status !== 'number' || !response)
        return undefined;
    const { message, errors } = toObject(response.data);
    const details = Array.isArray(errors) ? errors.map(toObject) : [];
    const words = [message, ...details.map((detail) => detail.message ?? detail.code)];
    const code = details.map((detail) => detail.code).find((each) => typeof each === 'string');
    return {
        status,
        headers: toObject(response.headers),
        code: code ?? 'Unknown',
        words: cleanMessage(words.filter((word) => typeof word === 'string').join(': '), secrets).replace(/\.$/, ''),
    };
}
function toObject(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** Fetch wraps what went wrong, and octokit wraps that. */
function rootOf(error) {
    let root = error;
    while (root instanceof Error && !(root instanceof AggregateError) && root.cause instanceof Error) {
        root = root.cause;
    }
    return root;
}
/** Whether the same may succeed later. */
export function mayPass(error) {
    return error.retryable || error.code === 'aborted';
}
/** Whether it is no use to go on with the next request: the connection, the service or the token is the matter. */
export function isLasting(error) {
    if (error instanceof ConnectionError || error.code === 'aborted')
        return true;
    return error instanceof ApiError && ([401, 403, 429].includes(error.status) || error.status >= 500);
}
