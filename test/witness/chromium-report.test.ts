import { describe, expect, it } from 'vitest'
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
import {
  currentOf,
  open,
  openReport,
  positionOf,
  shownSentences,
  useBrowser,
  writeReport,
} from './report-page.ts'

useBrowser()

const one = [succeeded(meeting)]
const FIRST = 'Good morning, everybody, and welcome to the release review.'
const CAKE = 'Thank you, and thank you for the cake.'

describe('a page that is opened', () => {
  it('asks for nothing, complains of nothing, and shows every sentence', async () => {
    const { page, requests, complaints } = await openReport(one)
    expect((await page.locator('.s').allInnerTexts()).join(' ')).toContain(FIRST)
    expect(await page.locator('.s').count()).toBe(12)
    expect(await page.title()).toBe('release review.wav · transcript')
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
  })

  it('is of use without a script', async () => {
    const { page } = await openReport(one, { javaScriptEnabled: false })
    expect(await page.getByText(CAKE).isVisible()).toBe(true)
    expect(await page.locator('.toolbar, .actions, .player').filter({ visible: true }).count()).toBe(0)
  })

  it('says what a model does not offer, what failed, and what is not finished', async () => {
    const { page } = await openReport([
      succeeded(plain),
      succeeded(silent),
      failed('talks/broken.mp3', 'It holds no audio.'),
      pending('talks/later.mp3'),
    ])
    expect(await page.locator('#s1 .absent').allInnerTexts()).toEqual([
      expect.stringMatching(/^Emotions\s+not offered by this model$/),
      expect.stringMatching(/^Events\s+not offered by this model$/),
    ])
    expect(await page.locator('#s2 .absent').first().innerText()).toContain('none heard')
    expect(await page.locator('#s2').innerText()).toContain('No speech was recognised.')
    expect(await page.locator('#s3 .failed').innerText()).toBe('Failed. It holds no audio. Look at the file.')
    expect(await page.locator('#s4').innerText()).toContain('task f0a1-22')
    expect(await page.locator('.contents').innerText()).toMatch(
      /broken\.mp3\s+failed[\s\S]+later\.mp3\s+not finished/,
    )
  })
})

describe('playing', () => {
  it('begins at the sentence that is clicked, and marks it', async () => {
    const { page, requests, complaints } = await openReport(one)
    await page.getByText(CAKE).click()
    await expect.poll(() => positionOf(page)).toBeGreaterThanOrEqual(8600)
    expect(await currentOf(page)).toBe(CAKE)
    expect(requests).toEqual([expect.stringContaining('/media/a%20talk%20%231%3F.wav')])
    expect(complaints).toEqual([])
  })

  it('goes on to the next sentence, and brings it into sight', async () => {
    const viewport = { width: 900, height: 500 }
    const { page } = await openReport([succeeded(longSpeech(40))], { viewport, reducedMotion: 'reduce' })
    await page.locator('#s1-1 .s').first().click()
    await expect.poll(() => currentOf(page)).toContain('Sentence 1:')
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    expect(await page.locator('.s').first().evaluate(isInSight)).toBe(false)
    await expect.poll(() => currentOf(page), { timeout: 20_000 }).toContain('Sentence 2:')
    await expect.poll(() => page.locator('.s[aria-current]').evaluate(isInSight)).toBe(true)
  })

  it('leaves the reader alone who has gone elsewhere, until following is asked for', async () => {
    const { page } = await openReport([succeeded(longSpeech(200))])
    await page.locator('#s1-1 .s').first().click()
    await expect.poll(() => currentOf(page)).toContain('Sentence 1:')
    const goElsewhere = async () => {
      await page.mouse.wheel(0, 2000)
      return page.evaluate(() => scrollY)
    }
    await expect.poll(goElsewhere).toBeGreaterThan(4000)
    expect(await page.locator('#follow').getAttribute('aria-pressed')).toBe('false')
    await expect.poll(() => currentOf(page), { timeout: 20_000 }).toContain('Sentence 2:')
    expect(await page.locator('.s[aria-current]').evaluate(isInSight)).toBe(false)
    await page.locator('#follow').click()
    await expect.poll(() => page.locator('.s[aria-current]').evaluate(isInSight)).toBe(true)
  })

  it('begins where the timeline is clicked', async () => {
    const { page } = await openReport(one)
    const track = page.locator('.whole .track')
    const { width } = (await track.boundingBox()) as { width: number }
    await track.click({ position: { x: (width * 9) / 48, y: 5 } })
    await expect.poll(() => positionOf(page)).toBeGreaterThanOrEqual(8900)
    await expect.poll(() => currentOf(page)).toBe(CAKE)
  })

  it('begins at the time that is clicked, which stays in the address', async () => {
    const { page } = await openReport(one)
    await page.locator('#s1-4 .time').click()
    await expect.poll(() => currentOf(page)).toBe(CAKE)
    expect(page.url()).toMatch(/#s1-4$/)
  })

  it('takes a recording that the reader opens, where the page has none', async () => {
    const { page, complaints } = await open(await writeReport(one, { recording: 'gone.wav' }))
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByText('Open recording…').click(),
    ])
    await chooser.setFiles('samples/release-notes.wav')
    await page.getByText(CAKE).click()
    await expect.poll(() => positionOf(page)).toBeGreaterThanOrEqual(8600)
    expect(await page.locator('#video').getAttribute('src')).toMatch(/^blob:/)
    expect(complaints).toEqual([])
  })

  it('says so where the recording is not to be had', async () => {
    const { page } = await open(await writeReport(one, { recording: 'gone.wav' }))
    await page.getByRole('button', { name: /^Play release/ }).click()
    await expect.poll(() => page.locator('#trouble').innerText()).toContain('Open recording…')
  })
})

describe('filters', () => {
  it('show any of a kind, and all kinds together', async () => {
    const { page } = await openReport(one)
    const filter = (name: RegExp) => page.getByRole('button', { name }).click()
    await filter(/^happy/)
    expect(await shownSentences(page)).toHaveLength(2)
    await filter(/^angry/)
    expect(await shownSentences(page)).toHaveLength(3)
    await filter(/^Speaker 2/)
    expect((await shownSentences(page))[0]).toBe(CAKE)
    expect(await shownSentences(page)).toHaveLength(2)
    expect(await page.locator('#shown').innerText()).toBe('2 of 12 sentences')
    await page.getByRole('button', { name: 'Show all' }).click()
    expect(await shownSentences(page)).toHaveLength(12)
  })

  it('find events inside sentences and between them', async () => {
    const { page } = await openReport(one)
    await page.getByRole('button', { name: /^laughter/ }).click()
    expect((await shownSentences(page)).join()).toContain('The script is signed')
    await page.getByRole('button', { name: /^music/ }).click()
    expect(await shownSentences(page)).toHaveLength(3)
  })

  it('take emotions of all sources together, and speakers of each alone', async () => {
    const { page } = await openReport([succeeded(meeting), succeeded(call)])
    await page
      .locator('#s1')
      .getByRole('button', { name: /^angry/ })
      .click()
    expect(
      await page
        .locator('#s2')
        .getByRole('button', { name: /^angry/ })
        .getAttribute('aria-pressed'),
    ).toBe('true')
    expect(await shownSentences(page)).toHaveLength(2)
    await page.keyboard.press('Escape')
    await page
      .locator('#s1')
      .getByRole('button', { name: /^Speaker 1/ })
      .click()
    expect(await page.locator('#s2 .s').filter({ visible: true }).count()).toBe(3)
  })
})

describe('search', () => {
  it('counts, marks and goes to what it finds, without case and accents', async () => {
    const { page } = await openReport([succeeded(languages), succeeded(longSpeech(300))])
    await page.fill('#find', 'cafe OR')
    expect(await page.locator('#found').innerText()).toBe('1 match')
    await page.fill('#find', 'sentence 29')
    expect(await page.locator('#found').innerText()).toBe('11 matches')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    expect(await page.locator('#found').innerText()).toBe('2 of 11 matches')
    const match = page.locator('.s.match')
    expect(await match.innerText()).toContain('Sentence 290:')
    await expect.poll(() => match.evaluate(isInSight)).toBe(true)
    expect(await page.evaluate(() => [...(CSS.highlights.get('match') ?? [])].map(String))).toEqual([
      'Sentence 29',
    ])
    await page.keyboard.press('Shift+Enter')
    expect(await match.innerText()).toContain('Sentence 29:')
  })

  it('looks only at what the filters show, and finds words on both sides of an event', async () => {
    const { page } = await openReport(one)
    await page.fill('#find', 'nine minutes')
    expect(await page.locator('#found').innerText()).toBe('1 match')
    await page.getByRole('button', { name: /^angry/ }).click()
    expect(await page.locator('#found').innerText()).toBe('No match')
  })

  it.each([
    ['发布会', '大家好，欢迎参加发布会。'],
    ['الإصدار', 'مرحبا بكم في اجتماع الإصدار 2.0.'],
  ])('finds %s', async (words, sentence) => {
    const { page } = await openReport([succeeded(languages)])
    await page.fill('#find', words)
    await page.keyboard.press('Enter')
    expect(await page.locator('.s.match').innerText()).toBe(sentence)
  })
})

describe('keys', () => {
  it('search, step, play, pause and show all', async () => {
    const { page } = await openReport(one)
    await page.keyboard.press('/')
    await page.keyboard.type('jkf cake')
    expect(await page.inputValue('#find')).toBe('jkf cake')
    await page.keyboard.press('Escape')
    expect(await page.inputValue('#find')).toBe('')
    for (const key of ['j', 'j', 'j', 'k', 'j', 'j']) await page.keyboard.press(key)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(CAKE)
    await page.keyboard.press('Enter')
    await expect.poll(() => currentOf(page)).toBe(CAKE)
    await page.keyboard.press(' ')
    await expect.poll(() => page.locator('#toggle').getAttribute('aria-label')).toBe('Play')
    const before = await positionOf(page)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => positionOf(page)).toBeLessThan(before - 4000)
  })

  it('do nothing once the reader wants none', async () => {
    const { page } = await openReport(one)
    await page.getByRole('button', { name: 'Keys' }).click()
    await page.getByLabel('Use single keys').uncheck()
    await page.getByRole('button', { name: 'Close' }).click()
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('find')
  })

  it('reach the text by the tabulator key, in one step', async () => {
    const { page } = await openReport(one)
    await page.getByRole('button', { name: /^laughter/ }).focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('s')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).not.toBe('s')
  })
})

it('copies what is shown as text, with who speaks', async () => {
  const { page } = await openReport(one)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: /^happy/ }).click()
  await page.getByRole('button', { name: /^Copy text/ }).click()
  await expect.poll(() => page.getByText('Copied').isVisible()).toBe(true)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `Speaker 1: Version two went out nine minutes ago, and nothing burns.\n\nSpeaker 2: ${CAKE}`,
  )
})

it('writes each text in its own direction and language', async () => {
  const { page } = await openReport([succeeded(languages)])
  const said = await page
    .locator('.said')
    .evaluateAll((all) =>
      all.map((each) => [each.getAttribute('lang'), getComputedStyle(each).direction, each.textContent]),
    )
  expect(said).toEqual([
    ['ar', 'rtl', 'مرحبا بكم في اجتماع الإصدار 2.0. نبدأ الآن.'],
    ['zh', 'ltr', '大家好，欢迎参加发布会。我们开始吧。'],
    ['en', 'ltr', 'Café or tea, anyone?'],
  ])
})

it('draws nothing where nobody told the times, and filters all the same', async () => {
  const { page } = await openReport([succeeded(untimed)])
  expect(await page.locator('.track').count()).toBe(0)
  await page.getByRole('button', { name: /^happy/ }).click()
  expect(await shownSentences(page)).toEqual(['First words.'])
})

it('remembers the theme that the reader chose', async () => {
  const { page } = await openReport(one)
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await paper()
  await page.locator('#theme').click()
  const dark = await paper()
  expect(dark).not.toBe(light)
  await page.reload()
  expect([await paper(), await page.locator('#theme').innerText()]).toEqual([dark, '◐ Theme: dark'])
})

it('is printed whole, without what only a screen is for', async () => {
  const { page } = await openReport([succeeded(longSpeech(400))], { colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await page.locator('.toolbar, .player, .actions').filter({ visible: true }).count()).toBe(0)
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  )
  const isLaidOut = await page
    .locator('.s')
    .last()
    .evaluate((sentence) => sentence.checkVisibility({ contentVisibilityAuto: true }))
  expect(isLaidOut).toBe(true)
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
})

it('takes twelve hours of speech: lays out what is in sight, filters and finds the rest', async () => {
  const { page, complaints } = await openReport([succeeded(longSpeech(10_000))])
  const last = page.locator('.s').last()
  const isLaidOut = () =>
    last.evaluate((sentence) => sentence.checkVisibility({ contentVisibilityAuto: true }))
  expect(await isLaidOut()).toBe(false)
  await page.fill('#find', 'Sentence 10000:')
  await page.keyboard.press('Enter')
  await expect.poll(isLaidOut).toBe(true)
  await expect.poll(() => last.evaluate(isInSight)).toBe(true)
  await page.getByRole('button', { name: /^applause/ }).click()
  expect(await page.locator('#shown').innerText()).toBe('104 of 10,000 sentences')
  expect(complaints).toEqual([])
})

it('takes hundreds of sources: lays out those in sight, and leads to every other', async () => {
  const outcomes = Array.from({ length: 300 }, (_, index) => succeeded(longSpeech(6, `day/${index + 1}.wav`)))
  const { page, complaints } = await openReport(outcomes)
  const last = page.locator('#s300 .s').last()
  const isLaidOut = () =>
    last.evaluate((sentence) => sentence.checkVisibility({ contentVisibilityAuto: true }))
  expect(await isLaidOut()).toBe(false)
  await page.getByRole('link', { name: '300.wav' }).click()
  await expect.poll(() => page.locator('#s300-title').evaluate(isInSight)).toBe(true)
  await expect.poll(isLaidOut).toBe(true)
  await page.locator('#s300 .s').nth(1).click()
  await expect.poll(() => currentOf(page)).toContain('Sentence 2:')
  expect(await page.locator('#now').innerText()).toBe('300.wav')
  expect(complaints).toEqual([])
})

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}
