import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folderLoader } from '../../../src/local-service/audio/modules.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modules test-ä-'))
  await addPackage('@audio/decode-x', { type: 'module' }, 'export const decoder = () => "decoder"')
  await addPackage('sherpa-onnx-node', {}, 'module.exports = { Vad: "vad" }')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function addPackage(name: string, manifest: object, code: string): Promise<void> {
  const home = join(folder, 'node_modules', name)
  await mkdir(home, { recursive: true })
  await writeFile(join(home, 'package.json'), JSON.stringify({ name, main: 'index.js', ...manifest }))
  await writeFile(join(home, 'index.js'), code)
}

test('loads modules of either kind from a folder, whatever its name', async () => {
  const loader = folderLoader(folder)
  const decode = await loader.load<{ decoder(): string }>('@audio/decode-x')
  expect(decode.decoder()).toBe('decoder')
  expect((await loader.load<{ Vad: string }>('sherpa-onnx-node')).Vad).toBe('vad')
})

test('a package that is not there is told by its code', async () => {
  await expect(folderLoader(folder).load('@audio/decode-y')).rejects.toMatchObject({
    code: 'MODULE_NOT_FOUND',
  })
})
