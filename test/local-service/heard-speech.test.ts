import { expect, it } from 'vitest'
import { joinSounds, sentencesOf } from '../../src/local-service/heard-speech.ts'

const tags = { language: 'en', emotion: 'HAPPY', event: 'Speech', itn: 'withitn' }
const samples = new Float32Array(0)
const speech = { channel: 0, startMs: 700, endMs: 3300, samples, speech: [{ startMs: 1000, endMs: 3000 }] }
const sound = { ...speech, speech: [] }

it('gives every sentence of a chunk what was heard in it', () => {
  expect(sentencesOf({ text: 'One. Two.', tags }, speech)).toMatchObject([
    { text: 'One.', startMs: 1000, tags },
    { text: 'Two.', endMs: 3000, tags },
  ])
})

it('takes no words from where nobody speaks', () => {
  expect(sentencesOf({ text: 'The.', tags }, sound)).toEqual([])
  expect(sentencesOf({ text: 'The.', tags: { ...tags, language: 'nospeech' } }, speech)).toEqual([])
  expect(sentencesOf({ text: '.', tags }, speech)).toEqual([])
})

it.each(['Applause', 'Laughter', 'BGM', 'Cough'])(
  'takes %s from there, with its times and no emotion',
  (event) => {
    expect(sentencesOf({ text: 'The.', tags: { ...tags, event } }, sound)).toEqual([
      { startMs: 700, endMs: 3300, text: '', tags: { ...tags, event, emotion: 'EMO_UNKNOWN' } },
    ])
  },
)

it.each(['Speech', 'Event_UNK', 'Speech_Noise', 'GBG'])('takes nothing from a sound that is %s', (event) => {
  expect(sentencesOf({ text: '', tags: { ...tags, event } }, sound)).toEqual([])
})

it('leaves what a plain model says as it is', () => {
  expect(sentencesOf({ text: 'One.' }, speech)).toEqual([{ text: 'One.', startMs: 1000, endMs: 3000 }])
})

it('puts the pieces of a sound together, and keeps others apart', () => {
  const heard = (event: string, startMs: number, endMs: number) => ({
    startMs,
    endMs,
    text: '',
    tags: { ...tags, event },
  })
  const sentence = { startMs: 40_000, endMs: 41_000, text: 'One.', tags }
  const joined = joinSounds([
    heard('BGM', 0, 15_000),
    heard('BGM', 15_000, 30_000),
    heard('Applause', 30_000, 33_000),
    heard('Applause', 36_000, 37_000),
    sentence,
    heard('Applause', 41_000, 42_000),
  ])
  expect(joined).toEqual([
    heard('BGM', 0, 30_000),
    heard('Applause', 30_000, 33_000),
    heard('Applause', 36_000, 37_000),
    sentence,
    heard('Applause', 41_000, 42_000),
  ])
})
