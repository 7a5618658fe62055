import { marked } from 'marked'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMENT_FIT, type Fit, renderDigest, SUMMARY_FIT } from '../../src/action/digest/digest.ts'
import { defaults } from '../../src/defaults.ts'
import { render } from '../../src/formats/index.ts'
import { plainText } from '../../src/formats/plain-text.ts'
import type { Transcript } from '../../src/transcript.ts'
import { failed, runOf, succeeded } from '../action/digest/runs.ts'
import { INJECTIONS } from '../attacks/corpus.ts'
import { said, transcriptOf } from '../formats/transcripts.ts'

// Markdown is rendered without any of the cleaning that GitHub does after it: whatever gets through shows.

let browser: Browser
let page: Page
const asked: string[] = []
const opened: string[] = []

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
  page = await browser.newPage()
  page.on('dialog', (dialog) => {
    opened.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('popup', (popup) => void opened.push(popup.url()))
  await page.route('**/*', (route) => {
    asked.push(route.request().url())
    return route.abort()
  })
})
afterAll(() => browser?.close())

/** Elements that run or load something, or lead somewhere; the run's own links are those of the artifact. */
const LIVE =
  'script,img,svg,iframe,object,embed,style,link,meta,base,form,input,video,audio,a:not([href="./42/artifacts/7"], [href="https://github.com/octo/talks/actions/runs/42/artifacts/7"])'

interface Shown {
  text: string
  live: string[]
  handlers: number
  hit: unknown
}

async function show(html: string): Promise<Shown> {
  await page.setContent(`<!doctype html><meta charset="utf-8"><body>${html}</body>`)
  return page.evaluate(async (live) => {
    // Whatever would run or load on its own has done so a frame later.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const elements = [...document.body.querySelectorAll('*')]
    return {
      text: document.body.innerText,
      live: [...document.body.querySelectorAll(live)].map(({ outerHTML }) => outerHTML),
      handlers: elements
        .flatMap(({ attributes }) => [...attributes])
        .filter(({ name }) => name.startsWith('on')).length,
      hit: Reflect.get(window, 'hit'),
    }
  }, LIVE)
}

const markdown = (text: string) => marked.parse(text, { async: false, gfm: true })

/** What a person sees of it: invisible characters and white space apart. */
const visible = (text: string) => text.replace(/[\s\u200b\u2060]+/g, '')

function spoken(text: string): Transcript {
  return transcriptOf([said(0, 4000, text), said(5000, 9000, `and ${text}`, { emotion: 'happy' })], {
    source: `talks/${text}.mp3`,
    events: [{ type: text, startMs: 4000, endMs: 5000 }],
  })
}

function digest(text: string, fit: Fit): string {
  const run = runOf([succeeded(spoken(text)), failed(`f ${text}`, text, text)], {
    notes: [text],
    reason: text,
  })
  return renderDigest(run, fit) ?? ''
}

const PAGES: Record<string, (text: string) => string> = {
  'a page of Markdown': (text) => markdown(render(spoken(text), 'md', defaults)),
  'the summary of a run': (text) => markdown(digest(text, SUMMARY_FIT)),
  'a comment': (text) => markdown(digest(text, COMMENT_FIT)),
}

describe.each(Object.entries(PAGES))('%s', (_kind, made) => {
  it.each(INJECTIONS)(
    'nothing of a hostile transcript runs in the browser, and nothing loads: %j',
    async (text) => {
      const shown = await show(made(text))
      expect(shown.live).toEqual([])
      expect([shown.hit, shown.handlers, asked, opened]).toEqual([undefined, 0, [], []])
      // It is there to be read, as it was said.
      expect(visible(shown.text)).toContain(visible(plainText(text)))
    },
  )
})

it.each(INJECTIONS)('a cue of WebVTT holds words and nothing else: %j', async (text) => {
  await page.setContent('<video></video>')
  const cues = await page.evaluate(
    async (vtt) => {
      const track = document.createElement('track')
      track.src = URL.createObjectURL(new Blob([vtt], { type: 'text/vtt' }))
      const loaded = new Promise((resolve, reject) => {
        track.onload = resolve
        track.onerror = reject
      })
      document.querySelector('video')?.append(track)
      track.track.mode = 'showing'
      await loaded
      return [...(track.track.cues ?? [])].map((cue) => {
        const content = (cue as VTTCue).getCueAsHTML()
        return {
          text: content.textContent ?? '',
          elements: [...content.querySelectorAll('*')].map(({ tagName }) => tagName),
        }
      })
    },
    render(spoken(text), 'vtt', defaults),
  )
  expect(cues.flatMap(({ elements }) => elements).filter((name) => name !== 'SPAN')).toEqual([])
  expect(visible(cues.map((cue) => cue.text).join(''))).toContain(visible(plainText(text)))
  expect([
    await page.evaluate(() => Reflect.get(window, 'hit')),
    asked.filter((url) => !url.startsWith('blob:')),
  ]).toEqual([undefined, []])
})
