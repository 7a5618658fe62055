import type { Parameters } from 'fast-check'

/**
 * How a property is tried: by default with a fixed seed, so that a change is judged by what it changes. Longer on demand:
 * `PROPERTY_RUNS=50 PROPERTY_SEED=random npx vitest run test/attacks` makes fifty times as many tries, each time others.
 */
export function tries<T>(seed: number, numRuns: number): Parameters<T> {
  const { PROPERTY_RUNS = '1', PROPERTY_SEED } = process.env
  const runs = { numRuns: Math.max(1, Math.round(numRuns * Number(PROPERTY_RUNS))) }
  if (PROPERTY_SEED === undefined) return { ...runs, seed }
  return PROPERTY_SEED === 'random' ? runs : { ...runs, seed: Number(PROPERTY_SEED) }
}
