import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { TextSpool } from '../../src/delivery/text-spool.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spool-'))
  vi.stubEnv('TMPDIR', folder)
  onTestFinished(async () => {
    vi.unstubAllEnvs()
    await rm(folder, { recursive: true })
  })
})

it.each([
  ['memory', 1000, 0],
  ['memory and a file', 10, 1],
  ['a file', 0, 1],
])('gives texts in the order of their numbers, out of %s', async (_, mostCharacters, folders) => {
  const spool = new TextSpool(mostCharacters)
  const texts = ['Erstens.', '再见，朋友。', '', 'Finally 🎉', 'Überall']
  for (const index of [4, 1, 0, 3]) spool.set(index, texts[index] as string)
  expect(await readdir(folder)).toHaveLength(folders)
  expect([...spool.texts()]).toEqual(texts.filter((text) => text !== ''))
  expect([1, 2, 4].map((index) => spool.text(index))).toEqual([texts[1], '', texts[4]])
  spool.close()
  expect(await readdir(folder)).toEqual([])
})

it('keeps in memory what no disk takes', () => {
  vi.stubEnv('TMPDIR', join(folder, 'nowhere'))
  const spool = new TextSpool(0)
  spool.set(1, 'two')
  spool.set(0, 'one')
  expect([...spool.texts()]).toEqual(['one', 'two'])
  spool.close()
})
