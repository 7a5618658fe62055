import { expect, test } from 'vitest'
import type { Kind } from '../../src/defaults.ts'
import { applyKeep, render } from '../../src/formats/index.ts'
import { OPTIONS, said, transcriptOf } from './transcripts.ts'

const transcript = transcriptOf(
  [
    said(0, 2000, 'Thank you.', {
      emotion: 'happy',
      events: [{ type: 'applause', from: 6, to: 10 }],
      words: [{ text: 'Thank', startMs: 0, endMs: 900 }],
      raw: '<|Speech|> Thank <|Applause|> you.',
    }),
    said(3000, 4000, 'Next.'),
  ],
  { events: [{ type: 'bgm', startMs: 5000, endMs: 9000 }] },
)

const kept = (...keep: Kind[]) => applyKeep(transcript, keep)

test('everything kept is the transcript itself', () => {
  expect(kept('events', 'text', 'emotions')).toBe(transcript)
})

test('only text: no annotation remains, and none is claimed to be offered', () => {
  const { annotations, channels } = kept('text')
  expect(annotations).toEqual([])
  expect(channels[0]).toEqual({
    channel: 0,
    text: 'Thank you. Next.',
    sentences: [
      {
        startMs: 0,
        endMs: 2000,
        text: 'Thank you.',
        words: [{ text: 'Thank', startMs: 0, endMs: 900 }],
        events: [],
      },
      { startMs: 3000, endMs: 4000, text: 'Next.', events: [] },
    ],
    events: [],
  })
})

test('only emotions: sentences without one are gone, and no word remains anywhere', () => {
  expect(kept('emotions')).toMatchObject({
    annotations: ['emotions'],
    channels: [
      {
        text: '',
        sentences: [{ startMs: 0, endMs: 2000, text: '', emotion: 'happy', events: [] }],
        events: [],
      },
    ],
  })
  expect(JSON.stringify(kept('emotions').channels)).not.toMatch(/Thank|Next|applause|bgm/)
})

test('only events: their offsets fit the empty text', () => {
  expect(kept('events').channels).toEqual([
    {
      channel: 0,
      text: '',
      sentences: [{ startMs: 0, endMs: 2000, text: '', events: [{ type: 'applause', from: 0, to: 0 }] }],
      events: [{ type: 'bgm', startMs: 5000, endMs: 9000 }],
    },
  ])
})

test('every format shows only what is kept', () => {
  const keep: Kind[] = ['emotions', 'events']
  expect(render(transcript, 'txt', { ...OPTIONS, keep })).toBe('')
  expect(render(transcript, 'srt', { ...OPTIONS, keep })).toBe(
    '1\n00:00:00,000 --> 00:00:02,000\n[applause]\n\n2\n00:00:05,000 --> 00:00:09,000\n[music]\n',
  )
  expect(render(transcript, 'srt', { ...OPTIONS, keep: ['emotions'] })).toContain('\n[happy]\n')
  expect(render(transcript, 'md', { ...OPTIONS, keep })).not.toContain('Thank')
  expect(render(transcript, 'json', { ...OPTIONS, keep: ['text'] })).not.toMatch(/applause|happy|raw/)
})
