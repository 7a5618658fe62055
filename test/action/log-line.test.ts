import fastCheck from 'fast-check'
import { expect, it } from 'vitest'
import { annotationText, logLine } from '../../src/action/log-line.ts'
import { tries } from '../support/properties.ts'

const COMMAND = /^\s*::|##\[/

it.each([
  '::error::owned',
  '  ::set-output name=x::y',
  '\u001b[31m::error::red',
  'a ##[error]b',
  '##[group]x\n::endgroup::',
  '\r::warning::x',
])('shows %j and obeys nothing in it', (text) => {
  expect(logLine(text)).not.toMatch(COMMAND)
})

it('keeps any text on one line that is no command', () => {
  fastCheck.assert(
    fastCheck.property(
      fastCheck.string({ unit: 'binary' }),
      fastCheck.constantFrom('', '::', '##['),
      (text, head) => {
        const line = logLine(head + text)
        expect(line).not.toMatch(COMMAND)
        expect(line).not.toMatch(/[\n\r]/)
      },
    ),
    tries(7, 500),
  )
})

it('keeps the lines of an annotation, up to what the runner shows', () => {
  expect(annotationText('a\n::error::b')).toBe('a\n:\u200b:error::b')
  expect(annotationText('x'.repeat(5000))).toHaveLength(4000)
})
