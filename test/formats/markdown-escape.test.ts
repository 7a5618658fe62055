import { expect, test } from 'vitest'
import { escapeHtml, escapeMarkdown } from '../../src/formats/markdown-escape.ts'

test('an address after a digit, a letter or an underscore is not a link either', () => {
  expect(escapeMarkdown('1https://x.org _www.x.org a1HTTP://y')).toBe(
    '1https:&#8203;//x.org \\_www&#8203;.x.org a1HTTP:&#8203;//y',
  )
})

test('no part of a commit id is long enough to be one', () => {
  const escaped = escapeMarkdown('9f2c4e1a9f2c4e1a9f2c4e1a9f2c4e1a9f2c4e1a and 1234567')
  const parts = escaped.split(/&#8203;|\b(?= )/)
  expect(Math.max(...parts.map((part) => part.trim().length))).toBeLessThan(7)
  expect(escaped.replaceAll('&#8203;', '')).toBe('9f2c4e1a9f2c4e1a9f2c4e1a9f2c4e1a9f2c4e1a and 1234567')
})

test('an emoji after a digit is none, and a time stays as it is', () => {
  expect(escapeMarkdown('1:tada: :100: :+1: 12:30:45')).toBe(
    '1:&#8203;tada: :&#8203;100: :&#8203;+1: 12:30:45',
  )
})

test('a workflow command is none, also where a line begins with it', () => {
  expect(escapeMarkdown('::error::boom')).toBe('\\::&#8203;error::boom')
  expect(escapeMarkdown('::set-output name=x::y')).toMatch(/^\\:/)
  expect(escapeMarkdown('##[error]boom')).toBe('\\#\\#\\[error\\]boom')
})

test('inside an element, every character with a meaning is a number', () => {
  expect(escapeHtml('</summary> & `a` *b* @c #1 $d$')).toBe(
    '&#60;/summary&#62; &#38; &#96;a&#96; &#42;b&#42; @&#8203;c &#35;&#8203;1 &#36;d&#36;',
  )
})
