import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { API_KEY, type Cloud, startTalkingCloud } from '../doubles/cloud.ts'
import { startCommand } from '../support/command.ts'

vi.setConfig({ testTimeout: 60_000 })

const names = Array.from({ length: 20 }, (_, index) => `talk-${index}`)
const texts = Object.fromEntries(names.map((name) => [name, `This is ${name}.`]))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'killed-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** A run of 20 sources that nobody can tell from others of the same address, remembered in the folder. */
const start = (cloud: Cloud, more: string[]) =>
  startCommand(
    [
      ...names.map((name) => `http://127.0.0.1:1/${name}.mp3`),
      ...['--base-url', cloud.baseUrl, '--api-key', API_KEY, '--model', 'paraformer-v2', '--formats', 'txt'],
      ...more,
    ],
    { cwd: folder, env: { SENSEVOICE_TRANSCRIBE_CACHE: join(folder, 'cache') } },
  )

const isSubmit = (path: string) => path.endsWith('/transcription')
const isLook = (path: string) => /\/tasks\/[^/]+$/.test(path)

/** Late in a run, when a request comes, or when its reply is due. */
const moments: Array<[name: string, isMoment: (path: string) => boolean, when: 'refuse' | 'change']> = [
  ['a submit comes', isSubmit, 'refuse'],
  ['a submit was taken and not answered', isSubmit, 'change'],
  ['a look comes', isLook, 'refuse'],
  ['a look was not answered', isLook, 'change'],
]

describe.each([
  ['one source', [], 20],
  ['six sources', ['--files-per-task', '6'], 4],
])('a run with %s to a task that is killed', (_, options, tasks) => {
  it.each(moments)(
    'when %s, is taken up again with nothing submitted twice',
    async (_name, isMoment, when) => {
      const cloud = await startTalkingCloud(texts)
      const killed = start(cloud, options)
      let seen = 0
      const kill = (path: string) => isMoment(path) && ++seen === tasks - 1 && killed.child.kill('SIGKILL')
      if (when === 'refuse') {
        // What was killed never sent the rest of its request.
        cloud.refuse = ({ path }) => (kill(path) ? { status: 500, body: '' } : undefined)
      } else {
        cloud.change = ({ path }, reply) => {
          kill(path)
          return reply
        }
      }
      expect((await killed.result).exitCode).toBeNull()
      cloud.refuse = () => undefined
      const { exitCode, stdout } = await start(cloud, options).result
      expect(exitCode).toBe(0)
      expect(stdout.match(/This is talk-\d+\./g)).toEqual(Object.values(texts))
      expect(cloud.submitted.toSorted()).toEqual(
        names.map((name) => `http://127.0.0.1:1/${name}.mp3`).toSorted(),
      )
    },
  )
})
