import { afterEach, describe, expect, it } from 'vitest'
import { systemClock } from '../src/clock.ts'

const warnings: Error[] = []
const note = (warning: Error) => warnings.push(warning)
process.on('warning', note)
afterEach(() => {
  process.off('warning', note)
})

describe('the system’s clock', () => {
  it('never asks for a timer that Node would turn into one of a millisecond', async () => {
    const controller = new AbortController()
    const sleep = systemClock.sleep(2 ** 40, controller.signal)
    sleep.catch(() => {})
    systemClock.after(Number.POSITIVE_INFINITY, () => {})()
    await new Promise(setImmediate)
    controller.abort()
    await expect(sleep).rejects.toThrow()
    expect(warnings.filter(({ name }) => name === 'TimeoutOverflowWarning')).toEqual([])
  })

  it('is woken by an abort, and gives the caller’s own reason', async () => {
    const reason = new Error('enough')
    const controller = new AbortController()
    const sleep = systemClock.sleep(60_000, controller.signal)
    controller.abort(reason)
    await expect(sleep).rejects.toBe(reason)
    await expect(systemClock.sleep(60_000, AbortSignal.abort(reason))).rejects.toBe(reason)
  })
})
