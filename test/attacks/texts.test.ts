import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clip, clipStart, code, inline, inlineHtml, link } from '../../src/action/digest/inline.ts'
import { githubName } from '../../src/action/github/asset-names.ts'
import { splitList, splitUrls } from '../../src/action/inputs/lists.ts'
import { annotationText, logLine } from '../../src/action/log-line.ts'
import { printable } from '../../src/cli/printable.ts'
import { saysModelUnavailable } from '../../src/dashscope/codes.ts'
import { cleanMessage, isSecretParameter, redact, signaturesOf } from '../../src/dashscope/secrets.ts'
import { readTranscription } from '../../src/dashscope/transcription.ts'
import { asciiName } from '../../src/dashscope/upload.ts'
import { TRANSCRIPT_FORMATS } from '../../src/defaults.ts'
import { safeStem } from '../../src/delivery/file-names.ts'
import { render } from '../../src/formats/index.ts'
import { plainText } from '../../src/formats/plain-text.ts'
import { parseRichText } from '../../src/richtext/parse.ts'
import { displayName, stemOf } from '../../src/sources/source.ts'
import { OPTIONS, said, transcriptOf } from '../formats/transcripts.ts'
import { tries } from '../support/properties.ts'
import { hostileText, INJECTIONS, SOUP, soup } from './corpus.ts'

const spoken = (text: string) => transcriptOf([said(0, 1000, text)])
const reply = (text: string) => ({
  transcripts: [{ text, sentences: [{ text, begin_time: 0, end_time: 9 }] }],
})

/** Everything that a text from outside is put through. */
const READERS: Record<string, (text: string) => unknown> = {
  redact,
  cleanMessage,
  signaturesOf: (text) => signaturesOf(`https://h/?${text}`),
  isSecretParameter: (text) => isSecretParameter(text, text),
  saysModelUnavailable: (text) => saysModelUnavailable('NotFound', cleanMessage(text)),
  parseRichText,
  readTranscription: (text) => readTranscription(reply(text)),
  plainText,
  inline,
  inlineHtml,
  clip: (text) => clip(text, 100_000),
  clipStart: (text) => clipStart(text, 100),
  code,
  link: (text) => link('x', `https://h/${text}`),
  logLine,
  annotationText,
  printable,
  safeStem,
  stemOfUrl: (text) => stemOf({ kind: 'url', name: text, url: `https://h/${text}` }),
  displayName: (text) => displayName(`https://h/${text}`),
  asciiName,
  githubName,
  splitList,
  splitUrls,
  ...Object.fromEntries(
    TRANSCRIPT_FORMATS.map((format) => [format, (text: string) => render(spoken(text), format, OPTIONS)]),
  ),
}

// A reader whose work grows with the square of the length takes minutes here, and the test runner ends it.
test.each(Object.entries(READERS))(
  '%s comes to an end, however long the text',
  (name, read) => {
    // Whole formats do far more with each character than one pattern.
    const length = TRANSCRIPT_FORMATS.some((format) => format === name) ? 50_000 : 200_000
    for (const ingredient of SOUP) read(soup(ingredient, length))
  },
  20_000,
)

test.each(Object.entries(READERS))('%s takes any text', (_name, read) => {
  fc.assert(
    fc.property(hostileText, (text) => void read(text)),
    tries(11, 200),
  )
})

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be gone
const ACTS_ON_TERMINALS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

describe('a hostile transcript', () => {
  test('writes nothing that a terminal obeys, in any format', () => {
    const property = fc.property(hostileText, (text) => {
      for (const format of TRANSCRIPT_FORMATS)
        expect(render(spoken(text), format, OPTIONS), format).not.toMatch(ACTS_ON_TERMINALS)
    })
    fc.assert(property, tries(12, 100))
    for (const text of INJECTIONS)
      for (const format of TRANSCRIPT_FORMATS)
        expect(render(spoken(text), format, OPTIONS), format).not.toMatch(ACTS_ON_TERMINALS)
  })

  test('is whole in its JSON, however it is written', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { channels } = JSON.parse(render(spoken(text), 'json', OPTIONS))
        expect(channels[0].text).toBe(text.toWellFormed())
      }),
      tries(13, 200),
    )
  })

  test('adds no cue to subtitles and ends none', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const times = /^(?:\d+:)?\d\d:\d\d[.,]\d{3} --> /gm
        const blocks = (file: string) => file.split('\n\n').length
        for (const [format, before] of [
          ['srt', 0],
          ['vtt', 1],
        ] as const) {
          const file = render(spoken(text), format, OPTIONS)
          const cues = file.match(times)?.length ?? 0
          if (cues > 0) expect(blocks(file.trimEnd())).toBe(cues + before)
          expect(file.match(/-->/g)?.length ?? 0).toBe(cues)
        }
      }),
      tries(14, 300),
    )
  })

  test('commands no runner from a log, whatever stands before it', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('', '  ', '✓ '), (text, before) => {
        for (const line of `${logLine(before + text)}\n${annotationText(text)}`.split('\n')) {
          expect(line.trimStart()).not.toMatch(/^::/)
          expect(line).not.toMatch(/##\[/)
        }
      }),
      tries(15, 500),
    )
  })
})

describe('a secret', () => {
  const key = fc.stringMatching(/^sk-[a-z0-9]{20,40}$/)

  test('is in no message, wherever it stands in whatever text, and however long that is', () => {
    fc.assert(
      fc.property(key, hostileText, hostileText, (secret, before, after) => {
        for (const text of [`${before} ${secret} ${after}`, `${before}${secret}${after}`])
          expect(cleanMessage(text, [secret])).not.toContain(secret)
      }),
      tries(16, 300),
    )
  })

  test('is not half shown where a long text is cut', () => {
    const secret = 'sk-0123456789abcdefghij'
    for (let shift = 0; shift < 40; shift++) {
      const text = `${' '.repeat(19_970 + shift)}${secret} and more ${'x'.repeat(50)}`
      expect(cleanMessage(text, [secret])).not.toMatch(/sk-|0123|ghij/)
    }
  })
})

test('the address of a source names no path outside a folder', () => {
  const parts = fc.constantFrom(
    '..',
    '.',
    '/',
    '\\',
    '%2f',
    '%2F',
    '%5c',
    '%2e%2e',
    '%00',
    ':',
    'C:',
    'a',
    '~',
    'CON',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 20 }), (pieces) => {
      const address = `https://evil.example/${pieces.join('')}`
      const stem = safeStem(stemOf({ kind: 'url', name: address, url: address }))
      expect(stem).not.toMatch(/[/\\:]|^\.|^$|[.\s]$/)
      expect(stem).not.toContain('\0')
    }),
    tries(17, 1000),
  )
})
