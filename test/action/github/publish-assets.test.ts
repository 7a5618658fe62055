import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publishAssets } from '../../../src/action/github/publish-assets.ts'
import type { ReleaseSeed } from '../../doubles/github-state.ts'
import { filesOf, startGitHub } from './github-job.ts'

const OLD = { name: 'talk.srt', content: 'old' }
const PART = 'talk.srt.0a1b2c.sensevoice-part'
const ASSET = /\/releases\/assets\/\d+$/
const UPLOADS = /^\/upload\//
const BROKEN = { status: 502, body: { message: 'Bad gateway' } }

const named = (path: string) => ({ path, name: basename(path) })

async function start(assets: ReleaseSeed['assets'] = [], own: Partial<ReleaseSeed> = {}) {
  const started = await startGitHub({ releases: [{ id: 5, tag: 'v1', assets, ...own }] })
  const publish = async (contents: Record<string, string>) => {
    const paths = await filesOf(contents)
    const published = await publishAssets(started.api, { id: 5, tag: 'v1' }, paths.map(named))
    return { ...published, paths, links: paths.map((path) => published.links.get(path)) }
  }
  return { ...started, publish, contents: () => started.github.contents('v1') }
}

describe('attaching', () => {
  it('new files, each with its address', async () => {
    const { publish, contents, origin, github } = await start([{ name: 'talk.mp4', content: 'media' }])
    const { links, notes, refused } = await publish({ 'talk.srt': 'a', 'talk.json': '{}' })
    expect(contents()).toEqual({ 'talk.mp4': 'media', 'talk.srt': 'a', 'talk.json': '{}' })
    expect(links).toEqual(
      ['srt', 'json'].map((ending) => `${origin}/octo/talks/releases/download/v1/talk.${ending}`),
    )
    expect({ notes, refused }).toEqual({ notes: [], refused: undefined })
    expect(github.release('v1').assets.at(-1)).toMatchObject({ contentType: 'application/json', label: null })
  })

  it('files whose names GitHub does not take, under others that show the real ones', async () => {
    const { publish, github } = await start()
    await publish({ '会议.srt': 'a', '报告.srt': 'b', 'my talk.srt': 'c' })
    const assets = github.release('v1').assets
    expect(assets.map(({ label, content }) => [label, content.toString()])).toEqual([
      ['会议.srt', 'a'],
      ['报告.srt', 'b'],
      ['my talk.srt', 'c'],
    ])
    expect(assets[2]?.name).toBe('my.talk.srt')
    await publish({ '会议.srt': 'a2', 'my talk.srt': 'c2' })
    const now = github.release('v1').assets
    expect(now.map(({ label, content }) => [label, content.toString()])).toEqual([
      ['报告.srt', 'b'],
      ['会议.srt', 'a2'],
      ['my talk.srt', 'c2'],
    ])
  })

  it('nothing, where the same content stands already', async () => {
    const { publish, github } = await start([OLD])
    const { links } = await publish({ 'talk.srt': 'old' })
    expect(links[0]).toMatch(/\/v1\/talk\.srt$/)
    expect(github.asked('POST', 'PATCH', 'DELETE')).toEqual([])
  })

  it('to a draft, with the addresses that hold once it is published', async () => {
    const { publish, origin } = await start([], { draft: true, immutable: true })
    const { links } = await publish({ 'talk.srt': 'a' })
    expect(links).toEqual([`${origin}/octo/talks/releases/download/v1/talk.srt`])
  })

  it('a file under another name than it has on the disk', async () => {
    const { api, github, origin } = await start()
    const [path] = await filesOf({ 'report.html': '<p>' })
    const { links } = await publishAssets(api, { id: 5, tag: 'v1' }, [
      { path: path as string, name: 'talk.html' },
    ])
    expect(github.contents('v1')).toEqual({ 'talk.html': '<p>' })
    expect(links.get(path as string)).toBe(`${origin}/octo/talks/releases/download/v1/talk.html`)
  })

  it('what it can, where a file is empty or gone', async () => {
    const { api, github } = await start()
    const [empty, full] = await filesOf({ 'a.txt': '', 'b.txt': 'b' })
    const { notes, links } = await publishAssets(api, { id: 5, tag: 'v1' }, [
      named(empty as string),
      named('/gone/c.txt'),
      named(full as string),
    ])
    expect(notes).toEqual([
      'a.txt was not attached to the release v1: It is empty, and a release takes no such file.',
      'c.txt was not attached to the release v1: It could not be read (ENOENT).',
    ])
    expect([...links.keys()]).toEqual([full])
    expect(github.contents('v1')).toEqual({ 'b.txt': 'b' })
  })
})

describe('replacing', () => {
  it('uploads beside the old file, and only then takes it away', async () => {
    const { publish, contents, github } = await start([OLD])
    const seen: string[][] = []
    github.faults.push({ method: 'DELETE', effect: () => seen.push(Object.values(contents())) })
    await publish({ 'talk.srt': 'new' })
    expect(seen).toEqual([['old', 'new']])
    expect(contents()).toEqual({ 'talk.srt': 'new' })
  })

  it.each([
    ['the upload', { method: 'POST', path: UPLOADS }, { 'talk.srt': 'old' }],
    ['taking the old file away', { method: 'DELETE', path: ASSET }, { 'talk.srt': 'old' }],
  ])('keeps the old file when %s is refused', async (_name, where, left) => {
    const { publish, contents, github } = await start([OLD])
    github.faults.push({ ...where, reply: { status: 422, body: { message: 'No' } } })
    const { notes, links } = await publish({ 'talk.srt': 'new' })
    expect(contents()).toEqual(left)
    expect(links).toEqual([undefined])
    expect(notes[0]).toMatch(
      /^talk\.srt was not attached to the release v1: GitHub refused to .* \(HTTP 422: No\)\.$/,
    )
  })

  it('keeps the new file when it cannot be named, and names it the next time', async () => {
    const { publish, contents, github } = await start([OLD])
    github.faults.push({ method: 'PATCH', path: ASSET, times: 2, reply: BROKEN })
    const { notes } = await publish({ 'talk.srt': 'new' })
    expect(Object.values(contents())).toEqual(['new'])
    expect(notes).toHaveLength(1)
    github.requests.length = 0
    await publish({ 'talk.srt': 'new' })
    expect(contents()).toEqual({ 'talk.srt': 'new' })
    expect(github.asked('POST')).toEqual([])
  })

  it('loses nothing when the old file went away and the reply with it', async () => {
    const { publish, contents, github } = await start([OLD])
    const { assets } = github.release('v1')
    github.faults.push({ method: 'DELETE', effect: () => assets.shift(), reply: BROKEN })
    const { notes } = await publish({ 'talk.srt': 'new' })
    expect(contents()).toEqual({ 'talk.srt': 'new' })
    expect(notes).toEqual([])
  })

  it('keeps the new file when nobody can tell whether the old one is there', async () => {
    const { publish, contents, github } = await start([OLD])
    const { assets } = github.release('v1')
    const effect = () => {
      assets.shift()
      github.faults.push({ method: 'GET', times: 99, reply: BROKEN })
    }
    github.faults.push({ method: 'DELETE', effect, reply: BROKEN })
    const { notes } = await publish({ 'talk.srt': 'new' })
    expect(Object.values(contents())).toEqual(['new'])
    expect(notes).toHaveLength(1)
  })

  it('tidies up after a run that was cut short', async () => {
    const { publish, contents } = await start([
      OLD,
      { name: PART, content: 'half' },
      { name: 'other.srt.0a1b2c.sensevoice-part' },
    ])
    await publish({ 'talk.srt': 'new' })
    expect(contents()).toEqual({ 'talk.srt': 'new', 'other.srt.0a1b2c.sensevoice-part': '' })
  })

  it('keeps what such a run left until the new file stands', async () => {
    const { publish, contents, github } = await start([{ name: PART, content: 'only copy' }])
    github.faults.push({ method: 'POST', times: 2, reply: BROKEN })
    await publish({ 'talk.srt': 'new' })
    expect(contents()).toEqual({ [PART]: 'only copy' })
    await publish({ 'talk.srt': 'new' })
    expect(contents()).toEqual({ 'talk.srt': 'new' })
  })
})

describe('when an upload does not go as it should', () => {
  it('looks again when another job was faster', async () => {
    const { publish, contents, github } = await start()
    const release = github.release('v1')
    const effect = () => github.addAsset(release, { name: 'talk.srt', content: Buffer.from('theirs') })
    github.faults.push({ method: 'POST', path: UPLOADS, effect })
    const { notes } = await publish({ 'talk.srt': 'ours' })
    expect(contents()).toEqual({ 'talk.srt': 'ours' })
    expect(notes).toEqual([])
  })

  it('looks again when another job took its file for a leftover', async () => {
    const { publish, contents, github } = await start([OLD])
    const release = github.release('v1')
    github.faults.push({ method: 'PATCH', path: ASSET, effect: () => release.assets.splice(0) })
    await publish({ 'talk.srt': 'new' })
    expect(contents()).toEqual({ 'talk.srt': 'new' })
  })

  it('removes the broken file that a failure left, and uploads once more', async () => {
    const { publish, github } = await start()
    const release = github.release('v1')
    const effect = () => github.addAsset(release, { name: 'talk.srt', state: 'starter' })
    github.faults.push({ method: 'POST', path: UPLOADS, effect, reply: BROKEN })
    const { notes } = await publish({ 'talk.srt': 'new' })
    expect(release.assets).toMatchObject([{ name: 'talk.srt', state: 'uploaded' }])
    expect(notes).toEqual([])
  })

  it('does not upload again what arrived although the reply was an error', async () => {
    const { publish, github, contents } = await start()
    const release = github.release('v1')
    github.faults.push({
      method: 'POST',
      path: UPLOADS,
      effect: ({ body }) => github.addAsset(release, { name: 'talk.srt', content: body }),
      reply: BROKEN,
    })
    await publish({ 'talk.srt': 'new' })
    expect(contents()).toEqual({ 'talk.srt': 'new' })
    expect(github.asked('POST')).toHaveLength(1)
  })

  it('gives up the rest when the service is the matter, and says how many', async () => {
    const { publish, github } = await start()
    github.faults.push({ method: 'POST', path: UPLOADS, times: 9, reply: BROKEN })
    const { notes } = await publish({ 'a.srt': 'a', 'b.srt': 'b', 'c.srt': 'c' })
    expect(notes).toEqual([
      'a.srt was not attached to the release v1: GitHub failed to upload a.srt (HTTP 502: Bad gateway). Run the job again in a few minutes.',
      'Neither were the 2 files after it.',
    ])
    expect(github.asked('POST')).toHaveLength(2)
  })

  it('goes on when a file is the matter, and names no more than three', async () => {
    const { publish, github } = await start()
    github.faults.push({
      method: 'POST',
      path: UPLOADS,
      times: 5,
      reply: { status: 422, body: { message: 'No' } },
    })
    const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`${name}.txt`, name]))
    const { notes } = await publish(files)
    expect(notes).toHaveLength(4)
    expect(notes[3]).toBe('2 more files were not attached for such reasons.')
    expect(github.contents('v1')).toEqual({ 'f.txt': 'f' })
  })
})

describe('what cannot be', () => {
  const immutable =
    'The release v1 is immutable, so that no files can be attached to it any more. Create it as a draft, run this step with release-tag, and publish it then.'

  it('is told of an immutable release before anything is sent', async () => {
    const { publish, github } = await start([], { immutable: true })
    expect(await publish({ 'talk.srt': 'a' })).toMatchObject({ notes: [immutable], refused: 'immutable' })
    expect(github.asked('POST')).toEqual([])
  })

  it('is told of one that does not say so until it is written to', async () => {
    const { publish, github } = await start()
    const reply = { status: 422, body: { message: 'Cannot upload assets to an immutable release.' } }
    github.faults.push({ method: 'POST', path: UPLOADS, times: 9, reply })
    expect(await publish({ 'a.srt': 'a', 'b.srt': 'b' })).toMatchObject({
      notes: [immutable],
      refused: 'immutable',
    })
    expect(github.asked('POST')).toHaveLength(1)
  })

  it('is told with the missing permission', async () => {
    const { publish, github } = await start()
    github.readOnly = true
    const { notes, refused } = await publish({ 'a.srt': 'a', 'b.srt': 'b' })
    expect(refused).toBe('permission')
    expect(notes[0]).toMatch(
      /^a\.srt was not attached .*\. Add to the job:\n {2}permissions:\n {4}contents: write$/,
    )
    expect(github.asked('POST')).toHaveLength(1)
  })

  it('is told when the release is gone', async () => {
    const { publish, github } = await start()
    github.releases.length = 0
    const { notes } = await publish({ 'a.srt': 'a' })
    expect(notes).toEqual([
      'No files were attached to the release v1: GitHub refused to read the release (HTTP 404: Not Found).',
    ])
  })
})
