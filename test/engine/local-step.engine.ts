import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand, sampleWords } from '../support/command.ts'
import { runWorkflow } from './engine.ts'
import { exposures, GITHUB_TOKEN } from './exposures.ts'
import { copyCheckout, temporaryFolder } from './folders.ts'
import { startGitHub } from './github.ts'

/** Makes each start of the bundle tell which Node it is. */
const TELL_VERSION =
  "data:text/javascript,if(/dist.index.js$/.test(process.argv[1]))console.log('bundle-on-'+process.version)"

it('transcribes on the runner in our own ci workflow, which finds outputs and files in a later step', async () => {
  const github = await startGitHub()
  const run = await github.startRun()
  const done = await runWorkflow({
    repository: copyCheckout(),
    workflow: '.github/workflows/ci.yml',
    secrets: { GITHUB_TOKEN },
    env: { ...run.env, NODE_OPTIONS: `--import=${TELL_VERSION}` },
    options: ['--job', 'e2e', '--matrix', 'os:ubuntu-latest', '--env', `GITHUB_API_URL=${github.apiUrl}`],
  })
  expect(done.steps.filter(({ result }) => result !== 'success')).toEqual([])
  expect(done.exitCode, done.log).toBe(0)
  expect(done.log).toMatch(/bundle-on-v24\./)
  expect(done.summary).toContain('release-notes.wav')
  expect(done.summary).toContain(sampleWords)
  expect(JSON.stringify(done.outputs)).not.toContain(sampleWords)
  expect(exposures(done, github, run)).toEqual([])

  const zip = run.results.files('transcripts-ubuntu-latest')
  const delivered = Object.fromEntries([...zip].map(([name, content]) => [name, content.toString()]))
  const { 'manifest.json': _run, 'report.html': page, ...files } = delivered
  expect(files).toEqual(await transcribeByHand())
  expect(page).toContain('Welcome to the release notes.')
})

/** What the command makes of the same file, without what tells of the run. */
async function transcribeByHand(): Promise<Record<string, string>> {
  const folder = join(temporaryFolder(), 'transcripts')
  const options = ['--engine', 'local', '--formats', 'txt,srt,vtt,md,json', '--output-dir', folder]
  await runCommand(['samples/release-notes.wav', ...options])
  const names = readdirSync(folder).filter((name) => name !== 'manifest.json')
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
