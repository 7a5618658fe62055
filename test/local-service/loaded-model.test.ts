import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { InstalledModel } from '../../src/local-service/install/install.ts'
import { LoadedModel } from '../../src/local-service/loaded-model.ts'

const script = { path: join(import.meta.dirname, 'workers', 'scripted-worker.mjs'), args: [] }

/** A model whose process does what its name says, as soon as it is loaded. */
function load(name: string): LoadedModel {
  const model = { family: 'sensevoice', name, network: '', tokens: '' } satisfies InstalledModel
  const loaded = new LoadedModel({ modulesFolder: '', model }, 2, script)
  onTestFinished(() => loaded.close())
  return loaded
}

const pidOf = (loaded: LoadedModel) =>
  loaded.use((pool) => pool.use((worker) => worker.call<number>('pid', undefined)))

it('has one process for all that is recognised at once', async () => {
  const loaded = load('good')
  const pids = await Promise.all([pidOf(loaded), pidOf(loaded), pidOf(loaded)])
  expect(new Set(pids).size).toBe(1)
  expect(loaded.isIdle).toBe(true)
})

it.each([
  [
    'status 255',
    'exit',
    'The model exit cannot be loaded: its files are damaged, or are not those of this model.',
  ],
  [
    'an abort',
    'SIGABRT',
    'The model SIGABRT cannot be loaded: its files are damaged, or are not those of this model.',
  ],
  [
    'a complaint',
    'throw',
    'The model throw cannot be loaded: its files are damaged, or are not those of this model.',
  ],
  ['the system’s hand', 'SIGKILL', 'The system ended the process that loads SIGKILL.'],
])('a load that ends with %s is told in a sentence', async (_how, name, message) => {
  const loaded = load(name)
  const failed = loaded.use((pool) => pool.use((worker) => worker.call('recognize', undefined)))
  await expect(failed).rejects.toMatchObject({ message, serviceCode: 'ModelUnusable', code: 'recognition' })
})

it('says nothing of the model when something else fails', async () => {
  const loaded = load('good')
  await expect(loaded.use(() => Promise.reject(new Error('bad file')))).rejects.toThrow('bad file')
  await expect(loaded.use((pool) => pool.use((worker) => worker.call('die', undefined)))).rejects.toThrow(
    /ended unexpectedly/,
  )
})
