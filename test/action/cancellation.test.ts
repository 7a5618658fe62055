import { expect, it } from 'vitest'
import { listenForCancellation } from '../../src/action/cancellation.ts'
import { VirtualClock } from '../doubles/virtual-clock.ts'

const stages = ({ signal, recognition, delivery }: ReturnType<typeof listenForCancellation>) =>
  [signal, recognition, delivery].map(({ aborted }) => aborted)

it('ends a step in stages, before the runner ends it', async () => {
  const clock = new VirtualClock({ automatic: false })
  let exits = 0
  const cancellation = listenForCancellation(clock, () => exits++)
  expect(stages(cancellation)).toEqual([false, false, false])
  process.emit('SIGINT')
  process.emit('SIGTERM')
  expect(stages(cancellation)).toEqual([true, false, false])
  await clock.advance(4000)
  expect(stages(cancellation)).toEqual([true, true, false])
  await clock.advance(2000)
  expect(stages(cancellation)).toEqual([true, true, true])
  await clock.advance(999)
  expect(exits).toBe(0)
  await clock.advance(1)
  expect(exits).toBe(1)
  cancellation.release()
})

it('leaves nothing behind when the step ends in time', () => {
  const clock = new VirtualClock({ automatic: false })
  const before = process.listenerCount('SIGINT')
  const cancellation = listenForCancellation(clock, () => {})
  process.emit('SIGINT')
  cancellation.release()
  expect(clock.waiting).toBe(0)
  expect(process.listenerCount('SIGINT')).toBe(before)
})
