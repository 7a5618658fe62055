import { expect, it } from 'vitest'
import type { DashscopeClient } from '../../src/dashscope/client.ts'
import type { ListQuery } from '../../src/dashscope/list-query.ts'
import type { Poller } from '../../src/dashscope/poller.ts'
import { addressHash } from '../../src/dashscope/target.ts'
import { toSnapshot } from '../../src/dashscope/task.ts'
import { LostTasks } from '../../src/pipeline/lost-tasks.ts'
import { VirtualClock } from '../doubles/virtual-clock.ts'

const ADDRESS = 'https://h/lost.mp3'

/** An account that had made so many tasks of its own before the lost one, which is listed last. */
function accountWith(own: number) {
  const ids = [...Array.from({ length: own }, (_, index) => `own-${index}`), 'lost']
  const clock = new VirtualClock()
  const client = {
    clock,
    list: async ({ page = 1, pageSize = 10 }: ListQuery) => ({
      tasks: ids
        .slice((page - 1) * pageSize, page * pageSize)
        .map((taskId) => ({ taskId, status: 'SUCCEEDED' })),
      total: ids.length,
    }),
  } as unknown as DashscopeClient
  const results = [{ file_url: ADDRESS, subtask_status: 'SUCCEEDED', transcription_url: 'https://h/r' }]
  const poller = {
    wait: async (taskId: string) =>
      toSnapshot({ output: { task_id: taskId, task_status: 'SUCCEEDED', results } }, taskId),
  } as unknown as Poller
  const lost = new LostTasks({ client, poller, deadlineMs: clock.now() + 60_000 })
  for (const id of ids) if (id !== 'lost') lost.know(id)
  return () => lost.find({ model: 'm', sentAt: clock.now(), addressHashes: [addressHash(ADDRESS)] })
}

it.each([0, 99, 100, 2500])('finds a lost task behind %i others', async (own) => {
  expect(await accountWith(own)()).toBe('lost')
})
