import { expect, it } from 'vitest'
import { findAssetSources } from '../../../src/action/github/asset-sources.ts'
import { describeError } from '../../../src/errors.ts'
import type { FoundSource } from '../../../src/sources/find-sources.ts'
import { jobOf, startGitHub } from './github-job.ts'

const ASSETS = [
  { name: 'talk.mp4' },
  { name: 'talk.srt' },
  { name: 'talk.json' },
  { name: 'notes.pdf' },
  { name: 'default.mp3', label: '会议.mp3' },
  { name: 'my.talk.wav' },
  { name: 'broken.mp4', state: 'starter' as const },
  { name: 'talk.mp3.00ab12.sensevoice-part' },
]

async function find(
  patterns: string[],
  options: { private?: boolean; draft?: boolean; assets?: typeof ASSETS } = {},
) {
  const { draft = false, assets = ASSETS } = options
  const { api, github, origin } = await startGitHub({
    private: options.private ?? false,
    releases: [{ tag: 'v1', draft, assets }],
  })
  const { found } = await findAssetSources(api, jobOf(), { tag: 'v1', patterns })
  return { found, github, origin }
}

const namesOf = (found: FoundSource[]) =>
  found.map((entry) =>
    'error' in entry ? `${entry.name}: ${describeError(entry.error)}` : entry.source.name,
  )

it.each([
  ['all audio and video', [], ['talk.mp4', 'default.mp3', 'my.talk.wav']],
  ['what a glob fits', ['*.{mp4,wav}'], ['talk.mp4', 'my.talk.wav']],
  ['each once', ['*.mp4', 'talk.*', 'talk.mp4'], ['talk.mp4']],
  ['what is left after taking away', ['*', '!*.mp4'], ['default.mp3', 'my.talk.wav']],
  ['what is left of all', ['!talk.mp4'], ['default.mp3', 'my.talk.wav']],
  ['what is named, whatever it is', ['notes.pdf'], ['notes.pdf']],
  ['the name before GitHub changed it', ['my talk.wav', '会议.mp3'], ['default.mp3', 'my.talk.wav']],
  ['a glob of such names', ['会*'], ['default.mp3']],
])('chooses %s', async (_name, patterns, names) => {
  const { found } = await find(patterns)
  expect(namesOf(found)).toEqual(names)
})

it('says what there is when a pattern fits nothing, and goes on with the others', async () => {
  const { found } = await find(['*.mov', 'talk.mp4', 'speech.mp4'])
  const has = 'It has talk.mp4, talk.srt, talk.json, notes.pdf, default.mp3, my.talk.wav.'
  expect(namesOf(found)).toEqual([
    'talk.mp4',
    `*.mov: No audio or video that fits *.mov is attached to the release v1. ${has}`,
    `speech.mp4: No file speech.mp4 is attached to the release v1. ${has}`,
  ])
})

it('says so when there is nothing to transcribe', async () => {
  const { found } = await find([], { assets: [] })
  expect(namesOf(found)).toEqual([
    'release-assets: No audio or video is attached to the release v1. It has no files at all.',
  ])
})

it('gives what is public by its address, with the bytes as another way', async () => {
  const { found, github, origin } = await find(['talk.mp4'])
  expect(found).toMatchObject([
    {
      count: 1,
      source: {
        kind: 'url',
        url: `${origin}/octo/talks/releases/download/v1/talk.mp4`,
        file: { kind: 'file', fileName: 'talk.mp4', sizeBytes: 0 },
      },
    },
  ])
  expect(github.requests.some(({ path }) => path.startsWith('/storage'))).toBe(false)
})

it.each([
  ['a private repository', { private: true }],
  ['a draft', { draft: true }],
])('gives the files of %s as bytes', async (_name, options) => {
  const { found } = await find(['talk.mp4'], options)
  expect(found).toMatchObject([{ source: { kind: 'file', name: 'talk.mp4' } }])
})

it('takes the event’s word for what is private', async () => {
  const { api, github } = await startGitHub({ releases: [{ id: 7, tag: 'v1', assets: ASSETS }] })
  const event = { release: { id: 7, tag_name: 'v1' }, repository: { private: true } }
  const { found, release } = await findAssetSources(api, jobOf({ event }), { patterns: ['talk.mp4'] })
  expect(found).toMatchObject([{ source: { kind: 'file' } }])
  expect(release.tag).toBe('v1')
  expect(github.asked()).toEqual([
    'GET /repos/octo/talks/releases/7',
    'GET /repos/octo/talks/releases/7/assets',
  ])
})
