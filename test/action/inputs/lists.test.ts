import { describe, expect, it } from 'vitest'
import { splitList, splitUrls } from '../../../src/action/inputs/lists.ts'
import { nearestName } from '../../../src/nearest-name.ts'

describe('a list', () => {
  it('may be written on lines or between commas, with comments and Windows’ line ends', () => {
    expect(splitList('a.mp3, b.mp3\r\n# not this\n\n  c #1.mp3,\n')).toEqual(['a.mp3', 'b.mp3', 'c #1.mp3'])
  })

  it('keeps braces together', () => {
    expect(splitList('talks/*.{mp3,wav},!talks/{a,b}.mp3')).toEqual(['talks/*.{mp3,wav}', '!talks/{a,b}.mp3'])
  })
})

describe('a list of URLs', () => {
  it('keeps commas that belong to a URL, and drops what follows one as a comment', () => {
    const text =
      'https://example.com/a,b.mp3?x=1,2, https://example.com/c.mp3  # the keynote\noss://bucket/d.wav,'
    expect(splitUrls(text)).toEqual([
      'https://example.com/a,b.mp3?x=1,2',
      'https://example.com/c.mp3',
      'oss://bucket/d.wav',
    ])
  })

  it('keeps the fragment of a URL', () => {
    expect(splitUrls('https://example.com/a.mp3#t=10')).toEqual(['https://example.com/a.mp3#t=10'])
  })
})

describe('the name that was probably meant', () => {
  const names = ['urls', 'files', 'formats', 'fail-on', 'wait', 'output-dir']
  it.each([
    ['fromats', 'formats'],
    ['file', 'files'],
    ['failon', 'fail-on'],
    ['output-directory', undefined],
    ['x', undefined],
    ['wiat', 'wait'],
  ])('of %s is %s', (slip, meant) => expect(nearestName(slip, names)).toBe(meant))
})
