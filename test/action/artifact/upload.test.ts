import { createHash, randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openBench, type UploadBench } from './upload-bench.ts'

let bench: UploadBench

beforeEach(async () => {
  bench = await openBench()
})

afterEach(() => bench.close())

it('uploads the files, byte for byte, as a zip with their paths in the folder', async () => {
  const contents = { 'talk.txt': 'hello', '会议/讲话.srt': '1\n你好\n', 'empty.vtt': '' }
  const result = await bench.upload({ files: bench.written(contents) })
  const artifact = bench.results.artifacts.get('transcripts')
  expect(
    Object.fromEntries([...bench.results.files('transcripts')].map(([path, bytes]) => [path, `${bytes}`])),
  ).toEqual(contents)
  expect(artifact).toMatchObject({ mimeType: 'application/zip', expiresAt: undefined })
  expect(artifact?.sha256).toBe(
    createHash('sha256')
      .update(artifact?.bytes ?? '')
      .digest('hex'),
  )
  expect(result).toEqual({
    id: artifact?.id,
    name: 'transcripts',
    url: `https://github.com/octo/talks/actions/runs/77/artifacts/${artifact?.id}`,
    sizeBytes: artifact?.bytes.length,
    notes: [],
  })
})

it('asks for the number of days that the artifact is to be kept', async () => {
  await bench.upload({ retentionDays: 5 })
  const daysLeft =
    (Date.parse(bench.results.artifacts.get('transcripts')?.expiresAt ?? '') - Date.now()) / 86_400_000
  expect(Math.round(daysLeft)).toBe(5)
})

it('uploads a single file unzipped under the name asked for when that has its ending', async () => {
  const result = await bench.upload({
    name: 'Week 3: talk.md',
    files: bench.written({ 'other.md': '# Talk' }),
  })
  const artifact = bench.results.artifacts.get('Week 3_ talk.md')
  expect(artifact).toMatchObject({ mimeType: 'text/markdown', bytes: Buffer.from('# Talk') })
  expect(result).toMatchObject({ id: artifact?.id, name: 'Week 3_ talk.md', sizeBytes: 6 })
  expect(result.notes).toEqual([expect.stringContaining('"Week 3: talk.md" is no name for an artifact')])
  expect(readdirSync(bench.temporary)).toEqual([])
})

it.each([
  ['several files', { 'talk.md': 'a', 'talk.txt': 'b' }],
  ['a file with another ending', { 'talk.txt': 'a' }],
])('makes a zip of %s whatever the ending of the name', async (_, files) => {
  expect(await bench.upload({ name: 'talk.md', files: bench.written(files) })).toMatchObject({
    name: 'talk.md',
    notes: [],
  })
  expect([...bench.results.files('talk.md').keys()].sort()).toEqual(Object.keys(files))
})

it('falls back to a zip where the service refuses the kind of file', async () => {
  bench.results.fail.createArtifact = {
    status: 400,
    code: 'invalid_argument',
    msg: 'mime type not allowed',
    times: 1,
  }
  const result = await bench.upload({ name: 'talk.srt' })
  expect(result).toMatchObject({ name: 'talk.srt', notes: [expect.stringContaining('is a zip')] })
  expect(bench.results.files('talk.srt').get('talk.srt')?.toString()).toBe('1\n')
})

it.each(['transcripts', 'talk.srt'])('gives a second artifact named %s another name', async (name) => {
  await bench.upload({ name })
  const first = bench.results.artifacts.get(name)
  const result = await bench.upload({ name, files: bench.written({ 'b.srt': '2\n' }) })
  const [stem, ending = ''] = name.split(/(?=\.)/)
  const other = [...bench.results.artifacts.keys()][1] as string
  expect(other).toMatch(new RegExp(`^${stem}-build-[0-9a-f]{6}${ending}$`))
  expect(result).toMatchObject({ name: other, id: bench.results.artifacts.get(other)?.id })
  expect(result.notes).toEqual([expect.stringContaining(`"${name}", so this one is named "${other}"`)])
  expect(result.notes[0]).toContain(`${stem}-\${{ strategy.job-index }}${ending}.`)
  expect(bench.results.artifacts.get(name)).toBe(first)
})

it('puts together blocks in their order, not in that of their arrival', async () => {
  let letFirstIn: (() => void) | undefined
  bench.answer = async (request) => {
    if (request.query.get('comp') !== 'block') return bench.results.handler(request)
    // The client sends whole blocks at the same time; the first is let in when the second has been.
    if (!letFirstIn) await new Promise<void>((resolve) => (letFirstIn = resolve))
    const reply = await bench.results.handler(request)
    letFirstIn?.()
    return reply
  }
  const bytes = randomBytes(17 * 1024 * 1024)
  await bench.upload({ name: 'long.json', files: bench.written({ 'long.json': bytes }) })
  expect(bench.results.calls.putBlob).toBe(4)
  expect(bench.results.artifacts.get('long.json')?.bytes.equals(bytes)).toBe(true)
})

it.each(['https://octo.ghe.com', 'http://github.localhost'])('uploads at %s', async (url) => {
  vi.stubEnv('GITHUB_SERVER_URL', url)
  expect(await bench.upload({}, { GITHUB_SERVER_URL: url })).toMatchObject({
    url: expect.stringContaining(`${url}/octo/talks/actions/runs/77/artifacts/`),
  })
})
