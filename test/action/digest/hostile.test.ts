import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMMENT_FIT, type DigestRun, renderDigest, SUMMARY_FIT } from '../../../src/action/digest/digest.ts'
import { said, transcriptOf } from '../../formats/transcripts.ts'
import { tries } from '../../support/properties.ts'
import { failed, runOf, succeeded } from './runs.ts'

const HOSTILE = [
  '</details></summary><img src=x onerror=alert(1)>',
  '| a | b |\n|---|---|',
  '\n\n# heading\n\n- list\n1. one\n> quote\n---\n===',
  '```js\n~~~\n    code',
  '`code` *emphasis* **strong** __strong__ ~~gone~~',
  '[link](https://evil.example) ![image](https://evil.example/x.png) [ref]: https://evil.example',
  '<https://evil.example> https://evil.example www.evil.example 1https://evil.example a@evil.example',
  '@everyone @octocat/team #123 GH-12 octo/talks#9 deadbeefdeadbeef octo/talks@deadbeef',
  ':tada: 1:tada: :+1:',
  '$x^2$ $$y$$ $`z`$ {{ site.secret }}',
  '\n::error file=a::boom\n::add-mask::x\r\n##[error]x\n##vso[task]',
  '\u001b[31mred\u001b[0m\u0007\u0000\u009b1m \u202egnp.exe \ud800 lone \udfff',
  '&lt;b&gt; &#x3c;script&#x3e; &copy; <!-- --> <!--',
  '[!NOTE] [x] [^1] \\ \\\\ \\| ends with \\',
]
const PLAIN = 'word, word; (word) 1'

/** A run with this text in every place that comes from outside. */
function runHolding(text: string, sources: number): DigestRun {
  const name = `x ${text} ;y`
  const transcript = (index: number) =>
    transcriptOf([said(0, 900, text, { emotion: 'happy' }), said(3500, 4000, `${index} ${text}`)], {
      source: `${index} ${name}`,
      language: name,
      events: [{ type: `e ${text}`, startMs: 1000, endMs: 2000 }],
    })
  const warnings = [{ code: 'service' as const, message: text }]
  const good = (index: number) =>
    succeeded(transcript(index), {
      warnings,
      files: [`/w/${index} ${name}.txt`, `/w/${index} ${name}.srt`],
    })
  const outcomes = sources === 1 ? [good(0)] : [good(0), good(1), failed(`f ${name}`, text, text)]
  return runOf(outcomes, {
    model: `m! ${text}`,
    reason: text,
    notes: [text, `${text} 2`],
    artifact: { name, href: `https://github.com/o/r/actions/runs/1/artifacts/2?${text}` },
  })
}

/** What gives a page its structure: the lines' beginnings, and the characters with a meaning that stand unescaped. */
function skeleton(page: string): string[] {
  return page.split('\n').map((line) =>
    line
      .replace(/\]\(https:[^\s()<>|]*\)/g, '](…)')
      .replace(/\\[!-/:-@[-`{-~]|&(?:amp|lt|gt|#\d+);/g, 'x')
      .replace(/^((?:> ?)*)[-+=:\d]/, '$1#')
      .replace(/[^<>`*_[\]|~\\#${}]+/g, ' ')
      .replace(/ +$/, ''),
  )
}

for (const sources of [1, 3]) {
  for (const fit of [SUMMARY_FIT, COMMENT_FIT]) {
    const expected = skeleton(renderDigest(runHolding(PLAIN, sources), fit) ?? '')
    const kind = `${sources} source(s), ${fit.measure}`

    test.each(HOSTILE)(`leaves the structure as it is (${kind}): %j`, (text) => {
      expect(skeleton(renderDigest(runHolding(text, sources), fit) ?? '')).toEqual(expected)
    })
  }
}

const anyText = fc
  .array(
    fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 }), fc.constant('word')),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join(' '))

test('no mention, reference, address, emoji, command, control character or half of a pair is left of any text', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(1, 3), (text, sources) => {
      const page = renderDigest(runHolding(text, sources), SUMMARY_FIT) ?? ''
      expect(page.isWellFormed()).toBe(true)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not occur
      expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      expect(page).not.toMatch(/^\s*::|##\[|!\[/m)
      const shown = page
        .replace(/\]\(https:[^\s()<>|]*\)/g, '')
        .replaceAll(/`[\w.*, -]+`/g, '')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      expect(shown).not.toMatch(/@\w|(?<!&)#\d|GH-\d|https?:\/|www\.|:(?:tada|\+1):|\b[0-9a-f]{7,40}\b/i)
    }),
    tries(20_293, 300),
  )
})
