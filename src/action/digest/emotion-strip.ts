import type { EmotionTally } from '../../formats/tally.ts'
import type { Emotion } from '../../transcript.ts'

/** GitHub shows neither pictures nor colours of ours, but squares. The order of the strip and of its legend is this one. */
const SQUARES: Readonly<Record<Emotion, string>> = {
  neutral: '⬜',
  happy: '🟨',
  angry: '🟥',
  sad: '🟦',
  fearful: '🟪',
  disgusted: '🟩',
  surprised: '🟧',
}
const EMOTIONS = Object.keys(SQUARES) as Emotion[]
const UNTOLD = '⬛'
const UNTOLD_NAME = 'not told'

/** Squares in a strip. */
const WIDTH = 10

/** Between what must not be divided by a line's end: between squares, and between a square and its name. */
const JOINER = '\u2060'
const FIXED_SPACE = '\u00a0'

interface Part {
  square: string
  name: string
  share: number
}

/** Ten squares that share themselves out as the emotions did; each that was heard has one at least. */
export function emotionStrip(tally: EmotionTally): string {
  const parts = partsOf(tally)
  const counts = apportion(parts, WIDTH, 1)
  return parts.flatMap(({ square }, index) => Array(counts[index] ?? 0).fill(square)).join(JOINER)
}

/** `⬜ neutral 60% · 🟨 happy 40%`. */
export function emotionShares(tally: EmotionTally): string {
  const parts = partsOf(tally)
  const percents = apportion(parts, 100, 0)
  return parts
    .map(({ square, name }, index) => [square, name, `${percents[index] || '&lt;1'}%`].join(FIXED_SPACE))
    .join(' · ')
}

/** What the squares mean, as far as they occur in any of the strips. */
export function stripLegend(tallies: Iterable<EmotionTally>): string {
  const seen = new Set<string>()
  for (const tally of tallies) for (const { square } of partsOf(tally)) seen.add(square)
  return [...EMOTIONS.map((name) => [SQUARES[name], name] as const), [UNTOLD, UNTOLD_NAME] as const]
    .filter(([square]) => seen.has(square))
    .map(([square, name]) => `${square}${FIXED_SPACE}${name}`)
    .join(' · ')
}

function partsOf({ shares }: EmotionTally): Part[] {
  const untold = shares.get(undefined)
  return [
    ...EMOTIONS.flatMap((name) => {
      const share = shares.get(name)
      return share === undefined ? [] : [{ square: SQUARES[name], name, share }]
    }),
    ...(untold === undefined ? [] : [{ square: UNTOLD, name: UNTOLD_NAME, share: untold }]),
  ]
}

/** Whole numbers that add up to `total`, each at least `least`: the largest remainders are rounded up. */
function apportion(parts: readonly Part[], total: number, least: number): number[] {
  const free = total - least * parts.length
  const exact = parts.map(({ share }) => Math.max(0, share * total - least))
  const sum = exact.reduce((all, part) => all + part, 0) || 1
  const scaled = exact.map((part) => (part / sum) * free)
  const counts = scaled.map(Math.floor)
  const missing = free - counts.reduce((all, count) => all + count, 0)
  scaled
    .map((part, index) => ({ index, rest: part - Math.floor(part) }))
    .sort((a, b) => b.rest - a.rest)
    .slice(0, missing)
    .forEach(({ index }) => {
      counts[index] = (counts[index] ?? 0) + 1
    })
  return counts.map((count) => count + least)
}
