import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { durationMsOf } from '../../src/engines.ts'
import type { FoundSource } from '../../src/sources/find-sources.ts'
import { limitMinutes } from '../../src/sources/minutes-limit.ts'
import type { FileSource } from '../../src/sources/source.ts'
import { sample } from '../support/command.ts'

const file = (name: string): FileSource => ({
  kind: 'file',
  name,
  fileName: name,
  sizeBytes: 1,
  open: () => Readable.from([]),
})
const found = (source: FileSource): FoundSource => ({ source, count: 1 })
const minutes: Record<string, number> = { 'one.wav': 1, 'six.wav': 6, 'four.wav': 4 }
const durationOf = async ({ name }: FileSource) => (minutes[name] ?? Number.NaN) * 60_000 || undefined

it('refuses what leads beyond the limit, and still takes what fits after it', async () => {
  const limited = await limitMinutes(['four.wav', 'six.wav', 'one.wav'].map(file).map(found), 5, durationOf)
  expect(limited.warnings).toEqual([])
  expect(limited.found.map((entry) => ('source' in entry ? entry.source.name : entry.error.message))).toEqual(
    [
      'four.wav',
      'six.wav has 6.0 minutes, which is more than max-minutes, 5 for all sources, leaves.',
      'one.wav',
    ],
  )
})

it('lets pass what it cannot tell the length of, and what the service fetches itself, and says so', async () => {
  const url: FoundSource = {
    source: { kind: 'url', name: 'https://example.com/a', url: 'https://example.com/a' },
    count: 1,
  }
  const limited = await limitMinutes([found(file('unknown.wav')), url], 0.001, durationOf)
  expect(limited.found.every((entry) => 'source' in entry)).toBe(true)
  expect(limited.warnings).toEqual([expect.stringMatching(/unknown\.wav, https:\/\/example\.com\/a\.$/)])
})

it('reads the length of a recording off its header, on the disk and through partial reads', async () => {
  const bytes = readFileSync(sample)
  const read = async (position: number, length: number) => bytes.subarray(position, position + length)
  const remote = { ...file('far.wav'), sizeBytes: bytes.length, read }
  const expected = (bytes.length - 44) / 32
  for (const source of [{ ...file(sample), path: sample }, remote])
    expect(await durationMsOf(source)).toBeCloseTo(expected, -1)
  expect(await durationMsOf(file('nowhere.wav'))).toBeUndefined()
})
