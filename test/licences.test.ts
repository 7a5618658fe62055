import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const PERMISSIVE = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
]

interface LockedPackage {
  version?: string
  integrity?: string
  license?: string
  dev?: boolean
  optional?: boolean
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, LockedPackage>
}

it('bundles only packages under permissive licences', () => {
  const bundled = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev)
  const others = bundled.filter(([, { license }]) => !PERMISSIVE.includes(license ?? ''))
  expect(bundled.length).toBeGreaterThan(5)
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
})

it('ships the notice of every package that the bundle holds', () => {
  const notices = readFileSync(join(root, 'dist', 'licenses.txt'), 'utf8')
  const names = Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
  const missing = names.filter((name) => !notices.split('\n').includes(name))
  expect(missing).toEqual([])
})

it('records no download address in the lock file', () => {
  expect(Object.values(lock.packages).filter((entry) => 'resolved' in entry)).toEqual([])
})

it('pins every package by version and hash', () => {
  const loose = Object.entries(lock.packages).filter(
    ([path, entry]) => path !== '' && !(entry.version && entry.integrity),
  )
  expect(loose.map(([path]) => path)).toEqual([])
})
