import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { API_KEY, type Cloud } from '../doubles/cloud.ts'
import { root } from '../support/command.ts'
import { runWorkflow, type WorkflowRequest, type WorkflowRun } from './engine.ts'
import { exposures, GITHUB_TOKEN } from './exposures.ts'
import { copyAction, makeRepository } from './folders.ts'
import type { GitHub, GitHubRun } from './github.ts'

const MEDIA = {
  'media/talk.mp3': 'sound',
  'media/clips/demo.mp4': 'pictures',
  'media/drafts/no.mp4': 'not yet',
}

export type ExampleRequest = Partial<WorkflowRequest> & {
  /** What is in the repository. */
  files?: Record<string, string>
}

export interface ExampleRun extends WorkflowRun {
  github: GitHubRun
}

/** Runs a workflow of `examples` in a repository of its own; whatever it shows or leaves must hold no secret. */
export async function runExample(
  name: string,
  { github, cloud }: { github: GitHub; cloud: Cloud },
  { files = MEDIA, ...request }: ExampleRequest = {},
): Promise<ExampleRun> {
  const workflow = `.github/workflows/${name}`
  const run = await github.startRun()
  const done = await runWorkflow({
    workflow,
    repository: makeRepository({ ...files, [workflow]: readFileSync(join(root, 'examples', name)) }),
    action: copyAction(),
    secrets: { GITHUB_TOKEN, DASHSCOPE_API_KEY: API_KEY },
    env: { ...run.env, DASHSCOPE_HTTP_BASE_URL: cloud.baseUrl },
    options: ['--env', `GITHUB_API_URL=${github.apiUrl}`],
    ...request,
  })
  expect(exposures(done, github, run)).toEqual([])
  return { ...done, github: run }
}

export function expectSuccess(run: WorkflowRun): void {
  const failed = run.steps.filter(({ result }) => result !== 'success' && result !== 'skipped')
  expect(failed, run.log).toEqual([])
  expect(run.exitCode, run.log).toBe(0)
}
