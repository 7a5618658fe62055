import { describe, expect, test } from 'vitest'
import { json, openTestService, type TaskBody, type TestService, wavBytes } from '../test-service.ts'

interface ListBody {
  data: Array<{ task_id: string; [field: string]: unknown }>
  [field: string]: unknown
}

const noon = Date.UTC(2026, 10, 23, 4)

async function ids(service: TestService, query = ''): Promise<string[]> {
  return (await json<ListBody>(service.api(`/tasks/${query}`))).data.map((task) => task.task_id)
}

async function failing(service: TestService): Promise<string> {
  return (await service.run(['oss://no/such'])).output.task_id
}

test('the list has the recorded fields and no others', async () => {
  const service = await openTestService({ clock: { now: () => noon } })
  const url = await service.upload(wavBytes())
  const headers = { 'x-dashscope-ossresourceresolve': 'enable' }
  const submit = await json<TaskBody>(
    service.submit({ model: 'moonshine-tiny', input: { file_urls: [url] } }, headers),
  )
  const { task_id } = submit.output
  await service.ended(task_id)
  const body = await json<ListBody>(service.api('/tasks/'))
  expect(body).toEqual({
    total: 1,
    data: [
      {
        api_key_id: '0',
        caller_parent_id: '0',
        caller_uid: '0',
        end_time: noon,
        gmt_create: noon,
        model_name: 'moonshine-tiny',
        region: 'local',
        request_id: submit.request_id,
        start_time: noon,
        status: 'SUCCEEDED',
        task_id,
        user_api_unique_key: 'apikey:v1:audio:asr:transcription:moonshine-tiny',
      },
    ],
    total_page: 1,
    page_no: 1,
    request_id: expect.any(String),
    page_size: 10,
  })
})

test('a failed task is listed with its code and message', async () => {
  const service = await openTestService()
  await failing(service)
  const { data } = await json<ListBody>(service.api('/tasks'))
  expect(data[0]).toMatchObject({
    status: 'FAILED',
    code: 'InvalidFile.DownloadFailed',
    message: expect.any(String),
  })
})

test('an empty list has no pages', async () => {
  const service = await openTestService()
  expect(await json(service.api('/tasks/'))).toMatchObject({ total: 0, total_page: 0, data: [] })
})

test('pages hold the latest first and together everything', async () => {
  const service = await openTestService()
  const made: string[] = []
  for (let count = 0; count < 5; count++) made.unshift(await failing(service))
  expect(await ids(service)).toEqual(made)
  const pages = await Promise.all([1, 2, 3, 4].map((page) => ids(service, `?page_no=${page}&page_size=2`)))
  expect(pages).toEqual([made.slice(0, 2), made.slice(2, 4), made.slice(4), []])
  expect(await json(service.api('/tasks/?page_size=2'))).toMatchObject({
    total: 5,
    total_page: 3,
    page_no: 1,
    page_size: 2,
  })
})

describe('a query selects', () => {
  test('by task, model and status', async () => {
    const service = await openTestService()
    const failed = await failing(service)
    const { output } = await service.run([await service.upload(wavBytes())], {}, 'moonshine-base')
    expect(await ids(service, '?status=FAILED')).toEqual([failed])
    expect(await ids(service, '?model_name=moonshine-base')).toEqual([output.task_id])
    expect(await ids(service, `?task_id=${failed}`)).toEqual([failed])
    expect(await ids(service, `?task_id=${failed}&status=SUCCEEDED`)).toEqual([])
  })

  test('by times in UTC+8, the other end of a span a day away', async () => {
    let now = noon
    const service = await openTestService({ clock: { now: () => now } })
    const taskId = await failing(service)
    now += 3_600_000
    expect(await ids(service, '?start_time=20261123120000&end_time=20261123120000')).toEqual([taskId])
    expect(await ids(service, '?start_time=20261123120001')).toEqual([])
    expect(await ids(service, '?start_time=20261123110000')).toEqual([taskId])
    expect(await ids(service, '?end_time=20261123115959')).toEqual([])
    expect(await ids(service, '?end_time=20261124115959')).toEqual([taskId])
  })
})

test.each([
  ['start_time=yesterday', 'start_time must be a time written YYYYMMDDhhmmss.'],
  ['end_time=20261399000000', 'end_time must be a time written YYYYMMDDhhmmss.'],
  ['start_time=20261123000000&end_time=20261124000001', 'start_time and end_time must lie within 24 hours.'],
  ['start_time=20261123000001&end_time=20261123000000', 'start_time must not be after end_time.'],
  ['page_no=0', 'page_no must be a whole number from 1.'],
  ['page_size=1000', 'page_size must be a whole number from 1 to 100.'],
])('the query %s is refused', async (query, message) => {
  const service = await openTestService()
  const reply = await service.api(`/tasks/?${query}`)
  expect(reply.status).toBe(400)
  expect(await json(reply)).toEqual({ code: 'InvalidParameter', message, request_id: expect.any(String) })
})
