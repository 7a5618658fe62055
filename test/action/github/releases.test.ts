import { expect, it } from 'vitest'
import { findRelease, listAssets } from '../../../src/action/github/releases.ts'
import { describeError } from '../../../src/errors.ts'
import { jobOf, startGitHub } from './github-job.ts'

const RELEASES = [
  { tag: 'v1', id: 1 },
  { tag: 'v2', id: 2, body: 'Two' },
  { tag: 'v3', id: 3, draft: true },
]

it('reads the release of the event anew', async () => {
  const { api } = await startGitHub({ releases: RELEASES })
  const job = jobOf({ event: { release: { id: 2, tag_name: 'v2' } } })
  expect(await findRelease(api, job)).toMatchObject({
    id: 2,
    tag: 'v2',
    body: 'Two',
    draft: false,
    immutable: false,
  })
  expect(await findRelease(api, job, 'v1')).toMatchObject({ id: 1 })
})

it('finds a release by its tag, and a draft among all of them', async () => {
  const many = Array.from({ length: 120 }, (_, index) => ({ tag: `old-${index}` }))
  const { api, github } = await startGitHub({ releases: [...many, ...RELEASES] })
  expect(await findRelease(api, jobOf(), 'v1')).toMatchObject({ id: 1 })
  expect(github.requests).toHaveLength(1)
  expect(await findRelease(api, jobOf(), 'v3')).toMatchObject({ id: 3, draft: true })
})

it('finds the release of the tag that the workflow runs for', async () => {
  const { api } = await startGitHub({ releases: [...RELEASES, { tag: 'talks/1', id: 4 }] })
  expect(await findRelease(api, jobOf({ ref: 'refs/tags/talks/1' }))).toMatchObject({ id: 4 })
})

it('says so when there is none', async () => {
  const { api, github } = await startGitHub({ releases: RELEASES })
  const words = (tag?: string) =>
    findRelease(api, jobOf({ ref: 'refs/heads/main' }), tag).catch(describeError)
  expect(await words()).toBe(
    'There is no release: the event has none, and the workflow does not run for a tag. Name its tag with release-tag.',
  )
  github.readOnly = true
  expect(await words('v3')).toBe(
    'There is no release v3 in octo/talks. Check release-tag. A draft is seen only with the permission contents: write.',
  )
})

it('lists the files of all pages', async () => {
  const assets = Array.from({ length: 205 }, (_, index) => ({ name: `${index}.mp3` }))
  const { api } = await startGitHub({ releases: [{ tag: 'v1', assets }] })
  const listed = await listAssets(api, await findRelease(api, jobOf(), 'v1'))
  expect(listed.map(({ name }) => name)).toEqual(assets.map(({ name }) => name))
})
