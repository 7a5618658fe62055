import { expect, it } from 'vitest'
import { DashscopeClient } from '../../src/dashscope/client.ts'
import { Poller } from '../../src/dashscope/poller.ts'
import { SharedTasks } from '../../src/pipeline/shared-tasks.ts'
import { API_KEY, startTalkingCloud } from '../doubles/cloud.ts'

const texts = { ann: 'This is ann.', bob: 'This is bob.' }

async function open() {
  const cloud = await startTalkingCloud(texts)
  const client = new DashscopeClient({ baseUrl: cloud.baseUrl, apiKey: API_KEY })
  const tasks = new SharedTasks(client, new Poller(client, { minimumIntervalMs: 5 }))
  const submit = (...names: string[]) =>
    client.submit({ model: 'paraformer-v2', fileUrls: names.map((name) => `https://h/${name}.mp3`) })
  const looks = () => cloud.requests.filter((request) => request.startsWith('GET')).length
  return { cloud, tasks, submit, looks }
}

it('looks at a task once for all who wait for it, and for those who come later', async () => {
  const { tasks, submit, looks } = await open()
  const { taskId } = await submit('ann', 'bob')
  const wait = () => tasks.wait(taskId, { timeoutMs: 10_000 })
  const [first, second] = await Promise.all([wait(), wait()])
  expect(second).toBe(first)
  const before = looks()
  expect(await wait()).toBe(first)
  expect(looks()).toBe(before)
})

it('tells everybody how a task goes on', async () => {
  const { tasks, submit } = await open()
  const { taskId } = await submit('ann', 'bob')
  const told = [0, 0]
  await Promise.all(
    told.map((_, index) => {
      const onSnapshot = () => {
        told[index] = (told[index] ?? 0) + 1
      }
      return tasks.wait(taskId, { timeoutMs: 10_000, onSnapshot })
    }),
  )
  expect(told[0]).toBe(told[1])
})

it('cancels a task once, and tells everybody the same', async () => {
  const { cloud, tasks, submit } = await open()
  const { taskId } = await submit('ann', 'bob')
  let cancels = 0
  cloud.refuse = ({ path }) => {
    if (!path.endsWith('/cancel')) return undefined
    // The second would be told that it is too late.
    cancels++
    return { status: 200, body: '{"request_id":"r"}' }
  }
  expect(await Promise.all([tasks.cancel(taskId), tasks.cancel(taskId)])).toEqual([true, true])
  expect(cancels).toBe(1)
})
