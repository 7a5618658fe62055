import { expect, test } from 'vitest'
import { loadVoiceDetector } from '../../../src/local-service/audio/voice-detector.ts'
import { loaderOf, sherpaPackage } from './fake-packages.ts'
import { temporaryFiles } from './temporary-files.ts'

const files = temporaryFiles()
const loud = new Float32Array(512).fill(0.5)
const silent = new Float32Array(512)

async function detector() {
  const model = await files.write('vad.onnx', 'a model')
  return (await loadVoiceDetector(loaderOf({ 'sherpa-onnx-node': sherpaPackage }), model))()
}

test('gives speech once it has ended', async () => {
  const voice = await detector()
  for (let window = 0; window < 10; window++) expect(voice.accept(silent)).toEqual([])
  for (let window = 0; window < 20; window++) expect(voice.accept(loud)).toEqual([])
  expect(voice.accept(silent)).toEqual([{ start: 5120, end: 15_360 }])
  expect(voice.finish()).toEqual([])
})

test('the horizon follows at a distance, and stays where speech may have begun', async () => {
  const voice = await detector()
  for (let window = 0; window < 100; window++) voice.accept(silent)
  const silence = voice.horizon
  expect(silence).toBeGreaterThan(100 * 512 - 16_000)
  voice.accept(loud)
  const began = voice.horizon
  expect(began).toBeLessThanOrEqual(100 * 512)
  for (let window = 0; window < 100; window++) voice.accept(loud)
  expect(voice.horizon).toBe(began)
})

test('ends speech that never pauses, so that nothing grows without bounds', async () => {
  const voice = await detector()
  const spans = Array.from({ length: 4000 }, () => voice.accept(loud)).flat()
  expect(spans.length).toBeGreaterThanOrEqual(3)
  expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThan(31 * 16_000)
  for (const [index, { start }] of spans.entries()) if (index > 0) expect(start).toBe(spans[index - 1]?.end)
})
