import { expect, it } from 'vitest'
import { voiceKeys } from '../../src/report/keys.ts'
import { lanesOf } from '../../src/report/lanes.ts'
import { toneTrack, trackOf } from '../../src/report/track.ts'
import type { Annotation, Transcript } from '../../src/transcript.ts'
import { said, transcriptOf } from '../formats/transcripts.ts'
import { call, longSpeech, meeting, plain, untimed } from './runs.ts'

const BOTH: Annotation[] = ['emotions', 'events']
const lanes = (transcript: Transcript, asked = BOTH) =>
  lanesOf(transcript, voiceKeys(transcript, 's1'), asked).markup
const names = (markup: string) =>
  [...markup.matchAll(/<bdi>(.*?)<\/bdi> <span class="share" aria-hidden="true">(.*?)</g)].map(
    ([, name, share]) => `${name} ${share}`,
  )

it('has a lane for each emotion, voice and event, with its share', () => {
  expect(names(lanes(meeting))).toEqual([
    'neutral 24%',
    'happy 17%',
    'surprised 9%',
    'sad 7%',
    'fearful 9%',
    'disgusted 7%',
    'angry 13%',
    'not told 13%',
    'Speaker 1 49%',
    'Speaker 2 51%',
    'music ×2',
    'applause ×1',
    'laughter ×1',
  ])
  expect(names(lanes(call))).toContain('Channel 2 48%')
})

it('draws where it was, over the whole length', () => {
  const span = (startMs: number, endMs: number) => ({ startMs, endMs })
  expect(trackOf([span(1000, 2000), span(1900, 2500)], 10_000, 'x').markup).toContain(
    'd="M100 0h150v1h-150z"',
  )
  expect(trackOf([span(0, 1), span(9999, 10_000)], 10_000, 'x').markup).toContain(
    'd="M0 0h2v1h-2zM998 0h2v1h-2z"',
  )
})

it('gives a column to the tone that takes most of it', () => {
  const happy = { startMs: 0, endMs: 40_000, tone: 'happy' as const }
  const angry = { startMs: 40_000, endMs: 100_000, tone: 'angry' as const }
  const markup = toneTrack([happy, angry], 100_000_000).markup
  expect(markup).toContain('<path class="e-angry" d="M0 0h1v1h-1z"/>')
})

it('colours speech by nothing where no emotion was told', () => {
  expect(lanes(plain)).toMatch(/<path class="voice" d="M14 0/)
  expect(lanes(plain)).not.toContain('e-untold')
})

it('stays small, however long the speech is', () => {
  expect(lanes(longSpeech(10_000)).length).toBeLessThan(60_000)
})

it('tells what is not offered from what was not heard and from what nobody asked for', () => {
  expect(lanes(plain).match(/not offered by this model/g)).toHaveLength(2)
  expect(lanes(plain, [])).not.toContain('not offered')
  const quiet = transcriptOf([said(0, 1000, 'Hello.')])
  expect(lanes(quiet).match(/none heard/g)).toHaveLength(2)
})

it('draws nothing without times, and counts sentences instead', () => {
  expect(lanes(untimed)).not.toContain('<svg class="track"')
  expect(lanes(untimed)).toContain('50% of the sentences')
})

it('bears times that make no sense', () => {
  const endless = transcriptOf([said(0, 1e300, 'Long.')])
  expect(lanes(endless).length).toBeLessThan(5000)
  const odd = transcriptOf(
    [said(5000, 1000, 'Backwards.'), said(Number.NaN, 3, 'Nowhere.'), said(-5, -1, 'Before.')],
    { durationMs: 0 },
  )
  expect(lanes(odd)).not.toMatch(/NaN|Infinity|M-/)
})
