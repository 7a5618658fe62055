import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { RunRequest } from '../../src/options.ts'
import type { Outcome } from '../../src/outcome.ts'
import { readTaskList, unfinishedTasks } from '../../src/sources/task-list.ts'
import { collect, transcribe } from '../../src/transcribe.ts'
import { API_KEY, type Cloud, neverEnding, startTalkingCloud } from '../doubles/cloud.ts'

let folder: string
let memoryFolder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-per-task-'))
  memoryFolder = join(folder, 'memory')
  onTestFinished(() => rm(folder, { recursive: true }))
})

const names = ['ann', 'bob', 'cem', 'dan', 'eve']
const texts = Object.fromEntries(names.map((name) => [name, `This is ${name}.`]))
const addressOf = (name: string) => `http://127.0.0.1:1/${name}.mp3`

const requestTo = (cloud: Cloud, more: RunRequest = {}) => ({
  engine: 'dashscope' as const,
  apiKey: API_KEY,
  baseUrl: cloud.baseUrl,
  model: 'paraformer-v2',
  outputDir: join(folder, 'out'),
  formats: ['txt' as const],
  filesPerTask: 100,
  ...more,
})

const talk = (cloud: Cloud, sources: string[], more: RunRequest = {}) =>
  transcribe({ ...requestTo(cloud, more), sources: sources.map(addressOf) })

/** As {@link talk}, and remembers it. */
const rememberedTalk = (cloud: Cloud, sources: string[], more: RunRequest = {}) =>
  transcribe({ ...requestTo(cloud, more), sources: sources.map(addressOf) }, { memoryFolder })

const said = (outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) =>
    outcome.status === 'failed' ? outcome.error.code : outcome.transcript?.channels[0]?.text,
  )
const expected = names.map((name) => texts[name])

/** Loses the reply to the first submit. */
const loseFirst = (cloud: Cloud) => {
  let lost = 0
  cloud.change = ({ path }, reply) =>
    path.endsWith('/transcription') && lost++ === 0 ? { status: 502, body: 'Bad Gateway' } : reply
}

it.each([
  [1, [1, 1, 1, 1, 1]],
  [2, [2, 2, 1]],
  [5, [5]],
  [100, [5]],
])('fills tasks of %i', async (filesPerTask, sizes) => {
  const cloud = await startTalkingCloud(texts)
  const { outcomes } = await talk(cloud, names, { filesPerTask })
  expect(cloud.batches.map(({ length }) => length)).toEqual(sizes)
  expect(said(outcomes)).toEqual(expected)
  expect(await readFile(join(folder, 'out', 'cem.txt'), 'utf8')).toBe('This is cem.\n')
})

it('waits for each task once, and gives each source its own result, in whatever order they come', async () => {
  const cloud = await startTalkingCloud(texts, ['results-shuffled'])
  const { outcomes } = await talk(cloud, names)
  expect(said(outcomes)).toEqual(expected)
  const ids = new Set(outcomes.map(({ taskId }) => taskId))
  expect(ids.size).toBe(1)
  // A first look that finds it running may be needed, but not one for each source.
  expect(cloud.requests.filter((request) => request.startsWith('GET /api/v1/tasks/')).length).toBeLessThan(5)
})

it('does not give a source that the reply leaves out the result of another', async () => {
  const cloud = await startTalkingCloud(texts)
  cloud.change = ({ path }, reply) => {
    const body = JSON.parse(reply.body)
    if (path.includes('/tasks/') && body.output?.results) body.output.results.length = 1
    return { ...reply, body: JSON.stringify(body) }
  }
  const { outcomes } = await talk(cloud, ['ann', 'bob'])
  expect(said(outcomes)).toEqual(['This is ann.', 'task-failed'])
})

it('lets one file fail alone', async () => {
  const cloud = await startTalkingCloud(texts)
  const { outcomes } = await talk(cloud, ['ann', 'nobody', 'bob'])
  expect(said(outcomes)).toEqual(['This is ann.', 'task-failed', 'This is bob.'])
  expect(cloud.batches).toHaveLength(1)
})

it('knows its files by addresses that come back decoded', async () => {
  const cloud = await startTalkingCloud({ 会议: 'Eins.', ann: 'Zwei.' })
  cloud.change = (_, reply) => ({
    ...reply,
    body: reply.body.replace(/%E4%BC%9A%E8%AE%AE(?=\.mp3)/g, '会议'),
  })
  expect(said((await talk(cloud, ['会议', 'ann'])).outcomes)).toEqual(['Eins.', 'Zwei.'])
})

it('sends each alone when the service refuses them together', async () => {
  const cloud = await startTalkingCloud(texts)
  cloud.refuse = ({ path, body }) =>
    path.endsWith('/transcription') && body.includes('bob')
      ? {
          status: 400,
          body: '{"code":"InvalidParameter","message":"url error, please check url！","request_id":"r"}',
        }
      : undefined
  const { outcomes } = await talk(cloud, ['ann', 'bob', 'cem'])
  expect(said(outcomes)).toEqual(['This is ann.', 'api', 'This is cem.'])
})

it('does not send each alone when it is not about a file', async () => {
  const cloud = await startTalkingCloud(texts)
  let submits = 0
  cloud.refuse = ({ path }) => {
    if (!path.endsWith('/transcription')) return undefined
    submits++
    return { status: 400, body: '{"code":"InvalidParameter","message":"Model not exist.","request_id":"r"}' }
  }
  expect(said((await talk(cloud, ['ann', 'bob', 'cem'])).outcomes)).toEqual(['api', 'api', 'api'])
  expect(submits).toBe(1)
})

it('is refused by models that take one file', async () => {
  const cloud = await startTalkingCloud(texts)
  const run = talk(cloud, names, { model: 'qwen3-asr-flash-filetrans', filesPerTask: 2 })
  await expect(run).rejects.toThrow('takes 1 file per task, not 2')
})

it('finds a task whose submit was not answered by all of its sources', async () => {
  const cloud = await startTalkingCloud(texts)
  loseFirst(cloud)
  const { outcomes } = await talk(cloud, names)
  expect(said(outcomes)).toEqual(expected)
  expect(cloud.batches).toHaveLength(1)
})

describe('a run that goes on after one that was stopped', () => {
  const journal = () => join(memoryFolder, 'tasks')
  const forgetTask = async (which: number[]) => {
    for (const [index, name] of (await readdir(journal())).sort().entries()) {
      if (!which.includes(index)) continue
      const path = join(journal(), name)
      const { taskId: _, ...intent } = JSON.parse(await readFile(path, 'utf8'))
      await writeFile(path, JSON.stringify(intent))
    }
  }

  it.each([
    ['whose submit was written down', []],
    ['that was killed while it wrote it down', [1, 3]],
    ['that was killed before it wrote it down', [0, 1, 2, 3, 4]],
  ])('submits nothing again, after one %s', async (_, forgotten) => {
    const cloud = await startTalkingCloud(texts)
    const { change } = cloud
    cloud.change = neverEnding
    await rememberedTalk(cloud, names, { wait: false })
    cloud.change = change
    const [batch] = cloud.batches
    expect(batch?.toSorted()).toEqual(names.map(addressOf))
    await forgetTask(forgotten)
    expect(said((await rememberedTalk(cloud, names)).outcomes)).toEqual(expected)
    expect(cloud.batches).toHaveLength(1)
  })

  it('submits again the one file that failed', async () => {
    const cloud = await startTalkingCloud({ ann: 'This is ann.', eve: 'This is eve.' })
    const { change } = cloud
    cloud.change = neverEnding
    await rememberedTalk(cloud, ['ann', 'bob'], { timeoutMinutes: 0.01 })
    cloud.change = change
    const { outcomes } = await rememberedTalk(cloud, ['ann', 'bob'])
    expect(said(outcomes)).toEqual(['This is ann.', 'task-failed'])
    expect(cloud.batches).toEqual([expect.arrayContaining([addressOf('ann')]), [addressOf('bob')]])
  })
})

describe('collecting', () => {
  it('takes each source of a list once', async () => {
    const cloud = await startTalkingCloud(texts)
    const { outcomes } = await talk(cloud, names, { wait: false })
    const list = unfinishedTasks(outcomes)
    expect(new Set(list.map(({ id }) => id)).size).toBe(1)
    expect(JSON.stringify(list)).not.toContain('oss://')
    const tasks = readTaskList(JSON.stringify([...list, ...list]))
    const collected = await collect(tasks, requestTo(cloud))
    expect(said(collected.outcomes)).toEqual(expected)
    expect(collected.outcomes.map(({ source }) => source)).toEqual(names.map(addressOf))
  })

  it('takes all sources of a task of which only the id is known', async () => {
    const cloud = await startTalkingCloud(texts)
    const { outcomes } = await talk(cloud, ['ann', 'nobody', 'bob'], { wait: false })
    const [id = ''] = outcomes.map(({ taskId }) => taskId)
    const added: string[] = []
    const collected = await collect(readTaskList(id), requestTo(cloud), {
      onEvent: (event) => event.type === 'source-added' && added.push(event.name),
    })
    expect(said(collected.outcomes)).toEqual(['This is ann.', 'task-failed', 'This is bob.'])
    expect(added).toEqual([addressOf('nobody'), addressOf('bob')])
    const { sources } = JSON.parse(await readFile(join(folder, 'out', 'manifest.json'), 'utf8'))
    expect(sources.map(({ files }: { files: string[] }) => files.length)).toEqual([1, 0, 1])
  })
})
