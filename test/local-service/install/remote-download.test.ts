import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TranscribeError } from '../../../src/errors.ts'
import { downloadRemote } from '../../../src/local-service/install/remote-download.ts'
import { type LoopbackMirror, type Mood, startMirror } from './loopback-mirror.ts'

// Much more than what is on its way between two ends, and lost when they part.
const BYTES = 4_000_000
const content = Buffer.from(Uint8Array.from({ length: BYTES }, (_, index) => index % 251))
const file = {
  name: 'model.int8.onnx',
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
}

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remote-'))
  path = join(folder, 'model.part')
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Watched {
  pauses: number
  received: number[]
}

function download(mirrors: readonly LoopbackMirror[], signal?: AbortSignal): Promise<Watched> {
  const watched: Watched = { pauses: 0, received: [] }
  return downloadRemote({
    file,
    addresses: mirrors.map(({ origin }) => new URL(file.name, origin)),
    path,
    signal,
    sleep: async () => {
      watched.pauses++
    },
    onReceived: (bytes) => watched.received.push(bytes),
  }).then(() => watched)
}

const failureOf = async (mirrors: readonly LoopbackMirror[]): Promise<TranscribeError> => {
  const error = await download(mirrors).then(
    () => undefined,
    (caught) => caught,
  )
  expect(error).toBeInstanceOf(TranscribeError)
  expect(error).toMatchObject({ code: 'install', advice: expect.stringMatching(/HF_ENDPOINT.*model-dir/) })
  return error
}

describe('a download that succeeds', () => {
  const whole = () => expect(readFileSync(path).equals(content)).toBe(true)

  it('tells how far it is, up to the whole file', async () => {
    const { received } = await download([await startMirror(content, ['good'])])
    whole()
    expect(received.at(-1)).toBe(content.length)
    expect(received).toEqual([...received].sort((a, b) => a - b))
  })

  it('goes on where the connection broke off, as often as it gets further', async () => {
    const moods: Mood[] = ['breaks-off', 'breaks-off', 'breaks-off', 'good']
    const mirror = await startMirror(content, moods)
    const { pauses } = await download([mirror])
    whole()
    const starts = mirror.asked.map(({ range }) => Number(range?.match(/\d+/)?.[0] ?? 0))
    expect(starts).toHaveLength(4)
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
    expect(starts.at(-1)).toBeGreaterThan(content.length / 2)
    expect(pauses).toBe(3)
  })

  it('goes on where an earlier run was killed', async () => {
    writeFileSync(path, content.subarray(0, 40_000))
    const mirror = await startMirror(content, ['good'])
    await download([mirror])
    whole()
    expect(mirror.asked).toEqual([{ path: '/model.int8.onnx', range: 'bytes=40000-' }])
  })

  it('asks nobody for what is there already', async () => {
    writeFileSync(path, content)
    const mirror = await startMirror(content, ['gone'])
    await download([mirror])
    expect(mirror.asked).toEqual([])
  })

  it.each<[string, Buffer, Mood[], number]>([
    ['starts again where the mirror knows no ranges', content.subarray(0, 30_000), ['deaf-to-ranges'], 1],
    ['starts again where the part was of another file', Buffer.alloc(30_000, 'y'), ['good'], 2],
    ['starts again where the part is longer than the file', Buffer.alloc(5_000_000, 'y'), ['good'], 1],
    ['waits for a mirror that is busy', Buffer.alloc(0), ['busy', 'busy', 'good'], 3],
    ['follows a redirection, range and all', content.subarray(0, 10), ['redirects'], 2],
  ])('%s', async (_name, before, moods, requests) => {
    writeFileSync(path, before)
    const mirror = await startMirror(content, moods)
    await download([mirror])
    whole()
    expect(mirror.asked).toHaveLength(requests)
  })

  it.each<Mood>([
    'gone',
    'busy',
    'wrong-content',
    'lies-about-length',
    'sends-more',
    'sign-in-page',
    'breaks-off',
  ])('turns to the second mirror when the first one %s', async (mood) => {
    const first = await startMirror(content, [mood])
    const second = await startMirror(content, ['good'])
    await download([first, second])
    whole()
    expect(second.asked.length).toBeGreaterThan(0)
  })
})

describe('a download that fails', () => {
  it.each<[Mood, RegExp, number]>([
    ['gone', /it answers with status 404/, 1],
    ['busy', /it answers with status 503/, 3],
    ['wrong-content', /it has another content \(its sha256 differs\)/, 1],
    ['lies-about-length', /it has a file of 4000001 bytes instead of 4000000/, 1],
    ['sign-in-page', /it answers with a web page/, 1],
    ['sends-more', /it sends more than the file has/, 1],
    ['redirects-forever', /it redirects without end/, 6],
  ])('because the mirror %s, says so with the mirror’s name', async (mood, reason, requests) => {
    const mirror = await startMirror(content, [mood])
    const { message } = await failureOf([mirror])
    expect(message).toMatch(
      /^The file model\.int8\.onnx \(4\.0 MB\) could not be downloaded\. 127\.0\.0\.1:\d+: /,
    )
    expect(message).toMatch(reason)
    expect(mirror.asked).toHaveLength(requests)
  })

  it('names every mirror', async () => {
    const mirrors = [await startMirror(content, ['gone']), await startMirror(content, ['wrong-content'])]
    const { message } = await failureOf(mirrors)
    expect(message).toMatch(/status 404; 127\.0\.0\.1:\d+: it has another content/)
  })

  it('leaves no wrong byte behind, and every right one', async () => {
    await failureOf([await startMirror(content, ['wrong-content'])])
    expect(existsSync(path)).toBe(false)
    writeFileSync(path, content.subarray(0, 20_000))
    await failureOf([await startMirror(content, ['other-part'])])
    await failureOf([await startMirror(content, ['sign-in-page'])])
    await failureOf([await startMirror(content, ['lies-about-length'])])
    expect(readFileSync(path).equals(content.subarray(0, 20_000))).toBe(true)
  })

  it('ends at once when it is stopped, and keeps what it has', async () => {
    const stop = new AbortController()
    const mirror = await startMirror(content, ['breaks-off'])
    const running = downloadRemote({
      file,
      addresses: [new URL(mirror.origin)],
      path,
      signal: stop.signal,
      sleep: async () => stop.abort(),
      onReceived: () => {},
    })
    await expect(running).rejects.toMatchObject({ code: 'aborted' })
    expect(mirror.asked).toHaveLength(1)
    const kept = readFileSync(path)
    expect(kept.length).toBeGreaterThan(BYTES / 4)
    expect(kept.equals(content.subarray(0, kept.length))).toBe(true)
  })
})
