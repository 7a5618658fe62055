import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { inspect } from 'node:util'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { transcribe } from '../../src/transcribe.ts'
import { API_KEY, type Cloud, startCloud } from '../doubles/cloud.ts'
import { serveHandlers } from '../doubles/handler.ts'
import { root, sample } from '../support/command.ts'

vi.setConfig({ testTimeout: 60_000 })

const SIGNATURE = 'c4n4rySignature0fTheSource'
const SOURCE = `https://me:c4n4ryPassword@media.example/talk.mp3?Signature=${SIGNATURE}%3D&Expires=1&id=7`

/** What a service, or whoever stands before it, may answer to anything, with what it was sent in it. */
const REFUSALS: Record<string, { status: number; body: string; headers?: Record<string, string> }> = {
  'a refused key': { status: 401, body: JSON.stringify({ code: 'InvalidApiKey', message: `no ${API_KEY}` }) },
  'an echo': { status: 400, body: JSON.stringify({ code: 'X', message: `Bearer ${API_KEY} for ${SOURCE}` }) },
  'a page': { status: 403, body: `<html>${API_KEY} ${SOURCE}</html>` },
  'a failed task': {
    status: 200,
    body: JSON.stringify({
      output: { task_id: 'x', task_status: 'FAILED', code: API_KEY, message: `${API_KEY} ${SOURCE}` },
    }),
  },
}

interface Run {
  stdout: string
  stderr: string
  files: string
  remembered: string
}

function contentOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
    .join('\n')
}

/** The bundle as a command, with the key in its environment. */
async function run(cloud: Cloud, args: string[]): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'canary-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const cache = join(folder, 'cache')
  const env = {
    ...process.env,
    DASHSCOPE_API_KEY: API_KEY,
    DASHSCOPE_HTTP_BASE_URL: cloud.baseUrl,
    SENSEVOICE_TRANSCRIBE_CACHE: cache,
  }
  const out = join(folder, 'out')
  const child = spawn(process.execPath, [join(root, 'dist', 'index.js'), ...args, '--output-dir', out], {
    cwd: folder,
    env,
  })
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  const remembered = join(cache, 'memory')
  for (const entry of readdirSync(remembered, { recursive: true, withFileTypes: true }))
    if (process.platform !== 'win32')
      expect(statSync(join(entry.parentPath, entry.name)).mode & 0o077, entry.name).toBe(0)
  return { stdout, stderr, files: contentOf(out), remembered: contentOf(remembered) }
}

describe('the key and what signs a source', () => {
  it.each([['--json'], []])(
    'are in no stream, file or memory of a command that succeeds (%j)',
    async (...args) => {
      const { stdout, stderr, files, remembered } = await run(await startCloud(), [
        SOURCE,
        sample,
        ...args.filter(Boolean),
      ])
      expect(stderr).toContain('2 of 2 transcribed')
      expect([stdout, stderr, files, remembered].join('\n')).not.toContain(API_KEY)
      // The user gets back the source as it was named, on standard output alone.
      for (const kept of [stderr, files, remembered]) expect(kept).not.toMatch(/c4n4ry/)
      expect(files).toContain('id=7')
    },
  )

  it.each(Object.entries(REFUSALS))(
    'are in nothing when the service answers with %s',
    async (_name, refusal) => {
      const cloud = await startCloud()
      cloud.refuse = () => refusal
      const { stdout, stderr, files, remembered } = await run(cloud, [SOURCE, '--timeout-minutes', '0.05'])
      expect(stderr).toContain('0 of 1 transcribed')
      expect([stdout, stderr, files, remembered].join('\n')).not.toContain(API_KEY)
      expect([stderr, files, remembered].join('\n')).not.toMatch(/c4n4ry/)
    },
  )

  it.each(Object.entries(REFUSALS))(
    'are in no error of a program, however deep, after %s',
    async (_name, refusal) => {
      const cloud = await startCloud()
      cloud.refuse = () => refusal
      const outputDir = mkdtempSync(join(tmpdir(), 'canary-'))
      onTestFinished(() => rmSync(outputDir, { recursive: true }))
      const { outcomes } = await transcribe({
        sources: [SOURCE],
        apiKey: API_KEY,
        baseUrl: cloud.baseUrl,
        outputDir,
        timeoutMinutes: 0.05,
      })
      expect(outcomes).toMatchObject([{ status: 'failed' }])
      const shown = inspect(
        outcomes.map((outcome) => 'error' in outcome && outcome.error),
        {
          depth: 20,
          showHidden: true,
          maxStringLength: null,
        },
      )
      expect(shown).toContain('Error')
      expect(shown).not.toMatch(/canary0123|c4n4ry/)
    },
  )
})

it('never follows a redirect with the key', async () => {
  const thief = vi.fn(() => ({ body: '{}' }))
  const elsewhere = await serveHandlers(thief)
  onTestFinished(() => elsewhere.close())
  const cloud = await startCloud()
  for (const status of [301, 302, 303, 307, 308]) {
    cloud.refuse = () => ({ status, body: '', headers: { location: `${elsewhere.origin}/api/v1/tasks` } })
    const { stderr } = await run(cloud, [SOURCE])
    expect(stderr).toContain('It leads elsewhere, which is not followed')
  }
  expect(thief).not.toHaveBeenCalled()
})
