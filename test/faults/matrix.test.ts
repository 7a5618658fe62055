import { describe, expect, it, vi } from 'vitest'
import { accidents } from '../../src/local-service/faults/accidents.ts'
import { NAMES, runWithFaults } from './run.ts'

vi.setConfig({ testTimeout: 60_000 })

const STEPS = ['policy', 'upload', 'submit', 'look', 'result'] as const
const ACCIDENTS = Object.keys(accidents)

/** What no patience mends: the first source that meets it fails, and is told why. Only the API has such words, and not the stores. */
const isFinal = (step: string, accident: string) =>
  ['429-quota', '429-billing'].includes(accident) && !['upload', 'result'].includes(step)

/** Cells of the cross product that cannot be, with the reason. */
const IMPOSSIBLE: Readonly<Record<string, string>> = {
  'upload-empty': 'an empty reply is what a store gives to a form that it has taken',
  'upload-html': 'what a store says of a form that it has taken is not read',
  'upload-truncated': 'the same',
  'upload-cut': 'the same',
}

/** Steps that go on by other means however often they fail, with the means. */
const GOES_ON: Readonly<Record<string, string>> = {
  'policy-wrong-type': 'the type of a reply is not what makes it one',
  'upload-wrong-type': 'the same',
  'submit-wrong-type': 'the same',
  'look-wrong-type': 'the same',
  'result-wrong-type': 'the same',
  'policy-slow': 'slow is not stalled',
  'upload-slow': 'the same',
  'submit-slow': 'the same',
  'look-slow': 'the same',
  'result-slow': 'the same',
  'submit-truncated': 'the task is found in the list',
  'submit-cut': 'the same',
  'submit-lost': 'the same',
}

const cells = STEPS.flatMap((step) =>
  ACCIDENTS.map((accident) => [`${step}-${accident}`, step, accident] as const),
)
const possible = cells.filter(([cell]) => !(cell in IMPOSSIBLE))

describe('what happens once', () => {
  it.concurrent.each(possible.filter(([, step, accident]) => !isFinal(step, accident)))(
    '%s costs nobody a transcript, and nothing is recognised twice',
    async (cell) => {
      const { outcomes, texts, recognised } = await runWithFaults([`${cell}=1`])
      expect(outcomes.map((outcome) => outcome.status)).toEqual(['succeeded', 'succeeded', 'succeeded'])
      expect(Object.keys(texts)).toEqual(NAMES.map((name) => `${name}.txt`))
      expect(recognised).toBe(3)
    },
  )

  it.concurrent.each(possible.filter(([, step, accident]) => isFinal(step, accident)))(
    '%s costs one source its transcript, and no other',
    async (cell, step) => {
      const { outcomes, texts, recognised } = await runWithFaults([`${cell}=1`])
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['failed', 'succeeded', 'succeeded'])
      expect(Object.keys(texts)).toHaveLength(2)
      expect(recognised).toBe(step === 'look' ? 3 : 2)
      expectSentences(outcomes)
    },
  )
})

describe('what happens every time', () => {
  it.concurrent.each(possible)(
    '%s ends each source within the deadline with a sentence, and once',
    async (cell, step) => {
      const { outcomes, texts, recognised, elapsedMs } = await runWithFaults([cell])
      expect(outcomes).toHaveLength(3)
      const goesOn = cell in GOES_ON
      expect(new Set(outcomes.map(({ status }) => status))).toEqual(
        new Set([goesOn ? 'succeeded' : 'failed']),
      )
      expect(Object.keys(texts)).toHaveLength(goesOn ? 3 : 0)
      const isReached = goesOn || step === 'look' || step === 'result' || cell === 'submit-lost'
      expect(recognised).toBe(isReached ? 3 : 0)
      // Beyond the deadline lies one last look, and a result that is being fetched.
      expect(elapsedMs).toBeLessThan(30 * 60_000)
      expectSentences(outcomes)
    },
  )
})

describe('what happens once to a task of several sources', () => {
  const some = possible.filter(([, step, accident]) => step === 'submit' && !isFinal(step, accident))
  it.concurrent.each(some)('%s costs nobody a transcript', async (cell) => {
    const { outcomes, recognised } = await runWithFaults([`${cell}=1`], 3)
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['succeeded', 'succeeded', 'succeeded'])
    expect(recognised).toBe(3)
  })
})

function expectSentences(outcomes: Awaited<ReturnType<typeof runWithFaults>>['outcomes']): void {
  for (const outcome of outcomes) {
    if (outcome.status !== 'failed') continue
    expect(outcome.error.code).not.toBe('internal')
    expect(outcome.error.message).toMatch(/^[^\n]{10,}$/)
    expect(outcome.error.message).not.toMatch(/undefined|\[object/)
    expect(outcome.source).toMatch(/\.wav$/)
  }
}
