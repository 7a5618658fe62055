import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { serveHandlers } from '../../doubles/handler.ts'
import { startJob } from '../../support/action-job.ts'

vi.setConfig({ testTimeout: 60_000 })

const ATTACKS = [
  '::error::owned by the transcript',
  '\n::set-output name=results::[]\n##[error]owned',
  '</details></td></table><script>alert(1)</script><img src=x onerror=alert(1)>',
  'Thanks to @everyone, see #1 and GH-2 and octo/talks#3 and 0123456789abcdef0123456789abcdef01234567',
  '[click](https://evil.example) www.evil.example :tada: `code` $x$ | cell | **bold**',
  '\u001b[31mred\u001b[0m \u202eesrever\u202c \u0007bell',
  'half \ud83d a pair',
  '<!-- /sensevoice-transcribe:x --> <!-- sensevoice-transcribe:x -->',
]

const transcription = (texts: string[]) => ({
  file_url: 'https://example.com/talk.mp3',
  properties: { original_duration_in_milliseconds: 1000 * texts.length },
  transcripts: [
    {
      channel_id: 0,
      text: texts.join(' '),
      sentences: texts.map((text, index) => ({
        begin_time: 1000 * index,
        end_time: 1000 * index + 900,
        text,
      })),
    },
  ],
})

const settings = {
  event: 'pull_request',
  payload: { pull_request: { number: 5, head: { repo: { full_name: 'octo/talks' } } } },
  inputs: { urls: 'https://example.com/talk.mp3', publish: 'pr-comment' },
}

describe('a transcript that holds attacks', () => {
  it('commands no runner, and is no markup, mention or reference wherever it is shown', async () => {
    const { job, github } = await startJob(settings, {}, transcription(ATTACKS))
    const { exitCode, log } = await job.run()
    expect(exitCode).toBe(0)
    expect(log).not.toMatch(/owned|^::set-output|^::error/m)
    for (const shown of [job.summary, github.comments[0]?.body ?? '']) {
      expect(shown).toContain('owned by the transcript')
      expect(shown).not.toMatch(/^::|<script|<img|onerror=alert\(1\)>|@everyone|\[click\]/m)
      expect(shown).not.toMatch(/#1\b|GH-2\b|\b[0-9a-f]{40}\b|:tada:|https?:\/\/evil|www\.evil/)
      expect(shown).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u)
      expect(shown).toBe(shown.toWellFormed())
      expect(shown.match(/<\/details>/g) ?? []).toHaveLength(shown.match(/<details>/g)?.length ?? 0)
    }
    expect(job.traces).not.toMatch(/^::/m)
  })

  it('fits in every place, however long it is, and is whole in its files', async () => {
    const sentence = 'The quick brown fox jumps over the lazy dog, and 敏捷的棕色狐狸跳过了懒狗。'
    const { job, github } = await startJob(
      settings,
      {},
      transcription(Array.from({ length: 40_000 }, () => sentence)),
    )
    expect((await job.run()).exitCode).toBe(0)
    expect(job.read('transcripts/talk.txt').length).toBeGreaterThan(2_000_000)
    expect(Buffer.byteLength(job.summary)).toBeLessThanOrEqual(900 * 1024)
    expect(Buffer.byteLength(job.summary)).toBeGreaterThan(500 * 1024)
    expect(github.comments[0]?.body.length).toBeLessThanOrEqual(65_536)
    for (const value of Object.values(job.outputs)) expect(value).not.toContain('quick brown fox')
  })
})

describe('secrets', () => {
  it('are in no log, output, summary, state, artifact or comment, and in no cache', async () => {
    const host = await serveHandlers(() => ({ headers: { etag: '"1"' }, body: 'sound' }))
    onTestFinished(() => host.close())
    const { job, github, results } = await startJob({
      ...settings,
      inputs: { ...settings.inputs, urls: `${host.origin}/talk.mp3?Signature=c1gn4tur3OfTheSource%3D&id=7` },
    })
    const { log } = await job.run()
    const shown = log.replace(/^::add-mask::.*$/gm, '')
    const artifact = [...results.files('transcripts').values()].map(String).join('\n')
    const folder = join(job.temporary, 'sensevoice-transcribe-memory', 'results')
    const cached = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
    expect([results.caches.length, cached.length]).toEqual([1, 1])
    const everything = [shown, job.traces, artifact, ...cached, github.comments[0]?.body ?? ''].join('\n')
    for (const secret of ['canary', 'c1gn4tur3', 'Signature=', 'OSSAccessKeyId']) {
      expect(everything).not.toContain(secret)
    }
    expect(everything).toContain('id=7')
  })

  it('are masked before anything could print them, also those that came in replies', async () => {
    const { job } = await startJob({ inputs: { urls: 'https://example.com/talk.mp3' } })
    const { log } = await job.run()
    const masked = [...log.matchAll(/^::add-mask::(.*)$/gm)].map(([, value]) => value)
    expect(masked).toContain('sk-canary0123456789abcdef0123456789')
    expect(masked.some((value) => value?.startsWith('ghs_canary'))).toBe(true)
    expect(masked.length).toBeGreaterThan(2)
    expect(masked.filter((value) => (value ?? '').length < 8)).toEqual([])
  })
})
