import fc from 'fast-check'
import { expect, test } from 'vitest'
import { render } from '../../src/formats/index.ts'
import { sentencesInOrder, type Transcript } from '../../src/transcript.ts'
import { tries } from '../support/properties.ts'
import { anyTranscript, channelOf, OPTIONS, said, transcriptOf } from './transcripts.ts'

const txt = (transcript: Transcript) => render(transcript, 'txt', OPTIONS)

test('a line for each sentence: its words, no events, no emotions', () => {
  const events = [{ type: 'applause', from: 0, to: 3 }]
  const heard = { events: [{ type: 'bgm', startMs: 5000, endMs: 9000 }] }
  expect(
    txt(transcriptOf([said(0, 1000, 'One.', { emotion: 'sad', events }), { text: ' Two\nlines. ' }], heard)),
  ).toBe('One.\nTwo lines.\n')
})

test('an empty line where another voice begins', () => {
  const channels = [
    channelOf(0, [said(0, 1000, 'Hello?'), said(4000, 5000, 'Yes.')]),
    channelOf(1, [said(2000, 3000, 'Is it you?')]),
  ]
  expect(txt(transcriptOf([], { channels }))).toBe('Hello?\n\nIs it you?\n\nYes.\n')
})

test('no speech is an empty file', () => {
  expect(txt(transcriptOf([]))).toBe('')
  expect(txt(transcriptOf([{ text: '' }]))).toBe('')
})

test('a channel with text but without sentences keeps its text', () => {
  expect(
    txt(transcriptOf([], { channels: [{ channel: 0, text: 'All of it.', sentences: [], events: [] }] })),
  ).toBe('All of it.\n')
})

test('any speech: all words, in the order they are spoken', () => {
  fc.assert(
    fc.property(anyTranscript(3), (transcript) => {
      const spoken = sentencesInOrder(transcript).flatMap(({ text }) => text.split(' ').filter(Boolean))
      expect(txt(transcript).split(/\s+/).filter(Boolean)).toEqual(spoken)
    }),
    tries(20281, 100),
  )
})
