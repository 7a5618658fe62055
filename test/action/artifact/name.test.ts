import fc from 'fast-check'
import { expect, it } from 'vitest'
import { artifactName, fileEnding, namesake } from '../../../src/action/artifact/name.ts'

it.each([
  ['transcripts', 'transcripts'],
  [' Q&A: 1/2 ', 'Q&A_ 1_2'],
  ['转录 v1.2', '转录 v1.2'],
  ['talk.md', 'talk.md'],
  ['what?.JSON', 'what_.JSON'],
  ['', 'transcript'],
  ['.md', 'transcript.md'],
])('takes %j as %j', (wanted, name) => {
  expect(artifactName(wanted)).toBe(name)
})

it('keeps the ending of a name that is too long', () => {
  const name = artifactName(`${'长'.repeat(300)}.srt`)
  expect(name).toMatch(/长\.srt$/)
  expect(Buffer.byteLength(name)).toBeLessThan(200)
})

it('makes of any text a name that the store takes, and the same of that again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const name = artifactName(text)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be gone
      expect(name).toMatch(/^[^":<>|*?\\/\u0000-\u001f\u007f]+$/)
      expect(name).toBe(name.trim())
      expect(artifactName(name)).toBe(name)
    }),
  )
})

it('knows the endings of our formats only', () => {
  expect(['a.md', 'a.VTT', 'report.html', 'v1.2', 'md', 'a.mp4'].map(fileEnding)).toEqual([
    '.md',
    '.VTT',
    '.html',
    '',
    '',
    '',
  ])
})

it('puts the job and something random before the ending', () => {
  expect(namesake('talk.md', 'build', '4f2a91')).toBe('talk-build-4f2a91.md')
  expect(namesake('transcripts', '', '4f2a91')).toBe('transcripts-4f2a91')
  expect(namesake('v1.2', 'j'.repeat(100), '4f2a91')).toBe(`v1.2-${'j'.repeat(40)}-4f2a91`)
})
