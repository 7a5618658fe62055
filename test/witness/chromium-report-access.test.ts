import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import {
  call,
  failed,
  languages,
  longSpeech,
  meeting,
  pending,
  plain,
  silent,
  succeeded,
  untimed,
} from '../report/runs.ts'
import { openReport, useBrowser } from './report-page.ts'

useBrowser()

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const all = [
  ...[meeting, languages, plain, untimed, silent, call].map((transcript) => succeeded(transcript)),
  failed('talks/broken.mp3', 'It holds no audio.'),
  pending('talks/later.mp3'),
]
const PHONE = { width: 390, height: 844 }
const DESK = { width: 1200, height: 900 }

/** What the checker finds wrong, each with its rule and its first place. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE })
  const { violations } = await page.evaluate(() => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } }
    return axe.run()
  })
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
  )
}

it.each([
  ['light', DESK],
  ['dark', DESK],
  ['light', PHONE],
  ['dark', PHONE],
] as const)('a page of many sources is accessible: %s, %o', async (colorScheme, viewport) => {
  // The page's own policy would keep the checker out.
  const { page } = await openReport(all, { colorScheme, viewport, bypassCSP: true, reducedMotion: 'reduce' })
  expect(await violations(page)).toEqual([])
})

it.each(['light', 'dark'] as const)(
  'a page that plays, filters and searches is accessible: %s',
  async (colorScheme) => {
    const { page } = await openReport([succeeded(meeting)], {
      colorScheme,
      bypassCSP: true,
      reducedMotion: 'reduce',
    })
    await page.getByRole('button', { name: /^happy/ }).click()
    await page.fill('#find', 'cake')
    await page.keyboard.press('Enter')
    await page.locator('.s.match').click()
    await expect.poll(() => page.locator('.s[aria-current]').count()).toBe(1)
    await page.hover('.whole .track')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Keys' }).click()
    expect(await violations(page)).toEqual([])
  },
)

it('long speech is accessible', async () => {
  const { page } = await openReport([succeeded(longSpeech(400))], { bypassCSP: true })
  expect(await violations(page)).toEqual([])
})

it('tells more by words and pictures than by colours', async () => {
  const { page } = await openReport([succeeded(meeting)])
  const moods = await page
    .locator('.turn:has(.mood)')
    .evaluateAll((turns) =>
      turns.map((turn) => [
        (turn as HTMLElement).dataset.tone,
        turn.querySelector('.mood')?.textContent,
        turn.querySelector('.mood use')?.getAttribute('href'),
      ]),
    )
  expect(moods).toHaveLength(9)
  for (const [tone, name, picture] of moods) expect([name, picture]).toEqual([tone, `#i-${tone}`])
})

it('reads to a listener as headings, regions and text', async () => {
  const { page } = await openReport(all)
  const tree = await page.locator('#s1').ariaSnapshot()
  expect(tree).toContain('- heading "release review.wav" [level=2]')
  expect(tree).toMatch(/- button "happy ?, 17% of the speaking time"/)
  expect(tree).toMatch(
    /paragraph: Version two went out nine \[ ?applause ?\] minutes ago, and nothing burns\./,
  )
})
