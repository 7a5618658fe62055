import { type Clock } from '../../clock.ts';
import { Connections } from '../../dashscope/connections.ts';
import { type Permission } from './api-failure.ts';
export type Octokit = ReturnType<typeof import('@actions/github').getOctokit>;
/** What every call hands to octokit. */
export interface At {
    owner: string;
    repo: string;
    request: {
        signal: AbortSignal;
    };
}
type Call<T> = (octokit: Octokit, at: At) => Promise<T>;
export interface GitHubApiOptions {
    /** Without a slash at its end. */
    apiUrl: string;
    repository: {
        owner: string;
        name: string;
    } | undefined;
    token: string;
    /** Stops everything under way. */
    signal?: AbortSignal | undefined;
    clock?: Clock | undefined;
    connections?: Connections | undefined;
}
/** GitHub's API for one repository: the one owner of its token and its retries. Octokit is loaded at the first call. */
export declare class GitHubApi {
    readonly clock: Clock;
    readonly connections: Connections;
    readonly signal: AbortSignal | undefined;
    /** Taken out of every message. */
    readonly secrets: readonly string[];
    private readonly options;
    private readonly base;
    private octokit;
    constructor(options: GitHubApiOptions);
    /** Such as `octo/talks`; empty where there is none. */
    get repositoryName(): string;
    /**
     * Repeats until it succeeds or no repetition would help.
     *
     * @param doing Completes "GitHub failed to …".
     * @throws TranscribeError with a sentence; an `ApiError` keeps the status and GitHub's code.
     */
    read<T>(doing: string, call: Call<T>, permission?: Permission): Promise<T>;
    /** As `read`, but repeats only what was surely not done. */
    write<T>(doing: string, permission: Permission, call: Call<T>): Promise<T>;
    /** The token, for the API and for nobody else. */
    authorizationFor(url: URL): Record<string, string>;
    /** The way to an address that a reply of the API named. */
    wayTo(url: URL): Promise<import("undici").Dispatcher>;
    /** Ends what is still under way: it was given up. */
    close(): Promise<void>;
    private repeatedly;
    private once;
    private load;
    private create;
}
export {};
