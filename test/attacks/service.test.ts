import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { movie } from '../local-service/audio/movie.ts'
import { runCommand, sample, sampleWords } from '../support/command.ts'
import { tries } from '../support/properties.ts'
import { mutate, mutations } from './mutations.ts'

interface Result {
  source: string
  status: string
  text: string | null
  error?: { code: string; message: string }
}

test('damaged recordings fail alone, and the service recognises what comes after them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'damaged-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const speech = readFileSync(sample).subarray(0, 60_000)
  const steps = fc.sample(mutations, tries(41, 24))
  const files = steps.map((step, index) => {
    const path = join(folder, `${String(index).padStart(4, '0')}.${index % 2 ? 'mp4' : 'wav'}`)
    // Never empty: that is refused before anything is recognised.
    writeFileSync(path, Buffer.concat([mutate(index % 2 ? movie() : speech, step), Buffer.from([0])]))
    return path
  })
  const args = ['--engine', 'local', '--json', '--output-dir', join(folder, 'out')]
  const { exitCode, stdout } = await runCommand([...files, sample, ...args])
  const results: Result[] = JSON.parse(stdout)
  expect([exitCode, results.length]).toEqual([1, files.length + 1])
  expect(results.filter(({ status }) => status === 'failed').length).toBeGreaterThan(5)
  for (const { source, error } of results) {
    expect(error?.code, `${source}: ${error?.message}`).not.toBe('internal')
    expect(error?.message ?? '', source).not.toContain(tmpdir())
  }
  expect(results.at(-1)).toMatchObject({ status: 'succeeded', text: expect.stringContaining(sampleWords) })
}, 120_000)
