import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { renderSaved } from '../src/render-saved.ts'

const sample = join(import.meta.dirname, '..', 'samples', 'rich-text.json')
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'render-'))
  onTestFinished(() => rm(folder, { recursive: true }))
})

it('writes the page of saved transcriptions, which plays what they were made from', async () => {
  const outputDir = join(folder, 'out')
  const { report, outcomes } = await renderSaved({ sources: [sample], formats: ['html'], outputDir })
  expect(report).toBe(join(outputDir, 'report.html'))
  expect(outcomes).toMatchObject([{ status: 'succeeded', files: [] }])
  const page = await readFile(join(outputDir, 'report.html'), 'utf8')
  expect(page).toContain('href="https://example.com/recordings/release-stand-up.wav"')
  expect(page).toContain('media-src blob: https://example.com/recordings/release-stand-up.wav;')
  expect(JSON.parse(await readFile(join(outputDir, 'manifest.json'), 'utf8'))).toMatchObject({
    report,
    own_files: ['report.html'],
  })
})

it('shows no address that is signed', async () => {
  const saved = JSON.parse(await readFile(sample, 'utf8'))
  const path = join(folder, 'signed.json')
  await writeFile(path, JSON.stringify({ ...saved, file_url: 'https://example.com/a.wav?Signature=abc' }))
  await renderSaved({ sources: [path], formats: ['html'], outputDir: folder })
  expect(await readFile(join(folder, 'report.html'), 'utf8')).not.toContain('Signature')
})

it('tells in the page what could not be read, and writes none where none is asked for', async () => {
  const broken = join(folder, 'broken.json')
  await writeFile(broken, '{')
  const request = { sources: [sample, broken], outputDir: folder }
  await renderSaved({ ...request, formats: ['html', 'txt'] })
  const page = await readFile(join(folder, 'report.html'), 'utf8')
  expect(page).toContain('1 of 2 sources transcribed · 1 failed')
  expect(page).toContain('is not valid JSON.')
  expect(page).toContain('<a href="./rich-text.txt">txt</a>')
  const { report } = await renderSaved({ ...request, formats: ['txt'], outputDir: join(folder, 'other') })
  expect(report).toBeUndefined()
  expect(await readdir(join(folder, 'other'))).toEqual(['manifest.json', 'rich-text.txt'])
})
