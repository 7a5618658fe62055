import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { API_KEY, startTalkingCloud } from '../doubles/cloud.ts'
import { startCommand } from '../support/command.ts'

vi.setConfig({ testTimeout: 60_000 })

const names = Array.from({ length: 12 }, (_, index) => `talk-${index}`)
const texts = Object.fromEntries(names.map((name) => [name, `This is ${name}.`]))
const addresses = names.map((name) => `http://127.0.0.1:1/${name}.mp3`)

const isSubmit = (path: string) => path.endsWith('/transcription')
const isLook = (path: string) => /\/tasks\/[^/]+$/.test(path)

it.each([
  ['SIGINT', 130, 'a submit was taken and not answered', isSubmit],
  ['SIGINT', 130, 'a look was not answered', isLook],
  ['SIGTERM', 143, 'a submit was taken and not answered', isSubmit],
  ['SIGTERM', 143, 'a look was not answered', isLook],
] as const)(
  'a run that is ended by %s (%i) when %s keeps what it has, and says how to go on',
  async (signal, code, _, isMoment) => {
    const folder = await mkdtemp(join(tmpdir(), 'stopped-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const cloud = await startTalkingCloud(texts)
    const args = [
      '--base-url',
      cloud.baseUrl,
      '--api-key',
      API_KEY,
      '--model',
      'paraformer-v2',
      '--formats',
      'txt',
    ]
    const start = () =>
      startCommand([...addresses, ...args], {
        cwd: folder,
        env: { SENSEVOICE_TRANSCRIBE_CACHE: join(folder, 'cache') },
      })
    const stopped = start()
    let seen = 0
    cloud.change = ({ path }, reply) => {
      if (isMoment(path) && ++seen === 8) stopped.child.kill(signal)
      return reply
    }
    const { exitCode, stdout, stderr } = await stopped.result
    expect(exitCode).toBe(code)
    expect(stderr).toMatch(/goes on at DashScope|may exist at DashScope/)
    expect(stderr).toContain('To fetch what is not finished: collect ')
    const kept = (await readdir(join(folder, 'transcripts'))).filter((name) => name.endsWith('.txt'))
    expect(kept).toHaveLength(stdout.match(/This is talk-\d+\./g)?.length ?? 0)
    const again = await start().result
    expect(again.exitCode).toBe(0)
    expect(again.stdout.match(/This is talk-\d+\./g)).toEqual(Object.values(texts))
    expect(cloud.submitted.toSorted()).toEqual(addresses.toSorted())
  },
)
