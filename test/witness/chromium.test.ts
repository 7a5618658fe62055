import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { subtitles, timeLines, transcripts } from './subtitle-samples.ts'

let browser: Browser

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
})
afterAll(() => browser?.close())

interface LoadedCue {
  startMs: number
  endMs: number
  text: string
}

/** Loads a WebVTT file as the track of a video and gives the cues that the browser made of it. */
async function loadCues(content: string): Promise<LoadedCue[]> {
  const page = await browser.newPage()
  await page.setContent('<video></video>')
  return page.evaluate(async (vtt) => {
    const track = document.createElement('track')
    track.src = URL.createObjectURL(new Blob([vtt], { type: 'text/vtt' }))
    const loaded = new Promise((resolve, reject) => {
      track.onload = resolve
      track.onerror = reject
    })
    document.querySelector('video')?.append(track)
    track.track.mode = 'hidden'
    await loaded
    return [...(track.track.cues ?? [])].map((cue) => ({
      startMs: Math.round(cue.startTime * 1000),
      endMs: Math.round(cue.endTime * 1000),
      text: (cue as VTTCue).getCueAsHTML().textContent ?? '',
    }))
  }, content)
}

it.each(transcripts)('the browser reads the WebVTT of %s as it is meant', async (_name, transcript) => {
  const content = subtitles(transcript, 'vtt')
  const cues = await loadCues(content)
  expect(cues.length).toBeGreaterThan(3)
  expect(cues).toHaveLength(timeLines(content).length)
  const shown = cues.map(({ text }) => text).join(' ')
  expect(shown).not.toMatch(/<\||\|>/)
  for (const [index, { startMs, endMs }] of cues.entries()) {
    expect(endMs).toBeGreaterThan(startMs)
    expect(startMs).toBeGreaterThanOrEqual(cues[index - 1]?.endMs ?? 0)
  }
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []
  const spoken = transcript.channels.flatMap((channel) =>
    channel.sentences.flatMap(({ text }) => words(text)),
  )
  expect(words(shown.replace(/\[[^\]]*\]/g, ' '))).toEqual(spoken)
})
