import fc from 'fast-check'
import { expect, test } from 'vitest'
import { render } from '../../src/formats/index.ts'
import { escapeMarkdown } from '../../src/formats/markdown-escape.ts'
import type { Transcript } from '../../src/transcript.ts'
import { tries } from '../support/properties.ts'
import { OPTIONS, said, transcriptOf } from './transcripts.ts'

const md = (transcript: Transcript) => render(transcript, 'md', OPTIONS)

test('title, facts, and paragraphs with time, speaker, emotion and events', () => {
  const transcript = transcriptOf(
    [
      said(0, 2000, 'Good morning.', { speaker: 0, emotion: 'neutral' }),
      said(2500, 5000, 'Let us begin.', { speaker: 0, emotion: 'neutral' }),
      said(65_000, 67_000, 'Thank you all.', {
        speaker: 1,
        emotion: 'happy',
        events: [{ type: 'laughter', from: 6, to: 14 }],
      }),
    ],
    { events: [{ type: 'applause', startMs: 61_000, endMs: 64_000 }], durationMs: 68_000, language: 'en' },
  )
  expect(md(transcript)).toBe(`# keynote.mp3

Duration 01:08 · Language en · Model sensevoice-small (local)

**[00:00] Speaker 1** *(neutral)* Good morning. Let us begin.

**[01:01]** *\\[applause\\]*

**[01:05] Speaker 2** *(happy)* Thank *\\[laughter\\]* you all.
`)
})

test('a pause begins a paragraph, and so does a long one', () => {
  const sentences = Array.from({ length: 20 }, (_, index) =>
    said(index * 2000, index * 2000 + 1900, 'x'.repeat(99)),
  )
  expect(md(transcriptOf(sentences)).match(/\*\*\[/g)).toHaveLength(3)
  expect(md(transcriptOf([said(0, 1000, 'One.'), said(3500, 4000, 'Two.')])).match(/\*\*\[/g)).toHaveLength(2)
})

test('no speech says so; warnings are told', () => {
  const warnings = [{ code: 'no-speech' as const, message: 'No speech was found.' }]
  expect(md(transcriptOf([], { warnings }))).toContain(
    '*No speech was recognised.*\n\n> No speech was found.\n',
  )
})

test("a URL's query, which can be a signature, is not in the title", () => {
  const page = md(
    transcriptOf([], { source: 'https://media.example.com/a/my%20talk.mp3?Signature=s3cr3t#t=1' }),
  )
  expect(page).toMatch(/^# my talk\.mp3\n/)
  expect(page).not.toContain('s3cr3t')
  expect(md(transcriptOf([], { source: 'talks/100%.mp3' }))).toMatch(/^# 100%\.mp3\n/)
})

test('nothing a person could say becomes markup, a link, a mention or an emoji', () => {
  expect(escapeMarkdown('<b>&amp; *a* _b_ `c` [d](e) | ~f~ \\g $h$ {{i}}')).toBe(
    '&lt;b&gt;&amp;amp; \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\| \\~f\\~ \\\\g &#36;h&#36; &#123;&#123;i&#125;&#125;',
  )
  expect(escapeMarkdown('@octocat a@b.org #12 GH-3 deadbeef :tada: 12:30:45')).toBe(
    '@&#8203;octocat a@&#8203;b.org \\#&#8203;12 GH-&#8203;3 d&#8203;eadbee&#8203;f :&#8203;tada: 12:30:45',
  )
  expect(escapeMarkdown('https://x.org www.x.org')).toBe('https:&#8203;//x.org www&#8203;.x.org')
})

test('a line without a time cannot begin a list, a rule or a heading', () => {
  for (const [text, safe] of [
    ['- one', '\\- one'],
    ['2. two', '2\\. two'],
    ['+ three', '\\+ three'],
    ['---', '\\---'],
    ['# four', '\\# four'],
  ] as const) {
    expect(md(transcriptOf([{ text }]))).toContain(`\n\n${safe}\n`)
  }
})

test('whatever is said, no character with a meaning stands unescaped', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>&*_`[]#|~\\$@:{}a1 '), maxLength: 40 }), (text) => {
      const page = escapeMarkdown(text)
      expect(page.replace(/\\[\\`*_[\]#|~.:]|&(?:amp|lt|gt|#\d+);/g, ' ')).not.toMatch(
        /[<>&*_`[\]#|~\\${}]|@(?!$)\w/,
      )
    }),
    tries(20291, 500),
  )
})
