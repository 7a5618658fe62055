import { expect, it } from 'vitest'
import { installLines } from '../src/install-lines.ts'

const event = (phase: string, receivedBytes: number, totalBytes: number) => ({
  type: 'install' as const,
  parts: ['runtime', 'sensevoice-small'],
  notices: ['By somebody, under some terms.'],
  phase,
  receivedBytes,
  totalBytes,
})

it('says once what is installed and under which terms, then each tenth of a large download', () => {
  const lines = installLines()
  const told = (phase: string, received: number) => lines(event(phase, received, 240_000_000))
  expect(told('download', 0)).toEqual([
    'Installing runtime, sensevoice-small (240.0 MB), once',
    'By somebody, under some terms.',
  ])
  expect(told('download', 1_000_000)).toEqual([])
  expect(told('download', 24_000_000)).toEqual(['  24.0 MB of 240.0 MB (10 %)'])
  expect(told('download', 30_000_000)).toEqual([])
  expect(told('download', 130_000_000)).toEqual(['  130.0 MB of 240.0 MB (50 %)'])
  expect(told('download', 240_000_000)).toEqual(['  240.0 MB of 240.0 MB (100 %)'])
  expect(told('verify', 240_000_000)).toEqual([])
})

it('says no more of a small one', () => {
  const lines = installLines()
  expect(lines(event('download', 0, 40_000_000))).toHaveLength(2)
  expect(lines(event('download', 40_000_000, 40_000_000))).toEqual([])
})

it('goes on where a broken download was', () => {
  const lines = installLines()
  lines(event('download', 0, 240_000_000))
  expect(lines(event('download', 200_000_000, 240_000_000))).toEqual(['  200.0 MB of 240.0 MB (80 %)'])
})
