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

/** Expressions of SPDX, as far as packages use them. */
function isPermissive(expression: string): boolean {
  const plain = expression.replace(/^\(|\)$/g, '')
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isPermissive)
  return plain.split(' AND ').every((licence) => PERMISSIVE.includes(licence))
}

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

interface BundledPackages {
  bundledPackages(root: string): Map<string, LockedPackage>
  packageName(path: string, entry: LockedPackage): string
}

const { bundledPackages, packageName }: BundledPackages = await import(
  join(root, 'scripts', 'bundled-packages.mjs')
)
const bundled = [...bundledPackages(root)]

it('bundles only packages under permissive licences', () => {
  const others = bundled.filter(([, { license = '' }]) => !isPermissive(license))
  expect(bundled.length).toBeGreaterThan(50)
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
})

it('ships the notice of every package that the bundle holds', () => {
  const notices = readFileSync(join(root, 'dist', 'licenses.txt'), 'utf8').split('\n')
  const missing = bundled
    .map(([path, entry]) => packageName(path, entry))
    .filter((name) => !notices.includes(name))
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
