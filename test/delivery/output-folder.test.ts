import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, readlink, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OutputFolder } from '../../src/delivery/output-folder.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'output-'))
})
afterEach(() => rm(folder, { recursive: true }))

const content = (name: string) => readFile(join(folder, name), 'utf8')

/** One run that writes one file. */
async function runOnce(text: string): Promise<string> {
  const output = await OutputFolder.open(folder, ['txt'])
  const path = await output.write(`${output.reserveStem('talk')}.txt`, text)
  await output.writeManifest({})
  return path
}

it('replaces what an earlier run wrote', async () => {
  await runOnce('first')
  await runOnce('second')
  expect(await readdir(folder)).toEqual(['manifest.json', 'talk.txt'])
  expect(await content('talk.txt')).toBe('second')
})

it('replaces what a run that was killed wrote, and removes what it left half written', async () => {
  await writeFile(join(folder, 'mine.txt'), 'mine')
  const killed = await OutputFolder.open(folder, ['txt'])
  await killed.announce([killed.reserveStem('talk'), killed.reserveStem('mine')])
  await killed.write('talk.txt', 'first')
  const [part, young] = ['.0123456789ab.part', '.ba9876543210.part']
  for (const name of [part, young]) await writeFile(join(folder, name), 'sec')
  await utimes(join(folder, part), 0, 0)
  await runOnce('second')
  expect((await readdir(folder)).toSorted()).toEqual([young, 'manifest.json', 'mine.txt', 'talk.txt'])
  expect(await content('talk.txt')).toBe('second')
  expect(await content('mine.txt')).toBe('mine')
})

it('lists names that a terminal would obey in escapes', async () => {
  const output = await OutputFolder.open(folder, ['txt'])
  const source = 'https://h/\u009b2Ja\u202e.mp3'
  await output.writeTasks([{ source }])
  await output.writeManifest({ sources: [{ source }] })
  for (const name of ['tasks.json', 'manifest.json']) {
    expect(await content(name)).not.toMatch(/[\u007f-\u009f\u202e]/)
    expect(JSON.stringify(JSON.parse(await content(name)))).toContain(source)
  }
})

it('never replaces anybody else’s file', async () => {
  await writeFile(join(folder, 'talk.txt'), 'mine')
  await writeFile(join(folder, 'manifest.json'), '{"name": "my app"}')
  await runOnce('first')
  await runOnce('second')
  expect(await content('talk.txt')).toBe('mine')
  expect(await content('manifest.json')).toBe('{"name": "my app"}')
  expect(await content('talk-2.txt')).toBe('second')
  expect(await readdir(folder)).toHaveLength(4)
})

it('keeps a transcript apart from the manifest when a source is called manifest', async () => {
  const output = await OutputFolder.open(folder, ['json'])
  expect(output.reserveStem('manifest')).toBe('manifest-2')
  expect(output.reserveStem('Manifest')).toBe('Manifest-3')
})

it('leaves the old file and no remains when the disk is full', async () => {
  await runOnce('first')
  const full = await OutputFolder.open(folder, ['txt'], async (path) => {
    await writeFile(path, 'sec')
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
  })
  await expect(full.write('talk.txt', 'second')).rejects.toThrow(
    /talk\.txt could not be written: the disk is full\./,
  )
  expect(await content('talk.txt')).toBe('first')
  expect(await readdir(folder)).toEqual(['manifest.json', 'talk.txt'])
})

it('refuses a folder that is a file before anything is done', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(OutputFolder.open(join(folder, 'file', 'sub'), [])).rejects.toThrow(
    /cannot be written to: a part of its path is a file/,
  )
})

it('lists tasks while there are some, and never in place of a file that is not its own', async () => {
  const open = () => OutputFolder.open(folder, ['txt'])
  const first = await open()
  expect(await first.writeTasks([{ id: '1' }])).toBe(join(folder, 'tasks.json'))
  await first.writeManifest({})
  const second = await open()
  expect(await second.writeTasks([])).toBeUndefined()
  await second.writeManifest({})
  expect(existsSync(join(folder, 'tasks.json'))).toBe(false)
  await writeFile(join(folder, 'tasks.json'), 'mine')
  expect(await (await open()).writeTasks([{ id: '1' }])).toBe(join(folder, 'sensevoice-tasks.json'))
  expect(await readFile(join(folder, 'tasks.json'), 'utf8')).toBe('mine')
})

// Windows lets few users make links.
describe.skipIf(process.platform === 'win32')('links in the folder', () => {
  let outside: string

  beforeEach(async () => {
    outside = await mkdtemp(join(tmpdir(), 'outside-'))
    await writeFile(join(outside, 'secret'), 'theirs')
  })
  afterEach(() => rm(outside, { recursive: true }))

  it.each(['secret', 'not-there'])('are never written through, to %s', async (target) => {
    await symlink(join(outside, target), join(folder, 'talk.txt'))
    await symlink(join(outside, target), join(folder, 'manifest.json'))
    expect(await runOnce('first')).toBe(join(folder, 'talk-2.txt'))
    expect(await content('sensevoice-manifest.json')).toContain('talk-2.txt')
    expect(await readlink(join(folder, 'talk.txt'))).toBe(join(outside, target))
    expect(await readdir(outside)).toEqual(['secret'])
    expect(await readFile(join(outside, 'secret'), 'utf8')).toBe('theirs')
  })

  it('are replaced, not followed, where a manifest claims them for ours', async () => {
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ own_files: ['talk.txt'] }))
    await symlink(join(outside, 'secret'), join(folder, 'talk.txt'))
    await runOnce('first')
    expect(await content('talk.txt')).toBe('first')
    expect(await readFile(join(outside, 'secret'), 'utf8')).toBe('theirs')
  })

  it('are no manifest, wherever they lead', async () => {
    await symlink('/dev/zero', join(folder, 'manifest.json'))
    await symlink('/dev/zero', join(folder, 'sensevoice-manifest.json'))
    await runOnce('first')
    expect(await content('talk.txt')).toBe('first')
    expect(await content('sensevoice-manifest.json')).toContain('talk.txt')
  })

  it('do not matter to a folder that is one itself', async () => {
    const link = join(outside, 'link')
    await symlink(folder, link)
    const output = await OutputFolder.open(link, ['txt'])
    await output.write('talk.txt', 'through')
    expect(await content('talk.txt')).toBe('through')
  })
})
