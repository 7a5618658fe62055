import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Environment } from './environment.ts'

const release = z.object({ id: z.int(), tag_name: z.string() })

/** What is read of an event's payload; everything else in it is passed over. */
const eventPayload = z.object({
  repository: z.object({ private: z.boolean().nullish(), fork: z.boolean().nullish() }).nullish(),
  release: release.nullish(),
  pull_request: z
    .object({
      number: z.int(),
      head: z.object({ repo: z.object({ full_name: z.string() }).nullish() }).nullish(),
    })
    .nullish(),
})

export type EventPayload = z.infer<typeof eventPayload>

/** What the runner tells about the job, the same for every part of the step. */
export interface JobContext {
  /** Whether a runner started this: without one, results are printed instead of delivered. */
  onRunner: boolean
  /** Where relative paths begin. */
  workspace: string
  /** Without a slash at its end, such as `https://github.com`. */
  serverUrl: string
  /** Without a slash at its end, such as `https://api.github.com`. */
  apiUrl: string
  repository: { owner: string; name: string } | undefined
  runId: string
  /** From 1; above 1 when the job was run again. */
  runAttempt: number
  workflow: string
  /** The key of the job in its workflow. */
  job: string
  /** Such as `push` or `release`; empty without a runner. */
  eventName: string
  /** Such as `refs/tags/v1`. */
  ref: string
  sha: string
  actor: string
  /** Whether the machine stays after the job. */
  selfHosted: boolean
  event: EventPayload
}

/** Reads the job out of the runner's variables; whatever is absent is empty. */
export function readJobContext(env: Environment = process.env): JobContext {
  const [owner, name] = (env.GITHUB_REPOSITORY ?? '').split('/')
  return {
    onRunner: env.GITHUB_ACTIONS === 'true',
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    serverUrl: address(env.GITHUB_SERVER_URL, 'https://github.com'),
    apiUrl: address(env.GITHUB_API_URL, 'https://api.github.com'),
    repository: owner && name ? { owner, name } : undefined,
    runId: env.GITHUB_RUN_ID ?? '',
    runAttempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
    workflow: env.GITHUB_WORKFLOW ?? '',
    job: env.GITHUB_JOB ?? '',
    eventName: env.GITHUB_EVENT_NAME ?? '',
    ref: env.GITHUB_REF ?? '',
    sha: env.GITHUB_SHA ?? '',
    actor: env.GITHUB_ACTOR ?? '',
    selfHosted: env.RUNNER_ENVIRONMENT === 'self-hosted',
    event: readEvent(env.GITHUB_EVENT_PATH),
  }
}

/** Whether the secrets of the repository are kept from the job because of who caused it. */
export function isUntrusted({ event, repository, actor, eventName }: JobContext): boolean {
  if (actor === 'dependabot[bot]') return true
  // Only this event about a pull request is run for the repository itself.
  if (eventName === 'pull_request_target' || !event.pull_request) return false
  const head = event.pull_request.head?.repo?.full_name
  return head !== `${repository?.owner}/${repository?.name}`
}

function address(value: string | undefined, fallback: string): string {
  return (value || fallback).replace(/\/+$/, '')
}

/** A payload that is absent or not of the known form says nothing. */
function readEvent(path: string | undefined): EventPayload {
  if (!path) return {}
  try {
    return eventPayload.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return {}
  }
}
