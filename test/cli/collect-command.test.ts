import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { API_KEY, startCloud } from '../doubles/cloud.ts'
import { runCommand } from '../support/command.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collect-'))
  onTestFinished(() => rm(folder, { recursive: true }))
})

const talk = 'https://example.com/talk.mp3'

it('leaves a task and says how to fetch it, which its id does', async () => {
  const { baseUrl, submitted } = await startCloud()
  const cloud = ['--base-url', baseUrl, '--api-key', API_KEY]
  const left = await runCommand([talk, '--no-wait', ...cloud], { cwd: folder })
  expect(left.exitCode).toBe(0)
  const [, taskId = ''] = /· task (\S+)/.exec(left.stdout) ?? []
  expect(left.stderr).toContain(`To fetch what is not finished: collect ${taskId}`)
  const collected = await runCommand(['collect', taskId, '--json', ...cloud], { cwd: folder })
  expect(collected.exitCode).toBe(0)
  expect(JSON.parse(collected.stdout)).toMatchObject([{ status: 'succeeded', task_id: taskId }])
  expect(collected.stderr).toContain('1 of 1 collected')
  expect(submitted).toHaveLength(1)
})

it('collects from the list that a run left, under the names of the sources, and takes the list away', async () => {
  const { baseUrl } = await startCloud()
  const cloud = ['--base-url', baseUrl, '--api-key', API_KEY]
  await runCommand([talk, '--no-wait', ...cloud], { cwd: folder })
  await runCommand(['collect', 'transcripts/tasks.json', ...cloud], { cwd: folder })
  const written = JSON.parse(await readFile(join(folder, 'transcripts', 'talk.json'), 'utf8'))
  expect(written.source).toBe(talk)
  expect(await readdir(join(folder, 'transcripts'))).not.toContain('tasks.json')
})

it.each([
  ['no id', ['collect'], /missing required argument/],
  ['something that is no id', ['collect', 'https://example.com/x'], /is not the id of a task/],
  ['a list that is not there', ['collect', 'tasks.json'], /tasks\.json cannot be read/],
  ['no key', ['collect', 'task-0001'], /needs an API key/],
])('refuses %s with one sentence', async (_name, args, message) => {
  const { exitCode, stderr } = await runCommand(args, { cwd: folder })
  expect(stderr).toMatch(message)
  expect(exitCode).toBe(2)
})
