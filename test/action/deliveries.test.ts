import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { deliver } from '../../src/action/deliveries.ts'
import type { DeliveryPlan } from '../../src/action/delivery-plan.ts'
import { GitHubApi } from '../../src/action/github/api.ts'
import { readJobContext } from '../../src/action/job-context.ts'
import { githubApi } from '../doubles/github-api.ts'
import { serveHandlers } from '../doubles/handler.ts'
import { VirtualClock } from '../doubles/virtual-clock.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deliveries-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

async function start() {
  const old = { name: 'a.txt', content: 'old' }
  const github = githubApi({ releases: [{ id: 7, tag: 'v1', body: 'By hand.', assets: [old] }] })
  const server = await serveHandlers(github.handler)
  onTestFinished(() => server.close())
  const job = readJobContext({ GITHUB_REPOSITORY: 'octo/talks', GITHUB_API_URL: server.origin })
  const files = ['a.txt', 'b.txt'].map((name) => join(folder, name))
  for (const path of files) writeFileSync(path, 'new')
  const plan: DeliveryPlan = {
    key: 'ci/job/transcripts',
    outputDir: folder,
    files,
    lists: [],
    artifactName: '',
    retentionDays: undefined,
    publish: ['release-assets', 'release-notes'],
    release: { id: 7, tag: 'v1' },
  }
  const run = (signal: AbortSignal, publish = plan.publish) => {
    const api = new GitHubApi({ ...job, token: 'ghs_token', signal, clock: new VirtualClock() })
    return deliver(
      { ...plan, publish },
      {
        clock: new VirtualClock({ automatic: false }),
        job,
        api: () => api,
        signal,
        render: () => 'The block.',
      },
    )
  }
  return { github, run }
}

it('leaves a place that was cut off to be tried again, which completes it', async () => {
  const { github, run } = await start()
  const controller = new AbortController()
  github.faults.push({ method: 'DELETE', effect: () => setImmediate(() => controller.abort()) })
  const first = await run(controller.signal)
  expect(first.left.publish).toEqual(['release-assets', 'release-notes'])
  const second = await run(new AbortController().signal, first.left.publish)
  expect(second.left.publish).toEqual([])
  const { assets, body } = github.release('v1')
  expect(assets.map(({ name, content }) => [name, content.toString()]).sort()).toEqual([
    ['a.txt', 'new'],
    ['b.txt', 'new'],
  ])
  expect(body).toContain('The block.')
})

it('leaves to be tried again what GitHub was too troubled for, and nothing that it refused', async () => {
  const { github, run } = await start()
  github.faults.push({ method: 'PATCH', path: /releases\/7$/, times: 99, reply: { status: 502 } })
  expect((await run(new AbortController().signal)).left.publish).toEqual(['release-notes'])
  github.faults.length = 0
  github.readOnly = true
  const refused = await run(new AbortController().signal)
  expect(refused.left.publish).toEqual([])
  expect(refused.notes.join('\n')).toContain('contents: write')
})
