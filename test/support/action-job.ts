import { onTestFinished } from 'vitest'
import { API_KEY, startCloud } from '../doubles/cloud.ts'
import { type GitHubDoubleOptions, githubApi } from '../doubles/github-api.ts'
import { serveHandlers } from '../doubles/handler.ts'
import { resultsEnvironment, resultsService } from '../doubles/results-service.ts'
import { Job, type JobSettings } from './job.ts'

/** What of GitHub a job reaches: its results service and its API, on one port. */
export async function startGitHub(options: GitHubDoubleOptions = {}) {
  const results = resultsService()
  const github = githubApi(options)
  const server = await serveHandlers(results.handler, github.handler)
  onTestFinished(() => server.close())
  const env = { ...resultsEnvironment(server.origin), GITHUB_API_URL: server.origin }
  return { results, github, origin: server.origin, env }
}

/** A job with everything that it reaches; its cloud is our own service. */
export async function startJob(settings: JobSettings, options: GitHubDoubleOptions = {}, saved?: object) {
  const cloud = await startCloud(saved)
  const services = await startGitHub(options)
  const env = { ...services.env, DASHSCOPE_HTTP_BASE_URL: cloud.baseUrl, ...settings.env }
  const inputs = { 'api-key': API_KEY, ...settings.inputs }
  const more = (other: JobSettings) =>
    new Job({ ...other, inputs: { 'api-key': API_KEY, ...other.inputs }, env: { ...env, ...other.env } })
  return { cloud, ...services, env, job: new Job({ ...settings, inputs, env }), nextJob: more }
}
