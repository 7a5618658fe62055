import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import type { Recognize } from '../src/local-service/recognition.ts'
import { type LocalService, startLocalService } from '../src/local-service/service.ts'
import { checkRunOptions, type RunRequest } from '../src/options.ts'
import type { FoundSource } from '../src/sources/find-sources.ts'
import type { FileSource } from '../src/sources/source.ts'
import { readTaskList, unfinishedTasks } from '../src/sources/task-list.ts'
import { collect, runSources, type TranscribeHooks, transcribe, withOutcomes } from '../src/transcribe.ts'
import { serveHandlers } from './doubles/handler.ts'
import { scriptedRecognizer, testModels, wavBytes } from './local-service/test-service.ts'

// The local service stands for the cloud here: as far as the client knows, it is DashScope.
let folder: string
let talk: string
let recognized = 0

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'transcribe-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  talk = join(folder, 'talk.wav')
  await writeFile(talk, wavBytes())
  recognized = 0
})

async function startCloud(recognize: Recognize = scriptedRecognizer(), filesAtOnce = 4): Promise<RunRequest> {
  const counting: Recognize = (...call) => {
    recognized++
    return recognize(...call)
  }
  const service: LocalService = await startLocalService({
    recognize: counting,
    models: testModels,
    filesAtOnce,
  })
  onTestFinished(() => service.close())
  return {
    engine: 'dashscope',
    apiKey: service.apiKey,
    baseUrl: service.baseUrl,
    model: 'moonshine-tiny',
    outputDir: join(folder, 'out'),
    formats: ['txt'],
  }
}

/** A recogniser that hears nothing until it is let go. */
function gatedRecognizer() {
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  const recognize: Recognize = async (request, onProgress, signal) => {
    await gate
    return scriptedRecognizer()(request, onProgress, signal)
  }
  return { recognize, open }
}

/** Stands before a service and tells of every look at a task. */
async function watchLooks(
  { baseUrl = '' }: RunRequest,
  onLook: (taskIds: Set<string>, reply: { output: { task_id: string; task_status: string } }) => void,
): Promise<{ baseUrl: string }> {
  const taskIds = new Set<string>()
  const server = await serveHandlers(async ({ method, path, query, headers, body }) => {
    const { host: _, 'content-length': __, connection: ___, 'transfer-encoding': ____, ...rest } = headers
    const response = await fetch(`${new URL(baseUrl).origin}${path}?${query}`, {
      method,
      headers: rest as Record<string, string>,
      ...(method === 'POST' && { body }),
    })
    const text = await response.text()
    const [, taskId] = (method === 'GET' && /\/tasks\/([^/]+)$/.exec(path)) || []
    if (taskId) onLook(taskIds.add(taskId), JSON.parse(text))
    return { status: response.status, headers: { 'content-type': 'application/json' }, body: text }
  })
  onTestFinished(() => server.close())
  return { baseUrl: `${server.origin}/api/v1` }
}

it('submits without waiting, and another run collects under the name of the source', async () => {
  const cloud = await startCloud()
  const { outcomes } = await transcribe({ ...cloud, sources: [talk], wait: false })
  expect(outcomes).toMatchObject([{ status: 'pending', source: talk, files: [] }])
  const tasks = readTaskList(JSON.stringify(unfinishedTasks(outcomes)))
  const collected = await collect(tasks, cloud)
  expect(collected.outcomes).toMatchObject([
    { status: 'succeeded', source: talk, model: 'moonshine-tiny', transcript: { source: talk } },
  ])
  expect(await readdir(join(folder, 'out'))).toContain('talk.txt')
})

it('collects by a bare id and names the source as the service does', async () => {
  const cloud = await startCloud()
  const { outcomes } = await transcribe({ ...cloud, sources: [talk], wait: false })
  const { outcomes: collected } = await collect(readTaskList(outcomes[0]?.taskId ?? ''), cloud)
  expect(collected[0]?.transcript?.source).toMatch(/^oss:\/\/.*talk\.wav$/)
})

it('looks once at what it need not wait for, and leaves what is not finished', async () => {
  const { recognize, open } = gatedRecognizer()
  const cloud = await startCloud(recognize)
  const { outcomes } = await transcribe({ ...cloud, sources: [talk], wait: false })
  const tasks = readTaskList(JSON.stringify(unfinishedTasks(outcomes)))
  const early = await collect(tasks, { ...cloud, wait: false })
  expect(early.outcomes).toMatchObject([{ status: 'pending', source: talk }])
  expect(unfinishedTasks(early.outcomes)).toEqual(unfinishedTasks(outcomes))
  open()
  const late = await collect(tasks, cloud)
  expect(late.outcomes).toMatchObject([{ status: 'succeeded' }])
})

it('cancels the tasks of a stopped run that have not begun, and says which go on', async () => {
  const other = join(folder, 'other.wav')
  await writeFile(other, wavBytes())
  const { recognize } = gatedRecognizer()
  const cloud = await startCloud(recognize, 1)
  const controller = new AbortController()
  let atWork: string | undefined
  const looks = await watchLooks(cloud, (taskIds, reply) => {
    if (reply.output.task_status === 'RUNNING') atWork = reply.output.task_id
    // Only who knows the id of a task looks at it.
    if (taskIds.size === 2 && atWork !== undefined) controller.abort()
  })
  const { outcomes } = await transcribe(
    { ...cloud, baseUrl: looks.baseUrl, sources: [talk, other] },
    { signal: controller.signal, cancelOnAbort: true },
  )
  const running = outcomes.find(({ taskId }) => taskId === atWork)
  const waiting = outcomes.find(({ taskId }) => taskId !== atWork)
  expect(running).toMatchObject({ goesOn: true, error: { code: 'aborted' } })
  expect(waiting).toMatchObject({
    goesOn: false,
    error: { advice: expect.stringContaining('was cancelled') },
  })
  expect(unfinishedTasks(outcomes)).toHaveLength(1)
})

it('uploads a source once when the service cannot fetch its address', async () => {
  const cloud = await startCloud()
  const gone = await serveHandlers(() => ({ status: 404 }))
  onTestFinished(() => gone.close())
  const file: FileSource = {
    kind: 'file',
    name: 'keynote.wav',
    fileName: 'keynote.wav',
    sizeBytes: wavBytes().length,
    open: () => Readable.from([Buffer.from(wavBytes())]),
  }
  const address = `${gone.origin}/keynote.wav`
  const found = (copy?: FileSource): FoundSource[] => [
    { source: { kind: 'url', name: address, url: address, ...(copy && { file: copy }) }, count: 1 },
  ]
  const options = checkRunOptions(cloud)
  const alone = await withOutcomes({}, (told) => runSources(options, async () => found(), told))
  expect(alone.outcomes).toMatchObject([{ status: 'failed' }])
  const both = await withOutcomes({}, (told) => runSources(options, async () => found(file), told))
  expect(both.outcomes).toMatchObject([
    { status: 'succeeded', source: address, fileUrl: expect.stringContaining('oss://') },
  ])
})

it('recognises the same content once, in whatever file and format, and again when it is asked for otherwise', async () => {
  const copy = join(folder, 'copy.wav')
  await writeFile(copy, wavBytes())
  const cloud = await startCloud()
  const hooks: TranscribeHooks = { memoryFolder: join(folder, 'results') }
  await transcribe({ ...cloud, sources: [talk] }, hooks)
  const again = await transcribe({ ...cloud, sources: [copy], formats: ['srt'] }, hooks)
  expect(again.outcomes).toMatchObject([{ status: 'succeeded', cached: true, source: copy }])
  expect(recognized).toBe(1)
  await transcribe({ ...cloud, sources: [copy], channels: [0] }, hooks)
  await transcribe({ ...cloud, sources: [copy], model: 'moonshine-base' }, hooks)
  expect(recognized).toBe(3)
})

it('trusts a kept result of an address only while its host says that the content is the same', async () => {
  let tag = '"one"'
  const host = await serveHandlers(() => ({ headers: { etag: tag }, body: Buffer.from(wavBytes()) }))
  onTestFinished(() => host.close())
  const cloud = await startCloud()
  const run = () =>
    transcribe({ ...cloud, sources: [`${host.origin}/talk.wav`] }, { memoryFolder: join(folder, 'results') })
  for (const [next, count] of [
    ['"one"', 1],
    ['"one"', 1],
    ['"two"', 2],
    ['W/"two"', 3],
    ['W/"two"', 4],
  ] as const) {
    tag = next
    expect((await run()).outcomes).toMatchObject([{ status: 'succeeded' }])
    expect(recognized).toBe(count)
  }
})

it('tells every secret that came in a reply', async () => {
  const cloud = await startCloud()
  const secrets: string[] = []
  const { outcomes } = await transcribe(
    { ...cloud, sources: [talk] },
    { onSecret: (secret) => secrets.push(secret) },
  )
  const signature = new URL(outcomes[0]?.transcriptionUrl ?? '').searchParams.get('Signature')
  expect(signature).toBeTruthy()
  expect(secrets).toContain(signature)
  expect(secrets.length).toBeGreaterThan(3)
})

it('keeps the result of a task that one run submits and another collects', async () => {
  const cloud = await startCloud()
  const hooks: TranscribeHooks = { memoryFolder: join(folder, 'results') }
  const { outcomes } = await transcribe({ ...cloud, sources: [talk], wait: false }, hooks)
  await collect(readTaskList(JSON.stringify(unfinishedTasks(outcomes))), cloud, hooks)
  const again = await transcribe({ ...cloud, sources: [talk], wait: false }, hooks)
  expect(again.outcomes).toMatchObject([{ status: 'succeeded', cached: true }])
  expect(recognized).toBe(1)
})

it('forgets, with every run, what nobody asked for in a month and tasks that are a day old', async () => {
  const memoryFolder = join(folder, 'memory')
  const dayMs = 24 * 3_600_000
  const ages = {
    'results/old.json': 31,
    'results/new.json': 29,
    'tasks/old.json': 1.1,
    'tasks/new.json': 0.9,
  }
  for (const [name, days] of Object.entries(ages)) {
    const path = join(memoryFolder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, '{}')
    const written = new Date(Date.now() - days * dayMs)
    await utimes(path, written, written)
  }
  await transcribe({ ...(await startCloud()), sources: [talk] }, { memoryFolder })
  const remaining = await readdir(memoryFolder, { recursive: true })
  expect(remaining.filter((name) => name.endsWith('new.json'))).toHaveLength(2)
  expect(remaining.filter((name) => name.endsWith('old.json'))).toEqual([])
})

it('takes the results of one service for no other’s', async () => {
  const hooks: TranscribeHooks = { memoryFolder: join(folder, 'results') }
  for (const _service of [1, 2]) await transcribe({ ...(await startCloud()), sources: [talk] }, hooks)
  expect(recognized).toBe(2)
})

it('leaves what it could not fetch to be collected later', async () => {
  const cloud = await startCloud()
  const looks = await watchLooks(cloud, () => {})
  const { outcomes } = await transcribe({ ...cloud, sources: [talk], wait: false })
  const tasks = readTaskList(JSON.stringify(unfinishedTasks(outcomes)))
  const failed = await collect(tasks, { ...cloud, baseUrl: looks.baseUrl, apiKey: 'wrong' })
  expect(failed.outcomes).toMatchObject([{ status: 'failed', goesOn: true, error: { code: 'api' } }])
  expect(unfinishedTasks(failed.outcomes)).toHaveLength(1)
})

it('says nothing of tasks that were never sent when it is stopped before their turn', async () => {
  const cloud = await startCloud()
  const controller = new AbortController()
  const sources = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `http://127.0.0.1:1/${name}.mp3`)
  // At this model's rate the second submit waits for more than half a second.
  let queued = 0
  const { outcomes } = await transcribe(
    { ...cloud, model: 'qwen3-asr-flash-filetrans', sources },
    {
      signal: controller.signal,
      onEvent: (event) =>
        event.type === 'stage' &&
        event.stage === 'queued' &&
        ++queued === sources.length &&
        controller.abort(),
    },
  )
  expect(outcomes.filter(({ status }) => status === 'failed')).toHaveLength(sources.length)
  const billed = outcomes.filter(
    (outcome) => outcome.status === 'failed' && /billed/.test(outcome.error.advice ?? ''),
  )
  expect(billed.length).toBeLessThanOrEqual(1)
})

it('refuses to do nothing, and to collect from an engine that keeps no tasks', async () => {
  await expect(transcribe({ sources: [talk, `!${talk}`], engine: 'local' })).rejects.toThrow(
    'nothing to transcribe',
  )
  const tasks = readTaskList('task-0001')
  await expect(collect(tasks, { engine: 'local' })).rejects.toThrow('kept by DashScope alone')
})

it('uploads at once what nobody will be there to upload later', async () => {
  const cloud = await startCloud()
  const gone = await serveHandlers(() => ({ status: 404 }))
  onTestFinished(() => gone.close())
  const bytes = Buffer.from(wavBytes())
  const file: FileSource = {
    kind: 'file',
    name: 'k.wav',
    fileName: 'k.wav',
    sizeBytes: bytes.length,
    open: () => Readable.from([bytes]),
  }
  const address = `${gone.origin}/k.wav`
  const found: FoundSource[] = [{ source: { kind: 'url', name: address, url: address, file }, count: 1 }]
  const options = checkRunOptions({ ...cloud, wait: false })
  const { outcomes } = await withOutcomes({}, (told) => runSources(options, async () => found, told))
  const { outcomes: collected } = await collect(
    readTaskList(JSON.stringify(unfinishedTasks(outcomes))),
    cloud,
  )
  expect(collected).toMatchObject([{ status: 'succeeded', source: address }])
})

it('keeps no outcome when it is told not to', async () => {
  const cloud = await startCloud()
  const told: string[] = []
  const talk = join(folder, 'quiet.wav')
  await writeFile(talk, wavBytes())
  const { outcomes, manifest } = await transcribe(
    { ...cloud, sources: [talk] },
    { keepOutcomes: false, onEvent: (event) => event.type === 'outcome' && told.push(event.outcome.status) },
  )
  expect({ outcomes, told }).toEqual({ outcomes: [], told: ['succeeded'] })
  expect(JSON.parse(await readFile(manifest ?? '', 'utf8')).sources).toHaveLength(1)
})
