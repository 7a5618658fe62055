import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { StemBook, safeStem } from '../../src/delivery/file-names.ts'
import { tries } from '../support/properties.ts'

describe('a safe stem', () => {
  it.each([
    ['talk', 'talk'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['a:b?c*d"e<f>g|h\\i', 'a_b_c_d_e_f_g_h_i'],
    ['.hidden', 'hidden'],
    ['会議 録音', '会議 録音'],
    ['', 'transcript'],
    ['...', 'transcript'],
    ['CON', 'CON_'],
    ['nul.tar', 'nul_.tar'],
    ['com²', 'com²_'],
    ['console', 'console'],
    ['a\u0000b\u202ec', 'a_b_c'],
    ['half \ud83d', 'half \ufffd'],
  ])('of %j is %j', (text, stem) => expect(safeStem(text)).toBe(stem))

  it('never leaves the folder, never is empty, and fits every file system, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const stem = safeStem(text)
        expect(stem).not.toMatch(/[/\\:]|^\.|^$|\p{Cc}/u)
        expect(Buffer.byteLength(stem)).toBeLessThanOrEqual(181)
        expect(stem.isWellFormed()).toBe(true)
      }),
      tries(7, 100),
    )
  })
})

describe('a book of stems', () => {
  it('numbers what collides, also where only the case differs', () => {
    const book = new StemBook(() => false)
    expect(['talk', 'Talk', 'talk', 'other'].map((stem) => book.reserve(stem))).toEqual([
      'talk',
      'Talk-2',
      'talk-3',
      'other',
    ])
  })

  it('passes over stems of files that are not ours', () => {
    const book = new StemBook((stem) => stem === 'talk' || stem === 'talk-2')
    expect(book.reserve('talk')).toBe('talk-3')
  })
})
