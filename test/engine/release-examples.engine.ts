import { describe, expect, it } from 'vitest'
import { startCloud } from '../doubles/cloud.ts'
import { expectSuccess, runExample } from './example.ts'
import { GITHUB_TOKEN } from './exposures.ts'
import { FULL_NAME } from './folders.ts'
import { startGitHub } from './github.ts'

/** Of the saved transcription that every source is answered with. */
const WORDS = 'Welcome to the release stand-up.'

const ASSETS = [
  { name: 'talk.mp4', content: 'pictures' },
  { name: 'notes.pdf', content: 'paper' },
]

/** A published release with a talk, and the event that tells of it. */
async function publishedRelease(options: { immutable?: boolean; private?: boolean } = {}) {
  const { immutable = false, private: isPrivate = false } = options
  const releases = [{ tag: 'v1', immutable, assets: ASSETS }]
  const github = await startGitHub({ releases, private: isPrivate, token: GITHUB_TOKEN })
  const { id, tag } = github.api.release('v1')
  const payload = {
    action: 'published',
    release: { id, tag_name: tag, immutable },
    repository: { full_name: FULL_NAME, private: isPrivate },
  }
  return { services: { github, cloud: await startCloud() }, request: { event: 'release', payload } }
}

describe('transcribe-release.yml', () => {
  it.each([
    ['public', /^http.*\/talk\.mp4$/],
    ['private', /^oss:/],
  ])('attaches transcripts to a published release of a %s repository', async (visibility, submitted) => {
    const { services, request } = await publishedRelease({ private: visibility === 'private' })
    const run = await runExample('transcribe-release.yml', services, request)
    expectSuccess(run)
    expect(run.outputs).toMatchObject({ total: '1', succeeded: '1' })
    expect(services.cloud.submitted).toEqual([expect.stringMatching(submitted)])
    const contents = services.github.api.contents('v1')
    expect(Object.keys(contents)).toEqual(['talk.mp4', 'notes.pdf', 'talk.txt', 'talk.srt', 'talk.vtt'])
    expect(contents['talk.txt']).toContain(WORDS)
  })

  it('replaces what it attached when it runs again, and takes none of it for a source', async () => {
    const { services, request } = await publishedRelease()
    expectSuccess(await runExample('transcribe-release.yml', services, request))
    const again = await runExample('transcribe-release.yml', services, request)
    expectSuccess(again)
    expect(again.outputs).toMatchObject({ total: '1' })
    expect(Object.keys(services.github.api.contents('v1'))).toHaveLength(5)
  })

  it('leaves an immutable release alone, says so, and still makes the artifact', async () => {
    const { services, request } = await publishedRelease({ immutable: true })
    const run = await runExample('transcribe-release.yml', services, request)
    expectSuccess(run)
    expect(run.annotations).toMatchObject([{ message: expect.stringContaining('is immutable') }])
    expect([...run.github.results.files('transcripts').keys()]).toContain('talk.srt')
    expect(Object.keys(services.github.api.contents('v1'))).toEqual(['talk.mp4', 'notes.pdf'])
  })

  it('takes the tag of a release by hand', async () => {
    const { services } = await publishedRelease()
    const request = { event: 'workflow_dispatch', payload: { inputs: { tag: 'v1' } } }
    expectSuccess(await runExample('transcribe-release.yml', services, request))
    expect(Object.keys(services.github.api.contents('v1'))).toContain('talk.srt')
  })
})

describe('release-draft-first.yml', () => {
  it('publishes an immutable release that has its transcripts already, in files and notes', async () => {
    const services = { github: await startGitHub(), cloud: await startCloud() }
    const files = { 'media/talk.mp4': 'pictures' }
    const request = { payload: { ref: 'refs/tags/v1.0.0' }, files }
    expectSuccess(await runExample('release-draft-first.yml', services, request))
    const release = services.github.api.release('v1.0.0')
    expect(release).toMatchObject({ draft: false, immutable: true })
    expect(release.body).toMatch(/^## What's changed/)
    expect(release.body).toContain(WORDS)
    const names = release.assets.map(({ name }) => name)
    const endings = ['mp4', 'txt', 'srt', 'vtt', 'md', 'json', 'html']
    expect(names).toEqual(endings.map((ending) => `talk.${ending}`))
  })
})
