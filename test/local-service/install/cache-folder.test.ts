import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CacheHost, cacheFolders, isTrusted } from '../../../src/local-service/install/cache-folder.ts'

const host: CacheHost = {
  platform: 'linux',
  env: {},
  homeFolder: () => '/home/me',
  temporaryFolder: '/temporary',
  userId: 1000,
}

const paths = (changes: Partial<CacheHost>, named?: string) =>
  cacheFolders(named, { ...host, ...changes }).map(({ path }) => path)

describe.runIf(process.platform !== 'win32')('the cache folders', () => {
  const temporary = '/temporary/sensevoice-transcribe-1000'

  it('are the one in the home folder, then a temporary one of this user', () => {
    expect(paths({})).toEqual(['/home/me/.cache/sensevoice-transcribe', temporary])
  })

  it('follow XDG_CACHE_HOME, unless it is relative', () => {
    expect(paths({ env: { XDG_CACHE_HOME: '/x' } })).toEqual(['/x/sensevoice-transcribe', temporary])
    expect(paths({ env: { XDG_CACHE_HOME: 'x' } })[0]).toBe('/home/me/.cache/sensevoice-transcribe')
  })

  it('are in Library/Caches on macOS', () => {
    expect(paths({ platform: 'darwin' })[0]).toBe('/home/me/Library/Caches/sensevoice-transcribe')
  })

  it('are in LOCALAPPDATA on Windows', () => {
    const env = { LOCALAPPDATA: '/local' }
    expect(paths({ platform: 'win32', env })[0]).toBe('/local/sensevoice-transcribe')
    expect(paths({ platform: 'win32' })[0]).toBe('/home/me/AppData/Local/sensevoice-transcribe')
  })

  it.each([
    ['empty', () => ''],
    ['relative', () => 'home'],
    [
      'unknown',
      () => {
        throw new Error('no such user')
      },
    ],
  ])('are only the temporary one when the home folder is %s', (_, homeFolder) => {
    expect(paths({ homeFolder })).toEqual([temporary])
  })

  it('are exactly the one that the environment names', () => {
    expect(paths({ env: { SENSEVOICE_TRANSCRIBE_CACHE: '/mine' } })).toEqual(['/mine'])
  })

  it('are exactly the one that the caller names, whatever the environment says', () => {
    expect(paths({ env: { SENSEVOICE_TRANSCRIBE_CACHE: '/mine' } }, 'here')).toEqual([resolve('here')])
  })

  it('ignore an empty variable', () => {
    expect(paths({ env: { SENSEVOICE_TRANSCRIBE_CACHE: '', XDG_CACHE_HOME: '' } })).toHaveLength(2)
  })
})

describe.runIf(process.getuid)('a folder among temporary files', () => {
  const userId = process.getuid?.()
  let parent: string
  let path: string

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'trust-'))
    path = join(parent, 'cache')
  })

  afterEach(() => rmSync(parent, { recursive: true }))

  it('is trusted when it is ours alone', () => {
    mkdirSync(path, { mode: 0o700 })
    expect(isTrusted({ path, exposed: true }, userId)).toBe(true)
  })

  it('is not when others can write it', () => {
    mkdirSync(path)
    chmodSync(path, 0o777)
    expect(isTrusted({ path, exposed: true }, userId)).toBe(false)
  })

  it('is not when somebody else made it', () => {
    mkdirSync(path, { mode: 0o700 })
    expect(isTrusted({ path, exposed: true }, 4711)).toBe(false)
  })

  it('is not when it is a link, a file, or absent', () => {
    expect(isTrusted({ path, exposed: true }, userId)).toBe(false)
    symlinkSync(parent, path)
    expect(isTrusted({ path, exposed: true }, userId)).toBe(false)
    const file = join(parent, 'file')
    writeFileSync(file, '', { mode: 0o600 })
    expect(isTrusted({ path: file, exposed: true }, userId)).toBe(false)
  })

  it('elsewhere is the business of whoever named it', () => {
    mkdirSync(path)
    chmodSync(path, 0o777)
    expect(isTrusted({ path, exposed: false }, userId)).toBe(true)
  })
})
