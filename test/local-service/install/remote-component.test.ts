import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { installComponents } from '../../../src/local-service/install/installation.ts'
import { damagedFiles } from '../../../src/local-service/install/installed.ts'
import type { InstallProgress } from '../../../src/local-service/install/progress.ts'
import { component } from './fake-npm.ts'
import { type Mood, startMirror } from './loopback-mirror.ts'

const content = Buffer.from('weights '.repeat(500_000))
const published = {
  huggingFace: { repository: 'hub/model', revision: 'r1' },
  modelScope: { repository: 'scope/model', revision: 'r2' },
}
const model = component('rich', {
  remote: {
    files: [
      {
        name: 'model.int8.onnx',
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      },
    ],
    published,
  },
  notice: { line: 'By somebody, under some terms.', text: 'The terms.\n' },
})

let cacheFolder: string
beforeEach(() => {
  cacheFolder = mkdtempSync(join(tmpdir(), 'cache-'))
})
afterEach(() => rmSync(cacheFolder, { recursive: true }))

async function install(moods: Mood[], variable = 'SENSEVOICE_TRANSCRIBE_MIRROR') {
  const mirror = await startMirror(content, moods)
  const told: InstallProgress[] = []
  const installing = installComponents([model], {
    cacheFolder,
    env: { [variable]: mirror.origin },
    sleep: async () => {},
    // No package is wanted, so that npm need not even be there.
    npm: { command: 'no-npm-on-this-machine', args: [] },
    onProgress: (progress) => told.push(progress),
  })
  return { mirror, told, installing }
}

it('fetches the file from the user’s mirror, and writes the terms beside it', async () => {
  const { installing, mirror, told } = await install(['good'])
  const [folder = ''] = await installing
  expect(mirror.asked.map(({ path }) => path)).toEqual(['/model.int8.onnx'])
  expect(readFileSync(join(folder, 'model.int8.onnx')).equals(content)).toBe(true)
  expect(readFileSync(join(folder, 'NOTICE.txt'), 'utf8')).toBe('The terms.\n')
  expect(readdirSync(cacheFolder)).toHaveLength(1)
  expect(await damagedFiles(model, folder)).toEqual([])
  expect(new Set(told.map(({ notices }) => notices.join()))).toEqual(
    new Set(['By somebody, under some terms.']),
  )
  for (const phase of ['download', 'verify', 'unpack'])
    expect(told.filter((each) => each.phase === phase).at(-1)).toMatchObject({
      receivedBytes: content.length,
      totalBytes: content.length,
    })
})

it('fetches it at its revision from another Hugging Face', async () => {
  const { installing, mirror } = await install(['good'], 'HF_ENDPOINT')
  await installing
  expect(mirror.asked.map(({ path }) => path)).toEqual(['/hub/model/resolve/r1/model.int8.onnx'])
})

it('keeps the part of a download that failed for the next run, and nothing else', async () => {
  const first = await install(['breaks-off', 'gone'])
  await expect(first.installing).rejects.toMatchObject({ code: 'install' })
  expect(readdirSync(cacheFolder)).toEqual(['downloads'])
  const [part = ''] = readdirSync(join(cacheFolder, 'downloads'))
  const partBytes = statSync(join(cacheFolder, 'downloads', part)).size
  expect(partBytes).toBeGreaterThan(content.length / 4)

  const second = await install(['good'])
  await second.installing
  expect(second.mirror.asked.map(({ range }) => range)).toEqual([`bytes=${partBytes}-`])
  expect(second.told[0]?.receivedBytes).toBe(0)
  expect(readdirSync(cacheFolder)).not.toContain('downloads')
})

it('installs nothing that has another content', async () => {
  const { installing } = await install(['wrong-content'])
  await expect(installing).rejects.toThrow(/sha256 differs/)
  expect(readdirSync(join(cacheFolder, 'downloads'))).toEqual([])
})

it('is there afterwards without any network', async () => {
  const [folder] = await (await install(['good'])).installing
  const again = await install(['gone'])
  expect(await again.installing).toEqual([folder])
  expect(again.mirror.asked).toEqual([])
})

it('lets two runs install at once', async () => {
  const [one, other] = await Promise.all([install(['good']), install(['good'])])
  const folders = await Promise.all([one.installing, other.installing])
  expect(folders[0]).toEqual(folders[1])
  expect(await damagedFiles(model, folders[0]?.[0] ?? '')).toEqual([])
})
