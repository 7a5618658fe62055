import { describe, expect, it } from 'vitest'
import { type JobContext, readJobContext } from '../../src/action/job-context.ts'
import { lacksSecrets } from '../../src/action/key-check.ts'
import { checkRunOptions, type RunRequest } from '../../src/options.ts'

const job = (change: Partial<JobContext> = {}): JobContext => ({
  ...readJobContext({ GITHUB_REPOSITORY: 'octo/talks', GITHUB_ACTOR: 'octocat' }),
  ...change,
})
const pullRequestFrom = (full_name: string) =>
  job({ eventName: 'pull_request', event: { pull_request: { number: 1, head: { repo: { full_name } } } } })
const lacks = (request: RunRequest, context = job()) => lacksSecrets(checkRunOptions(request), context)

describe('a step without a key', () => {
  it('is refused with both ways out where the repository’s secrets are at hand', () => {
    for (const context of [job(), pullRequestFrom('octo/talks')])
      expect(() => lacks({}, context)).toThrow(
        expect.objectContaining({
          advice: expect.stringMatching(/secrets\.DASHSCOPE_API_KEY.*engine: local/),
        }),
      )
  })

  it.each([
    ['a fork’s pull request', pullRequestFrom('stranger/talks')],
    [
      'a pull request whose fork is gone',
      job({ eventName: 'pull_request', event: { pull_request: { number: 1 } } }),
    ],
    ['Dependabot', job({ actor: 'dependabot[bot]' })],
  ])('is skipped for %s, which has no secrets', (_name, context) => {
    expect(lacks({}, context)).toBe(true)
  })

  it.each<[string, RunRequest]>([
    ['the local engine', { engine: 'local' }],
    ['a local model', { model: 'moonshine-base' }],
  ])('needs none for %s, whoever caused the run', (_name, request) => {
    expect(lacks(request)).toBe(false)
    expect(lacks(request, pullRequestFrom('stranger/talks'))).toBe(false)
  })
})
