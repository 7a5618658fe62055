import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { API_KEY, startCloud } from '../../doubles/cloud.ts'
import { root, sample } from '../../support/command.ts'

vi.setConfig({ testTimeout: 60_000 })

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laptop-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  copyFileSync(sample, join(folder, 'talk.wav'))
})

async function start(env: Record<string, string>) {
  const { baseUrl } = await startCloud()
  const { PATH, HOME } = process.env
  const cloud = { DASHSCOPE_API_KEY: API_KEY, DASHSCOPE_HTTP_BASE_URL: baseUrl }
  const child = spawn(process.execPath, [join(root, 'dist', 'index.js')], {
    cwd: folder,
    env: { PATH, HOME, ...cloud, ...env },
  })
  const exitCode = new Promise((resolve) => child.on('exit', resolve))
  return { child, exitCode }
}

it('does the same job without a runner, and prints what it would have delivered', async () => {
  const { child, exitCode } = await start({ INPUT_FILES: '*.wav', INPUT_OUTPUT_DIR: 'out' })
  const printed = await text(child.stdout)
  expect(await exitCode).toBe(0)
  expect(printed).not.toMatch(/^::/m)
  expect(printed).toMatch(
    /No runner started this[\s\S]*output succeeded: 1[\s\S]*The job summary would be:[\s\S]*transcribed/,
  )
  expect(existsSync(join(folder, 'out', 'talk.srt'))).toBe(true)
})

it('does it also for a reader that has seen enough', async () => {
  const { child, exitCode } = await start({ INPUT_FILES: '*.wav' })
  child.stdout.once('data', () => child.stdout.destroy())
  expect([await text(child.stderr), await exitCode]).toEqual(['', 0])
  expect(existsSync(join(folder, 'transcripts', 'talk.srt'))).toBe(true)
})
