import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { startLocalService } from '../../src/local-service/service.ts'
import { startCommand } from '../support/command.ts'

/** 2000 take some minutes: `SOAK_SOURCES=2000 npx vitest run test/faults/soak.test.ts`. */
const COUNT = Number(process.env.SOAK_SOURCES ?? 200)
const SEED = Number(process.env.SOAK_SEED ?? 1)
const KEY = 'sk-soak'

/** Five calls of a hundred go wrong. */
const FAULTS = ['any-503=1%', 'any-429=1%', 'any-reset=1%', 'any-lost=1%', 'any-cut=1%']

/** Numbers that look like chance and are the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

it(`${COUNT} sources, five of a hundred calls going wrong and two kills end each in one text, of one task`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'soak-'))
  const replayFolder = join(folder, 'replay')
  await mkdir(replayFolder)
  const names = Array.from({ length: COUNT }, (_, index) => `talk-${index}`)
  for (const name of names) {
    const saved = { transcripts: [{ channel_id: 0, text: `This is ${name}.`, sentences: [] }] }
    await writeFile(join(replayFolder, `${name}.json`), JSON.stringify(saved))
  }
  const clock = { now: Date.now, random: seeded(SEED) }
  const service = await startLocalService({ apiKey: KEY, replayFolder, faults: FAULTS, clock })
  onTestFinished(async () => {
    await service.close()
    await rm(folder, { recursive: true })
  })
  const list = join(folder, 'list.txt')
  await writeFile(list, names.map((name) => `http://127.0.0.1:1/${name}.mp3`).join('\n'))
  const start = () =>
    startCommand(
      [
        ...['--list', list, '--model', 'my-own', '--formats', 'txt'],
        ...['--base-url', service.baseUrl, '--api-key', KEY],
      ],
      { cwd: folder, env: { SENSEVOICE_TRANSCRIBE_CACHE: join(folder, 'cache') } },
    )
  for (const share of [0.2, 0.5]) {
    const run = start()
    await run.shows('stderr', new RegExp(`(?:✓[^✓]*){${Math.ceil(COUNT * share)}}`))
    run.child.kill('SIGKILL')
    await run.result
  }
  const { exitCode, stdout } = await start().result
  expect(stdout.match(/This is talk-\d+\./g)).toEqual(names.map((name) => `This is ${name}.`))
  expect(exitCode).toBe(0)
  const out = join(folder, 'transcripts')
  const written = (await readdir(out)).filter((name) => name !== 'manifest.json')
  expect(written.filter((name) => !name.startsWith('.')).toSorted()).toEqual(
    names.map((name) => `${name}.txt`).toSorted(),
  )
  const { sources } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'))
  expect(sources.filter(({ status }: { status: string }) => status === 'succeeded')).toHaveLength(COUNT)
  expect(await countTasks(service.baseUrl)).toBe(COUNT)
}, 600_000)

/** The list goes wrong too. */
async function countTasks(baseUrl: string): Promise<number> {
  for (;;) {
    const reply: { total?: number } = await fetch(`${baseUrl}/tasks/?page_size=1`, {
      headers: { authorization: `Bearer ${KEY}` },
    })
      .then((answer) => answer.json() as Promise<{ total?: number }>)
      .catch((): { total?: number } => ({}))
    if (typeof reply.total === 'number') return reply.total
  }
}
