import { Readable } from 'node:stream'
import { describe, expect, onTestFinished, test } from 'vitest'
import { DashscopeClient } from '../../../src/dashscope/client.ts'
import { Poller } from '../../../src/dashscope/poller.ts'
import { fileOf, type TaskSnapshot } from '../../../src/dashscope/task.ts'
import { startLocalService } from '../../../src/local-service/service.ts'
import { VirtualClock } from '../../doubles/virtual-clock.ts'
import { scriptedRecognizer, wavBytes } from '../test-service.ts'

// Our own client against every fault that a patient client lives through, over a socket, in no time.

async function connect(...faults: string[]) {
  const service = await startLocalService({ faults, recognize: scriptedRecognizer() })
  const clock = new VirtualClock()
  const client = new DashscopeClient({ ...service, clock })
  onTestFinished(async () => {
    await client.close()
    await service.close()
  })
  return { client, clock }
}

type Connected = Awaited<ReturnType<typeof connect>>

/** The whole way of one file. */
async function transcribe(connected: Connected) {
  const [snapshot, fileUrl] = await ended(connected)
  return connected.client.resultOf(snapshot, fileOf(snapshot, fileUrl))
}

async function ended({ client }: Connected): Promise<[TaskSnapshot, string]> {
  const bytes = wavBytes()
  const file = { name: 'a.wav', sizeBytes: bytes.length, open: () => Readable.from([Buffer.from(bytes)]) }
  const fileUrl = await client.upload(file, 'moonshine-tiny')
  const { taskId } = await client.submit({ model: 'moonshine-tiny', fileUrls: [fileUrl] })
  const timeoutMs = 3_600_000
  return [await new Poller(client).wait(taskId, { timeoutMs }), fileUrl]
}

const transcription = { transcripts: [{ text: 'Good morning.' }] }
const calls = ['policy', 'upload', 'look', 'result']

describe('our client lives through', () => {
  test.each(
    calls.flatMap((call) =>
      ['429', '429-retry-after', '500', '502', '503', '504', 'reset', 'lost', 'cut'].map(
        (name) => `${call}-${name}`,
      ),
    ),
  )('%s', async (name) => {
    expect(await transcribe(await connect(`${name}=2`))).toMatchObject(transcription)
  })

  test.each([
    'look-truncated',
    'look-empty',
    'look-html',
    'look-wrong-type',
    'result-truncated',
    'result-empty',
    'result-wrong-type',
  ])('%s', async (name) => {
    expect(await transcribe(await connect(`${name}=1`))).toMatchObject(transcription)
  })

  test.each([
    'submit-429',
    'submit-429-retry-after',
    'submit-503',
    'task-pending',
    'task-suspended',
    'task-new-status',
  ])('%s', async (name) => {
    expect(await transcribe(await connect(`${name}=2`))).toMatchObject(transcription)
  })

  test.each(['result-expired=1', 'result-other-origin', 'results-shuffled', 'task-unknown=1'])(
    '%s',
    async (name) => {
      expect(await transcribe(await connect(name))).toMatchObject(transcription)
    },
  )
})

describe('our client gives up, and says why, at', () => {
  const submit = { model: 'moonshine-tiny', fileUrls: ['oss://no/such'] }

  test('a submit whose fate is not known: it is not sent again', async () => {
    const { client } = await connect('submit-lost=1')
    await expect(client.submit(submit)).rejects.toMatchObject({ code: 'submit-unknown' })
    expect((await client.list()).total).toBe(1)
  })

  test.each(['429-quota', '429-billing'])('a submit with %s, which no patience mends', async (name) => {
    const { client, clock } = await connect(`submit-${name}`)
    await expect(client.submit(submit)).rejects.toMatchObject({ code: 'api', status: 429, retryable: false })
    expect(clock.elapsedMs).toBe(0)
  })

  test.each([
    ['task-failed', { succeeded: false, serviceCode: 'InvalidFile.DownloadFailed' }],
    ['task-failed-bare', { succeeded: false, serviceCode: 'InvalidFile.DownloadFailed' }],
    ['results-all-failed', { succeeded: false, serviceCode: 'InvalidFile.DownloadFailed' }],
    ['results-missing', { succeeded: false, silent: false }],
  ])('a task with %s', async (name, outcome) => {
    expect(fileOf(...(await ended(await connect(name))))).toMatchObject(outcome)
  })

  test('an address that has expired for good', async () => {
    await expect(transcribe(await connect('result-expired'))).rejects.toMatchObject({ status: 403 })
  })
})
