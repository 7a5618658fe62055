import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { InputError } from '../../../src/errors.ts'
import {
  checkModelFolder,
  folderId,
  modelFolderWarnings,
  ownModelFolder,
} from '../../../src/local-service/install/model-folder.ts'

const model = 'sensevoice-small'
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-'))
  for (const name of ['model.int8.onnx', 'tokens.txt']) writeFileSync(join(folder, name), name)
})
afterEach(() => rmSync(folder, { recursive: true }))

it('is the one that is named, else the environment’s, else none', () => {
  const env = { SENSEVOICE_TRANSCRIBE_MODEL_DIR: 'models' }
  expect(ownModelFolder(model, folder, env)).toBe(folder)
  expect(ownModelFolder(model, undefined, env)).toBe(resolve('models'))
  expect(ownModelFolder(model, undefined, {})).toBeUndefined()
})

it('is not for models that come in packages, whatever the environment says', () => {
  expect(
    ownModelFolder('moonshine-tiny', undefined, { SENSEVOICE_TRANSCRIBE_MODEL_DIR: folder }),
  ).toBeUndefined()
})

it('must hold both files', () => {
  expect(() => checkModelFolder(model, folder)).not.toThrow()
  rmSync(join(folder, 'tokens.txt'))
  expect(() => checkModelFolder(model, folder)).toThrow(InputError)
  expect(() => checkModelFolder(model, folder)).toThrow(`The model folder ${folder} has no tokens.txt.`)
})

it('may hold other files than those that are known, with one warning for both', async () => {
  expect(await modelFolderWarnings(model, folder)).toEqual([
    'The model folder holds another model.int8.onnx and another tokens.txt than sensevoice-small is known by (its sha256 differs); it was used as it is.',
  ])
})

it('has a name that changes with its files', () => {
  const before = folderId(model, folder)
  expect(folderId(model, folder)).toBe(before)
  utimesSync(join(folder, 'tokens.txt'), 1, 1)
  expect(folderId(model, folder)).not.toBe(before)
})
