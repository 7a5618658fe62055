import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { closeStaging, keepStaging, openStaging } from '../../../src/local-service/install/staging.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'staging-'))
})

afterEach(() => rmSync(root, { recursive: true }))

const cache = (path: string, exposed = false) => ({ path, exposed })
const LONG_AGO = new Date('2020-01-01')

it('opens a private folder in a cache folder that need not exist', () => {
  const staging = openStaging([cache(join(root, 'a/b'))])

  expect(dirname(staging.folder)).toBe(join(root, 'a/b'))
  if (process.platform !== 'win32') expect(statSync(staging.folder).mode & 0o077).toBe(0)
  closeStaging(staging)
  expect(readdirSync(join(root, 'a/b'))).toEqual([])
})

it('takes the next cache folder when the first cannot be used', () => {
  writeFileSync(join(root, 'file'), '')
  const { cacheFolder } = openStaging([cache(join(root, 'file/cache')), cache(join(root, 'second'), true)])
  expect(cacheFolder).toBe(join(root, 'second'))
})

it('says why the first cannot be used when none can', () => {
  writeFileSync(join(root, 'file'), '')
  const folders = [cache(join(root, 'file/first')), cache(join(root, 'file/second'))]
  expect(() => openStaging(folders)).toThrow(`${join(root, 'file/first')} cannot be written`)
})

it.runIf(process.getuid)('refuses a folder among temporary files that others can write', () => {
  const open = join(root, 'open')
  mkdirSync(open)
  chmodSync(open, 0o777)
  expect(() => openStaging([cache(open, true)])).toThrow('other users can change it')
  expect(openStaging([cache(open, true), cache(join(root, 'ours'), true)]).cacheFolder).toBe(
    join(root, 'ours'),
  )
})

it('removes what a killed process left, and nothing that is in use', () => {
  const abandoned = openStaging([cache(root)])
  const inUse = openStaging([cache(root)])
  const kept = openStaging([cache(root)])
  for (const { folder } of [abandoned, kept]) utimesSync(folder, LONG_AGO, LONG_AGO)
  keepStaging(kept)
  mkdirSync(join(root, 'model-1'))
  utimesSync(join(root, 'model-1'), LONG_AGO, LONG_AGO)

  openStaging([cache(root)])

  expect(existsSync(abandoned.folder)).toBe(false)
  expect([inUse.folder, kept.folder, join(root, 'model-1')].every((path) => existsSync(path))).toBe(true)
})

it('does not mind a staging folder that is already gone', () => {
  const staging = openStaging([cache(root)])
  closeStaging(staging)
  expect(() => {
    keepStaging(staging)
    closeStaging(staging)
  }).not.toThrow()
})
