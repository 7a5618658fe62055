import { expect, it } from 'vitest'
import { VirtualClock } from '../../doubles/virtual-clock.ts'
import { openTestService, type Way } from '../test-service.ts'

async function open(way: Way = 'handler') {
  const clock = new VirtualClock({ automatic: false })
  const service = await openTestService({ faults: ['rate-limits'], replayFolder: 'samples', clock }, way)
  const submits = async (model: string, count: number) => {
    const body = { model, input: { file_urls: ['https://h/rich-text.mp3'] }, parameters: {} }
    const replies = await Promise.all(Array.from({ length: count }, () => service.submit(body)))
    return replies.filter(({ status }) => status === 200).length
  }
  return { clock, service, submits }
}

it('lets in what the documents grant a model by the second', async () => {
  const { clock, submits } = await open()
  expect(await submits('paraformer-v2', 25)).toBe(20)
  await clock.advance(999)
  expect(await submits('paraformer-v2', 1)).toBe(0)
  await clock.advance(1)
  expect(await submits('paraformer-v2', 25)).toBe(20)
})

it('lets in by the minute what is granted so, and each model by itself', async () => {
  const { clock, submits } = await open()
  expect(await submits('qwen-audio-3.0-asr-flash-filetrans', 120)).toBe(100)
  expect(await submits('paraformer-v2', 1)).toBe(1)
  await clock.advance(59_999)
  expect(await submits('qwen-audio-3.0-asr-flash-filetrans', 1)).toBe(0)
  await clock.advance(1)
  expect(await submits('qwen-audio-3.0-asr-flash-filetrans', 1)).toBe(1)
})

it('does not limit a model that no document names, nor what is no call of the account', async () => {
  const { submits } = await open()
  expect(await submits('my-own', 50)).toBe(50)
})

it('refuses a look too many as the cloud does', async () => {
  const { service } = await open('socket')
  const looks = await Promise.all(Array.from({ length: 30 }, () => service.api('/tasks/unknown')))
  const refused = looks.filter(({ status }) => status === 429)
  expect(refused).toHaveLength(10)
  expect(await refused[0]?.json()).toMatchObject({ code: 'Throttling.RateQuota' })
})
