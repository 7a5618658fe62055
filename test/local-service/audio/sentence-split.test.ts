import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../../src/local-service/audio/sentence-split.ts'
import { tries } from '../../support/properties.ts'

describe('splitSentences', () => {
  test.each([
    [['Hello there.', 'How are you?', 'I am fine!']],
    [['Mr. Brown paid $3.50.', 'Dr. Smith did not.']],
    [['J. F. Kennedy spoke.', 'So do I.', 'Then he left.']],
    [['The U.S. Army came, e.g. by sea.', 'It left.']],
    [['No.', 'I will not go.']],
    [['See No. 5 and Fig. 2 below.', 'Thanks.']],
    [['At 5 p.m. he left.']],
    [['"Now!"', 'She went...and then stopped.']],
    [['你好。', '我很好！', '谢谢']],
    [['no punctuation at all']],
  ])('%j', (sentences) => {
    expect(splitSentences(sentences.join(' '))).toEqual(sentences)
  })

  test('nothing makes no sentence', () => {
    expect(splitSentences(' \n ')).toEqual([])
  })

  test('an unknown language does no harm', () => {
    expect(splitSentences('One. Two.', 'not a language!')).toEqual(['One.', 'Two.'])
  })

  test('no character but space is lost, and none changes its place', () => {
    const piece = fc.constantFrom(
      'Mr.',
      'e.g.',
      'No.',
      '5',
      'A.',
      'word',
      '.',
      '?',
      '。',
      '“',
      '"',
      ' ',
      '\n',
      'é',
      '👍',
    )
    const bare = (text: string) => text.replace(/\s/g, '')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        expect(bare(splitSentences(text).join(''))).toBe(bare(text))
      }),
      tries(1, 500),
    )
  })
})
