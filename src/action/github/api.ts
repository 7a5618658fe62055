import { fetch } from 'undici'
import { type Clock, systemClock } from '../../clock.ts'
import { Connections } from '../../dashscope/connections.ts'
import { type Repeat, withRetries } from '../../dashscope/retry.ts'
import { InputError } from '../../errors.ts'
import { untilAborted } from '../patience.ts'
import { type Permission, toGitHubError } from './api-failure.ts'

export type Octokit = ReturnType<typeof import('@actions/github').getOctokit>

/** What every call hands to octokit. */
export interface At {
  owner: string
  repo: string
  request: { signal: AbortSignal }
}

type Call<T> = (octokit: Octokit, at: At) => Promise<T>

export interface GitHubApiOptions {
  /** Without a slash at its end. */
  apiUrl: string
  repository: { owner: string; name: string } | undefined
  token: string
  /** Stops everything under way. */
  signal?: AbortSignal | undefined
  clock?: Clock | undefined
  connections?: Connections | undefined
}

const REQUEST_TIMEOUT_MS = 120_000
const CALL_TIMEOUT_MS = 300_000
const RETRIES = 4

/** GitHub's API for one repository: the one owner of its token and its retries. Octokit is loaded at the first call. */
export class GitHubApi {
  readonly clock: Clock
  readonly connections: Connections
  readonly signal: AbortSignal | undefined
  /** Taken out of every message. */
  readonly secrets: readonly string[]
  private readonly options: GitHubApiOptions
  private readonly base: URL
  private octokit: Promise<Octokit> | undefined

  constructor(options: GitHubApiOptions) {
    this.options = options
    this.base = new URL(options.apiUrl)
    this.clock = options.clock ?? systemClock
    this.connections = options.connections ?? new Connections()
    this.signal = options.signal
    this.secrets = options.token === '' ? [] : [options.token]
  }

  /** Such as `octo/talks`; empty where there is none. */
  get repositoryName(): string {
    const { repository } = this.options
    return repository ? `${repository.owner}/${repository.name}` : ''
  }

  /**
   * Repeats until it succeeds or no repetition would help.
   *
   * @param doing Completes "GitHub failed to …".
   * @throws TranscribeError with a sentence; an `ApiError` keeps the status and GitHub's code.
   */
  read<T>(doing: string, call: Call<T>, permission: Permission = 'contents: read'): Promise<T> {
    return this.repeatedly('always', { doing, permission, writes: false }, call)
  }

  /** As `read`, but repeats only what was surely not done. */
  write<T>(doing: string, permission: Permission, call: Call<T>): Promise<T> {
    return this.repeatedly('when-refused', { doing, permission, writes: true }, call)
  }

  /** The token, for the API and for nobody else. */
  authorizationFor(url: URL): Record<string, string> {
    const { token } = this.options
    return url.origin === this.base.origin && token !== '' ? { authorization: `token ${token}` } : {}
  }

  /** The way to an address that a reply of the API named. */
  wayTo(url: URL) {
    return this.connections.toNamed(url, this.base)
  }

  /** Ends what is still under way: it was given up. */
  async close(): Promise<void> {
    await this.connections.destroy()
  }

  private repeatedly<T>(
    repeat: Repeat,
    asked: { doing: string; permission: Permission; writes: boolean },
    call: Call<T>,
  ): Promise<T> {
    return withRetries(
      (remainingMs) => this.once(Math.min(REQUEST_TIMEOUT_MS, remainingMs), asked, call),
      { repeat, retries: RETRIES, callTimeoutMs: CALL_TIMEOUT_MS, signal: this.signal },
      this.clock,
    )
  }

  private async once<T>(
    budgetMs: number,
    asked: { doing: string; permission: Permission; writes: boolean },
    call: Call<T>,
  ): Promise<T> {
    const { repository } = this.options
    if (!repository) {
      throw new InputError(`There is no repository to ${asked.doing} in: GITHUB_REPOSITORY is not set.`)
    }
    const budget = new AbortController()
    const cancelTimer = this.clock.after(budgetMs, () => budget.abort())
    const signal = this.signal ? AbortSignal.any([this.signal, budget.signal]) : budget.signal
    try {
      const at = { owner: repository.owner, repo: repository.name, request: { signal } }
      // A call of many pages forgets the signal.
      return await untilAborted(call(await this.load(asked.doing), at), signal)
    } catch (error) {
      const timedOutMs = budget.signal.aborted ? budgetMs : undefined
      const context = { host: this.base.host, secrets: this.secrets, nowMs: this.clock.now(), timedOutMs }
      throw toGitHubError(error, { ...asked, ...context })
    } finally {
      cancelTimer()
    }
  }

  private load(doing: string): Promise<Octokit> {
    const { token } = this.options
    if (token === '')
      throw new InputError(`It takes a token to ${doing}, and the input github-token is empty.`)
    this.octokit ??= this.create(token)
    return this.octokit
  }

  private async create(token: string): Promise<Octokit> {
    const { getOctokit } = await import('@actions/github')
    const quiet = () => {}
    return getOctokit(token, {
      baseUrl: this.options.apiUrl,
      userAgent: 'sensevoice-transcribe',
      // Its words about deprecations would land on standard output.
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      request: {
        fetch: (address: string, init: Parameters<typeof fetch>[1]) =>
          fetch(address, { ...init, dispatcher: this.connections.to(new URL(address)) }),
      },
    })
  }
}
