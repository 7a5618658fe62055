import fc from 'fast-check'
import { expect, it } from 'vitest'
import { voiceKeys } from '../../src/report/keys.ts'
import { paragraphMarkup } from '../../src/report/paragraphs.ts'
import type { Transcript } from '../../src/transcript.ts'
import { anyTranscript, said, transcriptOf } from '../formats/transcripts.ts'
import { languages, meeting } from './runs.ts'

const markupOf = (transcript: Transcript) =>
  paragraphMarkup(transcript, 's1', voiceKeys(transcript, 's1')).markup

it('gives each paragraph its time, voice, tone and language, and each sentence its times and events', () => {
  const markup = markupOf(meeting)
  expect(markup).toContain(
    '<div class="turn" id="s1-3" data-tone="happy" data-voice="w:s1-0">\n<p class="cue"><a class="time" href="#s1-3">00:04</a> <bdi class="who">Speaker 1</bdi> ',
  )
  expect(markup).toContain('<span class="s" data-at="4500 8200" data-events="v:applause">')
  expect(markup).toContain('<p class="said" dir="auto" lang="en">')
})

it('puts a space between sentences only where their script does', () => {
  const text = markupOf(languages).replace(/<[^>]*>/g, '')
  expect(text).toContain('大家好，欢迎参加发布会。我们开始吧。')
  expect(text).toContain('الإصدار 2.0. نبدأ الآن.')
})

it('says of no text that it is English where nobody told', () => {
  expect(markupOf(transcriptOf([said(0, 1, 'Bonjour.')]))).toContain('lang=""')
  expect(markupOf(transcriptOf([said(0, 1, 'x', { language: 'zh_Hans' })]))).toContain('lang="zh-Hans"')
  expect(markupOf(transcriptOf([said(0, 1, 'x', { language: '"><b' })]))).toContain('lang=""')
})

it('marks a sentence in another language than its paragraph', () => {
  const mixed = transcriptOf([
    said(0, 900, 'Hello.', { language: 'en' }),
    said(1000, 2000, 'Hallo.', { language: 'de' }),
  ])
  expect(markupOf(mixed)).toContain('<span class="s" data-at="1000 2000" lang="de">Hallo.</span>')
})

it('any speech: every element is closed, and every word is there', () => {
  fc.assert(
    fc.property(anyTranscript(3), (transcript) => {
      const markup = markupOf(transcript)
      for (const name of ['div', 'p', 'span', 'bdi', 'a'])
        expect(markup.split(`<${name} `).length).toBe(markup.split(`</${name}>`).length)
      const shown = markup.replace(/<span class="event".*?\] <\/span><\/span>/g, '').replace(/<[^>]*>/g, ' ')
      const words = transcript.channels.flatMap(({ sentences }) =>
        sentences.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []),
      )
      for (const word of words) expect(shown).toContain(word)
    }),
    { numRuns: 60 },
  )
})
