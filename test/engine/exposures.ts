import { API_KEY } from '../doubles/cloud.ts'
import type { WorkflowRun } from './engine.ts'
import type { GitHub, GitHubRun } from './github.ts'

export const GITHUB_TOKEN = 'ghs_0123456789abcdefghij0123456789abcdef'

const SECRETS = [API_KEY, GITHUB_TOKEN, 'Signature=', 'sig=storage-signature']

/** Where the key, the token or a signed URL can be seen after a run: each place with what is seen there. */
export function exposures(run: WorkflowRun, github: GitHub, { results, env }: GitHubRun): string[] {
  const artifacts = [...results.artifacts.keys()].flatMap((artifact) =>
    [...results.files(artifact)].map(([path, content]) => [`${artifact}/${path}`, content.toString()]),
  )
  const { releases, comments } = github.api
  const places = [
    ['the log', run.log],
    ['the summary', run.summary],
    ['the outputs', JSON.stringify(run.outputs)],
    ['the releases', JSON.stringify(releases, (_name, value) => shown(value))],
    ['the comments', JSON.stringify(comments)],
    ...artifacts,
  ]
  const secrets = [...SECRETS, env.ACTIONS_RUNTIME_TOKEN ?? '']
  return places.flatMap(([place, content = '']) =>
    secrets.filter((secret) => content.includes(secret)).map((secret) => `${place}: ${secret}`),
  )
}

/** Bytes, which JSON would write as numbers, as text. */
function shown(value: unknown): unknown {
  const { type, data } = (value ?? {}) as { type?: string; data?: number[] }
  return type === 'Buffer' && data ? Buffer.from(data).toString() : value
}
