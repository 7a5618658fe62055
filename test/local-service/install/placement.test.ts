import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { isComplete, writeMarker } from '../../../src/local-service/install/installed.ts'
import { moveIntoPlace } from '../../../src/local-service/install/placement.ts'
import type { Staging } from '../../../src/local-service/install/staging.ts'

let staging: Staging
let finished: string
let place: string

beforeEach(() => {
  const cacheFolder = mkdtempSync(join(tmpdir(), 'place-'))
  staging = { cacheFolder, folder: mkdtempSync(join(cacheFolder, '.stage-')) }
  finished = makeComponent(join(staging.folder, 'model'), 'ours')
  place = join(cacheFolder, 'model-1')
})

afterEach(() => rmSync(staging.cacheFolder, { recursive: true }))

function makeComponent(folder: string, content: string): string {
  mkdirSync(folder)
  writeFileSync(join(folder, 'file'), content)
  writeMarker(folder, [{ path: 'file', bytes: content.length, sha256: '' }])
  return folder
}

const isGood = async (folder: string) => isComplete(folder)
const content = () => readFileSync(join(place, 'file'), 'utf8')

function refusal(code: string): Error {
  return Object.assign(new Error(code), { code })
}

it('moves into a free place', async () => {
  await moveIntoPlace(finished, place, staging, { isGood })
  expect(content()).toBe('ours')
})

it('accepts what a faster process has put there', async () => {
  makeComponent(place, 'theirs')
  await moveIntoPlace(finished, place, staging, { isGood })
  expect(content()).toBe('theirs')
})

it('replaces something damaged', async () => {
  rmSync(join(makeComponent(place, 'theirs'), 'file'))
  await moveIntoPlace(finished, place, staging, { isGood })
  expect(content()).toBe('ours')
})

it('replaces a plain file', async () => {
  writeFileSync(place, '')
  await moveIntoPlace(finished, place, staging, { isGood })
  expect(content()).toBe('ours')
})

it('accepts a process that was faster in replacing something damaged', async () => {
  mkdirSync(join(place, 'rest'), { recursive: true })
  const rename = vi.fn((from: string, to: string) => {
    renameSync(from, to)
    if (from === place) makeComponent(place, 'theirs')
  })

  await moveIntoPlace(finished, place, staging, { isGood, rename, sleep: () => expect.unreachable() })

  expect(content()).toBe('theirs')
})

it('accepts that another process has moved the damaged one away first', async () => {
  mkdirSync(join(place, 'rest'), { recursive: true })
  const rename = vi.fn((from: string, to: string) => {
    if (from === place) rmSync(place, { recursive: true })
    renameSync(from, to)
  })

  await moveIntoPlace(finished, place, staging, { isGood, rename, sleep: () => expect.unreachable() })

  expect(content()).toBe('ours')
})

it('waits while Windows refuses the rename because a scanner reads the files', async () => {
  const rename = vi.fn(renameSync)
  rename.mockImplementationOnce(() => {
    throw refusal('EPERM')
  })
  const sleep = vi.fn(async () => {})

  await moveIntoPlace(finished, place, staging, { isGood, rename, sleep })

  expect(sleep).toHaveBeenCalledTimes(1)
  expect(content()).toBe('ours')
})

it('gives up in the end, with the reason', async () => {
  const rename = () => {
    throw refusal('EBUSY')
  }
  const work = moveIntoPlace(finished, place, staging, { isGood, rename, sleep: async () => {} })
  await expect(work).rejects.toMatchObject({ code: 'EBUSY' })
})

it('does not repeat what cannot help', async () => {
  const rename = vi.fn(() => {
    throw refusal('ENOSPC')
  })
  const work = moveIntoPlace(finished, place, staging, { isGood, rename, sleep: () => expect.unreachable() })
  await expect(work).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(rename).toHaveBeenCalledTimes(1)
  expect(existsSync(finished) && readdirSync(staging.cacheFolder).length).toBe(1)
})
