/** The candidate that a name is probably a slip of: two slips at the most, and fewer in a short name. */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  const plain = withoutMarks(name)
  const ranked = candidates
    .map((candidate) => ({ candidate, slips: slipsBetween(plain, withoutMarks(candidate)) }))
    .sort((a, b) => a.slips - b.slips)
  const [best] = ranked
  return best && best.slips <= Math.min(2, Math.floor(plain.length / 3)) ? best.candidate : undefined
}

function withoutMarks(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Letters to insert, leave out, replace or swap with their neighbour to get from one word to the other. */
function slipsBetween(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= from.length; row++) {
    const line = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      const ways = [
        at(rows, row - 1, column) + 1,
        (line[column - 1] ?? 0) + 1,
        at(rows, row - 1, column - 1) + same,
      ]
      if (swapped) ways.push(at(rows, row - 2, column - 2) + 1)
      line.push(Math.min(...ways))
    }
    rows.push(line)
  }
  return at(rows, from.length, to.length)
}

function at(rows: readonly number[][], row: number, column: number): number {
  return rows[row]?.[column] ?? Number.POSITIVE_INFINITY
}
