import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold, placesOf } from '../../src/report/browser/folding.ts'

const found = (text: string, wanted: string) =>
  placesOf(fold(text), fold(wanted).text).map(([from, to]) => text.slice(from, to))

it.each([
  ['The cat and THE dog', 'the', ['The', 'THE']],
  ['Ein Café, zwei cafés', 'cafe', ['Café', 'café']],
  ['Cafe\u0301 au lait', 'café', ['Cafe\u0301']],
  ['Straße und STRASSE', 'straße', ['Straße']],
  ['İstanbul', 'istanbul', ['İstanbul']],
  ['ﬁne ﬁlms', 'fi', ['ﬁ', 'ﬁ']],
  ['大家好，欢迎', '欢迎', ['欢迎']],
  ['aaaa', 'aa', ['aa', 'aa']],
])('in %j finds %j', (text, wanted, places) => {
  expect(found(text, wanted)).toEqual(places)
})

it('any text: what is found lies inside it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      (text, part) => {
        const wanted = fold(part).text
        if (wanted === '') return
        for (const [from, to] of placesOf(fold(text + part), wanted)) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThanOrEqual(from)
          expect(to).toBeLessThanOrEqual((text + part).length)
        }
      },
    ),
  )
})
