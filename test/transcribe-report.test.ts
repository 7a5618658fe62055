import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { startLocalService } from '../src/local-service/service.ts'
import type { RunRequest } from '../src/options.ts'
import type { RunEvent } from '../src/outcome.ts'
import { transcribe } from '../src/transcribe.ts'
import { scriptedRecognizer, testModels, wavBytes } from './local-service/test-service.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const name of ['a.wav', 'b.wav']) await writeFile(join(folder, name), wavBytes())
})

async function request(): Promise<RunRequest> {
  const service = await startLocalService({ recognize: scriptedRecognizer(), models: testModels })
  onTestFinished(() => service.close())
  const { apiKey, baseUrl } = service
  const outputDir = join(folder, 'out')
  return {
    engine: 'dashscope',
    apiKey,
    baseUrl,
    model: 'moonshine-tiny',
    outputDir,
    formats: ['txt', 'html'],
  }
}

it('writes one page of all sources, with their recordings and what failed, and holds no transcript for it', async () => {
  const sources = [join(folder, 'a.wav'), join(folder, 'gone.wav'), join(folder, 'b.wav')]
  const { report, manifest, outcomes } = await transcribe(
    { ...(await request()), sources },
    { keepOutcomes: false },
  )
  expect(outcomes).toEqual([])
  expect(report).toBe(join(folder, 'out', 'report.html'))
  const page = await readFile(report as string, 'utf8')
  const titles = [...page.matchAll(/<h2 id="s\d-title"><bdi>(.*?)</g)].map(([, title]) => title)
  expect(titles).toEqual(['a.wav', 'gone.wav', 'b.wav'])
  expect(page).toContain('href="../a.wav"')
  expect(page).toContain('class="notice failed"')
  expect(page).not.toMatch(/signature|127\.0\.0\.1/i)
  const listed = JSON.parse(await readFile(manifest as string, 'utf8'))
  expect(listed).toMatchObject({ report, own_files: ['a.txt', 'b.txt', 'report.html'] })
})

it('writes no page where none is asked for, nor while nothing has ended', async () => {
  const asked = await request()
  const sources = [join(folder, 'a.wav')]
  const plain = await transcribe({ ...asked, sources, formats: ['txt'] })
  const submitted = await transcribe({ ...asked, sources, wait: false, outputDir: join(folder, 'later') })
  expect([plain.report, submitted.report]).toEqual([undefined, undefined])
  expect(await readdir(join(folder, 'later'))).toEqual(['manifest.json', 'tasks.json'])
})

it('goes on without a page that cannot be written, and says so', async () => {
  const asked = await request()
  const warnings: string[] = []
  const onEvent = async (event: RunEvent) => {
    if (event.type === 'warning') warnings.push(event.message)
  }
  await writeFile(join(folder, 'manifest.json'), '{"own_files":["report.html"]}')
  // A folder of that name is nothing that a file could replace.
  await mkdir(join(folder, 'report.html', 'x'), { recursive: true })
  const { outcomes, report } = await transcribe(
    { ...asked, sources: [join(folder, 'a.wav')], outputDir: folder },
    { onEvent },
  )
  expect([outcomes[0]?.status, report]).toEqual(['succeeded', undefined])
  expect(warnings).toEqual([expect.stringMatching(/report\.html could not be written: /)])
})
