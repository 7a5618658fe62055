import { expect, it } from 'vitest'
import { cachesAllowed } from '../../../src/action/cache/policy.ts'
import { readJobContext } from '../../../src/action/job-context.ts'

const job = (eventName: string, ref: string) =>
  readJobContext({ GITHUB_EVENT_NAME: eventName, GITHUB_REF: ref, GITHUB_WORKSPACE: '/w' })

it.each([
  ['release', 'refs/tags/v1'],
  ['pull_request_target', 'refs/heads/main'],
  ['workflow_run', 'refs/heads/main'],
  ['push', 'refs/tags/v1'],
  ['workflow_dispatch', 'refs/tags/v1'],
])('keeps away from caches on %s of %s unless told', (eventName, ref) => {
  const { allowed, reason } = cachesAllowed('auto', job(eventName, ref))
  expect(allowed).toBe(false)
  expect(reason).toContain(ref.startsWith('refs/tags/') && eventName !== 'release' ? 'on tags' : eventName)
  expect(cachesAllowed('on', job(eventName, ref)).allowed).toBe(true)
})

it.each([
  ['push', 'refs/heads/main'],
  ['push', 'refs/heads/refs/tags/v1'],
  ['pull_request', 'refs/pull/1/merge'],
  ['schedule', 'refs/heads/main'],
  ['', ''],
])('uses caches on %s of %s unless told', (eventName, ref) => {
  expect(cachesAllowed('auto', job(eventName, ref)).allowed).toBe(true)
  expect(cachesAllowed('off', job(eventName, ref)).allowed).toBe(false)
})
