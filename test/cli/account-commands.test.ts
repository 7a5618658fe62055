import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { API_KEY, type Cloud, neverEnding, startCloud } from '../doubles/cloud.ts'
import { runCommand, startCommand } from '../support/command.ts'

vi.setConfig({ testTimeout: 60_000 })

const accountOf = ({ baseUrl }: Cloud) => ['--base-url', baseUrl, '--api-key', API_KEY]

describe('check', () => {
  it('says that address and key are good, and submits nothing', async () => {
    const cloud = await startCloud()
    const { exitCode, stdout } = await runCommand(['check', ...accountOf(cloud)])
    expect([exitCode, stdout]).toEqual([
      0,
      `${cloud.baseUrl} answers and takes the key: 0 tasks in the last 24 hours.\n`,
    ])
    expect(cloud.requests).toEqual(['GET /api/v1/tasks/'])
  })

  it('says which of them is not', async () => {
    const cloud = await startCloud()
    const wrongKey = await runCommand(['check', '--base-url', cloud.baseUrl, '--api-key', 'sk-wrong'])
    expect([wrongKey.exitCode, wrongKey.stderr]).toEqual([1, expect.stringMatching(/key/i)])
    const nobody = await runCommand(['check', '--base-url', 'http://127.0.0.1:9/api/v1', '--api-key', 'sk-x'])
    expect([nobody.exitCode, nobody.stderr]).toEqual([1, expect.stringMatching(/127\.0\.0\.1:9/)])
    const none = await runCommand(['check'])
    expect([none.exitCode, none.stderr]).toEqual([2, expect.stringMatching(/no API key to try/)])
  })
})

describe('cancel', () => {
  it('says of each task whether it was cancelled or too late', async () => {
    const cloud = await startCloud()
    cloud.refuse = ({ path }) => {
      if (!path.endsWith('/cancel')) return undefined
      if (path.includes('task-0001')) return { status: 200, body: '{"request_id":"r"}' }
      return { status: 400, body: '{"code":"UnsupportedOperation","message":"Failed to cancel the task."}' }
    }
    const { exitCode, stdout } = await runCommand(['cancel', 'task-0001', 'task-0002', ...accountOf(cloud)])
    expect([exitCode, stdout]).toEqual([
      1,
      'task-0001: cancelled\ntask-0002: not cancelled: it has begun, or ended\n',
    ])
  })
})

describe('a run that is killed', () => {
  // Nobody answers there, which shows at once.
  const names = Array.from({ length: 20 }, (_, index) => `http://127.0.0.1:1/${index}.mp3`)
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'killed-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    vi.stubEnv('SENSEVOICE_TRANSCRIBE_CACHE', join(folder, 'cache'))
    onTestFinished(() => void vi.unstubAllEnvs())
  })

  const args = (cloud: Cloud) => [
    ...names,
    '--model',
    'another-model',
    '--formats',
    'txt',
    ...accountOf(cloud),
  ]
  const isSubmit = (path: string) => path.endsWith('/transcription')

  it.each<[string, (count: { submits: number; looks: number }) => boolean]>([
    ['while it submits', ({ submits }) => submits === 7],
    ['when all is submitted', ({ submits }) => submits === 20],
    ['while it looks', ({ looks }) => looks === 9],
  ])('%s submits no source twice when it is started again', async (_name, isMoment) => {
    const cloud = await startCloud()
    const count = { submits: 0, looks: 0 }
    let resolve = () => {}
    const moment = new Promise<void>((done) => {
      resolve = done
    })
    cloud.change = (request, reply) => {
      if (isSubmit(request.path)) count.submits++
      else count.looks++
      if (isMoment(count)) {
        first.child.kill('SIGKILL')
        resolve()
      }
      return neverEnding(request, reply)
    }
    const first = startCommand(args(cloud), { cwd: folder })
    await moment
    await first.result
    cloud.change = (_request, reply) => reply
    const { exitCode, stderr } = await runCommand(args(cloud), { cwd: folder })
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('20 of 20 transcribed')])
    expect([...cloud.submitted].sort()).toEqual([...names].sort())
    const written = await readdir(join(folder, 'transcripts'))
    expect(written.filter((name) => name.endsWith('.txt'))).toHaveLength(20)
  })
})
