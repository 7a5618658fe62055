import { expect, it } from 'vitest'
import { joinedSpeech } from '../../src/local-service/audio/chunk-plan.ts'
import { transcribeMedia, type Workers } from '../../src/local-service/transcriber.ts'
import type { WorkerPool } from '../../src/local-service/workers/worker-pool.ts'
import { WorkerDeath, type WorkerProcess } from '../../src/local-service/workers/worker-process.ts'

const request = {
  path: 'a',
  modulesFolder: 'm',
  vadModel: 'v',
  channels: 'mix' as const,
  cutting: joinedSpeech,
}

/** A pool whose worker answers as it is told; calls that were killed are counted. */
function stubPool(answer: (method: string, argument: unknown) => unknown) {
  const killed: number[] = []
  const worker = {
    call: async (method: string, argument: unknown) => answer(method, argument),
    kill: () => killed.push(1),
  } as unknown as WorkerProcess
  const pool = { size: 2, use: (task: (lent: WorkerProcess) => unknown) => Promise.resolve(task(worker)) }
  return { pool: pool as unknown as WorkerPool, killed }
}

/** Hands out chunks of a second each, numbered by their only sample. */
function media(chunks: number) {
  let next = 0
  return stubPool((method) => {
    if (method === 'open')
      return { format: 'wav', samplingRate: 16_000, channels: 1, durationMs: chunks * 1000 }
    const span = { startMs: next * 1000, endMs: next * 1000 + 1000 }
    const chunk =
      next < chunks ? { channel: 0, ...span, speech: [span], samples: Float32Array.of(next) } : undefined
    next++
    return { chunk, ended: chunk === undefined, decodedMs: chunks * 1000, warnings: ['cut short'] }
  })
}

const run = (workers: { media: WorkerPool; recognizers: WorkerPool }) =>
  transcribeMedia(request, workers as Workers, { onProgress: () => {} }, new AbortController().signal)

it('puts the chunks in their order, whichever is recognised first', async () => {
  const recognizers = stubPool(async (_method, samples) => {
    const [number = 0] = samples as Float32Array
    for (let turn = 10 - number; turn > 0; turn--) await Promise.resolve()
    return { text: `Sentence ${number}.` }
  })
  const { channels, durationMs, warnings } = await run({
    media: media(5).pool,
    recognizers: recognizers.pool,
  })
  expect(channels[0]?.sentences.map(({ text }) => text)).toEqual(
    [0, 1, 2, 3, 4].map((number) => `Sentence ${number}.`),
  )
  expect([durationMs, warnings]).toEqual([5000, ['cut short']])
})

it('tries a chunk whose process died once more', async () => {
  let deaths = 0
  const recognizers = stubPool(() => {
    if (++deaths === 1) throw new WorkerDeath('recognizer', 'SIGKILL')
    return { text: 'Still here.' }
  })
  const { channels } = await run({ media: media(1).pool, recognizers: recognizers.pool })
  expect(channels[0]?.sentences).toMatchObject([{ text: 'Still here.' }])
})

it('fails when a chunk cannot be recognised, rather than leave it out', async () => {
  const recognizers = stubPool((_method, samples) => {
    const [number] = samples as Float32Array
    if (number === 1) throw new WorkerDeath('recognizer', 'SIGSEGV')
    return { text: `Sentence ${number}.` }
  })
  const { pool, killed } = media(4)
  await expect(run({ media: pool, recognizers: recognizers.pool })).rejects.toThrow(WorkerDeath)
  expect(killed).toEqual([1])
})
