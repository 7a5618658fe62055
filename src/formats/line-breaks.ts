import { isUnspaced } from '../richtext/spacing.ts'
import type { Unit } from './cues/units.ts'

const SENTENCE_END = /[.!?。！？…][\p{Pe}\p{Pf}"'’]*$/u
const CLAUSE_END = /[,;:，、；：—–][\p{Pe}\p{Pf}"'’]*$/u
/** "Dr.", "St.", "J.": the full stop ends no sentence. */
const ABBREVIATION = /^\p{Lu}\p{Ll}{0,2}\.$/u
/** Articles and prepositions, which belong to what follows: in most languages they are the short words. */
const SHORT_WORD = /^\p{L}{1,3}$/u

const SLACK_COST = 120

/** How much it hurts to end a line or a cue after a unit: nothing after a sentence, little after a clause. */
function breakCost({ text, role }: Unit): number {
  if (role === 'voice') return 1000
  if (role === 'event') return 5
  if (ABBREVIATION.test(text)) return 55
  if (SENTENCE_END.test(text)) return 0
  if (CLAUSE_END.test(text)) return 5
  return SHORT_WORD.test(text) && !isUnspaced(text) ? 55 : 40
}

/** How much it hurts to leave a line or a cue partly empty: few are better than many, equal ones better than unequal. */
export function slackCost(columns: number, capacity: number): number {
  return SLACK_COST * Math.max(0, 1 - columns / capacity) ** 2
}

/** The columns a unit adds to the line that begins at unit `start`. */
export function addedColumns(units: readonly Unit[], index: number, start: number): number {
  const space = index > start && units[index - 1]?.spaceAfter ? 1 : 0
  return space + (units[index]?.columns ?? 0)
}

/** How many lines the units need, each filled as far as it goes. */
export function lineCount(units: readonly Unit[], maxLineWidth: number): number {
  let [lines, start, columns] = [0, 0, Number.POSITIVE_INFINITY]
  for (let index = 0; index < units.length; index++) {
    columns += addedColumns(units, index, start)
    if (columns <= maxLineWidth) continue
    lines++
    start = index
    columns = addedColumns(units, index, start)
  }
  return lines
}

/**
 * Sets the units in as few lines as they need, of about equal length, broken after clauses where possible. A line is wider
 * than `maxLineWidth` columns only where a single unit is.
 */
export function breakLines(units: readonly Unit[], maxLineWidth: number): string[] {
  const starts = lineStarts(units, maxLineWidth, lineCount(units, maxLineWidth))
  return starts.map((start, line) => lineText(units.slice(start, starts[line + 1])))
}

/** The cheapest way to set all units in exactly `count` lines, by dynamic programming over the ends of lines. */
function lineStarts(units: readonly Unit[], maxLineWidth: number, count: number): number[] {
  if (count === 1) return [0]
  const ends = endCosts(units)
  const ways: number[][] = []
  let costs = [0, ...units.map(() => Number.POSITIVE_INFINITY)]
  for (let line = 0; line < count; line++) {
    const next = addLine(units, ends, costs, maxLineWidth)
    ways.push(next.ways)
    costs = next.costs
  }
  const starts: number[] = []
  for (let end = units.length; ways.length > 0; ) {
    end = ways.pop()?.[end] ?? 0
    starts.unshift(end)
  }
  return starts
}

/** From the least cost of setting the first n units in some lines to that in one line more, and where that line starts. */
function addLine(
  units: readonly Unit[],
  ends: readonly number[],
  before: readonly number[],
  maxLineWidth: number,
) {
  const costs = before.map(() => Number.POSITIVE_INFINITY)
  const ways = before.map(() => 0)
  for (let start = 0; start < units.length; start++) {
    let columns = 0
    for (let index = start; index < units.length; index++) {
      columns += addedColumns(units, index, start)
      if (columns > maxLineWidth && index > start) break
      const cost = (before[start] ?? 0) + slackCost(columns, maxLineWidth) + (ends[index] ?? 0)
      if (cost >= (costs[index + 1] ?? 0)) continue
      costs[index + 1] = cost
      ways[index + 1] = start
    }
  }
  return { costs, ways }
}

/** What it costs to end a line or cue after each unit; the end of everything costs nothing. */
export function endCosts(units: readonly Unit[]): number[] {
  return units.map((unit, index) => (index < units.length - 1 ? breakCost(unit) : 0))
}

function lineText(units: readonly Unit[]): string {
  const spaced = units.map(({ text, spaceAfter }, index) =>
    spaceAfter && index < units.length - 1 ? `${text} ` : text,
  )
  return spaced.join('')
}
