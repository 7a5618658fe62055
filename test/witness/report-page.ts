import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { OutputFolder } from '../../src/delivery/output-folder.ts'
import type { Outcome } from '../../src/outcome.ts'
import { type ReportOptions, ReportWriter } from '../../src/report/report-writer.ts'

const KEEP: ReportOptions = { keep: ['text', 'emotions', 'events'] }
/** 14 seconds of speech, under a name that an address has to encode. */
const RECORDING = 'a talk #1?.wav'

let browser: Browser

/** Starts one browser for the tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    })
  })
  afterAll(() => browser?.close())
}

/** What a page did that it must not do. */
export interface Witnessed {
  page: Page
  /** Addresses of everything that was asked for beside the page itself. */
  requests: string[]
  /** Errors and warnings of the console, faults of the script, and violations of the policy. */
  complaints: string[]
}

/** Writes the report of outcomes beside their recording; gives its address. */
export async function writeReport(
  outcomes: readonly Outcome[],
  { recording = RECORDING, ...options }: Partial<ReportOptions> & { recording?: string } = {},
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'media'))
  copyFileSync(
    join(import.meta.dirname, '..', '..', 'samples', 'release-notes.wav'),
    join(folder, 'media', RECORDING),
  )
  const writer = new ReportWriter(await OutputFolder.open(join(folder, 'out'), []), { ...KEEP, ...options })
  for (const [index, outcome] of outcomes.entries())
    writer.add(index, outcome, `../media/${encodeURIComponent(recording)}`)
  return pathToFileURL((await writer.finish()) as string).href
}

/** Opens a page as a reader does, and writes down what it does. */
export async function open(address: string, settings: BrowserContextOptions = {}): Promise<Witnessed> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...settings })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const witnessed: Witnessed = { page, requests: [], complaints: [] }
  const { requests, complaints } = witnessed
  page.on('request', (request) => {
    if (request.url() !== address) requests.push(request.url())
  })
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('dialog', async (dialog) => {
    complaints.push(`dialog ${dialog.message()}`)
    await dialog.dismiss()
  })
  await page.goto(address)
  return witnessed
}

export async function openReport(
  outcomes: readonly Outcome[],
  settings: BrowserContextOptions = {},
): Promise<Witnessed> {
  return open(await writeReport(outcomes), settings)
}

/** Milliseconds from the start of the recording. */
export function positionOf(page: Page): Promise<number> {
  return page.locator('#video').evaluate((video) => (video as HTMLVideoElement).currentTime * 1000)
}

/** The text of the sentence that is marked as being played. */
export function currentOf(page: Page): Promise<string> {
  return page.locator('.s[aria-current]').innerText()
}

export function shownSentences(page: Page): Promise<string[]> {
  return page.locator('.s').filter({ visible: true }).allInnerTexts()
}
