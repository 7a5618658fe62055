import fc from 'fast-check'

const KNOWN = [
  'Speech',
  'Applause',
  'BGM',
  'Laughter',
  'HAPPY',
  'SAD',
  'SPECIAL_TOKEN_1',
  'en',
  'zh',
  'withitn',
]

const tag = fc
  .oneof(
    fc.tuple(fc.constantFrom('<|', '<|/', '< | '), fc.constantFrom(...KNOWN), fc.constantFrom('|>', ' | >')),
    fc.tuple(fc.constantFrom('<|', '<|/'), fc.constantFrom('Foo', 'fr', '0.00'), fc.constant('|>')),
  )
  .map((parts) => parts.join(''))

/** Words of scripts that write spaces; no tag name contains one. */
const word = fc.constantFrom('alpha', 'bravo', 'Tango.', "don't", '3.5', 'ça', '안녕')

const scrap = fc.constantFrom('你好。', '<', '|', '>', '/', '<|', '|>', '<||>', ' ', '  ', '\n', '.')

/** Pieces of tags, whole tags, words and white space in any order. */
export const markupSoup = fc.array(fc.oneof(tag, word, scrap)).map((pieces) => pieces.join(''))

/** Words with at least a tag or a space between each two, and the words it was made of. */
export const taggedWords = fc
  .array(fc.tuple(word, fc.oneof(fc.constant(' '), tag), tag, fc.constantFrom('', ' ')))
  .map((pieces) => ({
    raw: pieces.map((parts) => parts.join('')).join(''),
    words: pieces.map(([text]) => text),
  }))
