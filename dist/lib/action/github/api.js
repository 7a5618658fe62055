import { fetch } from 'undici';
import { systemClock } from '../../clock.js';
import { Connections } from '../../dashscope/connections.js';
import { withRetries } from '../../dashscope/retry.js';
import { InputError } from '../../errors.js';
import { untilAborted } from '../patience.js';
import { toGitHubError } from './api-failure.js';
const REQUEST_TIMEOUT_MS = 120_000;
const CALL_TIMEOUT_MS = 300_000;
const RETRIES = 4;
/** GitHub's API for one repository: the one owner of its token and its retries. Octokit is loaded at the first call. */
export class GitHubApi {
    clock;
    connections;
    signal;
    /** Taken out of every message. */
    secrets;
    options;
    base;
    octokit;
    constructor(options) {
        this.options = options;
        this.base = new URL(options.apiUrl);
        this.clock = options.clock ?? systemClock;
        this.connections = options.connections ?? new Connections();
        this.signal = options.signal;
        this.secrets = options.token === '' ? [] : [options.token];
    }
    /** Such as `octo/talks`; empty where there is none. */
    get repositoryName() {
        const { repository } = this.options;
        return repository ? `${repository.owner}/${repository.name}` : '';
    }
    /**
     * Repeats until it succeeds or no repetition would help.
     *
     * @param doing Completes "GitHub failed to …".
     * @throws TranscribeError with a sentence; an `ApiError` keeps the status and GitHub's code.
     */
    read(doing, call, permission = 'contents: read') {
        return this.repeatedly('always', { doing, permission, writes: false }, call);
    }
    /** As `read`, but repeats only what was surely not done. */
    write(doing, permission, call) {
        return this.repeatedly('when-refused', { doing, permission, writes: true }, call);
    }
    /** The token, for the API and for nobody else. */
    authorizationFor(url) {
        const { token } = this.options;
        return url.origin === this.base.origin && token !== '' ? { authorization: `token ${token}` } : {};
    }
    /** The way to an address that a reply of the API named. */
    wayTo(url) {
        return this.connections.toNamed(url, this.base);
    }
    /** Ends what is still under way: it was given up. */
    async close() {
        await this.connections.destroy();
    }
    repeatedly(repeat, asked, call) {
        return withRetries((remainingMs) => this.once(Math.min(REQUEST_TIMEOUT_MS, remainingMs), asked, call), { repeat, retries: RETRIES, callTimeoutMs: CALL_TIMEOUT_MS, signal: this.signal }, this.clock);
    }
    async once(budgetMs, asked, call) {
        const { repository } = this.options;
        if (!repository) {
            throw new InputError(`There is no repository to ${asked.doing} in: GITHUB_REPOSITORY is not set.`);
        }
        const budget = new AbortController();
        const cancelTimer = this.clock.after(budgetMs, () => budget.abort());
        const signal = this.signal ? AbortSignal.any([this.signal, budget.signal]) : budget.signal;
        try {
            const at = { owner: repository.owner, repo: repository.name, request: { signal } };
            // A call of many pages forgets the signal.
            return await untilAborted(call(await this.load(asked.doing), at), signal);
        }
        catch (error) {
            const timedOutMs = budget.signal.aborted ? budgetMs : undefined;
            const context = { host: this.base.host, secrets: this.secrets, nowMs: this.clock.now(), timedOutMs };
            throw toGitHubError(error, { ...asked, ...context });
        }
        finally {
            cancelTimer();
        }
    }
    load(doing) {
        const { token } = this.options;
        if (token === '')
            throw new InputError(`It takes a token to ${doing}, and the input github-token is empty.`);
        this.octokit ??= this.create(token);
        return this.octokit;
    }
    async create(token) {
        const { getOctokit } = await import('@actions/github');
        const quiet = () => { };
        return getOctokit(token, {
            baseUrl: this.options.apiUrl,
            userAgent: 'sensevoice-transcribe',
            // Its words about deprecations would land on standard output.
            log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
            request: {
                fetch: (address, init) => fetch(address, { ...init, dispatcher: this.connections.to(new URL(address)) }),
            },
        });
    }
}
