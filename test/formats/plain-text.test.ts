import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText, wellFormed } from '../../src/formats/plain-text.ts'
import { tries } from '../support/properties.ts'

test('terminal sequences, control characters and reading-order marks go; the words stay', () => {
  expect(plainText('\u001b[31mred\u001b[0m a\u0000b\u0007 \u202ec\u2066d\ufeff')).toBe('red ab cd')
  expect(plainText('\u001bhello')).toBe('hello')
})

test('everything that separates lines is one space', () => {
  expect(plainText(' a\r\nb\tc\u0085d\u2028e\u3000f\u00a0g \n')).toBe('a b c d e f g')
})

test('half of a surrogate pair is a replacement character, in its place', () => {
  expect(plainText('a\ud83d b')).toBe('a\ufffd b')
  expect(wellFormed('x\udc00y😀')).toBe('x\ufffdy😀')
})

test('any string becomes one well-formed line, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = plainText(text)
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]|\p{Surrogate}|^\s|\s$|\s\s/u)
      expect(plainText(line)).toBe(line)
    }),
    tries(20251, 500),
  )
})
