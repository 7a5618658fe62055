import { expect, it } from 'vitest'
import { startCloud } from '../doubles/cloud.ts'
import { expectSuccess, runExample } from './example.ts'
import { GITHUB_TOKEN } from './exposures.ts'
import { FULL_NAME } from './folders.ts'
import { startGitHub } from './github.ts'

const HEAD = 'a'.repeat(40)

function pullRequestFrom(fullName: string) {
  const head = { ref: 'talks', sha: HEAD, repo: { full_name: fullName, fork: fullName !== FULL_NAME } }
  const base = { ref: 'main', sha: 'b'.repeat(40) }
  const payload = {
    number: 7,
    pull_request: { number: 7, head, base },
    repository: { full_name: FULL_NAME, private: false },
  }
  return { event: 'pull_request', payload }
}

it('transcribes files and URLs on a push, for the steps after it, the artifact and the summary', async () => {
  const services = { github: await startGitHub(), cloud: await startCloud() }
  const run = await runExample('transcribe-in-ci.yml', services)
  expectSuccess(run)
  expect(run.outputs).toMatchObject({ total: '3', succeeded: '3', failed: '0' })
  expect(services.cloud.submitted).toHaveLength(3)
  expect(services.cloud.submitted).toContain('https://example.com/talks/keynote.mp3')
  const files = [...run.github.results.files('transcripts').keys()]
  expect(files).toEqual(expect.arrayContaining(['talk.srt', 'demo.vtt', 'keynote.md', 'manifest.json']))
  expect(run.summary).toContain('keynote.mp3')
  expect(run.log).toMatch(/\d+ \S+\/keynote\.txt/)
})

it('comments on a pull request, once however often it runs', async () => {
  const pulls = [{ number: 7, commits: [HEAD], state: 'open' as const }]
  const services = { github: await startGitHub({ pulls }), cloud: await startCloud() }
  expectSuccess(await runExample('transcribe-in-ci.yml', services, pullRequestFrom(FULL_NAME)))
  expectSuccess(await runExample('transcribe-in-ci.yml', services, pullRequestFrom(FULL_NAME)))
  expect(services.github.api.comments).toMatchObject([{ issue: 7, body: expect.stringContaining('keynote') }])
})

it('skips the step with a notice in the pull request of a fork, which gets no secrets', async () => {
  const services = { github: await startGitHub(), cloud: await startCloud() }
  const request = { ...pullRequestFrom('somebody/talks'), secrets: { GITHUB_TOKEN } }
  const run = await runExample('transcribe-in-ci.yml', services, request)
  expectSuccess(run)
  expect(run.annotations).toMatchObject([{ level: 'notice', message: expect.stringContaining('no API key') }])
  expect(services.cloud.submitted).toEqual([])
})
