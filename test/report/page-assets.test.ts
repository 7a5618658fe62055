import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { SCRIPT, STYLE } from '../../src/report/page-assets.ts'

const root = join(import.meta.dirname, '..', '..')

it('are what their sources make: "npm run build" writes them', async () => {
  const path = join(root, 'scripts', 'page-assets.mjs')
  const { pageAssets } = (await import(path)) as { pageAssets(): Promise<string> }
  expect(await readFile(join(root, 'src', 'report', 'page-assets.ts'), 'utf8')).toBe(await pageAssets())
})

it('stay small, load nothing, and end no element around them', () => {
  expect(SCRIPT.length + STYLE.length).toBeLessThan(40_000)
  expect(STYLE).not.toMatch(/url\(|@import|<\//)
  expect(SCRIPT).not.toMatch(/<\/script|<!--|innerHTML|eval\(|fetch\(|XMLHttpRequest|https?:/)
})
