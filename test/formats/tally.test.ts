import { expect, test } from 'vitest'
import { tallyEmotions, tallyEvents } from '../../src/formats/tally.ts'
import { channelOf, said, transcriptOf } from './transcripts.ts'

test('emotions share the time that was spoken, over all channels', () => {
  const channels = [
    channelOf(0, [said(0, 3000, 'a', { emotion: 'happy' }), said(3000, 4000, 'b')]),
    channelOf(1, [said(0, 4000, 'c', { emotion: 'sad' })]),
  ]
  const { of, shares } = tallyEmotions(transcriptOf([], { channels }))
  expect(of).toBe('time')
  expect(Object.fromEntries(shares)).toEqual({ happy: 0.375, undefined: 0.125, sad: 0.5 })
})

test('without times, sentences are counted; where no emotion was told, there is nothing to share', () => {
  const { of, shares } = tallyEmotions(
    transcriptOf([
      { text: 'a', emotion: 'happy' },
      { text: 'b', emotion: 'sad' },
    ]),
  )
  expect(of).toBe('sentences')
  expect([...shares]).toEqual([
    ['happy', 0.5],
    ['sad', 0.5],
  ])
  expect(tallyEmotions(transcriptOf([said(0, 1, 'a')])).shares.size).toBe(0)
})

test('an event that goes on counts once, and what is never shown does not count', () => {
  const music = { events: [{ type: 'bgm', from: 0, to: 1 }] }
  const sentences = [
    said(0, 1, 'a', music),
    said(1, 2, 'b', music),
    said(2, 3, 'c', { events: [{ type: 'speech', from: 0, to: 1 }] }),
  ]
  const events = [
    { type: 'applause', startMs: 3, endMs: 9 },
    { type: 'bgm', startMs: 9, endMs: 12 },
  ]
  expect([...tallyEvents(transcriptOf(sentences, { events }))]).toEqual([
    ['bgm', 2],
    ['applause', 1],
  ])
})
