import { onTestFinished } from 'vitest'
import { type GitHubDouble, type GitHubDoubleOptions, githubApi } from '../doubles/github-api.ts'
import { releaseBody } from '../doubles/github-replies.ts'
import { type DoubleReply, type DoubleRequest, type Handler, serveHandlers } from '../doubles/handler.ts'
import { type ResultsService, resultsEnvironment, resultsService } from '../doubles/results-service.ts'
import { FULL_NAME, REPOSITORY } from './folders.ts'

export interface GitHubRun {
  id: number
  /** What the run has stored. */
  results: ResultsService
  /** What the runner sets for it. */
  env: Record<string, string>
}

export interface GitHub {
  api: GitHubDouble
  apiUrl: string
  /** Every run has artifacts of its own. */
  startRun(): Promise<GitHubRun>
}

/** GitHub as workflows see it: its API, and for each run the service that keeps artifacts and caches. */
export async function startGitHub(options: GitHubDoubleOptions = {}): Promise<GitHub> {
  const api = githubApi({ ...REPOSITORY, ...options })
  const runs: GitHubRun[] = []
  const server = await serveHandlers(managingReleases(api), listingArtifacts(runs), api.handler)
  onTestFinished(() => server.close())
  return {
    api,
    apiUrl: server.origin,
    async startRun() {
      const results = resultsService()
      const { origin, close } = await serveHandlers(results.handler)
      onTestFinished(close)
      const run = { id: runs.length + 1, results, env: resultsEnvironment(origin) }
      runs.push(run)
      return run
    },
  }
}

const repositoryPath = `/repos/${FULL_NAME}`
const releasePath = new RegExp(`^${repositoryPath}/releases(?:/(\\d+))?$`)
const artifactPath = new RegExp(`^${repositoryPath}/actions/artifacts(?:/(\\d+)(/zip)?)?$`)

/** What the command `gh release` does, and the Action never: making a release, immutable as it is published. */
function managingReleases(state: GitHubDouble): Handler {
  return (request) => {
    const [path, id] = releasePath.exec(request.path) ?? []
    if (!path || (request.method !== 'POST' && request.method !== 'PATCH')) return undefined
    const { tag_name: tag, draft, body = null } = JSON.parse(request.body.toString())
    const call = { request, state, origin: `http://${request.headers.host}` }
    if (request.method === 'POST') {
      const created = { id: state.newId(), tag, draft, immutable: true, body, assets: [] }
      state.releases.push(created)
      return { status: 201, body: releaseBody(call, created) }
    }
    const release = state.releases.find((candidate) => candidate.id === Number(id))
    if (draft === undefined || !release) return undefined
    release.draft = draft
    return { body: releaseBody(call, release) }
  }
}

/** The artifacts of all runs, the newest first. */
function listingArtifacts(runs: readonly GitHubRun[]): Handler {
  return (request) => {
    const [path, id, zip] = artifactPath.exec(request.path) ?? []
    if (!path) return undefined
    const all = runs.flatMap(({ id: run, results }) =>
      [...results.artifacts.values()].map((artifact) => ({ ...artifact, id: run * 1e6 + artifact.id, run })),
    )
    if (!id) return { body: artifactList(all, request) }
    const artifact = all.find((artifact) => artifact.id === Number(id))
    if (!artifact) return undefined
    if (zip) return { body: artifact.bytes, headers: { 'content-type': 'application/zip' } }
    if (request.method !== 'DELETE') return undefined
    runs[artifact.run - 1]?.results.artifacts.delete(artifact.name)
    return { status: 204 }
  }
}

function artifactList(
  all: ReadonlyArray<{ id: number; run: number; name: string }>,
  { query }: DoubleRequest,
): NonNullable<DoubleReply['body']> {
  const named = all.filter(({ name }) => !query.has('name') || name === query.get('name')).reverse()
  const artifacts = named.map(({ id, run, name }) => ({
    id,
    name,
    expired: false,
    workflow_run: { id: run },
  }))
  return { total_count: artifacts.length, artifacts }
}
