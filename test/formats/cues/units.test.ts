import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf } from '../../../src/formats/cues/columns.ts'
import { textUnits } from '../../../src/formats/cues/units.ts'
import { plainText } from '../../../src/formats/plain-text.ts'
import { tries } from '../../support/properties.ts'

function textsOf(text: string, maxColumns = 42): string[] {
  return textUnits(text, maxColumns).map((unit) => unit.text)
}

test('spaced scripts break at spaces only', () => {
  expect(textsOf("Well-known facts, don't 3.5%!")).toEqual(['Well-known', 'facts,', "don't", '3.5%!'])
})

test('scripts without spaces break between words, with punctuation on its proper side', () => {
  const texts = textsOf('我们说：“你好，世界。”他（不）说Hello, world!')
  expect(texts.join('')).toBe('我们说：“你好，世界。”他（不）说Hello,world!')
  for (const text of texts) {
    expect(text).not.toMatch(/^[，。：、）”！]/)
    expect(text).not.toMatch(/[（“]$/)
  }
  expect(texts.length).toBeGreaterThan(6)
})

test('no unit begins with a small kana or a long-vowel mark', () => {
  for (const text of textsOf('データベースのチェックっていうのはキャッシュをしっかり見ることだ。')) {
    expect(text).not.toMatch(/^[ーっゃゅょッャュョ]/)
  }
})

test('punctuation set apart by a space stays with its word', () => {
  expect(textsOf('Vraiment ? Oui !')).toEqual(['Vraiment ?', 'Oui !'])
})

test('what is wider than a line is cut between characters, never within one', () => {
  expect(textsOf('👩‍👩‍👧'.repeat(3), 6)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧', '👩‍👩‍👧'])
  expect(textsOf('x'.repeat(10), 4)).toEqual(['xxxx', 'xxxx', 'xx'])
})

test('wide characters take two columns, marks that combine none', () => {
  expect(columnsOf('a你é')).toBe(4)
  expect(columnsOf('e\u0301')).toBe(1)
})

test('the units of any string, joined, are its plain text, and their offsets rise', () => {
  const scraps = fc.array(
    fc.constantFrom('a', '你好', '。', '（', ' ', '\n', '\u0007', 'ไทย', '"', '!', 'カード', '\ud800'),
  )
  fc.assert(
    fc.property(
      fc.oneof(
        scraps.map((list) => list.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const units = textUnits(text, 12)
        const joined = units.map((unit) => unit.text + (unit.spaceAfter ? ' ' : '')).join('')
        expect(plainText(joined)).toBe(plainText(text))
        units.forEach((unit, index) => {
          expect(unit.columns).toBe(columnsOf(unit.text))
          expect(unit.from).toBeGreaterThanOrEqual(units[index - 1]?.to ?? 0)
          expect(unit.to).toBeLessThanOrEqual(text.length)
        })
      },
    ),
    tries(20253, 500),
  )
})

test('words are found whole in a text of any length', () => {
  expect(new Set(textsOf(`，${'世界'.repeat(600)}`))).toEqual(new Set(['，', '世界']))
})

test('a text of a million characters without a space is cut in one pass', () => {
  expect(
    textUnits('实验'.repeat(500_000), 42)
      .map((unit) => unit.text)
      .join(''),
  ).toHaveLength(1_000_000)
})
