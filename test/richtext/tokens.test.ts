import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '../../src/richtext/tokens.ts'
import { tries } from '../support/properties.ts'
import { markupSoup } from './markup-soup.ts'

test('the raws of all tokens, joined, are the input', () => {
  fc.assert(
    fc.property(fc.oneof(markupSoup, fc.string({ unit: 'binary' })), (raw) => {
      expect(
        tokenize(raw)
          .map((token) => token.raw)
          .join(''),
      ).toBe(raw)
    }),
    tries(20241, 200),
  )
})

test('a tag is opened or closed by its slash, known or not', () => {
  expect(tokenize('<|Speech|>hi<|/Foo_2|>')).toEqual([
    { kind: 'tag', raw: '<|Speech|>', name: 'Speech', closing: false },
    { kind: 'text', raw: 'hi' },
    { kind: 'tag', raw: '<|/Foo_2|>', name: 'Foo_2', closing: true },
  ])
})

test('known names are read even where spaces got between their delimiters', () => {
  expect(tokenize('< | HAPPY | >')).toEqual([
    { kind: 'tag', raw: '< | HAPPY | >', name: 'HAPPY', closing: false },
  ])
  expect(tokenize('< | four | >')).toEqual([{ kind: 'text', raw: '< | four | >' }])
})

test('a delimiter without a tag is a fragment', () => {
  expect(tokenize('a <| b c|>').map((token) => token.kind)).toEqual(['text', 'fragment', 'text', 'fragment'])
})

test('a long run of openers takes linear time', () => {
  expect(tokenize('<|  '.repeat(200_000))).toHaveLength(400_000)
  expect(tokenize(`<|${' '.repeat(400_000)}`)).toHaveLength(2)
  expect(tokenize(`<|${'x'.repeat(400_000)}`)).toHaveLength(2)
})
