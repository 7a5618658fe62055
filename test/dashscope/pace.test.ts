import { expect, it } from 'vitest'
import { Pace } from '../../src/dashscope/pace.ts'
import { VirtualClock } from '../doubles/virtual-clock.ts'

it('gives turns evenly, in the order they are asked for, and at once after a rest', async () => {
  const clock = new VirtualClock()
  const pace = new Pace(clock, { turns: 10 })
  const turns: Array<[string, number]> = []
  await Promise.all(
    ['a', 'b', 'c'].map(async (name) => {
      await pace.turn()
      turns.push([name, clock.elapsedMs])
    }),
  )
  await clock.sleep(2000)
  await pace.turn()
  expect(turns).toEqual([
    ['a', 0],
    ['b', 106],
    ['c', 212],
  ])
  expect(clock.elapsedMs).toBe(2212)
})

it('never gives more in any span than is granted, even after it was held up', async () => {
  const clock = new VirtualClock({ automatic: false })
  const pace = new Pace(clock, { turns: 10 })
  const times: number[] = []
  const all = Array.from({ length: 40 }, async () => {
    await pace.turn()
    times.push(clock.elapsedMs)
  })
  // Whatever became due meanwhile becomes due at once.
  await clock.advance(900)
  clock.leap(700)
  for (let ms = 0; ms < 5000; ms += 10) await clock.advance(10)
  await Promise.all(all)
  const inOneSecond = times.map((at) => times.filter((time) => time >= at && time < at + 1000).length)
  expect(Math.max(...inOneSecond)).toBe(10)
  // And what was missed is made up for, as far as that allows.
  expect(times.at(-1)).toBeLessThan(5000)
})

it('grants by the minute what is granted so', async () => {
  const clock = new VirtualClock()
  const pace = new Pace(clock, { turns: 100, spanMs: 60_000 })
  await Promise.all(Array.from({ length: 101 }, () => pace.turn()))
  expect(clock.elapsedMs).toBe(60_060)
})

it('lets go of who does not want to wait any more', async () => {
  const clock = new VirtualClock({ automatic: false })
  const pace = new Pace(clock, { turns: 1 })
  await pace.turn()
  const controller = new AbortController()
  const waiting = pace.turn(controller.signal)
  controller.abort('enough')
  await expect(waiting).rejects.toBe('enough')
})
