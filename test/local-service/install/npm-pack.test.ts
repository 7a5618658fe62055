import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { NpmCommand } from '../../../src/local-service/install/npm.ts'
import { npmPack } from '../../../src/local-service/install/npm-pack.ts'
import { type FakeCall, FakeRegistry } from './fake-npm.ts'

vi.setConfig({ testTimeout: 30_000 })

let registry: FakeRegistry
let folder: string

beforeEach(() => {
  registry = new FakeRegistry()
  folder = mkdtempSync(join(tmpdir(), 'pack-'))
})

afterEach(() => {
  registry.remove()
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

const pack = (npm: NpmCommand | undefined) =>
  npmPack(npm, { specs: ['plain@1.0.0'], folder, npmCacheFolder: join(folder, 'cache') })

async function environment(): Promise<FakeCall['env']> {
  await pack(registry.npm())
  return registry.calls()[0]?.env ?? {}
}

it("leaves the user's registry, proxy and configuration file alone", async () => {
  vi.stubEnv('npm_config_registry', 'https://registry.example/')
  vi.stubEnv('npm_config_userconfig', '/home/me/.npmrc')
  vi.stubEnv('HTTPS_PROXY', 'http://proxy.example')

  expect(await environment()).toMatchObject({
    npm_config_registry: 'https://registry.example/',
    npm_config_userconfig: '/home/me/.npmrc',
    HTTPS_PROXY: 'http://proxy.example',
  })
  const options = registry.calls()[0]?.args.filter((arg) => arg.startsWith('--')) ?? []
  expect(options.filter((option) => /registry|config|proxy/.test(option))).toEqual([])
})

it.each([
  'npm_config_dry_run',
  'npm_config_global',
  'npm_config_workspace',
  'npm_config_workspaces',
  'npm_config_include_workspace_root',
  'npm_config_pack_destination',
])('does not hand down %s, which an outer npm was given for itself', async (name) => {
  vi.stubEnv(name, 'true')
  expect(await environment()).not.toHaveProperty(name)
})

it('lets a launcher find a Node even where PATH has none', async () => {
  vi.stubEnv('PATH', '/nowhere')
  const { PATH = '' } = await environment()
  expect(PATH.startsWith('/nowhere')).toBe(true)
  expect(process.execPath.startsWith(PATH.split(/[:;]/).at(-1) ?? '?')).toBe(true)
})

it('says so when there is no npm', async () => {
  await expect(pack(undefined)).rejects.toMatchObject({
    code: 'install',
    message: expect.stringContaining('no npm was found'),
    advice: expect.stringContaining('Install Node.js with npm'),
  })
})

it('says so when npm cannot be started', async () => {
  const gone = { command: join(folder, 'gone'), args: [] }
  await expect(pack(gone)).rejects.toMatchObject({ message: expect.stringContaining('no npm was found') })
})

it.each([
  'DASHSCOPE_API_KEY',
  'INPUT_API-KEY',
  'INPUT_GITHUB-TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
])('keeps %s to itself, which no registry needs', async (name) => {
  vi.stubEnv(name, 'canary')
  expect(JSON.stringify(await environment())).not.toContain('canary')
})
