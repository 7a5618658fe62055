import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Emotion } from '../../src/transcript.ts'
import { said, transcriptOf } from '../formats/transcripts.ts'
import { failed, pending, succeeded } from '../report/runs.ts'
import { open, openReport, useBrowser, type Witnessed, writeReport } from './report-page.ts'

useBrowser()

const HOSTILE = [
  '<script>window.pwned=1</script>',
  '</script><script>window.pwned=2</script>',
  '</style><img src=x onerror=window.pwned=3>',
  '<!--<script>',
  '-->]]>',
  '"><svg onload=window.pwned=4>',
  "' onmouseover='window.pwned=5' autofocus onfocus='window.pwned=6",
  '` onclick=alert(7) {{window.pwned=7}}',
  'javascript:window.pwned=8',
  '<a href="javascript:window.pwned=9">go</a>',
  '<iframe srcdoc="<script>parent.pwned=10</script>">',
  '<link rel=stylesheet href=https://evil.example/a.css><style>@import "https://evil.example/b.css"</style>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<base href=https://evil.example/><form action=https://evil.example/><input name=q autofocus>',
  '&lt;script&gt;&#60;img src=x&#62;',
  '\u2028window.pwned=11\u2029',
  '\u202egnp.exe\u202c \u2066hidden\u2069',
  '\u0000<scr\u0000ipt>window.pwned=12</scr\u0000ipt>',
  '\ud800 lone \udc00',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=window.pwned=13&gt;">',
  '<template><slot name=x></template><x-y is=script>',
]

/** A run in which everything that comes from outside is one text. */
function run(text: string) {
  const transcript = transcriptOf(
    [
      said(0, 2000, text, {
        speaker: 0,
        emotion: 'happy',
        language: text,
        events: [{ type: text, from: 0, to: text.length }],
        words: [{ text, startMs: 0, endMs: 2000 }],
      }),
      said(2000, 4000, `before ${text} after`, { speaker: 1, emotion: text as Emotion, language: 'en' }),
    ],
    {
      source: `media/${text}.mp3`,
      model: text,
      language: text,
      durationMs: 5000,
      events: [{ type: text, startMs: 4000, endMs: 5000 }],
      warnings: [{ code: 'service', message: text }],
    },
  )
  return [
    succeeded(transcript, { files: [`out/${text}.txt`, `out/talk.${text}`] }),
    failed(`https://example.com/${text}?x-oss-signature=secret`, text, { model: text }),
    { ...pending(text), taskId: text },
  ]
}

/** What of the page is not as we made it. */
async function injected({ page }: Witnessed): Promise<unknown> {
  return page.evaluate(() => ({
    pwned: (window as { pwned?: unknown }).pwned,
    handlers: [...document.querySelectorAll('*')].flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => name.startsWith('on') || name === 'autofocus' || name === 'style'),
    ),
    elements: document.querySelectorAll(
      'script:not(body > script:last-of-type), style:not(head > style), img, iframe, link, base, form:not(#help form), math, template, object, embed, meta[http-equiv=refresh]',
    ).length,
    links: [...document.querySelectorAll('a')]
      .map(({ href }) => new URL(href).protocol)
      .filter((name) => name !== 'file:'),
  }))
}

const CLEAN = { pwned: undefined, handlers: [], elements: 0, links: [] }

describe('hostile text', () => {
  it.each(HOSTILE)('is shown and does nothing: %j', async (text) => {
    const witnessed = await openReport(run(text))
    const { page, requests, complaints } = witnessed
    for (const button of await page.locator('[data-filter]').all()) await button.click()
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.fill('#find', text.slice(0, 12))
    await page.keyboard.press('Enter')
    await page
      .getByRole('button', { name: /^Copy text/ })
      .first()
      .click()
    await page.getByText('Copied').waitFor()
    expect(await injected(witnessed)).toEqual(CLEAN)
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
    expect(await page.content()).not.toContain('secret')
  })

  it('reads exactly as it was said', async () => {
    const { page } = await openReport(run('<b>5 < 6 & "7" > \'4\'</b> &amp; `{{x}}`'))
    const shown = await page.locator('#s1-2 .s').evaluate((sentence) => sentence.textContent)
    expect(shown).toBe('before <b>5 < 6 & "7" > \'4\'</b> &amp; `{{x}}` after')
  })

  it('cannot reverse what stands around it', async () => {
    const { page } = await openReport(run('\u202eevil\u2066'))
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(
      /[\u202a-\u202e\u2066-\u2069]/,
    )
  })
})

it('runs no script but its own and loads nothing, even where markup got in', async () => {
  const address = await writeReport(run('hello'))
  const markup =
    '<script>window.pwned = 1</script><p onclick="window.pwned = 2" id="trap" style="color: red">trap</p>' +
    '<img src="https://evil.example/a.png" onerror="window.pwned = 3"><audio src="https://evil.example/a.mp3"></audio>'
  const path = fileURLToPath(address)
  writeFileSync(path, readFileSync(path, 'utf8').replace('</main>', `${markup}</main>`))
  const { page, complaints } = await open(address)
  await page.click('#trap')
  expect(await page.evaluate(() => (window as { pwned?: unknown }).pwned)).toBeUndefined()
  await expect.poll(() => complaints.join()).toMatch(/script-src/)
  for (const refused of [/a\.png/, /a\.mp3/, /style-src/]) expect(complaints.join()).toMatch(refused)
})
