import { expect, it } from 'vitest'
import { isGlob, matchesGlob } from '../../../src/action/github/asset-globs.ts'

it.each([
  ['talk.mp4', '*.mp4', true],
  ['talk.mp4', '*', true],
  ['talk.MP4', '*.mp4', true],
  ['talk.mp4.txt', '*.mp4', false],
  ['talk-1.mp4', 'talk-?.mp4', true],
  ['talk-10.mp4', 'talk-?.mp4', false],
  ['a.mov', '*.{mp4,mov}', true],
  ['a.avi', '*.{mp4,mov}', false],
  ['a.mov', '*.{mp4,m{ov,kv}}', true],
  ['b', '{a,b}', true],
  ['ab', '{a,b}', false],
  ['b.mp4', '{a,}b.mp4', true],
  ['x+y (1).mp4', 'x+y (1).*', true],
  ['xxy (1).mp4', 'x+y (1).*', false],
  ['会议.mp4', '会?.mp4', true],
  ['a$&.mp4', '{a$&,b}.mp4', true],
])('%s against %s: %s', (name, pattern, fits) => {
  expect(matchesGlob(name, pattern)).toBe(fits)
})

it('tells a glob from a name', () => {
  expect(['*.mp4', 'a?', '{a,b}'].map(isGlob)).toEqual([true, true, true])
  expect(['talk.mp4', 'talk {1}.mp4', 'a[1].mp4'].map(isGlob)).toEqual([false, false, false])
})
