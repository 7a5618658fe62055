import { describe, expect, it, onTestFinished } from 'vitest'
import type { GitHubApi } from '../../../src/action/github/api.ts'
import { permissionAdvice } from '../../../src/action/github/api-failure.ts'
import { describeError } from '../../../src/errors.ts'
import { serveHandlers } from '../../doubles/handler.ts'
import { startGitHub, TOKEN } from './github-job.ts'

const PRIVATE = '/repos/octo/talks'

function readRepository(api: GitHubApi): Promise<boolean> {
  return api.read('read about octo/talks', async ({ rest }, at) => {
    return (await rest.repos.get({ ...at })).data.private
  })
}

function comment(api: GitHubApi): Promise<number> {
  return api.write('comment on #1', 'pull-requests: write', async ({ rest }, at) => {
    return (await rest.issues.createComment({ ...at, issue_number: 1, body: 'hello' })).data.id
  })
}

async function failureOf(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => undefined,
    (error: unknown) => error,
  )
  return describeError(error)
}

describe('what is repeated', () => {
  it('a reading that failed, until it succeeds', async () => {
    const { api, github, clock } = await startGitHub({ private: true })
    github.faults.push({ times: 3, reply: { status: 502, body: '<html>' } })
    expect(await readRepository(api)).toBe(true)
    expect(github.requests).toHaveLength(4)
    expect(clock.sleepsMs).toEqual([500, 1000, 2000])
  })

  it('never a writing whose fate is unknown', async () => {
    const { api, github } = await startGitHub()
    github.faults.push({ method: 'POST', reply: { status: 502, body: { message: 'Bad gateway' } } })
    expect(await failureOf(comment(api))).toBe(
      'GitHub failed to comment on #1 (HTTP 502: Bad gateway). Run the job again in a few minutes.',
    )
    expect(github.requests).toHaveLength(1)
  })

  it.each([
    ['an overloaded service', { status: 503 }, 500],
    ['too many requests', { status: 429, headers: { 'retry-after': '7' } }, 7000],
    ['the limit of the moment', { status: 403, headers: { 'retry-after': '30' } }, 30_000],
    [
      'that limit without a time',
      { status: 403, body: { message: 'You have exceeded a secondary rate limit' } },
      60_000,
    ],
  ])('a writing that was refused because of %s', async (_name, reply, pauseMs) => {
    const { api, github, clock } = await startGitHub()
    github.faults.push({ method: 'POST', reply })
    await comment(api)
    expect(github.comments).toHaveLength(1)
    expect(clock.sleepsMs).toEqual([pauseMs])
  })

  it('nothing, when the limit of the hour is used up', async () => {
    const { api, github, clock } = await startGitHub()
    const reset = String(clock.now() / 1000 + 1800)
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    github.faults.push({
      times: 9,
      reply: { status: 403, headers, body: { message: 'API rate limit exceeded' } },
    })
    expect(await failureOf(readRepository(api))).toBe(
      'GitHub did not read about octo/talks, since too much was asked of it (HTTP 403: API rate limit exceeded). Run the job again in 30 min.',
    )
    expect(github.requests).toHaveLength(1)
  })

  it('the way to a service that is not there, with a sentence in the end', async () => {
    const gone = await serveHandlers()
    await gone.close()
    const { api, clock } = await startGitHub({}, { apiUrl: gone.origin })
    expect(await failureOf(comment(api))).toMatch(
      /^The connection to 127\.0\.0\.1:\d+ failed \(ECONNREFUSED\)\./,
    )
    expect(clock.sleepsMs).toHaveLength(4)
  })
})

describe('what a refusal says', () => {
  it('the lines that a workflow lacks', async () => {
    const { api, github } = await startGitHub()
    github.readOnly = true
    expect(await failureOf(comment(api))).toBe(
      'The token may not comment on #1 (HTTP 403: Resource not accessible by integration). Add to the job:\n' +
        '  permissions:\n    contents: read\n    pull-requests: write',
    )
  })

  it('the same where something to be changed is absent', async () => {
    const { api, github } = await startGitHub()
    github.faults.push({ reply: { status: 404, body: { message: 'Not Found' } } })
    expect(await failureOf(comment(api))).toMatch(
      /^The token may not comment on #1, or it is no longer there \(HTTP 404: Not Found\)\. Add to the job:/,
    )
    expect(permissionAdvice('contents: write')).toBe('Add to the job:\n  permissions:\n    contents: write')
  })

  it('that the token is wrong, without showing it', async () => {
    const { api, github } = await startGitHub({ token: 'another' })
    expect(await failureOf(readRepository(api))).toBe(
      'GitHub refused to read about octo/talks (HTTP 401: Bad credentials). Check the input github-token: it is wrong or has expired.',
    )
    github.faults.push({
      reply: { status: 422, body: { message: `token ${TOKEN} is odd`, errors: [{ code: 'odd' }] } },
    })
    const words = await failureOf(readRepository(api))
    expect(words).toContain('[redacted] is odd: odd')
    expect(words).not.toContain(TOKEN)
  })

  it('that there is no token, or no repository, before anything is asked', async () => {
    const { api, github } = await startGitHub({}, { token: '' })
    expect(await failureOf(comment(api))).toBe(
      'It takes a token to comment on #1, and the input github-token is empty.',
    )
    const nowhere = await startGitHub({}, { repository: undefined })
    expect(await failureOf(comment(nowhere.api))).toMatch(/^There is no repository to comment on #1 in:/)
    expect(github.requests).toEqual([])
  })
})

describe('a service that does not answer', () => {
  /** A server that tells when it was asked, and says nothing. */
  async function startSilent() {
    let tell = () => {}
    const asked = new Promise<void>((resolve) => {
      tell = resolve
    })
    const silent = await serveHandlers(() => {
      tell()
      return new Promise(() => {})
    })
    onTestFinished(() => silent.close())
    return { asked, apiUrl: silent.origin }
  }

  it('is given up in the end', async () => {
    const { asked, apiUrl } = await startSilent()
    const { api, clock } = await startGitHub({}, { apiUrl })
    const failure = failureOf(comment(api))
    await asked
    await clock.advance(120_000)
    expect(await failure).toMatch(/^127\.0\.0\.1:\d+ did not answer within 120 s\.$/)
  })

  it('does not keep anybody who is told to stop', async () => {
    const stop = new AbortController()
    const { asked, apiUrl } = await startSilent()
    const { api } = await startGitHub({}, { apiUrl, signal: stop.signal })
    const stopped = expect(readRepository(api)).rejects.toThrow('stopped')
    await asked
    stop.abort(new Error('stopped'))
    await stopped
  })
})

it('stops at once when it is told to, and does not go on to repeat', async () => {
  const stop = new AbortController()
  const { api, github } = await startGitHub({}, { signal: stop.signal })
  github.faults.push({ times: 9, effect: () => stop.abort(new Error('stopped')), reply: { status: 503 } })
  await expect(readRepository(api)).rejects.toThrow('stopped')
  expect(github.requests).toHaveLength(1)
})

it('gives the token to the API and to nobody else', async () => {
  const { api, origin } = await startGitHub()
  expect(api.authorizationFor(new URL(`${origin}${PRIVATE}`))).toEqual({ authorization: `token ${TOKEN}` })
  expect(api.authorizationFor(new URL(origin.replace('127.0.0.1', 'localhost')))).toEqual({})
  expect(api.authorizationFor(new URL('https://example.com'))).toEqual({})
})

it('gives up a call of many pages as soon as it is told to, whatever the service does', async () => {
  const controller = new AbortController()
  const stalled = await serveHandlers(() => {
    controller.abort()
    return new Promise(() => {})
  })
  onTestFinished(() => stalled.close())
  const { api } = await startGitHub({}, { apiUrl: stalled.origin, signal: controller.signal })
  const listing = api.read('list the comments of #1', ({ paginate, rest }, at) =>
    paginate(rest.issues.listComments, { ...at, issue_number: 1 }),
  )
  await expect(listing).rejects.toBeDefined()
})
