import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { GitHubApi, type GitHubApiOptions } from '../../../src/action/github/api.ts'
import { type JobContext, readJobContext } from '../../../src/action/job-context.ts'
import { type GitHubDoubleOptions, githubApi } from '../../doubles/github-api.ts'
import { serveHandlers } from '../../doubles/handler.ts'
import { VirtualClock } from '../../doubles/virtual-clock.ts'

export const TOKEN = 'ghs_verySecretToken123'

/** GitHub on a real port, and the API that a job in it would use; both are closed with the test. */
export async function startGitHub(options: GitHubDoubleOptions = {}, own: Partial<GitHubApiOptions> = {}) {
  const github = githubApi({ token: TOKEN, ...options })
  const server = await serveHandlers(github.handler)
  const clock = new VirtualClock()
  const repository = { owner: github.owner, name: github.repo }
  const api = new GitHubApi({ apiUrl: server.origin, repository, token: TOKEN, clock, ...own })
  onTestFinished(async () => {
    await api.close()
    await server.close()
  })
  return { github, api, clock, origin: server.origin }
}

/** A job in the double's repository. */
export function jobOf(own: Partial<JobContext> = {}): JobContext {
  return { ...readJobContext({ GITHUB_REPOSITORY: 'octo/talks', GITHUB_ACTIONS: 'true' }), ...own }
}

/** Writes files into a folder of the test's own; gives their paths. */
export async function filesOf(contents: Record<string, string>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'publish-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const paths = Object.keys(contents).map((name) => join(folder, name))
  for (const [index, content] of Object.values(contents).entries()) {
    await writeFile(paths[index] as string, content)
  }
  return paths
}
