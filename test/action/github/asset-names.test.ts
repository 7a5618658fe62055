import { expect, it } from 'vitest'
import {
  assetNames,
  findEarlier,
  githubName,
  isPart,
  partName,
  targetOfPart,
} from '../../../src/action/github/asset-names.ts'
import type { ReleaseAsset } from '../../../src/action/github/releases.ts'

it.each([
  ['talk.srt', 'talk.srt'],
  ['my talk (1).srt', 'my.talk.1.srt'],
  ['Café — é.srt', 'Cafe.e.srt'],
  ['会议.srt', 'default.srt'],
  ['.hidden', 'default.hidden'],
  ['end.', 'end'],
])('%s becomes %s', (given, name) => {
  expect(githubName(given)).toBe(name)
})

it('gives every file a name of its own, and shows the real one', () => {
  const files = ['talk.srt', 'my talk.srt', 'my.talk.srt', '会议.srt', '报告.srt', 'my-talk.srt']
  const names = assetNames(files)
  expect(new Set(names.map(({ name }) => name)).size).toBe(files.length)
  expect(names[0]).toEqual({ name: 'talk.srt', label: '' })
  expect(names[1]).toEqual({
    name: expect.stringMatching(/^my\.talk-[0-9a-f]{8}\.srt$/),
    label: 'my talk.srt',
  })
  expect(names[2]).toEqual({ name: 'my.talk.srt', label: '' })
  expect(names[3]?.name).toMatch(/^transcript-[0-9a-f]{8}\.srt$/)
  expect(assetNames(['会议.srt'])[0]).toEqual(names[3])
  for (const { name } of names) expect(githubName(name)).toBe(name)
})

it('knows a file by its name, its real name, or the name it shows', () => {
  const asset = (name: string, label = '') => ({ name, label }) as ReleaseAsset
  const wanted = { name: 'my.talk.srt', label: 'my talk.srt' }
  const other = asset('other.srt', 'my talk.mp4')
  expect(findEarlier([other, asset('my.talk.srt')], wanted)?.name).toBe('my.talk.srt')
  expect(findEarlier([other, asset('my talk.srt')], wanted)?.name).toBe('my talk.srt')
  expect(findEarlier([other, asset('x.srt', 'my talk.srt')], wanted)?.name).toBe('x.srt')
  // The media that the transcript is of may show a name like its.
  expect(findEarlier([other, asset('my.talk.mp4', 'my talk.srt')], wanted)).toBeUndefined()
  expect(findEarlier([other], { name: 'talk.srt', label: '' })).toBeUndefined()
})

it('knows a file on its way, and where it was going', () => {
  const part = partName('talk.srt', 0.5)
  expect(isPart(part)).toBe(true)
  expect(targetOfPart(part)).toBe('talk.srt')
  expect(githubName(part)).toBe(part)
  expect(isPart('talk.srt')).toBe(false)
})
