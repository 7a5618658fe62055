import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  COMMENT_FIT,
  type DigestRun,
  type Fit,
  renderDigest,
  SUMMARY_FIT,
} from '../../../src/action/digest/digest.ts'
import { anyTranscript, said, transcriptOf } from '../../formats/transcripts.ts'
import { tries } from '../../support/properties.ts'
import { failed, pending, runOf, sentencesOf, succeeded, TALK } from './runs.ts'

const sizeOf = (text: string, { measure }: Fit) =>
  measure === 'bytes' ? Buffer.byteLength(text) : text.length

const talks = (count: number, sentences: number, text = 'It goes on like this, you see.') =>
  Array.from({ length: count }, (_, index) =>
    succeeded(
      transcriptOf(sentencesOf(sentences, text, { emotion: 'happy' }), { source: `talks/talk-${index}.mp3` }),
    ),
  )

const LONG = 'The quick brown fox jumps over the lazy dog, again & again. '.repeat(50_000)
const RUNS: Record<string, DigestRun> = {
  'one short': runOf([succeeded(TALK)]),
  'one of 3 MB': runOf([succeeded(transcriptOf(sentencesOf(50_000, LONG.slice(0, 60))))]),
  'one of 3 MB in a single sentence': runOf([succeeded(transcriptOf([{ text: LONG }]))]),
  'one of 3 MB without a space': runOf([succeeded(transcriptOf([said(0, 9, '好'.repeat(1_000_000))]))]),
  'one of characters that are escaped': runOf([succeeded(transcriptOf([said(0, 9, '$@<'.repeat(300_000))]))]),
  'one of family emoji': runOf([succeeded(transcriptOf([said(0, 9, '👩‍👩‍👧'.repeat(100_000))]))]),
  'one of lone surrogates': runOf([succeeded(transcriptOf([said(0, 9, '\ud83d\ud83d a'.repeat(100_000))]))]),
  'one failed': runOf([failed('b.mp3', 'It broke. '.repeat(10_000), 'Mend it. '.repeat(10_000))]),
  'eight, mixed': runOf(
    [...talks(5, 300), failed('b.mp3', 'It broke.'), pending('c.mp3', 'task'), succeeded(TALK)],
    {
      notes: ['A note.', 'Another note.'],
    },
  ),
  'some short, one long': runOf([...talks(1, 100_000), ...talks(30, 5)]),
  'a thousand': runOf(talks(1000, 100)),
  'ten thousand': runOf([
    ...talks(5000, 20),
    ...Array.from({ length: 5000 }, (_, i) => failed(`f${i}`, `${i} broke.`)),
  ]),
  'many long names and notes': runOf(
    Array.from({ length: 300 }, (_, index) => failed(`${index}/${'name'.repeat(1000)}`, `${index} broke.`)),
    { notes: Array.from({ length: 5000 }, (_, index) => `Note ${index} @somebody`), model: 'm'.repeat(5000) },
  ),
}
const LIMITS = [0, 10, 60, 150, 250, 400, 1200, 3000, 10_000, 65_536, 900 * 1024]

describe.each(Object.entries(RUNS))('a run with %s', (_name, run) => {
  test.each(['bytes', 'characters'] as const)(
    'keeps to every limit in %s, and uses it',
    (measure) => {
      let before = 0
      for (const limit of LIMITS) {
        const fit: Fit = { limit, measure }
        const page = renderDigest(run, fit) ?? ''
        const size = sizeOf(page, fit)
        expect(size).toBeLessThanOrEqual(limit)
        expect(size).toBeGreaterThanOrEqual(before)
        before = size
        if (limit >= 150) expect(page).toMatch(/^\S.*\S\n$/s)
        expect(page.isWellFormed()).toBe(true)
        expect(page.split('<details>').length).toBe(page.split('</details>').length)
      }
    },
    60_000,
  )
})

test('whatever the transcripts and the limit, the page is within it', () => {
  const outcomes = fc
    .array(anyTranscript(2), { maxLength: 4 })
    .map((transcripts) => transcripts.map((transcript) => succeeded(transcript)))
  const anyFit = fc.record({
    limit: fc.integer({ min: 0, max: 5000 }),
    measure: fc.constantFrom('bytes' as const, 'characters' as const),
  })
  fc.assert(
    fc.property(outcomes, anyFit, (sources, fit) => {
      expect(sizeOf(renderDigest(runOf(sources), fit) ?? '', fit)).toBeLessThanOrEqual(fit.limit)
    }),
    tries(20_294, 300),
  )
})

test('a thousand sources have a row and an excerpt each, within the budget', () => {
  const page = renderDigest(runOf(talks(1000, 100)), SUMMARY_FIT) ?? ''
  expect(page.match(/^\| talks\/talk-/gm)).toHaveLength(1000)
  expect(page.match(/<details>/g)).toHaveLength(1000)
  expect(Buffer.byteLength(page)).toBeGreaterThan(SUMMARY_FIT.limit * 0.9)
})

test('what is left out is said', () => {
  const page = renderDigest(runOf(talks(10_000, 20)), COMMENT_FIT) ?? ''
  const rows = page.match(/^\| talks\/talk-/gm)?.length ?? 0
  const texts = page.match(/<details>/g)?.length ?? 0
  const amount = (count: number) => (10_000 - count).toLocaleString('en-US')
  expect(rows).toBeGreaterThan(100)
  expect(page).toContain(`*and ${amount(rows)} more: see manifest.json in the artifact*`)
  expect(texts).toBeGreaterThan(10)
  expect(page).toContain(`*${amount(texts)} more texts: see manifest.json in the artifact*`)
})

test('a short text is whole although a long one has to be cut', () => {
  const outcomes = [...talks(1, 100_000), ...talks(30, 5, 'Short.')]
  const page = renderDigest(runOf(outcomes), COMMENT_FIT) ?? ''
  expect(page.match(/The text goes on in the files\./g)).toHaveLength(1)
  expect(page.match(/Short\. Short\. Short\. Short\. Short\.\n\n<\/details>/g)).toHaveLength(30)
  expect(page.length).toBeGreaterThan(COMMENT_FIT.limit * 0.9)
})

test('a text is cut at a word, or between characters that stand for themselves', () => {
  const cut = (text: string) => {
    const page = renderDigest(runOf([succeeded(transcriptOf([said(0, 9, text)]))]), COMMENT_FIT) ?? ''
    return /\*\* (.*)…\n/.exec(page)?.[1] ?? ''
  }
  expect(cut('Some words '.repeat(1000))).toMatch(/ (Some|words)$/)
  expect(cut('👩‍👩‍👧'.repeat(1000))).toMatch(/^(?:👩‍👩‍👧)+$/u)
  expect(cut('好'.repeat(10_000))).toMatch(/^好+$/)
})

test('the shortest form is the count alone, and there is none below it', () => {
  const run = runOf([succeeded(TALK), failed('b', 'x')])
  const shortest = '**1 of 2 sources** transcribed\n'
  expect(renderDigest(run, { limit: shortest.length, measure: 'characters' })).toBe(shortest)
  expect(renderDigest(run, { limit: shortest.length - 1, measure: 'characters' })).toBeUndefined()
})

test('shows what is kept of long texts, and says that they go on', () => {
  const page = renderDigest(runOf(talks(20, 500), {}, 1000), SUMMARY_FIT) ?? ''
  expect(page.match(/The text goes on in the files\./g)).toHaveLength(20)
  const whole = renderDigest(runOf(talks(20, 500), {}, 1_000_000), SUMMARY_FIT) ?? ''
  expect(whole).not.toContain('The text goes on in the files.')
  expect(page.length).toBeLessThan(whole.length / 5)
})
