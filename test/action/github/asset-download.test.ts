import { createHash } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { assetFile, nextAddress } from '../../../src/action/github/asset-download.ts'
import { findRelease, listAssets } from '../../../src/action/github/releases.ts'
import { describeError } from '../../../src/errors.ts'
import { jobOf, startGitHub, TOKEN } from './github-job.ts'

async function start(content = 'the bytes of a talk') {
  const assets = [{ name: 'talk.mp4', content }]
  const started = await startGitHub({ private: true, releases: [{ tag: 'v1', assets }] })
  const [asset] = await listAssets(started.api, await findRelease(started.api, jobOf(), 'v1'))
  if (!asset) throw new Error('There is no asset.')
  started.github.requests.length = 0
  return { ...started, asset, file: assetFile(started.api, asset), content }
}

const STORAGE = /^\/storage\//
const API = /^\/repos\//

it('brings the bytes from the store, which never sees the token', async () => {
  const { file, github, content } = await start()
  expect(file).toMatchObject({ fileName: 'talk.mp4', sizeBytes: content.length })
  expect(await text(file.open())).toBe(content)
  expect(github.requests.map(({ path, headers }) => [path.split('/')[1], headers.authorization])).toEqual([
    ['repos', `token ${TOKEN}`],
    ['storage', undefined],
  ])
  const [first, second] = github.requests.map(({ headers }) => headers.host?.split(':')[0])
  expect([first, second]).toEqual(['127.0.0.1', 'localhost'])
})

it('reads parts without fetching the whole, all of the beginning at once, and none beyond the end', async () => {
  const long = `${'0123456789'.repeat(30_000)}the end`
  const { file, github } = await start(long)
  const part = async (position: number, length: number) =>
    Buffer.from((await file.read?.(position, length)) ?? []).toString()
  expect(await part(4, 5)).toBe('45678')
  expect(await part(200_000, 4)).toBe('0123')
  expect(await part(long.length - 3, 100)).toBe('end')
  expect(await part(long.length, 1)).toBe('')
  expect(
    github.requests.filter(({ path }) => STORAGE.test(path)).map(({ headers }) => headers.range),
  ).toEqual(['bytes=0-262143', `bytes=${long.length - 3}-${long.length - 1}`])
})

it('asks again for a part that did not come', async () => {
  const { file, github, content } = await start()
  github.faults.push({ path: STORAGE, reply: { status: 503 } })
  expect(Buffer.from((await file.read?.(0, 3)) ?? []).toString()).toBe(content.slice(0, 3))
})

it('takes no whole file for a part', async () => {
  const { file, github, content } = await start()
  github.faults.push({ path: STORAGE, reply: { body: content } })
  await expect(file.read?.(0, 4)).rejects.toThrow('does not send parts')
})

it('knows the content by the hash that GitHub gives, as a file on the disk is known', async () => {
  const { file, content } = await start()
  expect(file.contentId).toBe(`sha256 ${createHash('sha256').update(content).digest('hex')}`)
})

it('asks for nothing before it is read', async () => {
  const { file, github } = await start()
  const stream = file.open()
  await pause(0)
  expect(github.requests).toEqual([])
  stream.destroy()
})

it('takes the bytes of a service that sends them itself', async () => {
  const { file, github, content } = await start()
  github.faults.push({ path: API, reply: { body: content } })
  expect(await text(file.open())).toBe(content)
})

it('follows the API to another place in itself, with the token', async () => {
  const { file, github, content } = await start()
  const moved = {
    status: 301,
    headers: { location: `/repos/octo/talks/releases/assets/${github.releases[0]?.assets[0]?.id}` },
  }
  github.faults.push({ path: API, reply: moved })
  expect(await text(file.open())).toBe(content)
  expect(github.requests.map(({ headers }) => headers.authorization !== undefined)).toEqual([
    true,
    true,
    false,
  ])
})

it('asks for a fresh address after a failure on the way', async () => {
  const { file, github, clock, content } = await start()
  github.faults.push({ path: STORAGE, reply: { status: 503 } }, { path: API, reply: { status: 500 } })
  expect(await text(file.open())).toBe(content)
  expect(clock.sleepsMs).toHaveLength(2)
  expect(github.requests).toHaveLength(5)
})

it.each([
  [
    'a refusal of the store',
    STORAGE,
    { status: 403, body: '<Error/>' },
    'GitHub refused to send the file talk.mp4 (HTTP 403).',
  ],
  [
    'a file that is gone',
    API,
    { status: 404, body: { message: 'Not Found' } },
    'GitHub refused to send the file talk.mp4 (HTTP 404: Not Found).',
  ],
  ['too few bytes', STORAGE, { body: 'the' }, 'GitHub sent only 3 of the 19 bytes of talk.mp4.'],
  ['too many bytes', STORAGE, { body: 'x'.repeat(20) }, 'GitHub sent more than the 19 bytes of talk.mp4.'],
  [
    'a way that leads round in a circle',
    API,
    { status: 302, headers: { location: '/repos/octo/talks/x' } },
    "GitHub's way to talk.mp4 has too many redirects.",
  ],
  [
    'a way that leads nowhere',
    API,
    { status: 302, headers: { location: 'ftp://example.com/' } },
    'The service named an address that is no http(s) URL.',
  ],
])('fails with a sentence on %s', async (_name, path, reply, sentence) => {
  const { file, github } = await start()
  github.faults.push({ path, reply, times: 99 })
  const parts: unknown[] = []
  const reading = async () => {
    for await (const part of file.open()) parts.push(part)
  }
  expect(await reading().catch(describeError)).toBe(sentence)
  // Nothing beyond what was announced is passed on.
  expect(parts.join('').length).toBeLessThanOrEqual(19)
})

it('lets go of the connection when nobody reads on', async () => {
  const { file, github, content } = await start()
  for await (const part of file.open()) {
    expect(part.length).toBeGreaterThan(0)
    break
  }
  // Closing the API, after the test, would wait for a connection that is still in use.
  expect(await text(file.open())).toBe(content)
  expect(github.requests).toHaveLength(4)
})

it.each([
  ['https://api/x', 'https://store/y?a=%3A', 'https://store/y?a=%3A'],
  ['https://api/x', '/y?a=b', 'https://api/y?a=b'],
  ['http://api/x', 'http://store/y', 'http://store/y'],
])('goes from %s by %s to %s', (from, location, next) => {
  expect(nextAddress(from, location, 'talk.mp4')).toBe(next)
})

it('does not go from an encrypted connection to an open one', () => {
  expect(() => nextAddress('https://api/x', 'http://store/y', 'talk.mp4')).toThrow(
    "GitHub's way to talk.mp4 leaves the encrypted connection.",
  )
})
