import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatWarnings, render } from '../../src/formats/index.ts'
import { sentencesInOrder, type Transcript } from '../../src/transcript.ts'
import { tries } from '../support/properties.ts'
import { anyTranscript, OPTIONS, said, transcriptOf } from './transcripts.ts'

const srt = (transcript: Transcript) => render(transcript, 'srt', OPTIONS)
const vtt = (transcript: Transcript) => render(transcript, 'vtt', OPTIONS)

const HOSTILE = '<b>R&D</b> --> {\\an8} \u001b[31mred\u001b[0m\u0000 \ud800'

describe('srt', () => {
  test('cues are numbered from 1 and separated by an empty line', () => {
    expect(
      srt(transcriptOf([said(0, 1500, 'One.', { speaker: 0 }), said(360_000_000, 360_001_500, 'Two.')])),
    ).toBe('1\n00:00:00,000 --> 00:00:01,500\nSpeaker 1: One.\n\n2\n100:00:00,000 --> 100:00:01,500\nTwo.\n')
  })

  test('nothing in a cue is markup or ends it', () => {
    expect(srt(transcriptOf([said(0, 5000, HOSTILE)]))).toBe(
      '1\n00:00:00,000 --> 00:00:05,000\n‹b›R&D‹/b› --› (\\an8) red \ufffd\n',
    )
  })

  test('a line break in a sentence is a space, an empty line none at all', () => {
    expect(srt(transcriptOf([said(0, 5000, 'One\n\n2\ntwo')]))).toContain('\nOne 2 two\n')
  })

  test('no speech is an empty file', () => {
    expect(srt(transcriptOf([]))).toBe('')
  })
})

describe('vtt', () => {
  test('voices are voice tags, emotions are classes, and nothing stands before the cues that FFmpeg would stop at', () => {
    const transcript = transcriptOf([
      said(0, 1500, 'One.', { speaker: 0, emotion: 'happy' }),
      said(2000, 4000, 'Two.', { speaker: 1, emotion: 'neutral' }),
    ])
    expect(vtt(transcript)).toBe(`WEBVTT

00:00:00.000 --> 00:00:01.500
<v Speaker 1><c.happy>One.</c></v>

00:00:02.000 --> 00:00:04.000
<v Speaker 2><c.neutral>Two.</c></v>
`)
  })

  test('text is escaped', () => {
    expect(vtt(transcriptOf([said(0, 5000, HOSTILE)]))).toContain(
      '\n&lt;b&gt;R&amp;D&lt;/b&gt; --&gt; {\\an8} red \ufffd\n',
    )
  })

  test('no speech is a header alone', () => {
    expect(vtt(transcriptOf([]))).toBe('WEBVTT\n')
  })

  test('without times it is empty and says why', () => {
    expect(vtt(transcriptOf([{ text: 'When?' }]))).toBe(
      'WEBVTT\n\nNOTE The model gave no times, so subtitles hold no words.\n',
    )
  })
})

describe('what subtitles cannot show', () => {
  const some = transcriptOf([{ text: 'When?' }, said(0, 1000, 'Now.')])

  test('sentences without times are counted in a warning', () => {
    expect(formatWarnings(some, ['txt', 'srt'])).toEqual([
      { code: 'untimed-sentences', message: '1 of 2 sentences have no times, so subtitles leave them out.' },
    ])
    expect(
      formatWarnings(
        transcriptOf([], { channels: [{ channel: 0, text: 'All.', sentences: [], events: [] }] }),
        ['vtt'],
      ),
    ).toHaveLength(1)
  })

  test('no warning without subtitles, or without a loss', () => {
    expect(formatWarnings(some, ['txt', 'md', 'json'])).toEqual([])
    expect(formatWarnings(transcriptOf([said(0, 1000, 'Now.')]), ['srt', 'vtt'])).toEqual([])
    expect(formatWarnings(transcriptOf([]), ['srt', 'vtt'])).toEqual([])
  })
})

const LETTERS_ONLY = /\[(?:applause|music|happy|neutral)\]|\s/g

/** What a file's cues hold, in order, without spaces and labels. */
function payload(file: string): string {
  const blocks = file.split('\n\n').filter((block) => /^[\d:.,]+ --> [\d:.,]+$/m.test(block))
  return blocks
    .map((block) => block.replace(/^[\s\S]*? --> .*\n/, ''))
    .join('')
    .replace(LETTERS_ONLY, '')
}

test('any speech of one channel: all its words are in srt and vtt, in order', () => {
  fc.assert(
    fc.property(anyTranscript(1), (transcript) => {
      const spoken = sentencesInOrder(transcript)
        .map(({ text }) => text)
        .join('')
        .replace(LETTERS_ONLY, '')
      const inVtt = payload(vtt(transcript)).replace(/<[^>]*>/g, '')
      expect(inVtt.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(spoken)
      const inSrt = payload(srt(transcript)).replace(/Speaker\d:/g, '')
      expect(inSrt.replaceAll('‹', '<').replaceAll('›', '>')).toBe(spoken)
    }),
    tries(20271, 200),
  )
})
