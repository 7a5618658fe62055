import { expect, it } from 'vitest'
import { readSourceList } from '../../src/sources/source-list.ts'

it('reads one entry a line, without comments, blank lines, line ends of Windows or a byte order mark', () => {
  const text = '\uFEFF# talks\r\na.mp3\r\n\n  rec #2.mp3  \nhttps://example.com/c.mp3#t=10\n'
  expect(readSourceList(text)).toEqual(['a.mp3', 'rec #2.mp3', 'https://example.com/c.mp3#t=10'])
})
